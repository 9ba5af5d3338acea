import { beforeEach, expect, test } from 'vitest'
import * as draft from '../../src/generated/draft.js'
import * as material from '../../src/generated/material.js'
import * as publish from '../../src/generated/publish.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'

const start = new Date('2026-05-01T00:00:00Z')
const now = start.getTime() / 1000
const mock = createMockWeChat({ now: start })
const account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: mock.fetch })
const article = { title: '春季新品', content: '<p>欢迎</p>', thumb_media_id: 'thumb' }
const pictures: draft.DraftPictures = {
  article_type: 'newspic',
  title: '图片',
  content: '三张图',
  image_info: { image_list: [{ image_media_id: 'image' }] },
}
const url = expect.stringMatching(/^http:\/\/mp\.weixin\.qq\.com\/s\/[\w-]{22}$/) as string
const thumb_url = expect.stringMatching(/^http:\/\/mmbiz\.qpic\.cn\/\S+$/) as string
const comments = { need_open_comment: 0, only_fans_can_comment: 0 }
const detail = {
  ...{ ...article, ...comments, url, thumb_url },
  ...{ article_type: 'news', author: '', digest: '', content_source_url: '', show_cover_pic: 0 },
}
const picturesDetail = { ...pictures, ...comments, url, thumb_media_id: 'image', thumb_url }

beforeEach(() => {
  mock.reset()
})

async function add(...articles: draft.DraftArticle[]): Promise<string> {
  return (await draft.addDraft(account, { articles })).media_id
}

test('a draft is added, read, listed, changed and deleted', async () => {
  const media_id = await add(article, pictures)
  expect(await draft.getDraft(account, { media_id })).toEqual({
    news_item: [detail, picturesDetail],
    create_time: now,
    update_time: now,
  })
  expect(await draft.countDrafts(account)).toEqual({ total_count: 1 })
  mock.advance(60)
  const changed = { ...article, title: '夏季新品', author: '张三' }
  await draft.updateDraft(account, { media_id, index: 0, articles: changed })
  expect(await draft.getDraftList(account, { offset: 0, count: 20 })).toEqual({
    total_count: 1,
    item_count: 1,
    item: [
      {
        media_id,
        update_time: now + 60,
        content: {
          news_item: [{ ...detail, ...changed }, picturesDetail],
          create_time: now,
          update_time: now + 60,
        },
      },
    ],
  })
  await draft.deleteDraft(account, { media_id })
  await expect(draft.getDraft(account, { media_id })).rejects.toMatchObject({ errcode: 40007 })
  expect(await draft.countDrafts(account)).toEqual({ total_count: 0 })
})

test('drafts are listed by page, newest first, and without content on request', async () => {
  const [first, second] = [await add(article), await add(pictures)]
  const page = { offset: 0, count: 1, no_content: 1 as const }
  expect(await draft.getDraftList(account, page)).toEqual({
    total_count: 2,
    item_count: 1,
    item: [{ media_id: second, update_time: now }],
  })
  const { item } = await draft.getDraftList(account, { ...page, offset: 1 })
  expect(item[0]?.media_id).toBe(first)
})

test('a draft of one article gets the beginning of its text as digest, and the address of its cover', async () => {
  const { media_id: cover, url: thumb } = await material.addMaterial(account, {
    type: 'image',
    media: sampleFile('photo.jpg'),
  })
  const content = `<p>第一段</p><p>${'字'.repeat(60)}</p>`
  const media_id = await add({ ...article, thumb_media_id: cover, content })
  const { news_item } = await draft.getDraft(account, { media_id })
  expect(news_item).toMatchObject([{ digest: `第一段 ${'字'.repeat(50)}`, thumb_url: thumb }])
})

test('a draft has no article beyond its last: 40114', async () => {
  const media_id = await add(article)
  await expect(
    draft.updateDraft(account, { media_id, index: 1, articles: article }),
  ).rejects.toMatchObject({ errcode: 40114 })
})

