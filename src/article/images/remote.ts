import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { checkedLookup, checkHost, type IsAllowed } from './network.js'

interface RemoteOptions {
  isAllowed: IsAllowed
  /** In bytes. */
  limit: number
  signal: AbortSignal | undefined
}

/** Milliseconds for all of it, redirects included. */
const patience = 30_000

const mostRedirects = 5

/**
 * The bytes behind an address of http or https, through redirects, each of which is held to the same.
 * @throws Error that says why there are none
 */
export async function download(address: string, options: RemoteOptions): Promise<Buffer> {
  const late = AbortSignal.timeout(patience)
  const signal = options.signal ? AbortSignal.any([options.signal, late]) : late
  if (!URL.canParse(address)) throw new Error('it is no address')
  try {
    let url = new URL(address)
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const answer = await ask(url, options.isAllowed, signal)
      const { statusCode: status = 0, headers } = answer
      if (status === 200) return await read(answer, options.limit)
      answer.destroy()
      const { location } = headers
      if (![301, 302, 303, 307, 308].includes(status) || location === undefined) {
        throw new Error(`it was answered by HTTP ${status}`)
      }
      if (!URL.canParse(location, url.href)) throw new Error('it redirects to what is no address')
      url = new URL(location, url)
    }
    throw new Error(`it redirects more than ${mostRedirects} times`)
  } catch (error) {
    options.signal?.throwIfAborted()
    if (late.aborted) throw new Error(`it did not come within ${patience / 1000} seconds`)
    throw error
  }
}

function ask(url: URL, isAllowed: IsAllowed, signal: AbortSignal): Promise<IncomingMessage> {
  const { protocol } = url
  if (!/^https?:$/.test(protocol))
    throw new Error(`it leads to ${protocol}, and only http and https are followed`)
  checkHost(url, isAllowed)
  const send = protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(url, {
      // An agent of its own: a shared one may have a connection, or a proxy, that nobody has checked.
      agent: false,
      headers: { accept: 'image/*', 'user-agent': 'offiaccount' },
      signal,
      lookup: checkedLookup(isAllowed),
    })
    request.on('response', resolve).on('error', reject).end()
  })
}

async function read(answer: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = new Error(`it is larger than ${limit / 2 ** 20} MB`)
  if (Number(answer.headers['content-length']) > limit) {
    answer.destroy()
    throw tooLarge
  }
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) throw tooLarge
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
