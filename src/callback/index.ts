export { decrypt, encrypt, sign, type Decrypted } from './wire/cipher.js'
export type { FindConfig, Hint, ManyAccounts } from './accounts.js'
export type { CallbackConfig, CloudRunConfig, SignedConfig } from './config.js'
export { CallbackError, isCallbackError, type CallbackReason } from './error.js'
export type { PlainAnswer, PlainRequest } from './http.js'
export { isKnown, type UnknownMessage } from './message.js'
export { parse } from './wire/parse.js'
export { Push, type Scene } from './push.js'
export type { Raw, RawObject } from './wire/raw.js'
export { receive, type Check, type Received } from './receive.js'
export { renderReply } from './reply/render.js'
export { reply } from './reply/reply.js'
export type * from './reply/reply.js'
export { createCallback, type Callback, type ExecutionContext } from './callback.js'
export type { Delivery, Handlers } from './handlers.js'
export type { CallbackBehaviour, CallbackOptions, FindClient } from './options.js'
export * from '../generated/events/index.js'
export {
  componentTickets,
  withReleaseTest,
  type ComponentTickets,
  type ReleaseQuery,
} from './platform.js'
