import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'
import { groupon, Wire, type Answer } from './wire.js'

const mock = createMockWeChat({ now: new Date('2026-05-01T00:00:00Z'), seed: 1 })
const wire = new Wire(mock)
let url: string

beforeAll(async () => {
  url = (await mock.listen()).url
})

afterAll(() => mock.close())

beforeEach(() => {
  mock.reset()
})

async function get(name: string): Promise<unknown> {
  const response = await fetch(`${url}/_mock/${name}`)
  expect(response.status).toBe(200)
  return response.json()
}

test('a fresh mock remembers nothing', async () => {
  for (const [name, value] of Object.entries(mock.remembered)) {
    expect(value).toEqual(name === 'menu' ? null : [])
    expect(await get(name)).toEqual(value)
  }
})

test('GET and HEAD /_mock/health are answered', async () => {
  expect(await get('health')).toEqual({ status: 'ok' })
  expect((await fetch(`${url}/_mock/health`, { method: 'HEAD' })).status).toBe(200)
})

test('users, including those who have left, tags and the blacklist can be read', async () => {
  mock.follow({ openid: 'o1', remark: '老客户' })
  mock.follow({ openid: 'o2' })
  mock.unfollow({ openid: 'o2' })
  const { tag } = (await wire.post('/cgi-bin/tags/create', { tag: { name: '会员' } })) as {
    tag: { id: number }
  }
  const tagging = { tagid: tag.id, openid_list: ['o1'] }
  await wire.post('/cgi-bin/tags/members/batchtagging', tagging)
  await wire.post('/cgi-bin/tags/members/batchblacklist', { openid_list: ['o2'] })
  expect(await get('users')).toMatchObject([
    { openid: 'o1', subscribe: 1, remark: '老客户', tagid_list: [100] },
    { openid: 'o2', subscribe: 0 },
  ])
  expect(await get('tags')).toEqual([{ id: 100, name: '会员', openids: ['o1'] }])
  expect(await get('blacklist')).toEqual(['o2'])
})

test('cards and their codes can be read', async () => {
  const { card_id } = (await wire.post('/card/create', { card: groupon })) as { card_id: string }
  const { code } = mock.giveCard({ card_id, openid: 'o1' })
  await wire.post('/card/code/consume', { code })
  expect(await get('cards')).toMatchObject([
    {
      card_id,
      card: {
        card_type: 'GROUPON',
        groupon: { base_info: { sku: { quantity: 1, total_quantity: 2 } } },
      },
      codes: [{ code, openid: 'o1', user_card_status: 'CONSUMED' }],
    },
  ])
})

test('the menu can be read', async () => {
  const button = [{ type: 'click', name: '今日特价', key: 'TODAY' }]
  await wire.post('/cgi-bin/menu/create', { button })
  expect(await get('menu')).toMatchObject({ menu: { button } })
  await wire.get('/cgi-bin/menu/delete')
  expect(await get('menu')).toBeNull()
})

test('media and material can be read without their bytes, until media expire', async () => {
  const form = (): FormData => {
    const fields = new FormData()
    fields.append('media', sampleFile('照片.png', '12345', { type: 'image/png' }))
    return fields
  }
  const media = await wire.upload('/cgi-bin/media/upload?type=image', form())
  const material = await wire.upload('/cgi-bin/material/add_material?type=image', form())
  expect(await get('media')).toEqual([
    {
      media_id: media.media_id,
      type: 'image',
      name: `${String(media.media_id)}.png`,
      size: 13,
      content_type: 'image/png',
      expires: mock.now.getTime() / 1000 + 3 * 86_400,
    },
  ])
  expect(await get('materials')).toMatchObject([
    { media_id: material.media_id, name: '照片.png', size: 13, url: material.url },
  ])
  mock.advance(3 * 86_400)
  expect(await get('media')).toEqual([])
})

test('drafts, publications and quotas can be read', async () => {
  const article = { title: '春季新品', content: '<p>上市</p>', thumb_media_id: 'm1' }
  const draft = (): Promise<Answer> => wire.post('/cgi-bin/draft/add', { articles: [article] })
  const { media_id } = await draft()
  const { media_id: kept } = await draft()
  await wire.post('/cgi-bin/freepublish/submit', { media_id })
  expect(await get('drafts')).toMatchObject([{ media_id: kept, articles: [article] }])
  expect(await get('publications')).toMatchObject([{ articles: [{ title: '春季新品' }] }])
  mock.setQuota('card.get', 7)
  expect(await get('quota')).toEqual([
    { op: 'draft.addDraft', used: 2 },
    { op: 'publish.submit', used: 1 },
    { op: 'card.get', used: 0, daily_limit: 7 },
  ])
})

test('what is remembered is returned as a copy', async () => {
  await wire.post('/cgi-bin/tags/create', { tag: { name: '会员' } })
  mock.remembered.tags[0]?.openids.push('o1')
  expect(mock.remembered.tags).toEqual([{ id: 100, name: '会员', openids: [] }])
})
