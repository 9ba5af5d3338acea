import { createCallback, reply, type CallbackError, type Handlers } from 'offiaccount/callback'
import { createMockWeChat, type Forgery, type MockWeChat } from 'offiaccount/testing'
import { equal } from '../assert.js'
import type { Checks } from '../run.js'

const appid = 'wx5edab3bdfba3dc1c'
const keys = {
  token: 'Callback_Token-9',
  encodingAESKey: 'Tq3rVb9ZkXw1LmNpQsUy5AcEeGgIiKkMoOqRtSvWxYz',
}
const content = '双人火锅 🍲 ]]>'

const echo: Handlers = { text: ({ message }) => reply.text(message.Content) }

interface Receiving {
  callback: ReturnType<typeof createCallback>
  /** What the callback reported. */
  errors: readonly CallbackError[]
}

export function receiving(handlers: Handlers = echo, budget?: number): Receiving {
  const errors: CallbackError[] = []
  const onError = (error: CallbackError): void => void errors.push(error)
  return { callback: createCallback({ appid, ...keys, budget, onError }, handlers), errors }
}

export function mockFor(
  target: { url: string } | { handler: (request: Request) => Promise<Response> },
  format: 'xml' | 'json' = 'xml',
): MockWeChat {
  return createMockWeChat({ appid, callback: { ...keys, ...target, format } })
}

/** Lets the mock push a text, whose answer is the same text. */
export async function answersText(mock: MockWeChat): Promise<void> {
  const { answer, problem } = await mock.push('text', { Content: content })
  equal({ answer, problem }, { answer: { MsgType: 'text', Content: content } }, 'what came of it')
}

const refusals: Partial<Record<Forgery, string>> = {
  plain: 'plaintext',
  appid: 'appid',
  stale: 'stale',
  tampered: 'signature',
}

export const inside: Checks = {
  async 'an encrypted text is answered, as XML and JSON'() {
    const { callback, errors } = receiving()
    await answersText(mockFor({ handler: callback.fetch }))
    await answersText(mockFor({ handler: callback.fetch }, 'json'))
    equal(errors, [], 'errors')
  },

  async 'a forged push is refused'() {
    for (const [forgery, reason] of Object.entries(refusals)) {
      const { callback, errors } = receiving()
      const mock = mockFor({ handler: callback.fetch })
      const { status, body } = await mock.forge(forgery as Forgery, 'text')
      const reasons = errors.map((error) => error.reason)
      equal([status, body, reasons], [403, 'forbidden', [reason]], `answer to ${forgery}`)
    }
  },

  async 'a repeated push is handled once'() {
    let count = 0
    const { callback } = receiving({ text: () => reply.text(String(++count)) })
    const mock = mockFor({ handler: callback.fetch })
    const { refused } = await mock.forge('repeated', 'text')
    equal([refused, count], [false, 1], 'whether it is refused, and how often it is handled')
  },

  async 'success goes out for a late handler, and waitUntil keeps what it still does'() {
    let finish: () => void = () => undefined
    const end = new Promise<void>((resolve) => (finish = resolve))
    const deferred: Promise<unknown>[] = []
    let isDone = false
    const { callback } = receiving(
      {
        text: async () => {
          await end
          isDone = true
        },
      },
      50,
    )
    const context = { waitUntil: (work: Promise<unknown>) => void deferred.push(work) }
    const mock = mockFor({ handler: (request) => callback.fetch(request, undefined, context) })
    const { shown, problem } = await mock.push('text')
    equal([shown, problem, isDone], ['nothing', undefined, false], 'what came of it')
    finish()
    await Promise.all(deferred)
    equal(isDone, true, 'whether the handler is done')
  },
}
