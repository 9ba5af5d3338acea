import type { Client } from '../runtime/request.js'
import type { CredentialStore } from '../runtime/store/store.js'
import type { ManyAccounts } from './accounts.js'
import type { CallbackConfig, SignedConfig } from './config.js'
import type { CallbackError } from './error.js'
import type { Delivery } from './handlers.js'
import type { Reply } from './reply/reply.js'

/** The client of the account to which a push went, by its `appid` or `message.ToUserName`; undefined if there is none. */
export type FindClient = (delivery: Delivery) => Client | undefined | Promise<Client | undefined>

export interface CallbackBehaviour {
  /** Shares among processes what was handled. Default: each process remembers its own. */
  store?: CredentialStore | undefined
  /**
   * Tells repeated pushes from new ones; undefined handles a push however often it comes. Default: the whole decrypted message,
   * which WeChat repeats as it was.
   */
  dedupeKey?: ((delivery: Delivery) => string | undefined) | undefined
  /** Milliseconds after which `success` goes out for a handler that is not done; WeChat gives up after 5,000. Default: 4,500. */
  budget?: number | undefined
  /**
   * Sends the reply of a late handler as a customer-service message: the client of the account or, for several accounts, a
   * function that finds it for a push.
   */
  lateReply?: Client | FindClient | undefined
  /** Takes the reply of a late handler instead. */
  onLateReply?: ((reply: Reply, delivery: Delivery) => unknown) | undefined
  /** What WeChat is told if a handler fails. `retry`: it repeats the push, twice at most. Default: `success`. */
  onHandlerError?: 'success' | 'retry' | undefined
  /** Told of every refusal and failure. Default: `console.error` with name and message. */
  onError?: ((error: CallbackError) => unknown) | undefined
}

/** One account or several. One client cannot answer the users of several. */
export type CallbackOptions = CallbackBehaviour &
  ((CallbackConfig & { accounts?: undefined }) | (ManyAccounts & NothingOfOne))

type NothingOfOne = { lateReply?: FindClient | undefined } & Partial<
  Record<Exclude<keyof SignedConfig, keyof ManyAccounts>, undefined>
>
