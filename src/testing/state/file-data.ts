import { fromBase64, toBase64 } from '../../callback/primitives.js'
import type { Schema } from '../model.js'
import { isRecord } from '../request/schemas.js'
import { exactly, text } from './shapes.js'

/** A file in a dump. */
export interface FileData {
  name: string
  /** Its media type. */
  type: string
  base64: string
}

export const fileShape: Schema = exactly({
  name: text,
  type: text,
  base64: { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' },
})

/** The same with its file as a dump has it. */
export type WithFileData<Item extends { file: File }> = Omit<Item, 'file'> & { file: FileData }

/** A copy for JSON, with the bytes of files. All else is as it was when this was called. */
export async function withFileData(value: unknown): Promise<unknown> {
  const reading: Promise<void>[] = []
  const copied = copy(value, reading)
  await Promise.all(reading)
  return copied
}

function copy(value: unknown, reading: Promise<void>[]): unknown {
  if (value instanceof File) {
    const { name, type } = value
    const data: FileData = { name, type, base64: '' }
    const read = async (): Promise<void> => {
      data.base64 = toBase64(new Uint8Array(await value.arrayBuffer()))
    }
    reading.push(read())
    return data
  }
  if (Array.isArray(value)) return value.map((item) => copy(item, reading))
  if (!isRecord(value)) return value
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(fields.map(([name, field]) => [name, copy(field, reading)]))
}

export function fileOf({ name, type, base64 }: FileData): File {
  return new File([fromBase64(base64)], name, { type })
}
