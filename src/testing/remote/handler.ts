import { parse } from '../../runtime/int64-json.js'
import type { Api } from '../api.js'
import { describeFiles, shown, type ReceivedRequest } from '../request/received.js'

/** Milliseconds of real time. */
const patience = 30_000

/**
 * A handler in another program, which gets `{ op, request, received }` by POST. Its JSON is the result of the function, or a refusal; any
 * other content becomes the answer as it is; and after a 204 the mock answers.
 * @throws TypeError if it is not an HTTP address
 */
export function handlerAt(
  url: URL,
  op: string,
  load: () => Promise<Api>,
): (request: object, received: ReceivedRequest) => Promise<unknown> {
  if (!/^https?:$/.test(url.protocol)) {
    throw new TypeError(`the address of a handler must be http: or https:, not ${url.protocol}`)
  }
  return async (request, received) => {
    const question = { op, request: describeFiles(request), received: shown(received) }
    const response = await ask(url, JSON.stringify(question))
    if (response.status === 204) return undefined
    if (!response.ok)
      throw new Error(`the handler at ${addressOf(url)} answered HTTP ${response.status}`)
    const type = response.headers.get('content-type') ?? ''
    if (!type.includes('json')) {
      return new Response(await response.arrayBuffer(), { headers: { 'content-type': type } })
    }
    const [{ router }, text] = await Promise.all([load(), response.text()])
    try {
      return parse(text, router.endpointOf(op).int64?.receive)
    } catch (error) {
      throw new Error(`the answer of the handler at ${addressOf(url)} is not JSON`, {
        cause: error,
      })
    }
  }
}

async function ask(url: URL, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  try {
    const signal = AbortSignal.timeout(patience)
    return await fetch(url, { method: 'POST', body, headers, signal })
  } catch (error) {
    throw new Error(`the handler at ${addressOf(url)} does not answer`, { cause: error })
  }
}

/** Without query and user name, which may hold a secret. */
function addressOf({ origin, pathname }: URL): string {
  return origin + pathname
}
