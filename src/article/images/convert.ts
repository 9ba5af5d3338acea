import { packagesToInstall } from '../../shared/packages.js'
import { brokenFormat, formatOf } from '../../shared/file-format.js'
import { brokenLimit } from '../../shared/schema/limits.js'
import { either } from '../../shared/schema/misfit.js'
import type { Schema } from '../../shared/schema/schema.js'

/** Steps from which the first is taken that is small enough: how wide at most, in which format. */
const attempts = [
  [2_160, 'png'],
  [2_160, 'jpeg'],
  [1_440, 'jpeg'],
  [1_080, 'jpeg'],
  [720, 'jpeg'],
] as const

/** Pixels above which a picture, whatever its file's size, is taken for an attack. */
const mostPixels = 100_000_000

export interface Fitted {
  file: File
  /** What readers will see that the author may not expect. */
  loss?: string
}

/**
 * A picture in a format and size that WeChat takes.
 * @param schema - of the field that takes it
 * @throws Error that says why there is none, and what helps
 */
export async function fitted(picture: Blob, schema: Schema): Promise<Fitted> {
  const format = await formatOf(picture)
  if (format === undefined || !isPicture(format))
    throw new Error('it is not a picture of a known format')
  const formats = (schema.formats ?? []).filter((each) => each === 'jpeg' || isPicture(each))
  const broken = (await brokenFormat(picture, formats)) ?? brokenLimit(picture, schema)
  if (!broken) return { file: named(picture, format) }
  const problem = `it is ${format}, ${megabytes(picture.size)}, and WeChat takes ${either(formats)} of at most ${megabytes(schema.maxBytes ?? Infinity)}`
  const wanted = packagesToInstall(['sharp'], '')
  if (wanted) throw new Error(`${problem}; sharp would convert it: ${wanted.command}`)
  return convert(picture, format, schema, problem)
}

async function convert(
  picture: Blob,
  format: string,
  { maxBytes = Infinity }: Schema,
  problem: string,
): Promise<Fitted> {
  const { default: sharp } = await import('sharp')
  const bytes = new Uint8Array(await picture.arrayBuffer())
  // A drawing has any size: twice as many pixels as it says are sharp on a phone.
  const options = { limitInputPixels: mostPixels, ...(format === 'svg' && { density: 144 }) }
  try {
    const { pages = 1, hasAlpha } = await sharp(bytes, options).metadata()
    for (const [width, output] of attempts) {
      if (output === 'png' && !hasAlpha && format !== 'png' && format !== 'svg') continue
      const resized = sharp(bytes, options)
        .timeout({ seconds: 30 })
        .rotate()
        .resize({ width, withoutEnlargement: true })
      const encoded =
        output === 'png'
          ? resized.png({ compressionLevel: 9 })
          : resized.flatten({ background: '#fff' }).jpeg({ quality: 82 })
      const data = await encoded.toBuffer()
      if (data.length > maxBytes) continue
      const file = named(new Blob([new Uint8Array(data)]), output === 'png' ? 'png' : 'jpg')
      return pages > 1 ? { file, loss: 'it moved, and is a still picture now' } : { file }
    }
  } catch (error) {
    throw new Error(`${problem}; sharp cannot convert it: ${(error as Error).message}`)
  }
  throw new Error(`${problem}; it is too large, however it is converted`)
}

function isPicture(format: string): boolean {
  return /^(?:jpg|png|gif|bmp|webp|avif|heic|tif|svg)$/.test(format)
}

function named(picture: Blob, format: string): File {
  return new File([picture], `picture.${format}`, {
    type: `image/${format.replace('jpg', 'jpeg')}`,
  })
}

function megabytes(bytes: number): string {
  return bytes < 2 ** 20 ? `${Math.ceil(bytes / 2 ** 10)} kB` : `${(bytes / 2 ** 20).toFixed(1)} MB`
}
