import { Platform, memoryAuthorizations, type PlatformOptions } from 'offiaccount/platform'
import { memoryStore } from 'offiaccount/slim'
import { createMockWeChat, type MockWeChat } from 'offiaccount/testing'
import type { PlatformHandlers } from 'offiaccount/platform'

export const component = {
  appid: 'wxc0000000000000001',
  secret: 'c0ffee0123456789c0ffee0123456789',
}

export const keys = {
  token: 'platform-token',
  encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}
export const redirectUrl = 'https://saas.example.com/wechat/done'
export const appid = 'wx00000000000000aa'

export interface World {
  mock: MockWeChat
  platform: Platform
  /** Another process of the same platform. */
  another: (options?: Partial<PlatformOptions>) => Platform
  /** An account agrees, and the administrator comes back. */
  agree: (who?: { appid?: string; permissions?: readonly number[] }) => Promise<string>
}

/** A platform behind a mock WeChat that has pushed its first ticket. */
export async function world(
  options: Partial<PlatformOptions> = {},
  handlers: PlatformHandlers = {},
  mockOptions: { rotates?: boolean } = {},
): Promise<World> {
  const all = {
    store: memoryStore(),
    authorizations: memoryAuthorizations(),
    redirectUrl,
    ...options,
  }
  const mock: MockWeChat = createMockWeChat({
    now: Date.now(),
    platform: {
      ...component,
      ...mockOptions,
      callback: { handler: (request) => callback.fetch(request), ...keys },
    },
  })
  const another = (others: Partial<PlatformOptions> = {}): Platform =>
    new Platform({ ...component, keys, fetch: mock.fetch, ...all, ...others })
  const platform = another()
  const callback = platform.callback(handlers)
  await mock.platform.pushTicket()
  return {
    mock,
    platform,
    another,
    async agree(who) {
      const { url } = await platform.authorizationUrl()
      const back = await mock.platform.authorize(url, { appid, ...who })
      return (await platform.finish(back.url)).appid
    },
  }
}
