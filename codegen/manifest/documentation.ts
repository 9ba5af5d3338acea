import type { Type } from '../model/model.js'
import { readSection } from './fields.js'
import * as patterns from './patterns.js'
import { line, refer, text, type Shape } from './shape.js'

/** A part of a group that does not know it yet. */
export type Unowned<T> = Omit<T, 'group'>

export function section(description: string): Shape<Type> {
  return { schema: refer('section', description), read: readSection }
}

export const title: Shape<string> = line('WeChat’s own name of it.')
export const doc: Shape<string> = text(
  'One to three short Chinese sentences: what it does, limits, side effects, what must be called first.',
)
export const link: Shape<string> = text('Its documentation page.', patterns.link)
export const deprecated: Shape<string> = line('What to use instead.')
