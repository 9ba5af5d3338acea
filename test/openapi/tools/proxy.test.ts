import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMockWeChat } from '../../../src/testing/index.js'
import { runChild, type Finished } from '../../support/child.js'
import { api, operations, projectRoot } from '../support/document.js'
import { startPrism, type Exchange, type Prism } from './support/prism.js'
import { requestOf } from './support/requests.js'

const appid = 'wx5edab3bdfba3dc1c'
const secret = 'SECRET'

let prism: Prism
beforeAll(async () => {
  prism = await startPrism()
})
afterAll(() => prism.close())

/** What passed since the last call. */
function passed(): Exchange[] {
  return prism.exchanges.splice(0)
}

/** What docs/openapi.md says that Prism holds against WeChat, or against this document. */
const named = [
  {
    where: 'errors do not fit the answers',
    isIt: (text: string, { errcode = 0 }: Exchange) =>
      errcode !== 0 && text.startsWith('Error response.body'),
  },
  {
    where: 'Prism takes int64 for what JavaScript can count',
    isIt: (text: string) => text.endsWith('must be <= 9007199254740991'),
  },
  {
    where: 'Prism does not read a part of multipart/form-data as JSON',
    isIt: (text: string, { sent }: Exchange) =>
      sent === 'POST /cgi-bin/material/add_material' &&
      text.startsWith('Error request.body.description: ') &&
      text.endsWith('must be object'),
  },
  {
    where: 'an answer is empty where the request names one customer and no list',
    isIt: (text: string, { sent }: Exchange) =>
      sent.startsWith('POST /cgi-bin/guide/') && text.endsWith("required property 'buyer_resp'"),
  },
  {
    where: 'answers of /sns are JSON by the name of text/plain',
    isIt: (text: string, { sent }: Exchange) =>
      sent.startsWith('GET /sns/') && /text\/plain|body: Response body must be object/.test(text),
  },
]

/** Which of them have come up. */
const met = new Set<string>()

function unnamed(exchanges: Exchange[]): string[] {
  return exchanges.flatMap((exchange) =>
    exchange.violations.flatMap((text) => {
      const known = named.find(({ isIt }) => isIt(text, exchange))
      if (known) met.add(known.where)
      return known ? [] : `${exchange.sent}: ${text}`
    }),
  )
}

test('every operation, called as its example shows, is answered as the document has it', async () => {
  const mock = createMockWeChat({ appid, secret, state: false })
  const { url } = await mock.listen()
  try {
    for (const [path, methods] of Object.entries(api.document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const { search, init } = requestOf(operation, mock.tokens.issue())
        await fetch(`${prism.url}${path}${search}`, {
          method,
          ...init,
          headers: { ...init.headers, 'x-mock': url },
        })
      }
    }
  } finally {
    await mock.close()
  }
  const exchanges = passed()
  expect(exchanges).toHaveLength(operations(api.document).length)
  expect(exchanges.filter(({ errcode = 0 }) => errcode !== 0)).toEqual([])
  expect(unnamed(exchanges)).toEqual([])
})

test('what does not fit is found, in a request as in an answer', async () => {
  const mock = createMockWeChat({ appid, secret })
  const { url } = await mock.listen()
  mock.reply('card.batchGet', { card_id_list: 'none', total_num: 0 } as never)
  const address = `${prism.url}/card/batchget?access_token=${mock.tokens.issue()}`
  const headers = { 'content-type': 'application/json', 'x-mock': url }
  const send = (body: object): Promise<Response> =>
    fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  await send({ offset: 0, count: 10 })
  await send({ offset: '0', count: 10 })
  await mock.close()
  expect(unnamed(passed())).toEqual([
    expect.stringMatching(/^POST \/card\/batchget: Error response\.body\.card_id_list: .*array/),
    expect.stringMatching(/^POST \/card\/batchget: Error request\.body\.offset: .*integer/),
  ])
})

// The other examples call a mock within their process, or only receive.
test('the quickstart runs through Prism from the first step to the last, without a violation', async () => {
  const { output, problem } = await runExample('quickstart.ts')
  expect(problem).toBeUndefined()
  expect(output).toContain('A user writes, and reads the reply')
  const exchanges = passed()
  expect(exchanges.length).toBeGreaterThan(8)
  expect(unnamed(exchanges)).toEqual([])
})

test('the example for cron runs through Prism without a violation', async () => {
  const mock = createMockWeChat({ appid, secret })
  const { url } = await mock.listen()
  const env = { OFFIACCOUNT_APPID: appid, OFFIACCOUNT_SECRET: secret, OFFIACCOUNT_BASE_URL: url }
  const { problem } = await runExample('cron/new-followers.js', env)
  await mock.close()
  expect(problem).toBeUndefined()
  const exchanges = passed()
  expect(exchanges.map(({ sent }) => sent)).toContain('POST /datacube/getusersummary')
  expect(unnamed(exchanges)).toEqual([])
})

test('everything that docs/openapi.md names has come up', () => {
  expect([...met].toSorted()).toEqual(named.map(({ where }) => where).toSorted())
})

function runExample(path: string, env: Record<string, string> = {}): Promise<Finished> {
  const preload = new URL('support/through-prism.js', import.meta.url).href
  const args = ['--import', preload, '--import', 'tsx', `examples/${path}`]
  return runChild(process.execPath, args, {
    cwd: projectRoot,
    env: { ...env, PRISM_URL: prism.url },
    seconds: 100,
  })
}
