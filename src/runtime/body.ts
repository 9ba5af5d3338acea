import { requestError } from './failure.js'
import { stringify } from './json.js'
import { jsonHeaders, type Prepared } from './prepare.js'
import type { ApiRequest } from './request.js'

/**
 * Bodies that few requests have: forms, text, JSON with 64-bit integers, and JSON that cannot be written.
 * @throws RequestError
 */
export async function bodyOf(
  { op, multipart, text, json, int64 }: ApiRequest,
  signal: AbortSignal,
): Promise<Prepared> {
  if (text !== undefined) {
    return { body: text, headers: { 'content-type': 'text/plain; charset=utf-8' } }
  }
  try {
    if (!multipart) return { body: stringify(json, int64?.send ?? []), headers: jsonHeaders }
    const { formOf } = await import('./multipart.js')
    const body = await formOf(multipart, signal)
    return body ? { body, headers: {} } : { headers: {} }
  } catch (error) {
    throw requestError(op, error)
  }
}
