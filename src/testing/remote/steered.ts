import type { MockWeChat } from '../mock.js'

/** Any mock: over HTTP an op is a text, whoever describes it. */
export type Steered = Pick<
  MockWeChat,
  'now' | 'outbox' | 'pushes' | 'remembered' | 'requests' | 'tokens'
> & { faults: object }
