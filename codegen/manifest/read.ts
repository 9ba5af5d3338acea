import { isMap, isScalar, type Node, type Pair } from 'yaml'
import type { Model } from '../model/model.js'
import type { Target } from '../model/target.js'
import { manifest, topKeys } from './declaration.js'
import type { Source } from './diagnostics.js'
import { endpointKeys } from './endpoint.js'
import { load } from './load.js'
import { Reader } from './reader.js'
import { spanOf, Text } from './text.js'

const emptyModel: Model = {
  types: [],
  groups: [],
  errcodes: [],
  examples: [],
  permissionSets: [],
  imported: [],
}

/** The manifest as YAML, as far as it is YAML, and as the model. */
export interface Read {
  root?: Node | null
  model: Model
  reader: Reader
}

/**
 * Turns the text into the model and reports what does not have the manifest's shape. A broken part is left out, so that
 * everything else is still checked in the same run.
 */
export function read(source: Source, { mayLack }: Target): Read {
  const reader = new Reader(source, mayLack)
  const { root, diagnostics } = load(source, topKeys)
  reader.diagnostics.push(...diagnostics)
  if (root === undefined) return { model: emptyModel, reader }
  takeOutOutside(reader, root)
  const model = manifest.read(reader, { key: new Text('', 0), isQuoted: false, node: root })
  return { root, model: model ?? emptyModel, reader }
}
/** Takes out what was pasted to the start of the line, after saying so once: each of its keys would be unknown. */
function takeOutOutside(reader: Reader, root: Node | null): void {
  if (!isMap<Node, Node | null>(root)) return
  const isOutside = ({ key, value }: Pair<Node, Node | null>): boolean =>
    !topKeys.includes(nameOf(key)) &&
    (endpointKeys.includes(nameOf(key)) ||
      (isMap(value) && ['title', 'doc', 'link'].some((name) => value.has(name))))
  const outside = root.items.filter(isOutside)
  const [first] = outside
  if (first === undefined) return
  const message = `\`${nameOf(first.key)}\` is at the start of the line: indent it below its group`
  reader.report('bad-indentation', message, spanOf(first.key))
  root.items = root.items.filter((pair) => !outside.includes(pair))
}

function nameOf(key: Node): string {
  return isScalar(key) ? String(key.value) : ''
}
