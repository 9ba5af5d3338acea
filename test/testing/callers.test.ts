import { describe, expect, test } from 'vitest'
import * as card from '../../src/generated/card.js'
import * as draft from '../../src/generated/draft.js'
import * as menu from '../../src/generated/menu.js'
import * as template from '../../src/generated/message/template.js'
import * as publish from '../../src/generated/publish.js'
import { OffiAccount, type Client } from '../../src/runtime/index.js'
import { createMockWeChat, type MockOptions } from '../../src/testing/index.js'

const accountOf = (options: MockOptions): Client =>
  new OffiAccount({ appid: 'wx1', secret: 'any', fetch: createMockWeChat(options).fetch })

const article = { title: '标题', content: '<p>正文</p>', thumb_media_id: 'm1' }
const calls = {
  draft: (account: Client) => draft.addDraft(account, { articles: [article] }),
  menu: (account: Client) => menu.delete(account),
  publish: (account: Client) => publish.submit(account, { media_id: 'm1' }),
  template: (account: Client) => template.getAllPrivateTemplate(account),
  card: (account: Client) => card.batchGet(account, { offset: 0, count: 1 }),
}

describe('the mock stands for an account, which gets 48001 for what it may not call', () => {
  test.each<[string, MockOptions, (keyof typeof calls)[]]>([
    ['a personal account', { account: 'subscription' }, ['menu', 'publish', 'template']],
    ['a verified subscription account', { account: 'subscription', verified: true }, ['template']],
    ['an unverified service account', { account: 'service' }, ['publish', 'template']],
    ['a verified service account', { account: 'service', verified: true }, []],
    ['any account', {}, []],
  ])('%s', async (_, options, refused) => {
    const account = accountOf(options)
    for (const [name, call] of Object.entries(calls)) {
      const outcome = await call(account).then(
        () => 0,
        (error: unknown) => (error as { errcode: number }).errcode,
      )
      expect([name, outcome]).toEqual([name, refused.includes(name as never) ? 48001 : 0])
    }
  })

  test('before the request is looked at, and with a hint', async () => {
    const account = accountOf({ account: 'subscription' })
    await expect(publish.submit(account, {} as never)).rejects.toMatchObject({
      errcode: 48001,
      errmsg: 'api unauthorized',
    })
  })

  test('an endpoint of a manifest of your own too', async () => {
    const endpoints = {
      'shop.get': {
        method: 'GET',
        path: '/shop/get',
        callers: { subscription: 'none', service: 'verified' },
        answer: 'nothing',
        definitions: {},
      },
    } as const
    const request = { op: 'shop.get', method: 'GET', path: '/shop/get' } as const
    const refused = accountOf({ account: 'subscription', verified: true, endpoints })
    await expect(refused.call(request)).rejects.toMatchObject({ errcode: 48001 })
    await accountOf({ account: 'service', verified: true, endpoints }).call(request)
  })

  test.each<[object, string]>([
    [{ account: 'personal' }, "account must be 'subscription' or 'service', not 'personal'"],
    [
      { verified: true },
      "verified is of an account: give account: 'subscription' or 'service' too",
    ],
  ])('%j is refused', (options, message) => {
    expect(() => createMockWeChat(options)).toThrow(message)
  })
})
