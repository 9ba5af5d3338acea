/** Pushes to one framework, which the command line names. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import test from 'node:test'
import {
  createCallback,
  reply,
  type Callback,
  type CallbackError,
  type FindConfig,
  type Hint,
} from 'offiaccount/callback'
import { createMockWeChat, type MockWeChat } from 'offiaccount/testing'
import { frameworks } from './frameworks.js'

type Handler = (request: Request) => Promise<Response>

/** What the examples make of a callback: a server that does not listen yet, or the handlers of a route. */
type Receiver = Server | Record<'GET' | 'POST', Handler>

type Serve = (callback: Callback) => Receiver | Promise<Receiver>

type Example = Record<'alone' | 'behindParser' | 'spoiled', Serve> & { byAppid?: Serve }

const [, , file] = process.argv
const framework = frameworks.find((each) => each.file === file)
if (!framework) throw new Error(`no framework has the file ${file}`)
const example = (await import(`../../examples/frameworks/${file}.ts`)) as Example

const appid = 'wx5edab3bdfba3dc1c'
const token = 'Callback_Token-9'
const encodingAESKey = 'Tq3rVb9ZkXw1LmNpQsUy5AcEeGgIiKkMoOqRtSvWxYz'

const securities = { encrypted: { encodingAESKey }, plain: {} }
const formats = ['xml', 'json'] as const

/** Milliseconds. They end what hangs. */
const limits = { timeout: 60_000 }

interface Options {
  security?: keyof typeof securities
  format: (typeof formats)[number]
  accounts?: FindConfig
  path?: string
}

/** Lets the mock push to a receiver. */
async function pushTo(
  serve: Serve,
  { security = 'encrypted', format, ...options }: Options,
  push: (mock: MockWeChat, errors: readonly CallbackError[]) => Promise<void>,
): Promise<void> {
  const errors: CallbackError[] = []
  const keys = { token, ...securities[security] }
  const { accounts = [{ appid, ...keys }], path = '/wechat' } = options
  const callback = createCallback(
    { accounts, onError: (error) => errors.push(error) },
    { text: ({ message }) => reply.text(`你说：${message.Content}`) },
  )
  const receiver = await serve(callback)
  const run = async (target: { url: string } | { handler: Handler }): Promise<void> => {
    await push(createMockWeChat({ appid, callback: { ...keys, ...target, format } }), errors)
  }
  if (!('listen' in receiver)) {
    await run({ handler: (request) => receiver[request.method as 'GET' | 'POST'](request) })
    return
  }
  await once(receiver.listen(0, '127.0.0.1'), 'listening')
  try {
    await run({ url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}${path}` })
  } finally {
    receiver.close()
    receiver.closeAllConnections()
  }
}

for (const variant of ['alone', 'behindParser'] as const) {
  for (const security of ['encrypted', 'plain'] as const) {
    for (const format of formats) {
      void test(`${variant}: a text is answered, ${security} ${format}`, limits, () =>
        pushTo(example[variant], { security, format }, async (mock, errors) => {
          const { answer, problem } = await mock.push('text', { Content: '你好 🍲 ]]>' })
          assert.deepEqual(
            { answer, problem, errors },
            {
              answer: { MsgType: 'text', Content: '你说：你好 🍲 ]]>' },
              problem: undefined,
              errors: [],
            },
          )
        }),
      )
    }
  }

  void test(`${variant}: a forged push is refused`, limits, () =>
    pushTo(example[variant], { format: 'xml' }, async (mock, errors) => {
      const { status, body } = await mock.forge('tampered', 'text')
      assert.deepEqual([status, body], [403, 'forbidden'])
      assert.deepEqual(
        errors.map(({ reason }) => reason),
        ['signature'],
      )
    }),
  )
}

const { byAppid } = example
if (byAppid) {
  void test(
    'byAppid: the account is found by the path, for the check of the URL too',
    limits,
    async () => {
      const hints: Hint[] = []
      const accounts: FindConfig = (hint) => {
        hints.push(hint)
        const { params, url } = hint
        const asked = params.appid ?? url.pathname.split('/').at(-1)
        return asked === appid ? { appid, token, encodingAESKey } : undefined
      }
      const options = { format: 'xml', accounts, path: `/wechat/${appid}` } as const
      await pushTo(byAppid, options, async (mock, errors) => {
        const { answer } = await mock.push('text', { Content: 'a' })
        assert.deepEqual([answer, errors], [{ MsgType: 'text', Content: '你说：a' }, []])
      })
      assert.deepEqual(
        hints.map(({ url, ToUserName }) => [url.pathname, ToUserName === undefined]),
        [
          [`/wechat/${appid}`, true],
          [`/wechat/${appid}`, false],
        ],
      )
    },
  )
}

for (const format of formats) {
  const expected = framework.spoiled[format]
  const outcome = expected === undefined ? 'answered, for want of a parser' : 'a clear error'
  void test(`spoiled: ${format} is ${outcome}`, limits, () =>
    pushTo(example.spoiled, { format }, async (mock, errors) => {
      const { shown, problem = '' } = await mock.push('text')
      const told = [problem, ...errors.map(({ message }) => message)].join('\n')
      assert.equal(shown, expected === undefined ? 'reply' : 'fault')
      assert.ok(told.includes(expected ?? ''), `expected “${expected}”, got “${told}”`)
    }),
  )
}
