import { checkNames } from '../runtime/names.js'
import { ConfigError } from '../runtime/errors/config.js'
import { Cipher } from './wire/cipher.js'
import { vaultOf, type Vault } from './vault.js'

/** One account as the console of WeChat shows it under 消息推送. It decides what is accepted, never the request. */
export type CallbackConfig = SignedConfig | CloudRunConfig

export interface SignedConfig {
  /** The account's AppID; the platform's own (component_appid) where a third-party platform receives for many. */
  appid: string
  /** The Token. */
  token: string
  /**
   * The EncodingAESKey, 43 characters: with it only encrypted pushes are accepted. Without it only plain ones, whose signature
   * does not cover the body.
   */
  encodingAESKey?: string | undefined
  /** `accept` lets plain pushes in beside encrypted ones, for the days of a migration. */
  plaintext?: 'accept' | undefined
  /** What was configured before; accepted too, while WeChat changes over. What is left out has not changed. */
  previous?: { token?: string | undefined; encodingAESKey?: string | undefined } | undefined
  /** Seconds by which the timestamp of a push may differ from this machine's clock; `false` for any. Default: 300. */
  maxAge?: number | false | undefined
  cloudRun?: undefined
}

export interface CloudRunConfig {
  /** The account's AppID. */
  appid: string
  /** Accepts unsigned pushes, as the gateway of WeChat Cloud Run (微信云托管) sends them. Only where nobody else reaches the server. */
  cloudRun: true
  token?: undefined
  encodingAESKey?: undefined
  plaintext?: undefined
  previous?: undefined
  maxAge?: undefined
}

/** What a push may be signed and encrypted with. */
export interface Guard {
  token: string
  cipher: Cipher | undefined
}

/** A configuration, checked and complete. */
export interface Settled {
  appid: string
  /** The present one first; none with `cloudRun`. */
  guards: readonly Guard[]
  encrypted: boolean
  acceptsPlain: boolean
  cloudRun: boolean
  /** Seconds. */
  maxAge: number
  /** For the answers that are kept in a store. */
  vault: Vault
  /** Whatever must not be shown. */
  secrets: readonly (string | undefined)[]
}

export const configNames: readonly string[] = Object.keys({
  appid: 0,
  token: 0,
  encodingAESKey: 0,
  plaintext: 0,
  previous: 0,
  maxAge: 0,
  cloudRun: 0,
} satisfies Record<keyof CallbackConfig, 0>)

/** Seconds. */
export const defaultMaxAge = 300

const settled = new WeakMap<CallbackConfig, Settled>()

/** @throws ConfigError */
export function settle(config: CallbackConfig): Settled {
  const known = settled.get(config)
  if (known) return known
  const fresh = check(config)
  settled.set(config, fresh)
  return fresh
}

function check(config: CallbackConfig): Settled {
  const {
    appid,
    token,
    encodingAESKey,
    plaintext,
    previous,
    maxAge = defaultMaxAge,
    cloudRun,
  } = config
  checkNames('option', config, configNames)
  demand(isText(appid), 'appid', 'text without spaces')
  demand(cloudRun === undefined || cloudRun, 'cloudRun', 'true or left out')
  const signs = token ?? encodingAESKey ?? plaintext ?? previous
  demand(!cloudRun || signs === undefined, 'cloudRun', 'left out where pushes are signed')
  demand(cloudRun ?? isText(token), 'token', 'text without spaces')
  demand([undefined, 'accept'].includes(plaintext), 'plaintext', "'accept' or left out")
  demand(!plaintext || encodingAESKey, 'plaintext', 'left out where there is no encodingAESKey')
  const guards = token === undefined ? [] : [guardOf(token, encodingAESKey)]
  if (token !== undefined && previous) {
    checkNames('option', previous, ['token', 'encodingAESKey'], 'previous.')
    const { token: before = token, encodingAESKey: keyBefore = encodingAESKey } = previous
    demand(isText(before), 'previous.token', 'text without spaces')
    demand(encodingAESKey ?? !keyBefore, 'previous.encodingAESKey', 'left out beside no key')
    guards.push(guardOf(before, keyBefore))
  }
  return {
    appid,
    guards,
    encrypted: encodingAESKey !== undefined,
    acceptsPlain: encodingAESKey === undefined || plaintext === 'accept',
    cloudRun: cloudRun ?? false,
    maxAge: secondsOf(maxAge),
    vault: vaultOf(appid, encodingAESKey ?? token),
    secrets: [token, encodingAESKey, previous?.token, previous?.encodingAESKey],
  }
}

function guardOf(token: string, encodingAESKey: string | undefined): Guard {
  return {
    token,
    cipher: encodingAESKey === undefined ? undefined : new Cipher(encodingAESKey),
  }
}

export function secondsOf(maxAge: number | false): number {
  demand(maxAge === false || maxAge > 0, 'maxAge', 'seconds above 0, or false')
  return maxAge === false ? Infinity : maxAge
}

/** The problem never quotes a value: what was meant for one option may be the secret. */
export function demand(fits: unknown, name: string, what: string): asserts fits {
  if (!fits) throw new ConfigError(`${name} must be ${what}`)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && /^\S+$/.test(value)
}
