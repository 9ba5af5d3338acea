import * as material from 'offiaccount/material'
import type { Download } from 'offiaccount'
import { equal, equalBytes, rejects } from '../assert.js'
import type { Checks } from '../run.js'
import type { World } from '../world.js'

export const filename = '商户标志.png'

const beginning = '\u0089PNG\r\n\u001A\n'

/** More than one chunk on every platform; it begins as a PNG does. */
export const picture: Uint8Array<ArrayBuffer> = Uint8Array.from(
  { length: 300_000 },
  (_, index) => beginning.codePointAt(index) ?? (index * 31) % 251,
)

const read = { method: 'GET', safe: true } as const

/** The picture, uploaded and on its way back. */
async function downloaded(world: World): Promise<Download> {
  const account = world.account()
  const media = new File([picture], filename, { type: 'image/png' })
  const uploaded = await material.mediaUpload(account, { type: 'image', media })
  const { media_id } = uploaded as { media_id: string }
  return (await material.mediaGet(account, { media_id })) as Download
}

export const files: Checks = {
  async 'an upload arrives whole, with its Chinese filename'(world) {
    const media = new File([picture], filename)
    await material.mediaUploadImg(world.account(), { media })
    const part = (await world.received('material.mediaUploadImg')).at(-1)?.parts?.media
    equal([part?.name, part?.size], [filename, picture.length], 'name and size')
  },

  async 'a stream is uploaded with its length'(world) {
    const stream = new Blob([picture]).stream()
    const media = { stream, size: picture.length, filename }
    await material.mediaUploadImg(world.account(), { media })
    const part = (await world.received('material.mediaUploadImg')).at(-1)?.parts?.media
    equal([part?.name, part?.size], [filename, picture.length], 'name and size')
  },

  async 'a download as bytes'(world) {
    const download = await downloaded(world)
    equal(download.size, picture.length, 'size')
    equalBytes(await download.bytes(), picture, 'the picture')
  },

  async 'a download as a stream'(world) {
    const reader = (await downloaded(world)).stream().getReader()
    const chunks: Uint8Array<ArrayBuffer>[] = []
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      chunks.push(value)
    }
    equalBytes(new Uint8Array(await new Blob(chunks).arrayBuffer()), picture, 'the picture')
  },

  async 'an errcode instead of a file is an ApiError'(world) {
    await world.steer('faults/plainTextError', { op: 'material.mediaGet', errcode: 40007 })
    const call = material.mediaGet(world.account(), { media_id: 'gone' })
    await rejects(call, { name: 'ApiError', errcode: 40007 })
  },

  async 'a download that stalls ends at its deadline'(world) {
    for (const way of [bytes, streamed]) {
      const account = world.room().account()
      const stalled = account
        .request<Download>({ ...read, path: '/stalled-file', answer: 'binary' }, { timeout: 500 })
        .then(way)
      await rejects(stalled, { name: 'TimeoutError' })
    }
  },

  async 'a download that breaks off is not a file'(world) {
    for (const way of [bytes, streamed]) {
      const account = world.room().account()
      const broken = account
        .request<Download>({ ...read, path: '/broken-file', answer: 'binary' })
        .then(way)
      await rejects(broken, { name: 'NetworkError' })
    }
  },
}

/** Where there is no file system. */
export const noDisk: Checks = {
  async 'an upload from disk is refused'(world) {
    const upload = material.mediaUploadImg(world.account(), { media: { path: '/logo.png' } })
    await rejects(upload, { name: 'RequestError' })
  },
}

async function bytes(download: Download): Promise<number> {
  return (await download.bytes()).length
}

async function streamed(download: Download): Promise<number> {
  let length = 0
  for await (const chunk of download.stream()) length += chunk.length
  return length
}
