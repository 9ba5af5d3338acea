import { toBase64 } from '../../callback/wire/primitives.js'
import { isRecord } from '../../shared/record.js'
import { fromData, type FileData, type Shape } from '../state/shapes.js'

/** Copies a value to data for JSON. Everything except the bytes of files is copied at once, before this returns. */
export async function toData(value: unknown): Promise<unknown> {
  const reading: Promise<void>[] = []
  const data = copy(value, reading)
  await Promise.all(reading)
  return data
}

function copy(value: unknown, reading: Promise<void>[]): unknown {
  if (value instanceof Date) return value.toISOString()
  if (value instanceof File) {
    const { name, type } = value
    const data: FileData = { name, type, base64: '' }
    const read = async (): Promise<void> => {
      data.base64 = toBase64(new Uint8Array(await value.arrayBuffer()))
    }
    reading.push(read())
    return data
  }
  if (Array.isArray(value) || value instanceof Set) {
    return Array.from(value, (item) => copy(item, reading))
  }
  if (!isRecord(value)) return value
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(fields.map(([name, field]) => [name, copy(field, reading)]))
}

/**
 * The value that {@link toData} copied; the data is known to have this shape.
 * @throws Error with the path of a file whose bytes are cut off
 */
export function valueOf(data: unknown, shape: Shape, path = ''): unknown {
  const { [fromData]: make, items, properties } = shape
  if (make) return make(data as never, path)
  if (isPlain(shape)) return data
  if (Array.isArray(data)) {
    return isRecord(items)
      ? data.map((item, index) => valueOf(item, items, `${path}[${index}]`))
      : data
  }
  if (!isRecord(data) || !isRecord(properties)) return data
  const fields = Object.entries(data).map(([name, field]) => {
    const inner = properties[name]
    const place = path === '' ? name : `${path}.${name}`
    return [name, isRecord(inner) ? valueOf(field, inner, place) : field]
  })
  return Object.fromEntries(fields) as unknown
}

const plain = new WeakMap<Shape, boolean>()

/** Whether its values are data themselves, so that they need no copy. */
function isPlain(shape: Shape): boolean {
  const known = plain.get(shape)
  if (known !== undefined) return known
  const { items, properties } = shape
  const fields = isRecord(properties) ? Object.values(properties) : []
  const inner = [items, ...fields].filter(isRecord)
  const isAll = !shape[fromData] && inner.every(isPlain)
  plain.set(shape, isAll)
  return isAll
}
