import { either, type Misfit } from './schema/misfit.js'

/** The first bytes of each file format; `.` is any byte. */
const beginnings: readonly (readonly [format: string, beginning: RegExp])[] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG/],
  ['gif', /^GIF8/],
  ['bmp', /^BM/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['avif', /^.{4}ftypavi[fs]/s],
  ['heic', /^.{4}ftyp(?:hei|hev|mif1)/s],
  ['tif', /^(?:II\*\0|MM\0\*)/],
  [
    'svg',
    /^(?:\xef\xbb\xbf)?(?:\s+|<\?xml[^>]*>|<!--(?:(?!-->).)*-->|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>)*<svg[\s>]/is,
  ],
  ['pdf', /^%PDF-/],
  ['amr', /^#!AMR/],
  ['wav', /^RIFF.{4}WAVE/s],
  ['wma', /^\x30\x26\xb2\x75/],
  ['mp4', /^.{4}ftyp/s],
  ['mp3', /^(?:ID3|\xff[\xe2-\xff])/],
]

/** The format of a file by its first bytes; undefined if it is none of these. */
export async function formatOf(file: Blob): Promise<string | undefined> {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer())
  const text = String.fromCharCode(...head)
  return beginnings.find(([, beginning]) => beginning.test(text))?.[0]
}

/** What is wrong with the format of a file; undefined if it is one of those given. */
export async function brokenFormat(
  file: Blob,
  formats: readonly string[],
): Promise<Misfit | undefined> {
  const format = await formatOf(file)
  const allowed = formats.map((each) => (each === 'jpeg' ? 'jpg' : each))
  if (format !== undefined && allowed.includes(format)) return undefined
  const names = either([...new Set(allowed)])
  const rule = `must be ${names} by its first bytes, not ${format ?? 'an unknown format'}`
  return { kind: 'limit', limit: 'fileFormat', path: [], rule }
}
