import { stepsOf } from '../../../src/shared/int64-path.js'
import { isRecord } from '../../model/model.js'
import { Code, FileExample, type Example } from '../examples.js'

/** A value as JSON text on one line; 64-bit integers keep every digit. */
export function jsonText(value: Example): string {
  if (value instanceof FileExample) return JSON.stringify(value.filename)
  if (value instanceof Code) return value.text
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`,
  )
  return `{${entries.join(',')}}`
}

/** An example as it goes over the wire: with bare digits where the paths (`list[].msg_id`, `map{}.id`) lead. */
export function onTheWire(example: Example, int64Paths: readonly string[] = []): Example {
  return int64Paths.reduce((value, path) => bareDigits(value, stepsOf(path)), example)
}

function bareDigits(value: Example, [step, ...rest]: readonly string[]): Example {
  if (step === undefined) {
    return typeof value === 'string' && /^-?\d+$/.test(value) ? new Code(value) : value
  }
  if (Array.isArray(value)) {
    return step === '[]' ? value.map((item) => bareDigits(item, rest)) : value
  }
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([key, item]): [string, Example] => [
    key,
    step === '{}' || step === key ? bareDigits(item, rest) : item,
  ])
  return Object.fromEntries(entries)
}

/**
 * An example without the fields `example` that stand beside a `type`: Spectral takes such an object for a schema, and
 * checks the one against the other (stoplightio/spectral#2669).
 */
export function withoutLookalikes(value: Example): Example {
  if (Array.isArray(value)) return value.map(withoutLookalikes)
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'example' || !('type' in value))
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutLookalikes(item)]))
}
