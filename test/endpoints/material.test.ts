import { OffiAccount } from 'offiaccount'
import * as material from 'offiaccount/material'
import { createMockWeChat } from 'offiaccount/testing'
import { sampleFile } from '../support/endpoint.js'
import { describe, expect, test } from 'vitest'

const mock = createMockWeChat()
const account = new OffiAccount({ appid: 'wx1', secret: 'any', fetch: mock.fetch })
const media_id = 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI'

/** What a user of the function writes to tell its answers apart. */
async function describeMaterial(): Promise<string> {
  const answer = await material.getMaterial(account, { media_id })
  if ('bytes' in answer) return `${answer.contentType}, ${(await answer.bytes()).length} bytes`
  if ('news_item' in answer) return answer.news_item.map(({ title }) => title).join()
  return `${answer.title}: ${answer.down_url}`
}

describe('material.getMaterial', () => {
  test('an image arrives as bytes', async () => {
    mock.reply('material.getMaterial', new Blob(['GIF89a'], { type: 'image/gif' }))
    expect(await describeMaterial()).toBe('image/gif, 6 bytes')
  })

  test('a video arrives as JSON, even where WeChat calls it text', async () => {
    const video = { title: '门店介绍', description: '', down_url: 'http://mp.weixin.qq.com/v' }
    mock.handle(
      'material.getMaterial',
      () => new Response(JSON.stringify(video), { headers: { 'content-type': 'text/plain' } }),
    )
    expect(await describeMaterial()).toBe('门店介绍: http://mp.weixin.qq.com/v')
  })

  test('an article arrives as JSON', async () => {
    const article = {
      title: '春季新品',
      author: '',
      digest: '',
      content: '<p>到店</p>',
      content_source_url: '',
      thumb_media_id: media_id,
      url: 'http://mp.weixin.qq.com/s',
    }
    mock.reply('material.getMaterial', { news_item: [article, { ...article, title: '续篇' }] })
    expect(await describeMaterial()).toBe('春季新品,续篇')
  })

  test('an unknown media_id is an ApiError, not a file', async () => {
    mock.failNext('material.getMaterial', { errcode: 40007 })
    await expect(describeMaterial()).rejects.toMatchObject({ name: 'ApiError', errcode: 40007 })
  })
})

describe('material.addMaterial', () => {
  test('a video takes its description as a JSON part beside the file', async () => {
    const { media_id: added } = await material.addMaterial(account, {
      type: 'video',
      media: sampleFile('门店.mp4', 'the film', { type: 'video/mp4' }),
      description: { title: '门店介绍', introduction: '带您看看海珠店' },
    })
    expect(added).not.toBe('')
    const received = mock.requests.at(-1)
    expect(received?.query).toEqual({ type: 'video' })
    expect(received?.parts).toMatchObject({
      media: { name: '门店.mp4', type: 'video/mp4', size: 16 },
      description: '{"title":"门店介绍","introduction":"带您看看海珠店"}',
    })
  })

  test('an image needs no description', async () => {
    await material.addMaterial(account, { type: 'image', media: sampleFile('photo.jpg') })
    expect(Object.keys(mock.requests.at(-1)?.parts ?? {})).toEqual(['media'])
  })
})
