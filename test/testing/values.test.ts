import { describe, expect, test } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'
import { groupon, overBothWays, refusal, Wire, type Answer } from './wire.js'

const article = { title: '标题', content: '正文', thumb_media_id: 'm1' }
const draft = (fields: object): object => ({ articles: [{ ...article, ...fields }] })
const openids = (count: number): string[] => Array.from({ length: count }, (_, at) => `o${at}`)

function form(part: string, file: File): FormData {
  const data = new FormData()
  data.append(part, file)
  return data
}

function sized(name: string, bytes: number): File {
  return sampleFile(name, 'a'.repeat(bytes - sampleFile(name).size))
}

overBothWays('a value', (wire) => {
  test.each<[string, number, string, (amount: number) => object, number]>([
    ['bytes', 45158, '/cgi-bin/tags/create', (n) => ({ tag: { name: 'a'.repeat(n) } }), 30],
    [
      'the items of a list',
      40032,
      '/cgi-bin/tags/members/batchtagging',
      (n) => ({ tagid: 100, openid_list: openids(n) }),
      50,
    ],
    ['characters', 45003, '/cgi-bin/draft/add', (n) => draft({ title: '标'.repeat(n) }), 32],
    [
      'an address',
      45005,
      '/cgi-bin/draft/add',
      (n) => draft({ content_source_url: 'a'.repeat(n) }),
      1024,
    ],
    [
      'a page with an errcode of its own',
      88010,
      '/cgi-bin/comment/list',
      (count) => ({ msg_data_id: 1, begin: 0, count, type: 0 }),
      49,
    ],
    ['a number', 40097, '/card/batchget', (count) => ({ offset: 0, count }), 50],
    ['a text', 45021, '/card/code/get', (n) => ({ code: '1'.repeat(n) }), 20],
    [
      'a menu',
      40016,
      '/cgi-bin/menu/create',
      (n) => ({
        button: Array.from({ length: n }, () => ({ name: 'a', type: 'click', key: 'k' })),
      }),
      3,
    ],
  ])('a value must be within its limits: %s (%i)', async (_what, errcode, path, body, most) => {
    expect((await wire.post(path, body(most))).errcode ?? 0).toBe(0)
    expect(await wire.post(path, body(most + 1))).toMatchObject({ errcode })
  })

  test('a value beyond a limit is named with its limit and its path', async () => {
    expect(await wire.post('/cgi-bin/draft/add', draft({ title: '标'.repeat(33) }))).toEqual(
      refusal(
        45003,
        'title size out of limit, articles[0].title must have at most 32 characters, not 33',
      ),
    )
    const comments = { msg_data_id: 1, begin: 0, count: 50, type: 0 }
    const { errmsg } = await wire.post('/cgi-bin/comment/list', comments)
    expect(errmsg).toMatch(/count >= 50, count must be .*49, not 50/)
    expect(await wire.post('/card/batchget', { offset: 0, count: 51 })).toEqual(
      refusal(40097, 'invalid args, count must be at most 50, not 51'),
    )
  })

  test('limits count characters as code points and bytes as UTF-8', async () => {
    const create = (name: string): Promise<Answer> =>
      wire.post('/cgi-bin/tags/create', { tag: { name } })
    expect(await create('标'.repeat(10))).toHaveProperty('tag')
    expect(await create('标'.repeat(10) + 'a')).toMatchObject({ errcode: 45158 })
    const titled = (title: string): Promise<Answer> =>
      wire.post('/cgi-bin/draft/add', draft({ title }))
    expect(await titled('👍'.repeat(32))).toHaveProperty('media_id')
  })

  test('a value in an alternative must be within the limits of that one', async () => {
    const button = (fields: object): object => ({ button: [{ name: '菜单', ...fields }] })
    const create = (fields: object): Promise<Answer> =>
      wire.post('/cgi-bin/menu/create', button(fields))
    expect(await create({ type: 'click', key: 'k'.repeat(129) })).toMatchObject({ errcode: 40019 })
    expect(await create({ type: 'view', url: `https://q.cn/${'u'.repeat(129)}` })).toMatchObject({
      errcode: 0,
    })
    const sub_button = [{ name: 'n'.repeat(61), type: 'click', key: 'k' }]
    expect(await create({ sub_button })).toMatchObject({ errcode: 40025 })
  })

  test('a value behind a wildcard of the manifest has its errcode', async () => {
    const { base_info } = groupon.groupon
    const sku = { quantity: 100_000_001 }
    const card = { ...groupon, groupon: { ...groupon.groupon, base_info: { ...base_info, sku } } }
    expect(await wire.post('/card/create', { card })).toMatchObject({ errcode: 40122 })
  })

  test('a value that is not in its enum has the errcode that WeChat documents', async () => {
    const upload = wire.upload(
      '/cgi-bin/media/upload?type=paper',
      form('media', sampleFile('a.jpg')),
    )
    expect(await upload).toEqual(
      refusal(40004, 'invalid media type, type must be image, voice, video or thumb, not "paper"'),
    )
    const message = { touser: 'o1', msgtype: 'smoke' }
    expect(await wire.post('/cgi-bin/message/custom/send', message)).toMatchObject({
      errcode: 40008,
    })
  })
})

