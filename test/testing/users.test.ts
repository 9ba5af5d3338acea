import { beforeEach, describe, expect, test } from 'vitest'
import * as card from '../../src/generated/card.js'
import * as user from '../../src/generated/user.js'
import * as tags from '../../src/generated/user/tags.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'

const start = new Date('2026-05-01T00:00:00Z')
const mock = createMockWeChat({ now: start })
const account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: mock.fetch })

beforeEach(() => {
  mock.reset()
})

describe('followers', () => {
  test('followers are the examples until there are some', async () => {
    expect((await user.get(account)).total).toBe(2)
    expect((await user.getUserInfo(account, { openid: 'oAny' })).subscribe).toBe(1)
    await user.updateRemark(account, { openid: 'oAny', remark: '老客户' })
  })

  test('followers are listed page by page', async () => {
    const openids = ['oOne', 'oTwo', mock.follow().openid]
    mock.follow({ openid: 'oOne' })
    mock.follow({ openid: 'oTwo' })
    const [third = '', ...others] = [openids[2], 'oOne', 'oTwo']
    expect(third).toMatch(/^o[\w-]{27}$/)
    expect(await user.get(account)).toEqual({
      total: 3,
      count: 3,
      data: { openid: [third, ...others] },
      next_openid: 'oTwo',
    })
    expect(await user.get(account, { next_openid: 'oOne' })).toEqual({
      total: 3,
      count: 1,
      data: { openid: ['oTwo'] },
      next_openid: 'oTwo',
    })
    expect(await user.get(account, { next_openid: 'oTwo' })).toEqual({
      total: 3,
      count: 0,
      next_openid: '',
    })
  })

  test('followers come ten thousand at a time', async () => {
    for (let index = 0; index <= 10_000; index++) mock.follow({ openid: `o${index}` })
    const first = await user.get(account)
    expect([first.total, first.count, first.next_openid]).toEqual([10_001, 10_000, 'o9999'])
    const rest = await user.get(account, { next_openid: first.next_openid })
    expect(rest.data?.openid).toEqual(['o10000'])
  })

  test('followers have what the test gave them, and the rest is made up', async () => {
    const { openid } = mock.follow({ nickname: '张三', subscribe_scene: 'ADD_SCENE_QR_CODE' })
    expect(await user.getUserInfo(account, { openid })).toEqual({
      subscribe: 1,
      openid,
      nickname: '张三',
      subscribe_scene: 'ADD_SCENE_QR_CODE',
      subscribe_time: start.getTime() / 1000,
      remark: '',
      groupid: 0,
      tagid_list: [],
      qr_scene: 0,
      qr_scene_str: '',
      language: 'zh_CN',
    })
  })

  test('followers have an openid even if the test says it is undefined', async () => {
    const { openid } = mock.follow({ openid: undefined, remark: undefined })
    expect(openid).toMatch(/^o[\w-]{27}$/)
    expect(await user.getUserInfo(account, { openid })).toMatchObject({ openid, remark: '' })
  })

  test('followers can be given a remark', async () => {
    const { openid } = mock.follow()
    await user.updateRemark(account, { openid, remark: '老客户' })
    expect(await user.getUserInfo(account, { openid })).toMatchObject({ remark: '老客户' })
  })

  test('followers have no tags and no cards until they get some', async () => {
    const { openid } = mock.follow()
    expect(await tags.getTagIdList(account, { openid })).toEqual({ tagid_list: [] })
    expect(await card.getUserCardList(account, { openid })).toEqual({
      card_list: [],
      has_share_card: false,
    })
    expect((await tags.getTagIdList(account, { openid: 'oOther' })).tagid_list).not.toEqual([])
    const { card_list: others } = await card.getUserCardList(account, { openid: 'oOther' })
    expect(others).not.toEqual([])
  })

  test('followers who leave are known by openid and unionid only', async () => {
    mock.follow({ openid: 'oOne', unionid: 'u1', nickname: '张三' })
    mock.follow({ openid: 'oTwo' })
    mock.unfollow({ openid: 'oOne' })
    expect((await user.get(account)).data?.openid).toEqual(['oTwo'])
    const user_list = ['oOne', 'oTwo', 'oStranger'].map((openid) => ({ openid }))
    const { user_info_list: infos } = await user.batchGetUserInfo(account, { user_list })
    expect(infos[0]).toEqual({ subscribe: 0, openid: 'oOne', unionid: 'u1' })
    expect(infos[1]).toMatchObject({ subscribe: 1, openid: 'oTwo' })
    expect(infos[2]).toEqual({ subscribe: 0, openid: 'oStranger' })
    await expect(user.updateRemark(account, { openid: 'oOne', remark: '' })).rejects.toMatchObject({
      errcode: 43004,
    })
    mock.follow({ openid: 'oOne' })
    expect((await user.get(account)).total).toBe(2)
  })

  test('followers who leave lose their tags for good', async () => {
    mock.follow({ openid: 'oOne' })
    const { tag } = await tags.create(account, { tag: { name: '会员' } })
    await tags.batchTagging(account, { tagid: tag.id, openid_list: ['oOne', 'oTwo'] })
    mock.unfollow({ openid: 'oOne' })
    expect((await tags.getTagIdList(account, { openid: 'oOne' })).tagid_list).toEqual([])
    expect((await tags.get(account)).tags).toContainEqual({ id: tag.id, name: '会员', count: 1 })
    mock.follow({ openid: 'oOne' })
    expect(await user.getUserInfo(account, { openid: 'oOne' })).toMatchObject({ tagid_list: [] })
  })

  test('followers cannot leave before they have come', () => {
    expect(() => {
      mock.unfollow({ openid: 'oStranger' })
    }).toThrow('oStranger does not follow this mock WeChat: call follow first')
  })
})

