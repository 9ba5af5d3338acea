/**
 * Keeps credentials where every process of a deployment sees them. Values are opaque text; keys never contain a secret.
 * A method that rejects means "the store is down": the runtime warns and goes on with what the process itself knows.
 */
export interface CredentialStore {
  get(key: string): Promise<string | undefined>
  /** Stores a value that vanishes after `ttl` milliseconds. */
  set(key: string, value: string, ttl: number): Promise<void>
  /** Deletes the key only while it holds this very value; tells whether it did. */
  deleteIf(key: string, value: string): Promise<boolean>
  /**
   * Takes the right to renew a key for `ttl` milliseconds. Resolves to undefined if another holder has it.
   * The holder renews it while its fetch runs and releases it afterwards; a holder that dies loses it after `ttl`.
   */
  lease(key: string, ttl: number): Promise<Lease | undefined>
}

export interface Lease {
  /** Prolongs the lease; false if it was lost meanwhile. */
  renew(ttl: number): Promise<boolean>
  release(): Promise<void>
}
