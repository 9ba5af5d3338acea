import type { Download } from 'offiaccount'
import { Refusal } from '../safety/refusal.js'
import type { Context, Fields } from './context.js'

/** Bytes. */
const largest = 50 * 2 ** 20

/** Writes a file that WeChat has sent into an allowed folder; without one it is described alone. */
export async function savedDownload(download: Download, { app }: Context): Promise<Fields> {
  const { contentType, filename, size } = download
  const facts = { contentType, ...(filename !== undefined && { filename }) }
  if (app.folders.all.length === 0) {
    await download.stream().cancel()
    const note =
      'The file was not kept: --files <folder> allows a folder. 启动时用 --files 指定文件夹才会保存。'
    return { ...facts, ...(size !== undefined && { size }), note }
  }
  const bytes = await withinLimit(download)
  const path = await app.folders.write(filename ?? 'download.bin', bytes)
  return { ...facts, size: bytes.length, path }
}

/** @throws Refusal if it is too large, whatever WeChat has declared */
async function withinLimit(download: Download): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = download.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    size += value.length
    if (size > largest) {
      await reader.cancel()
      const text = `the file is larger than ${largest / 2 ** 20} MB`
      throw new Refusal('file', text, 'Tell the user: npx offiaccount call … --out fetches it.')
    }
    chunks.push(value)
  }
}
