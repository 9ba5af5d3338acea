import * as card from 'offiaccount/card'
import * as customservice from 'offiaccount/customservice'
import * as template from 'offiaccount/message/template'
import * as publish from 'offiaccount/publish'
import * as user from 'offiaccount/user'
import * as util from 'offiaccount/util'
import { OffiAccount, type Client } from 'offiaccount'
import { OffiAccount as SlimAccount } from 'offiaccount/slim'
import { createMockWeChat } from 'offiaccount/testing'
import { beforeEach, describe, expect, test } from 'vitest'

const mock = createMockWeChat()
const options = { appid: 'wx5edab3bdfba3dc1c', secret: 'secret', fetch: mock.fetch }

async function failure(account: Client, errcode: number): Promise<unknown> {
  mock.failNext('card.consumeCode', { errcode })
  return card.consumeCode(account, { code: '110201201245' }).catch((error: unknown) => error)
}

beforeEach(() => {
  mock.reset()
})

describe('offiaccount', () => {
  const account = new OffiAccount(options)

  test('explains an errcode and links to the page of the function that was called', async () => {
    expect(await failure(account, 40099)).toMatchObject({
      category: 'state',
      hint: '该 code 已被核销：不要重复核销',
      hintEn: 'the code has been redeemed already: do not redeem it again',
      link: expect.stringContaining('Redeeming_a_coupon_voucher_or_card.html') as string,
    })
  })

  test('says in English what is known of this call too, and where to read on', async () => {
    expect(await failure(account, 40164)).toMatchObject({
      hintEn: expect.stringMatching(
        /^add .* to the IP whitelist.*; the IP of the caller is not on the whitelist: add .*; offiaccount\/docs\/errors.md#ip$/,
      ) as string,
    })
  })

  test('has a link but no hint for an errcode that nobody documents', async () => {
    expect(await failure(account, 20431)).toMatchObject({
      category: 'unknown',
      hint: undefined,
      link: expect.stringContaining('Redeeming_a_coupon_voucher_or_card.html') as string,
    })
  })

  test('explains too where the option is undefined', async () => {
    const own = new OffiAccount({ ...options, explain: undefined })
    expect(await failure(own, 40099)).toMatchObject({ category: 'state' })
  })

  test('takes the explanation of the user instead', async () => {
    const own = new OffiAccount({
      ...options,
      explain: () => Promise.resolve({ category: 'content', hint: 'ask Zhang San' }),
    })
    expect(await failure(own, 40099)).toMatchObject({ category: 'content', hint: 'ask Zhang San' })
  })
})

describe('the hint of an errcode that depends on who calls', () => {
  const account = new OffiAccount(options)
  const hintOf = async (
    op:
      | 'publish.submit'
      | 'message.template.send'
      | 'customservice.getKfList'
      | 'user.get'
      | 'card.consumeCode'
      | 'util.getCallbackIp',
    errcode: number,
  ): Promise<string> => {
    mock.failNext(op, { errcode })
    const [group = '', name = ''] = op.split(/\.(?=\w+$)/)
    const functions = groups[group] as Record<
      string,
      (account: Client, request: unknown) => Promise<unknown>
    >
    const error: unknown = await functions[name]?.(account, requests[op]).catch(
      (reason: unknown) => reason,
    )
    return (error as { hint: string }).hint
  }

  test.each([48001, 48004, 50001])('%i says which accounts may call', async (errcode) => {
    expect(await hintOf('publish.submit', errcode)).toContain(
      'publish.submit：2025 年 7 月起个人与未认证账号不能调用',
    )
    expect(await hintOf('message.template.send', errcode)).toContain(
      'message.template.send：仅认证服务号',
    )
    expect(await hintOf('card.consumeCode', errcode)).not.toContain('card.consumeCode：')
  })

  test('45009 says how often a day', async () => {
    expect(await hintOf('message.template.send', 45009)).toContain(
      'message.template.send：每天 100,000 次，以公众平台显示的为准',
    )
    expect(await hintOf('customservice.getKfList', 45009)).not.toContain('getKfList：')
  })

  test('61007 says what a third-party platform needs', async () => {
    expect(await hintOf('publish.submit', 61007)).toContain(
      'publish.submit：第三方平台须有权限集 7（群发与通知）',
    )
    expect(await hintOf('user.get', 61007)).toContain(
      'user.get：第三方平台须有权限集 2（用户管理）、100',
    )
    expect(await hintOf('util.getCallbackIp', 61007)).toContain('第三方平台可代为调用')
  })

  test('others say nothing of it', async () => {
    expect(await hintOf('publish.submit', 40007)).not.toContain('publish.submit：')
  })
})

const groups: Record<string, object> = {
  publish,
  'message.template': template,
  customservice,
  user,
  card,
  util,
}

const requests: Record<string, unknown> = {
  'publish.submit': { media_id: 'm1' },
  'message.template.send': { touser: 'o1', template_id: 't1', data: {} },
  'card.consumeCode': { code: '110201201245' },
}

describe('offiaccount/slim', () => {
  const account = new SlimAccount(options)

  test('knows the categories that every account meets, and no texts', async () => {
    expect(await failure(account, 45009)).toMatchObject({ category: 'quota', hint: undefined })
    expect(await failure(account, 40099)).toMatchObject({ category: 'unknown', link: undefined })
  })
})
