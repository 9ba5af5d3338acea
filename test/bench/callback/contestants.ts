import { parse } from 'node:querystring'
import coWechat, { type Context } from 'co-wechat'
import { OfficialAccount, ServerRequest } from 'node-easywechat'
import wechat from 'wechat'
import { createCallback, reply, type PlainRequest } from '../../../src/callback/index.js'
import { toNode, type NodeRequest } from '../../../src/callback/node.js'
import { appid, encodingAESKey, token } from '../../callback/support/wechat.js'

export type Mode = 'plain' | 'encrypted'

export type Name =
  | 'ours, toNode'
  | 'ours, fetch'
  | 'ours, toNode on WebCrypto'
  | 'wechat'
  | 'co-wechat'
  | 'node-easywechat'

/** A push whose body is read already: how fast sockets are is not compared. */
export type Push = PlainRequest & { body: string }

/** Answers a text with the same text; resolves to the body of the answer. */
export type Answer = (push: Push) => Promise<string>

function configOf(mode: Mode) {
  return { appid, token, encodingAESKey: mode === 'encrypted' ? encodingAESKey : undefined }
}

function ours(mode: Mode) {
  return createCallback(configOf(mode), { text: ({ message }) => reply.text(message.Content) })
}

function queryOf(url: string): object {
  return parse(url.slice(url.indexOf('?') + 1))
}

/** As `node:http` has it, as far as it is used. */
class FakeResponse {
  readonly body: Promise<string>
  readonly #resolve: (body: string) => void

  constructor() {
    let done: (body: string) => void = () => undefined
    this.body = new Promise((resolve) => (done = resolve))
    this.#resolve = done
  }

  writeHead(): this {
    return this
  }

  end(body: string | Uint8Array): void {
    this.#resolve(String(body))
  }
}

function onNode(mode: Mode): Answer {
  const listener = toNode(ours(mode))
  return ({ method, url, body }) => {
    const request = { method, url, headers: {}, rawBody: Buffer.from(body) }
    const response = new FakeResponse()
    void listener(request as unknown as NodeRequest, response as never)
    return response.body
  }
}

export const contestants: Record<Name, (mode: Mode) => Answer> = {
  'ours, toNode': onNode,
  'ours, fetch': (mode) => {
    const callback = ours(mode)
    return async ({ method, url, body }) => {
      const response = await callback.fetch(new Request(url, { method, body }))
      return response.text()
    }
  },
  'ours, toNode on WebCrypto': onNode,
  wechat: (mode) => {
    const listener = wechat(configOf(mode), ({ weixin }, response) => {
      response.reply(weixin.Content)
    })
    return async ({ method, url, body }) => {
      const request = { method, url, query: queryOf(url), rawBody: Buffer.from(body) }
      const response = new FakeResponse()
      listener(request, response, (error) => {
        throw error
      })
      return response.body
    }
  },
  'co-wechat': (mode) => {
    const middleware = coWechat(configOf(mode)).middleware(({ Content }) =>
      Promise.resolve(Content),
    )
    return async ({ method, url, body }) => {
      const context: Context = { method, query: queryOf(url), request: { body } }
      await middleware(context)
      return context.body ?? ''
    }
  },
  'node-easywechat': (mode) => {
    const { encodingAESKey: aes_key = '' } = configOf(mode)
    const account = new OfficialAccount({ app_id: appid, secret: 'secret', token, aes_key })
    return async ({ method, url, body }) => {
      account.setRequest(new ServerRequest(method, url, {}, Buffer.from(body)))
      // Its server decrypts once more for each request that it has served before.
      account.setServer(undefined as never)
      const server = account.getServer()
      server.addMessageListener('text', (message) => Promise.resolve(message.get('Content')))
      return (await server.serve()).getBody().toString()
    }
  },
}