test('a draft is published at once, and is then no longer a draft', async () => {
  const media_id = await add(article, article)
  const { publish_id } = await publish.submit(account, { media_id })
  expect(publish_id).toMatch(/^2\d{9}$/)
  const task = await publish.get(account, { publish_id })
  if (task.publish_status !== 0) throw new Error(`status ${task.publish_status}`)
  expect(task.publish_id).toBe(publish_id)
  expect(task.article_detail).toEqual({
    count: 2,
    item: [
      { idx: 1, article_url: url },
      { idx: 2, article_url: url },
    ],
  })
  expect(task.fail_idx).toEqual([])
  const news_item = Array(2).fill({ ...detail, is_deleted: false })
  const { article_id } = task
  expect(await publish.getArticle(account, { article_id })).toEqual({
    news_item,
    create_time: now,
    update_time: now,
  })
  expect(await publish.batchGet(account, { offset: 0, count: 20 })).toEqual({
    total_count: 1,
    item_count: 1,
    item: [
      {
        ...{ article_id, update_time: now },
        content: { news_item, create_time: now, update_time: now },
      },
    ],
  })
  await expect(draft.getDraft(account, { media_id })).rejects.toMatchObject({ errcode: 40007 })
  await expect(publish.submit(account, { media_id })).rejects.toMatchObject({ errcode: 40007 })
})

test('a draft is published later if the mock is told how long it takes', async () => {
  const slow = createMockWeChat({ now: start, publishSeconds: 60 })
  const account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: slow.fetch })
  const { media_id } = await draft.addDraft(account, { articles: [article] })
  const { publish_id } = await publish.submit(account, { media_id })
  const publishing = { publish_id, publish_status: 1, fail_idx: [] }
  expect(await publish.get(account, { publish_id })).toEqual(publishing)
  const page = { offset: 0, count: 1, no_content: 1 as const }
  expect((await publish.batchGet(account, page)).item).toEqual([])
  expect(slow.remembered.publications).toEqual([])
  slow.advance(59)
  expect(await publish.get(account, { publish_id })).toEqual(publishing)
  slow.advance(1)
  expect(await publish.get(account, { publish_id })).toMatchObject({ publish_status: 0 })
  expect((await publish.batchGet(account, page)).item).toMatchObject([{ update_time: now + 60 }])
})

test('published articles can be deleted one by one, or all at once', async () => {
  const media_id = await add(article, article)
  const { publish_id } = await publish.submit(account, { media_id })
  const task = await publish.get(account, { publish_id })
  if (task.publish_status !== 0) throw new Error(`status ${task.publish_status}`)
  const { article_id } = task
  await publish.delete(account, { article_id, index: 2 })
  const { news_item: items } = await publish.getArticle(account, { article_id })
  expect(items.map(({ is_deleted: isDeleted }) => isDeleted)).toEqual([false, true])
  await expect(publish.delete(account, { article_id, index: 3 })).rejects.toMatchObject({
    errcode: 40114,
  })
  await publish.delete(account, { article_id })
  await expect(publish.getArticle(account, { article_id })).rejects.toMatchObject({
    errcode: 53600,
  })
  expect(await publish.get(account, { publish_id })).toEqual({
    publish_id,
    publish_status: 5,
    fail_idx: [],
  })
  expect(await publish.batchGet(account, { offset: 0, count: 1, no_content: 1 })).toEqual({
    total_count: 0,
    item_count: 0,
    item: [],
  })
})

test('without drafts and publications everything is the example', async () => {
  expect((await draft.countDrafts(account)).total_count).toBe(1)
  expect((await publish.batchGet(account, { offset: 0, count: 1 })).total_count).toBe(1)
  expect((await publish.submit(account, { media_id: 'other' })).publish_id).toMatch(/^\d{10}$/)
  expect(await publish.get(account, { publish_id: '2247483656' })).toMatchObject({
    publish_status: 0,
  })
  await publish.delete(account, { article_id: 'other' })
  await draft.updateDraft(account, { media_id: 'other', index: 0, articles: article })
})
