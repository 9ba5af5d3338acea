import type { Value } from '../credential.js'
import type { Notify } from '../hooks.js'
import { redactError, redactor, type Secrets } from '../redact.js'
import { within } from '../within.js'
import type { CredentialStore, Lease } from './store.js'

/** Milliseconds: a holder that dies keeps the others waiting for so long. */
const leaseTtl = 5_000

/** Milliseconds that a process waits for another one's renewal before it makes its own. */
const leasePatience = 10_000

/** Milliseconds between two looks at the store while another process renews. */
const pollInterval = 50

/** Milliseconds after which a store that does not answer counts as down. */
const storePatience = 1_000

/** One renewal of a credential that several processes share. */
export interface SharedRenewal {
  store: CredentialStore
  key: string
  /** A new value whatever the store holds. */
  force: boolean
  /** The value that WeChat refused last, as known at the moment of asking. */
  refused: () => string | undefined
  issue: () => Promise<Value>
  notify: Notify
  secrets: Secrets
}

/** Takes the value that another process has put into the store, or issues one while the others wait. */
export async function renewShared(renewal: SharedRenewal): Promise<Value> {
  try {
    return await adoptOrIssue(renewal)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    warn(renewal, error, 'this process uses a credential of its own')
    return renewal.issue()
  }
}

async function adoptOrIssue(renewal: SharedRenewal): Promise<Value> {
  const giveUpAt = performance.now() + leasePatience
  for (;;) {
    const shared = await adopt(renewal)
    if (shared) return shared
    const lease = await takeLease(renewal)
    if (lease) return issueUnder(lease, renewal)
    if (performance.now() >= giveUpAt) return issue(renewal)
    await new Promise((resolve) => setTimeout(resolve, pollInterval))
  }
}

async function takeLease(renewal: SharedRenewal): Promise<Lease | undefined> {
  const { store, key } = renewal
  const taken = (async () => store.lease(key, leaseTtl))()
  try {
    return await ask(renewal, () => taken)
  } catch (error) {
    // It may come yet, once the store is back: nobody would hold it, and the others would wait for its end.
    void taken.then((lease) => lease?.release()).catch(() => undefined)
    throw error
  }
}

async function issueUnder(lease: Lease, renewal: SharedRenewal): Promise<Value> {
  // Where prolonging fails, the lease ends early: another process then issues once more, and nothing is lost.
  const timer = setInterval(() => {
    void (async () => lease.renew(leaseTtl))().catch(() => false)
  }, leaseTtl / 3)
  try {
    // Another holder may have finished between the look at the store and the lease.
    return (await adopt(renewal)) ?? (await issue(renewal, lease))
  } finally {
    clearInterval(timer)
    await orWarn(renewal, 'others wait until the lease ends by itself', () => lease.release())
  }
}

async function adopt(renewal: SharedRenewal): Promise<Value | undefined> {
  const { store, key, force, refused } = renewal
  if (force) return undefined
  const stored = await ask(renewal, () => store.get(key))
  const value = stored === undefined ? undefined : decode(stored)
  if (stored === undefined || value?.text !== refused()) return value
  await ask(hiding(renewal, value), () => store.deleteIf(key, stored))
  return undefined
}

async function issue(renewal: SharedRenewal, lease?: Lease): Promise<Value> {
  const { store, key } = renewal
  const value = await renewal.issue()
  const { text, renewAt } = value
  if (renewAt === 0) return value
  let newer: Value | undefined
  const ttl = Math.max(1, Math.round(renewAt - Date.now()))
  const consequence = 'other processes do not see the new credential'
  await orWarn(hiding(renewal, value), consequence, async () => {
    const held = !lease || (await lease.renew(leaseTtl))
    if (held) await store.set(key, JSON.stringify({ text, renewAt }), ttl)
    // Whoever took the lease meanwhile has issued a newer one.
    else newer = await adopt(renewal)
  })
  return newer ?? value
}

/** The same, when the store may say this value in an error. */
function hiding(renewal: SharedRenewal, value: Value | undefined): SharedRenewal {
  return { ...renewal, secrets: [...renewal.secrets, value?.text] }
}

async function orWarn(
  renewal: SharedRenewal,
  consequence: string,
  command: () => Promise<void>,
): Promise<void> {
  try {
    await ask(renewal, command)
  } catch (error) {
    warn(renewal, error as StoreError, consequence)
  }
}

function warn({ notify }: SharedRenewal, cause: StoreError, consequence: string): void {
  notify('onWarning', { message: `${cause.message}; ${consequence}`, cause })
}

/** Bounds the store's time, because a client that reconnects may keep a command for as long as that takes. */
async function ask<T>({ secrets }: SharedRenewal, command: () => Promise<T>): Promise<T> {
  const late = (): Error => new Error(`no answer within ${storePatience} ms`)
  try {
    return await within(storePatience, command, late)
  } catch (error) {
    if (error instanceof StoreError) throw error
    const cause = redactError(error, redactor(secrets))
    throw new StoreError(`the credential store failed: ${cause.message}`, { cause })
  }
}

class StoreError extends Error {
  override readonly name = 'StoreError'
}

function decode(stored: string): Value | undefined {
  try {
    const { text, renewAt } = JSON.parse(stored) as Partial<Value>
    if (typeof text !== 'string' || typeof renewAt !== 'number') return undefined
    return { text, renewAt, source: 'store' }
  } catch {
    return undefined
  }
}
