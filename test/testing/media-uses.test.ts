import { beforeEach, describe, expect, test } from 'vitest'
import * as customservice from '../../src/generated/customservice.js'
import * as draft from '../../src/generated/draft.js'
import * as material from '../../src/generated/material.js'
import * as mass from '../../src/generated/message/mass.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'
import { sampleFile } from '../support/endpoint.js'

const mock = createMockWeChat({ now: new Date('2026-05-01T00:00:00Z') })
const accountOf = (appid: string): OffiAccount =>
  new OffiAccount({ appid, secret: 'any', fetch: mock.fetch })
const account = accountOf('wx1')
const other = accountOf('wx2')
const refused = { errcode: 40007 }

beforeEach(() => {
  mock.reset()
})

const media = sampleFile('a.jpg')
const temporary = async (from = account): Promise<string> =>
  (await material.mediaUpload(from, { type: 'image', media })).media_id
const permanent = async (from = account): Promise<string> =>
  (await material.addMaterial(from, { type: 'image', media })).media_id
const voice = async (): Promise<string> =>
  (await material.addMaterial(account, { type: 'voice', media: sampleFile('a.mp3') })).media_id
const write = (thumb_media_id: string): Promise<{ media_id: string }> =>
  draft.addDraft(account, { articles: [{ title: '新品', content: '正文', thumb_media_id }] })
const show = (media_id: string): Promise<void> =>
  customservice.sendMessage(account, { touser: 'o1', msgtype: 'image', image: { media_id } })

describe('a cover', () => {
  test('a cover is a permanent picture of the account', async () => {
    const cover = await permanent()
    const { media_id } = await write(cover)
    const article = { title: '新品', content: '正文', thumb_media_id: cover }
    await draft.updateDraft(account, { media_id, index: 0, articles: article })
    const wrong = { ...article, thumb_media_id: await temporary() }
    await expect(
      draft.updateDraft(account, { media_id, index: 0, articles: wrong }),
    ).rejects.toMatchObject(refused)
  })

  test('a cover is none of temporary, deleted, heard or another account’s media', async () => {
    const deleted = await permanent()
    await material.delMaterial(account, { media_id: deleted })
    for (const id of [await temporary(), deleted, await voice(), await permanent(other)]) {
      await expect(write(id)).rejects.toMatchObject(refused)
    }
    await write('a media_id that no account was given')
  })

  test('the pictures of a picture message are permanent, too', async () => {
    const image_media_id = await temporary()
    const article = { article_type: 'newspic', title: '新品', content: '正文' } as const
    const articles = [{ ...article, image_info: { image_list: [{ image_media_id }] } }]
    await expect(draft.addDraft(account, { articles })).rejects.toMatchObject(refused)
  })
})

describe('a message', () => {
  test('a message takes temporary media for three days, and permanent ones', async () => {
    const [short, long] = [await temporary(), await permanent()]
    await show(short)
    mock.advance(3 * 86_400)
    await expect(show(short)).rejects.toMatchObject(refused)
    await show(long)
  })

  test('a message takes only media of its kind and its account', async () => {
    await expect(show(await voice())).rejects.toMatchObject(refused)
    await expect(show(await temporary(other))).rejects.toMatchObject(refused)
    const images = { media_ids: [await permanent(), await voice()] }
    await expect(
      mass.sendAll(account, { filter: { is_to_all: true }, msgtype: 'image', images }),
    ).rejects.toMatchObject(refused)
    await expect(
      mass.preview(account, {
        touser: 'o1',
        msgtype: 'voice',
        voice: { media_id: await temporary() },
      }),
    ).rejects.toMatchObject(refused)
    expect(mock.outbox).toEqual([])
  })
})

test('temporary and permanent media are read by functions of their own', async () => {
  const [short, long] = [await temporary(), await permanent()]
  await expect(material.getMaterial(account, { media_id: short })).rejects.toMatchObject(refused)
  await expect(material.delMaterial(account, { media_id: short })).rejects.toMatchObject(refused)
  await expect(material.mediaGet(account, { media_id: long })).rejects.toMatchObject(refused)
  await expect(material.mediaGet(other, { media_id: short })).rejects.toMatchObject(refused)
})

test('the refusal says what is wrong with the media_id', async () => {
  await expect(write(await temporary())).rejects.toThrow(/is temporary/)
  await expect(write(await permanent(other))).rejects.toThrow(/is that of another account/)
})
