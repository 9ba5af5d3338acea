import { beforeEach, describe, expect, test } from 'vitest'
import * as accountApi from '../../src/generated/account.js'
import * as card from '../../src/generated/card.js'
import * as giftcard from '../../src/generated/card/giftcard.js'
import * as membercard from '../../src/generated/card/membercard.js'
import * as comment from '../../src/generated/comment.js'
import * as customservice from '../../src/generated/customservice.js'
import * as invoice from '../../src/generated/invoice.js'
import * as mass from '../../src/generated/message/mass.js'
import * as subscribe from '../../src/generated/message/subscribe.js'
import * as template from '../../src/generated/message/template.js'
import * as poi from '../../src/generated/poi.js'
import * as user from '../../src/generated/user.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'
import { groupon, Wire } from './wire.js'

const start = new Date('2026-05-01T00:00:00Z')
const now = start.getTime() / 1000
const mock = createMockWeChat({ now: start, strict: true })
const account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: mock.fetch })

beforeEach(() => {
  mock.reset()
})

const refused = (errcode: number): object => expect.objectContaining({ errcode }) as object

describe('templates', () => {
  const chosen = { template_id_short: '43216', keyword_name_list: ['课程名称', '上课时间'] }

  test('a template is chosen, listed, sent and deleted', async () => {
    await template.setIndustry(account, { industry_id1: '16', industry_id2: '1' })
    expect(await template.getAllPrivateTemplate(account)).toEqual({ template_list: [] })
    const { template_id } = await template.addTemplate(account, chosen)
    const other = await template.addTemplate(account, chosen)
    expect(other.template_id).not.toBe(template_id)
    expect((await template.getAllPrivateTemplate(account)).template_list[0]).toEqual({
      template_id,
      title: '43216',
      primary_industry: '教育',
      deputy_industry: '培训',
      content: '课程名称：{{thing1.DATA}}\n上课时间：{{thing2.DATA}}',
      example: '课程名称：示例\n上课时间：示例',
    })
    const message = { touser: mock.follow().openid, template_id, data: {} }
    await template.send(account, message)
    await template.delPrivateTemplate(account, { template_id })
    await expect(template.send(account, message)).rejects.toEqual(refused(40037))
    await expect(template.delPrivateTemplate(account, { template_id })).rejects.toEqual(
      refused(40037),
    )
    expect((await template.getAllPrivateTemplate(account)).template_list).toHaveLength(1)
  })

  test('the industries of the account are those that it has set', async () => {
    expect(await template.getIndustry(account)).toEqual({})
    await template.setIndustry(account, { industry_id1: '1', industry_id2: '41' })
    expect(await template.getIndustry(account)).toEqual({
      primary_industry: { first_class: 'IT科技', second_class: '互联网|电子商务' },
      secondary_industry: { first_class: '其它', second_class: '其它' },
    })
  })

  test('a template of subscribed messages is chosen, listed, sent and deleted', async () => {
    const request = { tid: '99', kidList: [1, 2], sceneDesc: '付款' }
    const { priTmplId } = await subscribe.addTemplate(account, request)
    expect((await subscribe.getTemplateList(account)).data).toMatchObject([{ priTmplId, type: 2 }])
    const message = { touser: mock.follow().openid, template_id: priTmplId, data: {} }
    await subscribe.send(account, message)
    await subscribe.deleteTemplate(account, { priTmplId })
    expect((await subscribe.getTemplateList(account)).data).toEqual([])
    await expect(subscribe.send(account, message)).rejects.toEqual(refused(40037))
  })
})

