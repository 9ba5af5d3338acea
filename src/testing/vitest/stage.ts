import { OffiAccount, type Client } from '../../runtime/index.js'
import { loadApi } from '../api.js'
import { MockWeChat } from '../mock.js'
import type { MockEndpoints } from '../model.js'

/** A client and the mock WeChat behind it, which answers with examples only. */
export interface Stage {
  account: OffiAccount
  /** Calls with the account, and what only a third-party platform may call with the account's token. */
  client: Client
  mock: MockWeChat<Record<string, { request: never; response: unknown }>>
}

/** What the runtime adds to a request that asks for it. */
export const stageAccount = { appid: 'wx0', secret: 'secret' } as const

const stages = new Map<unknown, Stage>()

/** Shared by all tests of a table of endpoints, because it is slow to create. */
export function stageOf(endpoints: MockEndpoints | undefined): Stage {
  const stage = stages.get(endpoints) ?? createStage(endpoints)
  stages.set(endpoints, stage)
  return stage
}

function createStage(endpoints: MockEndpoints | undefined): Stage {
  const mock: Stage['mock'] = new MockWeChat(() => loadApi(endpoints), { state: false })
  const account = new OffiAccount({ ...stageAccount, fetch: mock.fetch })
  return { account, client: withAnyToken(account), mock }
}

/** Calls everything with the account's token: the mock takes any account's for a platform's. */
export function withAnyToken(account: OffiAccount): Client {
  return {
    call: ({ auth, ...request }, options) =>
      account.call(auth === 'component' ? request : { ...request, auth }, options),
  }
}
