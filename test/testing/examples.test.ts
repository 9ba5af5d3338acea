import { describe, expect, test } from 'vitest'
import { Examples } from '../../codegen/emit/examples.js'
import { FileExample } from '../../codegen/emit/literal.js'
import type { Endpoint } from '../../codegen/model/model.js'
import { Types } from '../../codegen/model/types.js'
import { allEndpoints, opOf } from '../../codegen/model/walk.js'
import * as card from '../../src/generated/card.js'
import * as qrcode from '../../src/generated/account.js'
import * as mass from '../../src/generated/message/mass.js'
import * as poi from '../../src/generated/poi/miniprogram.js'
import * as user from '../../src/generated/user.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { isRecord } from '../../src/shared/record.js'
import { createMockWeChat, type MockOptions } from '../../src/testing/index.js'
import { model } from '../parity/manifest.js'
import { sampleFile } from '../support/endpoint.js'

const examples = new Examples(model, new Types(model))

/** What names something that was just made: an id, a ticket, a key or a code. */
const naming = /(?:^|_|[a-z])(?:id|Id|ticket|key|code)$/

/** They name what was there before, or are no ids. */
const older =
  /^(?:openid|open_id|unionid|appid|occupy_.+|mchid|errcode|has_audit_id)$|^(?:ai\.ocr\w+ id|nontax.getRealName key|card.consumeCode card_id|card.submerchant.update merchant_id)$/

/** They do not take the same request twice, or need another before. */
const once = [
  'menu.addConditional',
  'message.mass.send',
  'message.mass.sendAll',
  'user.tags.create',
]

function accountWith(options: MockOptions): OffiAccount {
  const mock = createMockWeChat(options)
  return new OffiAccount({ appid: 'wx1', secret: 'any', fetch: mock.fetch })
}

const account = accountWith({})

/** An answer of the mock to the request of the manifest. */
async function answerOf(endpoint: Endpoint, account: OffiAccount): Promise<unknown> {
  const path = `../../src/generated/${endpoint.group}.js`
  const functions = (await import(/* @vite-ignore */ path)) as Record<
    string,
    (account: OffiAccount, request: unknown) => Promise<unknown>
  >
  const request = examples.request(endpoint, 'full')
  return functions[endpoint.name]?.(account, withFiles(request))
}

function withFiles(value: unknown): unknown {
  if (value instanceof FileExample) return sampleFile(value.filename)
  if (Array.isArray(value)) return value.map(withFiles)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, withFiles(field)] as const),
  )
}

function fieldsIn(value: unknown, path = ''): [name: string, value: unknown, path: string][] {
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, field]) => [
    ...(Array.isArray(value) ? [] : [[name, field, path] as [string, unknown, string]]),
    ...fieldsIn(field, `${path}.${name}`),
  ])
}

/** The functions that answer with an id that they were not asked with. */
const creating = allEndpoints(model).flatMap((endpoint) => {
  if (endpoint.effect === 'read' || endpoint.auth !== undefined) return []
  const asked = new Set(fieldsIn(examples.request(endpoint, 'full')).map(([name]) => name))
  const op = opOf(endpoint)
  const names = fieldsIn(examples.returns(endpoint, 'full'))
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name]) => name)
    .filter((name) => naming.test(name) && !asked.has(name))
    .filter((name) => !older.test(name) && !older.test(`${op} ${name}`))
  return names.length === 0 ? [] : [{ op, endpoint, names: [...new Set(names)] }]
})

describe.each([{ state: true }, { state: false }])('with $state state', ({ state }) => {
  const account = accountWith({ state })
  test.each(creating.filter(({ op }) => !state || !once.includes(op)))(
    '$op gives what it creates a fresh $names',
    async ({ endpoint, names }) => {
      const ids = (answer: unknown): unknown[] =>
        names.map((name) => fieldsIn(answer).find(([field]) => field === name)?.[1])
      const [first, second] = [await answerOf(endpoint, account), await answerOf(endpoint, account)]
      for (const [index, id] of ids(first).entries()) expect(ids(second)[index]).not.toBe(id)
    },
  )
})

test('an address of what was created is fresh too', async () => {
  const scene = { action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'a' } } } as const
  const [first, second] = [
    await qrcode.createQRCode(account, scene),
    await qrcode.createQRCode(account, scene),
  ]
  expect(first.url).toMatch(/^http:\/\/weixin\.qq\.com\/q\/\w/)
  expect(second.url).not.toBe(first.url)
  expect(second.ticket).toMatch(/^gQ[\w-]*==$|^g[\w-]+==$/)
})

test('a permanent QR code has no end, a temporary one the one that was asked for', async () => {
  const scene_id = 1
  const permanent = { action_name: 'QR_LIMIT_SCENE', action_info: { scene: { scene_id } } } as const
  expect(await qrcode.createQRCode(account, permanent)).not.toHaveProperty('expire_seconds')
  const temporary = { action_name: 'QR_SCENE', action_info: { scene: { scene_id } } } as const
  expect(await qrcode.createQRCode(account, temporary)).toMatchObject({ expire_seconds: 60 })
  expect(await qrcode.createQRCode(account, { ...temporary, expire_seconds: 3600 })).toMatchObject({
    expire_seconds: 3600,
  })
})

describe('what is asked for comes back', () => {
  test('a user whom the mock does not know has the openid, but neither name nor picture', async () => {
    const info = await user.getUserInfo(account, { openid: 'oX' })
    expect(info).toMatchObject({ openid: 'oX', subscribe: 1 })
    for (const gone of ['nickname', 'headimgurl', 'sex', 'city']) {
      expect(info).not.toHaveProperty(gone)
    }
  })

  test('each of several users comes back in order', async () => {
    const openids = ['oA', 'oB', 'oC']
    const user_list = openids.map((openid) => ({ openid }))
    const { user_info_list: infos } = await user.batchGetUserInfo(account, { user_list })
    expect(infos.map(({ openid }) => openid)).toEqual(openids)
    expect(infos[0]).not.toHaveProperty('nickname')
    const { result_list: results } = await user.changeOpenid(account, {
      from_appid: 'wx2',
      openid_list: openids,
    })
    expect(results.map(({ ori_openid: openid }) => openid)).toEqual(openids)
  })

  test('a card has the card_id', async () => {
    const { card: found } = await card.get(account, { card_id: 'pX' })
    expect(found).toMatchObject({ groupon: { base_info: { id: 'pX' } } })
    const { card_list: held } = await card.getUserCardList(account, { openid: 'oX', card_id: 'pX' })
    expect(held).toMatchObject([{ card_id: 'pX' }])
  })

  test('a shop has the poi_id, and a mass message the msg_id', async () => {
    expect(await poi.getStoreInfo(account, { poi_id: '7' })).toMatchObject({
      business: { base_info: { poi_id: '7' } },
    })
    expect(await mass.get(account, { msg_id: '7' })).toMatchObject({ msg_id: '7' })
  })

  test('a cursor comes back as that of the next page', async () => {
    expect(await user.get(account, { next_openid: '' })).not.toMatchObject({ next_openid: '' })
  })
})