describe('customer service', () => {
  const kf_account = 'li@shop'

  test('a customer service account is added, renamed, invited, shown and deleted', async () => {
    expect(await customservice.getKfList(account)).toEqual({ kf_list: [] })
    await customservice.kfaccountAdd(account, { kf_account, nickname: '小李' })
    await expect(
      customservice.kfaccountAdd(account, { kf_account, nickname: '小李' }),
    ).rejects.toEqual(refused(65406))
    await customservice.kfaccountUpdate(account, { kf_account, nickname: '大李' })
    await customservice.uploadHeadImg(account, { kf_account, media: sampleFile('photo.jpg') })
    await customservice.inviteWorker(account, { kf_account, invite_wx: 'li_wx' })
    await expect(
      customservice.inviteWorker(account, { kf_account, invite_wx: 'wang_wx' }),
    ).rejects.toEqual(refused(65411))
    expect((await customservice.getKfList(account)).kf_list).toEqual([
      {
        kf_account,
        kf_nick: '大李',
        kf_id: '1001',
        kf_headimgurl: expect.stringMatching(/^http:\/\/mmbiz/) as string,
        invite_wx: 'li_wx',
        invite_expire_time: now + 7 * 86_400,
        invite_status: 'waiting',
      },
    ])
    await customservice.kfaccountDel(account, { kf_account })
    expect(await customservice.getKfList(account)).toEqual({ kf_list: [] })
    await expect(
      customservice.kfaccountUpdate(account, { kf_account, nickname: '小李' }),
    ).rejects.toEqual(refused(65401))
    await customservice.kfaccountAdd(account, { kf_account, nickname: '小李' })
    expect((await customservice.getKfList(account)).kf_list[0]?.kf_id).toBe('1002')
  })

  test('a session is opened, listed, counted and closed', async () => {
    const { openid } = mock.follow()
    for (const name of [kf_account, 'wang@shop']) {
      await customservice.kfaccountAdd(account, { kf_account: name, nickname: '客服' })
    }
    expect(await customservice.kfSessionGet(account, { openid })).toEqual({ kf_account: '' })
    await expect(customservice.kfSessionClose(account, { kf_account, openid })).rejects.toEqual(
      refused(65413),
    )
    await customservice.kfSessionCreate(account, { kf_account, openid })
    await expect(
      customservice.kfSessionCreate(account, { kf_account: 'wang@shop', openid }),
    ).rejects.toEqual(refused(65414))
    const session = { createtime: now, openid }
    expect(await customservice.kfSessionGet(account, { openid })).toEqual({
      kf_account,
      createtime: now,
    })
    expect(await customservice.kfSessionGetList(account, { kf_account })).toEqual({
      sessionlist: [session],
    })
    const { kf_online_list: online } = await customservice.getOnlineKfList(account)
    expect(online.map((each) => each.accepted_case)).toEqual([1, 0])
    await customservice.kfSessionClose(account, { kf_account, openid })
    expect(await customservice.kfSessionGetList(account, { kf_account })).toEqual({
      sessionlist: [],
    })
    expect(await customservice.kfSessionGetWaitCase(account)).toEqual({
      count: 0,
      waitcaselist: [],
    })
  })

  test('a message in the name of a deleted customer service account is refused', async () => {
    const { openid: touser } = mock.follow()
    await customservice.kfaccountAdd(account, { kf_account, nickname: '小李' })
    const message = {
      ...{ touser, msgtype: 'text' as const, text: { content: '您好' } },
      customservice: { kf_account },
    }
    await customservice.sendMessage(account, message)
    await customservice.kfaccountDel(account, { kf_account })
    await expect(customservice.sendMessage(account, message)).rejects.toEqual(refused(65401))
  })
})

describe('comments', () => {
  async function article(): Promise<string> {
    const message = { msgtype: 'text', text: { content: '大家好' } } as const
    const { msg_data_id = '' } = await mass.sendAll(account, {
      ...message,
      filter: { is_to_all: true },
    })
    return msg_data_id
  }

  test('a comment is listed, elected, answered and deleted', async () => {
    const msg_data_id = await article()
    const { openid } = mock.follow()
    const { user_comment_id } = mock.comment({ msg_data_id, openid, content: '写得真好' })
    mock.comment({ msg_data_id, content: '路过' })
    mock.comment({ msg_data_id, index: 1, content: '第二篇' })
    const list = (type: 0 | 1 | 2): Promise<comment.CommentListResponse> =>
      comment.list(account, { msg_data_id, begin: 0, count: 10, type })
    expect(await list(0)).toMatchObject({
      total: 2,
      comment: [{ openid, content: '写得真好' }, {}],
    })
    const target = { msg_data_id, user_comment_id }
    await comment.markElect(account, target)
    expect((await list(2)).comment).toMatchObject([{ user_comment_id, comment_type: 1 }])
    expect((await list(1)).comment).toMatchObject([{ content: '路过' }])
    await comment.unMarkElect(account, target)
    expect((await list(2)).comment).toEqual([])
    await comment.replyAdd(account, { ...target, content: '谢谢' })
    await expect(comment.replyAdd(account, { ...target, content: '谢谢' })).rejects.toEqual(
      refused(88005),
    )
    expect((await list(0)).comment[0]?.reply).toEqual({ content: '谢谢', create_time: now })
    await comment.replyDelete(account, target)
    await expect(comment.replyDelete(account, target)).rejects.toEqual(refused(88008))
    await comment.delete(account, target)
    expect((await list(0)).total).toBe(1)
    await expect(comment.markElect(account, target)).rejects.toEqual(refused(88008))
  })

  test('nobody comments on an article whose comments are closed', async () => {
    const msg_data_id = await article()
    await comment.close(account, { msg_data_id })
    expect(() => mock.comment({ msg_data_id, content: '好' })).toThrow('closed')
    await comment.open(account, { msg_data_id })
    mock.comment({ msg_data_id, content: '好' })
    await expect(comment.close(account, { msg_data_id: '1' })).rejects.toEqual(refused(88001))
  })
})

