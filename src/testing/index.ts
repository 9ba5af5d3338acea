import { loadApi } from './api.js'
import { MockWeChat, type MockOptions } from './mock.js'
import { checkOptions } from './options.js'

export type { Tokens } from './accounts/tokens.js'
export type { Failure } from './answer/refusal.js'
export type { AccountDump, MockDump } from './dump/dump.js'
export type { FaultOptions, Faults, FaultTarget } from './faults/faults.js'
export type { Handler, Reply, ReplyOptions, Success, When } from './handlers.js'
export type { KeyPair } from './http/certificate.js'
export type { Address, ListeningAt } from './http/serve.js'
export type { MockAccount } from './mock-account.js'
export type { Exchange, MockOptions, MockWeChat } from './mock.js'
export type { MockEndpoints } from './model.js'
export type { Op, ReceivedOf, RequestOf, ResponseOf } from './operations.js'
export type { MockPlatformOptions } from './options.js'
export type { Administrator, MockPlatform } from './platform/platform.js'
export type { Answer } from './push/answer.js'
export type { Fields, Kind } from './push/message.js'
export type { CallbackOptions, Forgery } from './push/packet.js'
export type { ForgedPush, Pushed } from './push/pusher.js'
export type { ReceivedRequest } from './request/received.js'
export type { NewComment } from './state/comments.js'
export type { NewFollower } from './state/followers.js'
export type { Remembered, RememberedCard, RememberedFile, SentMessage } from './state/remembered.js'
export type { Visitor } from './state/web-logins.js'

/**
 * A WeChat for tests: it checks tokens and requests as WeChat does, answers every function of this package with a plausible
 * result, and fails on demand.
 *
 * It remembers cards and their codes, the menu, users, tags, media, drafts, what was published, messages and quotas, as far as it
 * was told. Everything else, other ids included, is answered from the examples of the manifest; `docs/testing.md` says more.
 *
 * @example
 * ```ts
 * const mock = createMockWeChat()
 * const account = new OffiAccount({ appid: 'wx1', secret: 'any', fetch: mock.fetch })
 * const { card_id } = await card.create(account, request)
 * const { code } = mock.giveCard({ card_id })
 * await card.consumeCode(account, { code })
 * ```
 */
export function createMockWeChat<Own = unknown>(options: MockOptions<Own> = {}): MockWeChat<Own> {
  checkOptions(options)
  const { endpoints = {} } = options
  return new MockWeChat(() => loadApi(endpoints), options)
}
