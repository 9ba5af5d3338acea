/** What a program for any platform does with each door of the package. It is compiled as `.mts` and `.cts`, and never runs. */
import {
  isApiError,
  OffiAccount,
  type CallOptions,
  type CustomRequest,
  type Download,
  type FileInput,
} from 'offiaccount'
import { createCallback, reply, type Callback, type CallbackConfig } from 'offiaccount/callback'
import * as card from 'offiaccount/card'
import * as giftcard from 'offiaccount/card/giftcard'
import { combineHooks, logHooks } from 'offiaccount/hooks'
import * as material from 'offiaccount/material'
import * as mass from 'offiaccount/message/mass'
import { redisStore } from 'offiaccount/redis'
import { OffiAccount as SlimAccount } from 'offiaccount/slim'
import { createMockWeChat, type MockWeChat } from 'offiaccount/testing'
import * as user from 'offiaccount/user'
import { WebLogin, type WebUser } from 'offiaccount/web-login'

/** Of what may be missing: `exactOptionalPropertyTypes` tells it from undefined. */
type Environment = Record<string, string | undefined>
type Redis = Parameters<typeof redisStore>[0]
type Logger = Parameters<typeof logHooks>[0]

export function open(environment: Environment, redis: Redis, logger: Logger): OffiAccount {
  return new OffiAccount({
    appid: 'wx1',
    secret: environment.SECRET,
    baseUrl: environment.BASE_URL,
    store: redisStore(redis, { prefix: environment.PREFIX }),
    hooks: combineHooks(logHooks(logger), { onWarning: undefined }),
    retry: { limit: undefined },
    transport: undefined,
  })
}

export function openSlim(environment: Environment): SlimAccount {
  return new SlimAccount({ appid: 'wx1', secret: environment.SECRET, explain: undefined })
}

export async function consume(account: OffiAccount, code: string): Promise<string> {
  try {
    const { openid } = await card.consumeCode(account, { code, card_id: undefined })
    return openid
  } catch (error) {
    if (isApiError(error, 40099)) return `${error.hint ?? ''} ${error.rid ?? ''}`
    throw error
  }
}

export async function titleOf(account: OffiAccount, card_id: string): Promise<string> {
  const answer = await card.get(account, { card_id })
  // @ts-expect-error: only a GROUPON has it
  if (answer.card.groupon === undefined) return ''
  return answer.card.card_type === 'GROUPON' ? answer.card.groupon.base_info.title : ''
}

export async function openids(account: OffiAccount, options: CallOptions): Promise<string[]> {
  const all: string[] = []
  for await (const openid of user.getAll(account, options)) {
    all.push(openid)
  }
  return all
}

export async function upload(account: OffiAccount, media: FileInput): Promise<Uint8Array> {
  const { url } = await material.mediaUploadImg(account, { media })
  const request: CustomRequest = { method: 'GET', path: url, query: undefined, answer: 'binary' }
  const download = await account.request<Download>(request, { timeout: undefined })
  return download.bytes()
}

export async function announce(account: OffiAccount, content: string): Promise<string> {
  // @ts-expect-error: a text has content
  void mass.sendAll(account, { filter: { is_to_all: true }, msgtype: 'text', text: {} })
  const message = { msgtype: 'text' as const, text: { content } }
  const { msg_id } = await mass.sendAll(account, { filter: { is_to_all: true }, ...message })
  await giftcard.pageBatchGet(account, { timeout: undefined })
  return msg_id
}

export function receive(config: CallbackConfig, account: OffiAccount): Callback {
  return createCallback(
    { ...config, lateReply: account, budget: undefined },
    {
      'event.subscribe': ({ scene }) => reply.text(scene?.value ?? ''),
      text: ({ message }) => reply.text(message.Content),
      image: undefined,
      otherwise: undefined,
    },
  )
}

export async function finish(account: OffiAccount, back: URL, state: string): Promise<WebUser> {
  const login = new WebLogin(account, { redirectUrl: back.origin, scope: undefined })
  return login.finish(back, { state })
}

export function mockFor(environment: Environment, callback: Callback): MockWeChat {
  const mock = createMockWeChat({
    appid: environment.APPID,
    seed: undefined,
    callback: { handler: callback.fetch, token: 'token', encodingAESKey: environment.KEY },
  })
  mock.handle('card.get', ({ card_id }) => (card_id === '' ? { errcode: 40056 } : undefined))
  mock.failNext('card.batchGet', { errcode: 45009, errmsg: undefined })
  return mock
}
