import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Model } from '../../codegen/model/model.js'
import { understand } from '../../codegen/manifest/understand.js'

/** What endpoints.yaml says. */
export const model: Model = understand(
  readFileSync(join(import.meta.dirname, '../../endpoints.yaml'), 'utf8'),
).model

/** A fixture beside the tests. */
export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))
}
