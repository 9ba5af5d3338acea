import { methodOf } from '../../src/shared/endpoint-order.js'
import { foreignTarget } from './target.js'
import type { Scaffolded, ScaffoldOptions } from '../index.js'
import type { ImportedType } from '../model/model.js'
import { Refusal } from '../refusal.js'
import { add } from '../scaffold/add.js'
import { Misuse, withMisuse } from '../scaffold/order.js'

/** What `scaffold` of `offiaccount/codegen` does, once it is known that all packages are there; or why it cannot be done. */
export function scaffoldFrom(
  { manifest, file, requests = [], responses = [], ...asked }: ScaffoldOptions,
  known: readonly ImportedType[],
): Scaffolded | { refusal: string; isMisuse: boolean } {
  try {
    const method = withMisuse(() => methodOf(asked.method))
    const order = { ...asked, method, safe: asked.safe ?? false }
    // An entry says nothing of where its function will go.
    const target = foreignTarget({ file, out: 'src' }, known)
    return add(manifest, target, order, { requests, responses })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { refusal: error.message, isMisuse: error instanceof Misuse }
  }
}
