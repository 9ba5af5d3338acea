import { OffiAccount } from 'offiaccount'
import { createMockWeChat, type MockWeChat } from 'offiaccount/testing'

export interface Stage {
  mock: MockWeChat
  account: OffiAccount
  /** How often each function was called. */
  calls: (op: string) => number
}

export function stage(): Stage {
  const mock = createMockWeChat()
  const account = new OffiAccount({
    appid: 'wx5edab3bdfba3dc1c',
    secret: 'secret',
    fetch: mock.fetch,
  })
  return {
    mock,
    account,
    calls: (op) => mock.requests.filter((request) => request.op === op).length,
  }
}