overBothWays('a file', (wire) => {
  const images = '/cgi-bin/media/uploadimg'
  const media = (type: string, file: File): Promise<Answer> =>
    wire.upload(`/cgi-bin/media/upload?type=${type}`, form('media', file))

  test('a file is identified by its first bytes, whatever its name or type', async () => {
    const text = new File(['just text'], 'photo.jpg', { type: 'image/jpeg' })
    expect(await wire.upload(images, form('media', text))).toEqual(
      refusal(
        40005,
        'invalid file type, media must be jpg or png by its first bytes, not an unknown format',
      ),
    )
    const gif = new File([sampleFile('a.gif')], 'a.png')
    expect(await wire.upload(images, form('media', gif))).toMatchObject({ errcode: 40005 })
    const png = new File([sampleFile('a.png')], 'a.jpg')
    expect(await wire.upload(images, form('media', png))).toHaveProperty('url')
  })

  test.each(['blob', 'phpsNnmJN', 'a.txt', 'a.png.dat', 'png'])(
    'a picture called %s is refused, whatever its bytes',
    async (name) => {
      const upload = form('media', new File([sampleFile('a.png')], name))
      expect(await wire.upload(images, upload)).toMatchObject({ errcode: 40005 })
      expect(await wire.upload('/cgi-bin/media/upload?type=image', upload)).toMatchObject({
        errcode: 40005,
      })
      expect(await wire.upload('/cgi-bin/material/add_material?type=image', upload)).toMatchObject({
        errcode: 40113,
      })
    },
  )

  test.each(['IMG_1.JPG', 'a.jpeg', '照片.png'])(
    'a picture called %s is accepted',
    async (name) => {
      const upload = form('media', new File([sampleFile('a.jpg')], name))
      expect(await wire.upload('/cgi-bin/material/add_material?type=image', upload)).toHaveProperty(
        'media_id',
      )
    },
  )

  test.each([
    ['voice', 'a.mp3', 'a.jpg'],
    ['video', 'a.mp4', 'a.mp3'],
    ['thumb', 'a.jpg', 'a.png'],
    ['image', 'a.gif', 'a.mp4'],
  ])('a file of type %s may be %s, but not %s', async (type, right, wrong) => {
    expect((await media(type, sampleFile(right))).errcode).toBeUndefined()
    expect(await media(type, sampleFile(wrong))).toMatchObject({ errcode: 40005 })
  })

  test('a file may be as large as its type allows', async () => {
    expect((await media('thumb', sized('a.jpg', 65_536))).errcode).toBeUndefined()
    expect(await media('thumb', sized('a.jpg', 65_537))).toMatchObject({ errcode: 45001 })
    expect(await media('voice', sized('a.mp3', 2 * 1024 ** 2 + 1))).toMatchObject({
      errcode: 45001,
    })
    expect(await wire.upload(images, form('media', sized('a.jpg', 1024 ** 2 + 1)))).toMatchObject({
      errcode: 40009,
    })
  })
})

describe('limits: false', () => {
  const wire = new Wire(createMockWeChat({ limits: false }))

  test('limits: false accepts every value and file', async () => {
    const tag = { name: 'a'.repeat(100) }
    expect(await wire.post('/cgi-bin/tags/create', { tag })).toHaveProperty('tag')
    expect(await wire.post('/card/batchget', { offset: 0, count: 1000 })).toMatchObject({
      errcode: 0,
    })
    const file = new File(['just text'], 'photo.jpg')
    expect(
      await wire.upload('/cgi-bin/media/upload?type=thumb', form('media', file)),
    ).toHaveProperty('thumb_media_id')
  })

  test('limits: false still checks types and enums', async () => {
    expect(await wire.post('/cgi-bin/tags/create', { tag: {} })).toMatchObject({ errcode: 47001 })
    const range = { begin_date: '2026-01-01', end_date: '2026-01-02', cond_source: 2 }
    expect(await wire.post('/datacube/getcardbizuininfo', range)).toMatchObject({ errcode: 40097 })
  })
})

overBothWays('what older SDKs send', (wire) => {
  test('null from older SDKs counts as a missing field', async () => {
    const filter = { offset: 0, count: 1, status_list: null }
    expect(await wire.post('/card/batchget', filter)).toMatchObject({ errcode: 0 })
    expect(wire.mock.requests.at(-1)?.json).toEqual(filter)
    expect(await wire.post('/card/batchget', { offset: null, count: 1 })).toMatchObject({
      errcode: 47001,
    })
  })

  test('one picture in a mass message of older SDKs is accepted', async () => {
    const message = { msgtype: 'image', image: { media_id: 'm1' } }
    const body = { ...message, touser: ['o1', 'o2'] }
    expect(await wire.post('/cgi-bin/message/mass/send', body)).toMatchObject({ errcode: 0 })
    const all = { ...message, filter: { is_to_all: true } }
    expect(await wire.post('/cgi-bin/message/mass/sendall', all)).toMatchObject({ errcode: 0 })
    expect(wire.mock.outbox.at(-1)?.request).toMatchObject({ images: { media_ids: ['m1'] } })
  })

  test('a picture in the part buffer of older SDKs is accepted', async () => {
    const upload = form('buffer', sampleFile('a.png'))
    expect(await wire.upload('/cgi-bin/media/uploadimg', upload)).toHaveProperty('url')
  })
})

overBothWays('an id of 64 bits', (wire) => {
  test.each(['00', '1e308', '99999999999999999999'])('is not %s', async (id) => {
    expect(await wire.post('/cgi-bin/message/mass/get', { msg_id: id })).toMatchObject({
      errcode: 40097,
    })
  })
})