test('the blacklist keeps openids until they are removed', async () => {
  expect((await user.getBlackList(account)).total).toBe(1)
  await user.batchBlackList(account, { openid_list: ['oOne', 'oTwo'] })
  expect(await user.getBlackList(account, { begin_openid: 'oOne' })).toEqual({
    total: 2,
    count: 1,
    data: { openid: ['oTwo'] },
    next_openid: 'oTwo',
  })
  await user.batchUnBlackList(account, { openid_list: ['oOne', 'oTwo'] })
  expect(await user.getBlackList(account)).toEqual({ total: 0, count: 0, next_openid: '' })
})

describe('tags', () => {
  const create = async (name: string): Promise<number> =>
    (await tags.create(account, { tag: { name } })).tag.id

  test('tags are the examples until there are some', async () => {
    expect((await tags.get(account)).tags).toHaveLength(2)
    expect((await tags.getUsersByTag(account, { tagid: 134 })).count).toBe(2)
    await tags.update(account, { tag: { id: 134, name: '广西' } })
    await tags.batchUnTagging(account, { tagid: 134, openid_list: ['oOne'] })
  })

  test('tags can be given to users, and list them', async () => {
    const tagid = await create('广东')
    const { openid } = mock.follow()
    await tags.batchTagging(account, { tagid, openid_list: [openid, 'oOther'] })
    expect(await tags.getUsersByTag(account, { tagid })).toEqual({
      count: 2,
      data: { openid: [openid, 'oOther'] },
      next_openid: 'oOther',
    })
    expect(await tags.get(account)).toEqual({
      tags: [
        { id: 2, name: '星标组', count: 0 },
        { id: tagid, name: '广东', count: 2 },
      ],
    })
    expect(await tags.getTagIdList(account, { openid })).toEqual({ tagid_list: [tagid] })
    expect(await user.getUserInfo(account, { openid })).toMatchObject({ tagid_list: [tagid] })
    await tags.batchUnTagging(account, { tagid, openid_list: [openid] })
    expect(await tags.getTagIdList(account, { openid })).toEqual({ tagid_list: [] })
    expect((await tags.getUsersByTag(account, { tagid })).data?.openid).toEqual(['oOther'])
  })

  test('tags must have different names: 45157', async () => {
    const [guangdong, guangxi] = [await create('广东'), await create('广西')]
    await expect(create('广东')).rejects.toMatchObject({ errcode: 45157 })
    const rename = (name: string): Promise<void> =>
      tags.update(account, { tag: { id: guangxi, name } })
    await expect(rename('广东')).rejects.toMatchObject({ errcode: 45157 })
    await rename('广西')
    await rename('海南')
    expect((await tags.get(account)).tags.map(({ name }) => name)).toEqual([
      '星标组',
      '广东',
      '海南',
    ])
    expect(guangdong).not.toBe(guangxi)
  })

  test('tags that were deleted are unknown: 45159', async () => {
    const tagid = await create('广东')
    await tags.batchTagging(account, { tagid, openid_list: ['oOne'] })
    await tags.delete(account, { tag: { id: tagid } })
    await expect(
      tags.batchTagging(account, { tagid, openid_list: ['oOne'] }),
    ).rejects.toMatchObject({ errcode: 45159 })
    expect(await tags.getTagIdList(account, { openid: 'oOne' })).toEqual({ tagid_list: [] })
    expect(await create('广东')).not.toBe(tagid)
  })

  test('tags of the system can be neither changed nor deleted: 45058', async () => {
    await expect(tags.update(account, { tag: { id: 2, name: '星' } })).rejects.toMatchObject({
      errcode: 45058,
    })
    await expect(tags.delete(account, { tag: { id: 2 } })).rejects.toMatchObject({
      errcode: 45058,
    })
  })

  test('a user has at most twenty tags: 45059', async () => {
    for (let index = 0; index < 20; index++) {
      const tagid = await create(`${index}`)
      await tags.batchTagging(account, { tagid, openid_list: ['oOne'] })
    }
    const tagid = await create('20')
    await expect(
      tags.batchTagging(account, { tagid, openid_list: ['oTwo', 'oOne'] }),
    ).rejects.toMatchObject({ errcode: 45059 })
    expect((await tags.getUsersByTag(account, { tagid })).count).toBe(0)
  })
})

test('without users, the example is one page', async () => {
  const openids = await Promise.all(
    [
      user.getAll(account),
      user.getBlackListAll(account),
      tags.getUsersByTagAll(account, { tagid: 1 }),
    ].map(async (items) => {
      const all: string[] = []
      for await (const openid of items) all.push(openid)
      return all
    }),
  )
  expect(openids.map(({ length }) => length)).toEqual([2, 1, 2])
})
