import { expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'
import { overBothWays, type Answer } from './wire.js'

const picture = sampleFile('图片.png', '', { type: 'image/png' })
const video = sampleFile('a.mp4', '', { type: 'video/mp4' })

function formOf(media: File, description?: string): FormData {
  const form = new FormData()
  form.append('media', media)
  if (description !== undefined) form.append('description', description)
  return form
}

overBothWays('the addresses that the mock gives', (wire) => {
  /** The mock's own over HTTP, WeChat's through `fetch`. */
  const hostOf = (usual: string): string =>
    wire.base.includes('127.0.0.1') ? new URL(wire.base).host : usual

  async function expectFile(address: unknown, file: File): Promise<void> {
    const response = await wire.fetch(String(address))
    expect(response.headers.get('content-type')).toBe(file.type)
    expect(response.headers.get('content-security-policy')).toBe('sandbox')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(bytes).toEqual(new Uint8Array(await file.arrayBuffer()))
  }

  test('the address of an article’s picture serves its bytes', async () => {
    const { url } = await wire.upload('/cgi-bin/media/uploadimg', formOf(picture))
    expect(url).toMatch(new RegExp(`^http://${hostOf('mmbiz.qpic.cn')}/mmbiz/[\\w-]{85}/0$`))
    await expectFile(url, picture)
  })

  test('the address of a permanent picture serves its bytes, from the list too', async () => {
    const path = '/cgi-bin/material/add_material?type=image'
    const { url } = await wire.upload(path, formOf(picture))
    const list = { type: 'image', offset: 0, count: 1 }
    const { item } = (await wire.post('/cgi-bin/material/batchget_material', list)) as Answer & {
      item: { url: string }[]
    }
    expect(item[0]?.url).toBe(url)
    await expectFile(url, picture)
  })

  test('the address of a video serves its bytes', async () => {
    const { media_id } = await wire.upload('/cgi-bin/media/upload?type=video', formOf(video))
    const { video_url } = await wire.get(`/cgi-bin/media/get?media_id=${String(media_id)}`)
    expect(video_url).toMatch(
      new RegExp(`^http://${hostOf('mpvideo.qpic.cn')}/[\\w-]{40}\\.f10002\\.mp4$`),
    )
    await expectFile(video_url, video)
    const description = '{"title":"t","introduction":"i"}'
    const path = '/cgi-bin/material/add_material?type=video'
    const added = await wire.upload(path, formOf(video, description))
    const { down_url } = await wire.post('/cgi-bin/material/get_material', {
      media_id: added.media_id,
    })
    await expectFile(down_url, video)
  })

  test('a reset ends the addresses of pictures and videos', async () => {
    const { url } = await wire.upload('/cgi-bin/media/uploadimg', formOf(picture))
    wire.mock.reset()
    const { pathname } = new URL(String(url))
    const response = await wire.fetch(wire.base + pathname)
    expect(await response.json()).toMatchObject({ errcode: 40066 })
  })
})

test('a QR code is an example', async () => {
  const mock = createMockWeChat()
  const address = 'https://mp.weixin.qq.com/cgi-bin/showqrcode'
  const shown = await mock.fetch(`${address}?ticket=any`)
  expect(shown.headers.get('content-type')).toBe('image/png')
  expect(await (await mock.fetch(address)).json()).toMatchObject({ errcode: 40066 })
})

test('any other picture of WeChat is an example, and its address accepts nothing', async () => {
  const mock = createMockWeChat()
  const address = 'http://mmbiz.qpic.cn/mmbiz/0'
  const response = await mock.fetch(address)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
  const posted = await mock.fetch(address, { method: 'POST', body: '{}' })
  expect(await posted.json()).toMatchObject({ errcode: 40066 })
})
