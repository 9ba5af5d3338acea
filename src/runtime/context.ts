import type { Notify } from './hooks.js'
import type { Hosts } from './hosts.js'
import type { Limiter } from './limiter.js'
import type { Settings } from './options.js'
import type { Secrets } from './redact.js'
import type { Transport } from './transport/transport.js'

/** What the calls of one account have in common. */
export interface Context {
  settings: Settings
  secrets: Secrets
  notify: Notify
  transport: Transport
  limiter: Limiter
  /** Bounds the calls that wait for a token before they queue for their turn. */
  gate: Limiter
  hosts: Hosts
}
