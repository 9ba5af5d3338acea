import { beforeEach, describe, expect, test } from 'vitest'
import * as material from '../../src/generated/material.js'
import * as nontax from '../../src/generated/nontax.js'
import { OffiAccount, type Download } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'

const start = new Date('2026-05-01T00:00:00Z')
const now = start.getTime() / 1000
const mock = createMockWeChat({ now: start })
const account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: mock.fetch })
const photo = sampleFile('照片.png', '像素'.repeat(300), { type: 'image/png' })
const thumb = sampleFile('缩略图.jpg')
const speech = sampleFile('speech.mp3', '您好')

beforeEach(() => {
  mock.reset()
})

async function download(answer: object): Promise<Uint8Array> {
  if (!('bytes' in answer)) throw new Error(`no download: ${JSON.stringify(answer)}`)
  return (answer as Download).bytes()
}

async function uploaded(type: 'image' | 'voice' | 'video', media: File): Promise<string> {
  const { media_id } = await material.mediaUpload(account, { type, media })
  return media_id
}

describe('temporary media', () => {
  test('temporary media are returned with the same bytes and type', async () => {
    const media_id = await uploaded('image', photo)
    const answer = await material.mediaGet(account, { media_id })
    expect(answer).toMatchObject({
      contentType: 'image/png',
      filename: `${media_id}.png`,
      size: photo.size,
    })
    expect(await download(answer)).toEqual(await photo.bytes())
  })

  test('temporary media are also returned as JSSDK recordings', async () => {
    const media_id = await uploaded('voice', speech)
    const answer = await material.mediaGetJssdk(account, { media_id })
    expect(await answer.bytes()).toEqual(await speech.bytes())
  })

  test('temporary videos are returned as an address', async () => {
    const media_id = await uploaded('video', sampleFile('a.mp4'))
    expect(await material.mediaGet(account, { media_id })).toEqual({
      video_url: expect.stringMatching(/^http:\/\/mpvideo\.qpic\.cn\//) as string,
    })
  })

  test('temporary thumbnails have a thumb_media_id', async () => {
    const answer = await material.mediaUpload(account, { type: 'thumb', media: thumb })
    expect(answer).toMatchObject({ type: 'thumb', created_at: now })
    const { thumb_media_id: media_id } = answer
    expect(await download(await material.mediaGet(account, { media_id }))).toEqual(
      await thumb.bytes(),
    )
  })

  test('temporary media are gone after three days: 40007', async () => {
    const media_id = await uploaded('image', photo)
    mock.advance(3 * 86_400 - 1)
    await material.mediaGet(account, { media_id })
    mock.advance(1)
    await expect(material.mediaGet(account, { media_id })).rejects.toMatchObject({
      errcode: 40007,
      errmsg: 'invalid media_id',
    })
  })

  test('temporary media that were never uploaded are the example', async () => {
    const answer = await material.mediaGetJssdk(account, { media_id: 'other' })
    expect([...(await answer.bytes()).slice(1, 4)]).toEqual([0x50, 0x4e, 0x47])
  })
})

test('a picture for an article has an address of its own', async () => {
  const urls = [
    (await material.mediaUploadImg(account, { media: photo })).url,
    (await material.mediaUploadImg(account, { media: photo })).url,
  ]
  expect(new Set(urls).size).toBe(2)
  for (const url of urls) expect(url).toMatch(/^http:\/\/mmbiz\.qpic\.cn\/mmbiz\/[\w-]+\/0$/)
})

describe('permanent material', () => {
  test('permanent material can be added, read, listed, counted and deleted', async () => {
    const added = await material.addMaterial(account, { type: 'image', media: photo })
    const { media_id, url } = added
    expect(url).toMatch(/^http:\/\/mmbiz\.qpic\.cn\//)
    expect(await download(await material.getMaterial(account, { media_id }))).toEqual(
      await photo.bytes(),
    )
    const page = { type: 'image' as const, offset: 0, count: 20 }
    expect(await material.batchgetMaterial(account, page)).toEqual({
      total_count: 1,
      item_count: 1,
      item: [{ media_id, url, name: '照片.png', update_time: now }],
    })
    expect(await material.getMaterialCount(account)).toEqual({
      image_count: 1,
      voice_count: 0,
      video_count: 0,
      news_count: 0,
    })
    expect(await material.batchgetMaterial(account, { ...page, type: 'news' })).toEqual({
      total_count: 0,
      item_count: 0,
      item: [],
    })
    await material.delMaterial(account, { media_id })
    await expect(material.getMaterial(account, { media_id })).rejects.toMatchObject({
      errcode: 40007,
    })
    await expect(material.delMaterial(account, { media_id })).rejects.toMatchObject({
      errcode: 40007,
    })
    expect(await material.batchgetMaterial(account, page)).toMatchObject({ total_count: 0 })
  })

  test('a permanent video keeps its title and introduction', async () => {
    const description = { title: '门店介绍', introduction: '带您看看' }
    const media = sampleFile('a.mp4')
    const added = await material.addMaterial(account, { type: 'video', media, description })
    expect(added).not.toHaveProperty('url')
    expect(await material.getMaterial(account, { media_id: added.media_id })).toEqual({
      title: '门店介绍',
      description: '带您看看',
      down_url: expect.stringContaining('http') as string,
    })
  })

  test('permanent material is listed by kind and page, newest first', async () => {
    const add = async (type: 'image' | 'thumb' | 'voice', media: File): Promise<string> =>
      (await material.addMaterial(account, { type, media })).media_id
    const first = await add('image', photo)
    const second = await add('thumb', thumb)
    const voice = await add('voice', speech)
    const list = async (type: 'image' | 'voice', offset: number): Promise<string[]> => {
      const { item } = await material.batchgetMaterial(account, { type, offset, count: 1 })
      return item.map(({ media_id }) => media_id)
    }
    expect([await list('image', 0), await list('image', 1), await list('image', 2)]).toEqual([
      [second],
      [first],
      [],
    ])
    expect(await list('voice', 0)).toEqual([voice])
  })

  test('permanent material is the example until some is added', async () => {
    expect((await material.getMaterialCount(account)).image_count).toBe(256)
    await material.delMaterial(account, { media_id: 'other' })
  })
})

test('a bill has a head, lines whose fields begin with a backtick, and a sum', async () => {
  const answer = await nontax.downloadBill(account, {
    appid: 'wx5edab3bdfba3dc1c',
    mch_id: '1230000109',
    bill_date: '20260309',
  })
  expect(answer).toMatchObject({ contentType: 'text/csv', filename: 'bill.csv' })
  const [head = '', payment = '', ...sum] = new TextDecoder()
    .decode(await answer.bytes())
    .trim()
    .split('\n')
  expect(payment.split(',')).toHaveLength(head.split(',').length)
  const fields = `${payment},${sum[1] ?? ''}`.split(',')
  expect(fields.filter((field) => !field.startsWith('`'))).toEqual([])
  expect(sum).toHaveLength(2)
})
