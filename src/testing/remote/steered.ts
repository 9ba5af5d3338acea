import type { MockWeChat } from '../mock.js'
import type { MockAccount } from '../mock-account.js'

/** Any account of any mock: over HTTP an op is a text, whoever describes it. */
export type SteeredAccount = Pick<MockAccount, 'outbox' | 'remembered'> & { faults: object }

/** Any mock. */
export type Steered = Pick<MockWeChat, 'dump' | 'now' | 'pushes' | 'requests' | 'tokens'> &
  SteeredAccount & { account: (appid: string) => SteeredAccount }
