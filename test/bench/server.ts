import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server is asked for, and what it answers. */
export interface ServerState {
  url: string
  tokenRequests: number
  calls: number
}

const answer = JSON.stringify({
  errcode: 0,
  errmsg: 'ok',
  card_id_list: Array.from({ length: 10 }, (_, index) => `ph_gmt7cUVrlRk8swPwx7aDyF-p${index}`),
  total_num: 10,
})
const refusal = JSON.stringify({ errcode: 42001, errmsg: 'access_token expired rid: 65f0-1-2' })

let generation = 0
let tokenRequests = 0
let calls = 0

const tokenOf = (number: number): string => `${number}_${'T'.repeat(134)}`

/** A WeChat that costs next to nothing, in a process of its own, so that only the client's work is measured. */
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    if (/^\/cgi-bin\/(stable_)?token$/.test(pathname)) {
      tokenRequests++
      respond(JSON.stringify({ access_token: tokenOf(generation), expires_in: 7200 }))
    } else {
      calls++
      respond(searchParams.get('access_token') === tokenOf(generation) ? answer : refusal)
    }
  })
  function respond(body: string): void {
    const length = Buffer.byteLength(body)
    response.writeHead(200, {
      'content-type': 'application/json; encoding=utf-8',
      'content-length': length,
    })
    response.end(body)
  }
})

function tell(): void {
  const { port } = server.address() as AddressInfo
  process.send?.({ url: `http://127.0.0.1:${port}`, tokenRequests, calls } satisfies ServerState)
}

process.on('message', (order: 'expire' | 'state') => {
  if (order === 'expire') generation++
  tell()
})
server.listen(0, '127.0.0.1', tell)
