import type { Deadline } from './deadline.js'
import { requestErrorOf, RequestError } from './errors/request.js'
import { stringify } from './int64-json.js'
import type { ApiRequest } from './request.js'
import type { TransportRequest } from './transport/transport.js'

/** The parts of a request that stay the same when it is sent again. */
export type Body = Pick<TransportRequest, 'body' | 'headers'>

const json = { 'content-type': 'application/json' }
const plainText = { 'content-type': 'text/plain; charset=utf-8' }

/**
 * Writes the body. Only a form is not ready at once: its files are read.
 * @throws RequestError
 */
export function bodyOf(request: ApiRequest, deadline: Deadline): Body | Promise<Body> {
  const { op, method, multipart, text, json: value, int64 } = request
  if ((multipart ?? text ?? value) === undefined) return { headers: {} }
  if (method === 'GET') throw new RequestError(`${op}: a GET has no body`)
  if (Object.prototype.toString.call(multipart) === '[object FormData]') {
    if (multipart instanceof FormData) return { body: multipart, headers: {} }
    throw new RequestError(
      `${op}: multipart must be a FormData of this platform, or an object of parts`,
    )
  }
  if (multipart) return formBody(request, multipart, deadline.signal())
  if (text !== undefined) return { body: text, headers: plainText }
  try {
    const body = int64?.send ? stringify(value, int64.send) : JSON.stringify(value)
    return { body, headers: json }
  } catch (error) {
    throw requestErrorOf(op, error)
  }
}

async function formBody(
  { op, files }: ApiRequest,
  multipart: object,
  signal: AbortSignal,
): Promise<Body> {
  const { formOf } = await import('./multipart.js')
  try {
    const body = await formOf(multipart, files, signal)
    return body ? { body, headers: {} } : { headers: {} }
  } catch (error) {
    throw requestErrorOf(op, error)
  }
}
