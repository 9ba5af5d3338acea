import { OffiAccount } from '../../runtime/index.js'
import { loadApi } from '../api.js'
import { MockWeChat } from '../mock.js'
import type { MockEndpoints } from '../model.js'

/** A client and the mock WeChat behind it, which answers with examples only. */
export interface Stage {
  account: OffiAccount
  mock: MockWeChat<Record<string, { request: never; response: unknown }>>
}

const stages = new Map<unknown, Stage>()

/** Shared by all tests of a table of endpoints, because it is slow to create. */
export function stageOf(endpoints: MockEndpoints | undefined): Stage {
  const stage = stages.get(endpoints) ?? createStage(endpoints)
  stages.set(endpoints, stage)
  return stage
}

function createStage(endpoints: MockEndpoints | undefined): Stage {
  const mock: Stage['mock'] = new MockWeChat(() => loadApi(endpoints), { state: false })
  return { mock, account: new OffiAccount({ appid: 'wx0', secret: 'secret', fetch: mock.fetch }) }
}