describe('links', () => {
  test('a QR code lets a stranger follow with its scene, until it expires', async () => {
    const code = await accountApi.createQRCode(account, {
      action_name: 'QR_STR_SCENE',
      action_info: { scene: { scene_str: 'table-7' } },
      expire_seconds: 600,
    })
    expect(code.expire_seconds).toBe(600)
    const { openid } = mock.scan(code)
    expect(await user.getUserInfo(account, { openid })).toMatchObject({
      subscribe_scene: 'ADD_SCENE_QR_CODE',
      qr_scene_str: 'table-7',
    })
    mock.unfollow({ openid })
    expect(mock.scan({ ticket: code.ticket, openid })).toEqual({ openid })
    expect((await user.get(account)).total).toBe(1)
    mock.advance(600)
    expect(() => mock.scan(code)).toThrow('has expired')
    expect(() => mock.scan({ ticket: 'other' })).toThrow('made no QR code')
  })

  test('a QR code that lasts has no end', async () => {
    const code = await accountApi.createQRCode(account, {
      action_name: 'QR_LIMIT_SCENE',
      action_info: { scene: { scene_id: 7 } },
    })
    expect(code).not.toHaveProperty('expire_seconds')
    mock.advance(10 * 365 * 86_400)
    const { openid } = mock.scan(code)
    expect(await user.getUserInfo(account, { openid })).toMatchObject({ qr_scene: 7 })
  })

  test('a short key is exchanged for its text until it expires', async () => {
    const long_data = 'https://www.qq.com/?from=poster'
    const { short_key } = await accountApi.genShortKey(account, { long_data, expire_seconds: 60 })
    mock.advance(20)
    expect(await accountApi.fetchShorten(account, { short_key })).toEqual({
      long_data,
      create_time: now,
      expire_seconds: 40,
    })
    mock.advance(40)
    await expect(accountApi.fetchShorten(account, { short_key })).rejects.toEqual(refused(9410012))
    await expect(accountApi.fetchShorten(account, { short_key: 'a'.repeat(15) })).rejects.toEqual(
      refused(9410012),
    )
  })
})

test('a store is added, read, listed, changed and deleted', async () => {
  const base_info = {
    ...{ business_name: '麦当劳', branch_name: '艺苑路店', province: '广东省', city: '广州市' },
    ...{ district: '海珠区', address: '艺苑路11号', telephone: '020-12345678' },
    ...{ categories: ['美食,小吃快餐'], offset_type: 1 as const, longitude: 113.3, latitude: 23.1 },
  }
  const added = await new Wire(mock).post('/cgi-bin/poi/addpoi', { business: { base_info } })
  const poi_id = String(added.poi_id)
  expect(await poi.getpoi(account, { poi_id })).toMatchObject({ business: { base_info } })
  await poi.updatepoi(account, { business: { base_info: { poi_id, telephone: '020-1' } } })
  expect(await poi.getPoiList(account, { begin: 0, limit: 10 })).toMatchObject({
    business_list: [{ base_info: { poi_id, telephone: '020-1', business_name: '麦当劳' } }],
    total_count: 1,
  })
  await poi.delpoi(account, { poi_id })
  await expect(poi.getpoi(account, { poi_id })).rejects.toEqual(refused(65115))
  expect((await poi.getPoiList(account, { begin: 0, limit: 10 })).business_list).toEqual([])
})

