import { createCallback, type Callback } from '../callback/callback.js'
import type { Delivery, Handlers } from '../callback/handlers.js'
import type { AnyHandler } from '../callback/handling.js'
import type { CallbackBehaviour } from '../callback/options.js'
import { withReleaseTest, type ComponentTickets, type ReleaseQuery } from '../callback/platform.js'
import { ConfigError } from '../runtime/errors/config.js'
import type { AuthorizedAccount } from './account.js'
import { isSpent, type Authorizers } from './authorizers.js'
import type { Ledger } from './ledger.js'
import type { PlatformKeys } from './options.js'

/** What a handler is given: a {@link Delivery}, and the client of the account that it is about. */
export type PlatformDelivery<Given = Delivery> = Given & {
  /** @throws ConfigError where the address of a message names no account: `/…/$APPID$/callback` in the console */
  readonly account: AuthorizedAccount
}

/** One function for each kind of push, of the accounts' and of the platform's own. */
export type PlatformHandlers = {
  [Kind in keyof Handlers]?: Handlers[Kind] extends
    ((delivery: infer Given) => infer Result) | undefined
    ? ((delivery: PlatformDelivery<Given>) => Result) | undefined
    : never
}

export interface Receiver {
  appid: string
  keys: PlatformKeys
  tickets: Pick<ComponentTickets, 'keep'>
  authorizers: Authorizers
  ledger: Ledger
  account: (appid: string) => AuthorizedAccount
  /** Plays the second half of WeChat's release test. */
  answerQuery: (query: ReleaseQuery) => Promise<void>
}

/** Receives tickets, authorizations, and the messages of all accounts. */
export function platformCallback(
  receiver: Receiver,
  handlers: PlatformHandlers,
  behaviour: CallbackBehaviour,
): Callback {
  const { appid, keys, account, answerQuery } = receiver
  const accountOf = (delivery: Delivery): AuthorizedAccount => account(appidOf(delivery))
  const wrapped: Record<string, AnyHandler | undefined> = Object.fromEntries(
    Object.entries(handlers).map(([kind, handler]) => [
      kind,
      (delivery: Delivery) =>
        (handler as ((delivery: PlatformDelivery) => unknown) | undefined)?.({
          ...delivery,
          get account() {
            return accountOf(delivery)
          },
        }),
    ]),
  )
  const all = { ...wrapped, ...own(receiver, wrapped) } as Handlers
  return createCallback(
    { lateReply: accountOf, onHandlerError: 'retry', ...behaviour, appid, ...keys },
    withReleaseTest(all, answerQuery),
  )
}

/** What the platform itself does with a push about itself, before the user's handler. */
function own(
  { appid, tickets, authorizers, ledger }: Receiver,
  handlers: Record<string, AnyHandler | undefined>,
): Handlers {
  const granted = async (delivery: Delivery): Promise<void> => {
    const { AuthorizerAppid, AuthorizationCode, CreateTime } = delivery.message as Granted
    try {
      await authorizers.exchange(AuthorizationCode, Number(CreateTime))
    } catch (error) {
      // Exchanged before, by a process that may have died before it could save what came.
      if (!isSpent(error)) throw error
      if (!(await ledger.find(AuthorizerAppid))) await authorizers.recover(AuthorizerAppid)
    }
  }
  const steps: Record<string, AnyHandler> = {
    'info.component_verify_ticket': async (delivery) => {
      await tickets.keep(delivery as never)
    },
    'info.authorized': granted,
    'info.updateauthorized': granted,
    'info.unauthorized': async ({ message }) => {
      const { AuthorizerAppid, CreateTime } = message as Granted
      await authorizers.forget(AuthorizerAppid, Number(CreateTime))
    },
  }
  const entries = Object.entries(steps).map(([kind, step]) => [
    kind,
    async (delivery: Delivery) => {
      const { AppId } = delivery.message as { AppId?: string }
      if (AppId !== appid) throw new ConfigError(`a push about ${AppId} came to ${appid}`)
      await step(delivery)
      await handlers[kind]?.(delivery)
    },
  ])
  return Object.fromEntries(entries) as Handlers
}

interface Granted {
  AuthorizerAppid: string
  AuthorizationCode: string
  CreateTime: number | string
}

/** The account of a push: named by the push if it is about an authorization, otherwise by the address. */
function appidOf({ message, url }: Delivery): string {
  const { AuthorizerAppid } = message as Partial<Granted>
  if (AuthorizerAppid !== undefined) return AuthorizerAppid
  const [path = ''] = url.split(/[?#]/, 1)
  const found = path.split('/').findLast((part) => /^wx[0-9a-z]{16}$/.test(part))
  if (found !== undefined) return found
  throw new ConfigError(
    'the address of the push names no account: it must hold $APPID$ in the console, as in https://example.com/$APPID$/callback',
  )
}
