import type { CredentialStore, Lease } from './store.js'

/** Keeps credentials in this process. Accounts that share one such store share their tokens. */
export function memoryStore(): CredentialStore {
  const values = new Map<string, { value: string; until: number }>()
  const leases = new Map<string, { until: number }>()

  const valueOf = (key: string): string | undefined => {
    const entry = values.get(key)
    return entry && Date.now() < entry.until ? entry.value : undefined
  }

  const leaseOf = (key: string, ttl: number): Lease | undefined => {
    const other = leases.get(key)
    if (other && Date.now() < other.until) return undefined
    const own = { until: Date.now() + ttl }
    leases.set(key, own)
    return {
      renew: (more) => {
        const held = leases.get(key) === own
        if (held) own.until = Date.now() + more
        return Promise.resolve(held)
      },
      release: () => {
        if (leases.get(key) === own) leases.delete(key)
        return Promise.resolve()
      },
    }
  }

  return {
    get: (key) => Promise.resolve(valueOf(key)),
    set: (key, value, ttl) => {
      values.set(key, { value, until: Date.now() + ttl })
      return Promise.resolve()
    },
    deleteIf: (key, value) => Promise.resolve(valueOf(key) === value && values.delete(key)),
    lease: (key, ttl) => Promise.resolve(leaseOf(key, ttl)),
  }
}
