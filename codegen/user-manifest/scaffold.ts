import { isCommandError, mistaken } from '../../src/shared/command.js'
import { ScaffoldError, type Scaffolded, type ScaffoldOptions } from '../api.js'
import type { ImportedType } from '../model/model.js'
import { methodOf } from '../scaffold/order.js'
import { scaffold } from '../scaffold/scaffold.js'
import { userTarget } from './target.js'

/**
 * What `scaffold` of `offiaccount/codegen` does, once it is known that all packages are there.
 * @throws ScaffoldError
 */
export function scaffoldFrom(
  { manifest, file, requests = [], responses = [], ...asked }: ScaffoldOptions,
  known: readonly ImportedType[],
): Scaffolded {
  try {
    const order = { ...asked, method: methodOf(asked.method) }
    // An entry says nothing of where its function will go.
    const target = userTarget({ file, out: 'src' }, known)
    return scaffold(manifest, target, order, { requests, responses })
  } catch (error) {
    if (!isCommandError(error)) throw error
    throw new ScaffoldError(error.message, error.status === mistaken)
  }
}