describe('cards', () => {
  async function create(changes: Partial<card.CardBaseInfo>): Promise<string> {
    const { base_info: base, ...rest } = groupon.groupon
    const sku = { quantity: 100 }
    const groupon_ = { ...rest, base_info: { ...base, sku, ...changes } }
    return (await card.create(account, { card: { ...groupon, groupon: groupon_ } })).card_id
  }

  async function createMemberCard(): Promise<string> {
    const { base_info } = groupon.groupon
    const member_card = {
      base_info,
      prerogative: '特权',
      supply_bonus: true,
      supply_balance: false,
    }
    return (await card.create(account, { card: { card_type: 'MEMBER_CARD', member_card } })).card_id
  }

  test('nobody takes more of a card than its get_limit', async () => {
    const card_id = await create({ get_limit: 2 })
    const { openid } = mock.follow()
    mock.giveCard({ card_id, openid })
    mock.giveCard({ card_id, openid })
    expect(() => mock.giveCard({ card_id, openid })).toThrow('get_limit is 2')
    mock.giveCard({ card_id })
  })

  test('a code of the account’s own needs its card_id', async () => {
    const card_id = await create({ use_custom_code: true })
    const { code } = mock.giveCard({ card_id, code: 'SHOP-1' })
    expect(code).toBe('SHOP-1')
    await expect(card.getCode(account, { code })).rejects.toEqual(refused(40056))
    await expect(card.consumeCode(account, { code })).rejects.toEqual(refused(40056))
    expect(await card.consumeCode(account, { code, card_id })).toMatchObject({ card: { card_id } })
    const other = await create({})
    expect(() => mock.giveCard({ card_id: other, code: 'SHOP-2' })).toThrow('use_custom_code')
  })

  test('deposited codes are counted, checked and given in their order', async () => {
    const card_id = await create({
      use_custom_code: true,
      get_custom_code_mode: 'GET_CUSTOM_CODE_MODE_DEPOSIT',
    })
    const deposit = (code: string[]): Promise<card.CardDepositCodeResponse> =>
      card.depositCode(account, { card_id, code })
    expect(await deposit(['11111', '22222'])).toEqual({
      succ_code: ['11111', '22222'],
      duplicate_code: [],
      fail_code: [],
    })
    expect(await deposit(['22222', '33333'])).toMatchObject({
      succ_code: ['33333'],
      duplicate_code: ['22222'],
    })
    expect(await card.getDepositCount(account, { card_id })).toEqual({ count: 3 })
    expect(await card.checkCode(account, { card_id, code: ['11111', '44444'] })).toEqual({
      exist_code: ['11111'],
      not_exist_code: ['44444'],
    })
    expect([mock.giveCard({ card_id }).code, mock.giveCard({ card_id }).code]).toEqual([
      '11111',
      '22222',
    ])
  })

  test('a member card is activated, and its points move', async () => {
    const card_id = await createMemberCard()
    const { openid } = mock.follow()
    const { code } = mock.giveCard({ card_id, openid })
    const target = { card_id, code }
    expect(await membercard.userinfoGet(account, target)).toMatchObject({ has_active: false })
    await expect(membercard.updateUser(account, { ...target, add_bonus: 1 })).rejects.toEqual(
      refused(40127),
    )
    await membercard.activate(account, { ...target, membership_number: 'A1', init_bonus: 100 })
    expect(await membercard.updateUser(account, { ...target, add_bonus: -30 })).toEqual({
      result_bonus: 70,
      result_balance: 0,
      openid,
    })
    await membercard.updateUser(account, { ...target, bonus: 500, balance: 200 })
    expect(await membercard.userinfoGet(account, target)).toMatchObject({
      ...{ openid, membership_number: 'A1', bonus: 500, balance: 200 },
      ...{ user_card_status: 'NORMAL', has_active: true },
    })
    expect(await card.getCode(account, target)).toMatchObject({
      ...{ membership_number: 'A1', bonus: 500, balance: 200 },
    })
    await expect(membercard.updateUser(account, { ...target, add_bonus: -501 })).rejects.toEqual(
      refused(40097),
    )
    await card.unavailableCode(account, target)
    expect(await membercard.userinfoGet(account, target)).toMatchObject({
      user_card_status: 'UNAVAILABLE',
    })
  })

  test('the money on a gift card is what it was set to', async () => {
    const card_id = await create({})
    const { code } = mock.giveCard({ card_id })
    const target = { card_id, code }
    expect(
      await giftcard.generalCardUpdateUser(account, { ...target, balance: 200 }),
    ).toMatchObject({ result_bonus: 0, result_balance: 200 })
    expect(await card.getCode(account, target)).toMatchObject({ balance: 200 })
  })
})

test('what one function sets is what another returns', async () => {
  await mass.speedSet(account, { speed: 4 })
  expect(await mass.speedGet(account)).toEqual({ speed: 4, realspeed: 10 })
  const contact = { contact: { phone: '020-1', time_out: 60 } }
  await invoice.setContact(account, contact)
  expect(await invoice.getContact(account)).toEqual(contact)
  const auth_field = { auth_field: { user_field: { show_title: 1 as const } } }
  await invoice.setAuthField(account, auth_field)
  expect(await invoice.getAuthField(account)).toEqual(auth_field)
})

test('by default the functions without a past are answered with their examples', async () => {
  const account = new OffiAccount({
    ...{ appid: 'wx1', secret: 'secret' },
    fetch: createMockWeChat().fetch,
  })
  expect((await template.getAllPrivateTemplate(account)).template_list).toHaveLength(1)
  expect((await customservice.getKfList(account)).kf_list).toHaveLength(1)
  await customservice.kfaccountDel(account, { kf_account: 'any@shop' })
  expect(await poi.getpoi(account, { poi_id: '1' })).toHaveProperty('business')
  expect(await accountApi.fetchShorten(account, { short_key: 'k'.repeat(15) })).toHaveProperty(
    'long_data',
  )
  expect((await mass.speedGet(account)).realspeed).toBeGreaterThan(0)
})
