import type { Path } from '../fits.js'
import type { Span, Spans } from '../model.js'
import type { Tree } from './load.js'

type Trees = WeakMap<object, Tree>

/** Where the parts of the model stand in the manifest. */
export class Places {
  readonly spans: Spans = new WeakMap()
  /** What examples were read from: their parts are mostly texts and numbers, which no map can hold. */
  readonly trees: Trees = new WeakMap()

  /** The place of a part of the model, or of what stands in it. */
  of(part: object, path: Path = []): Span {
    const tree = this.trees.get(part)
    const inner = path.length > 0 && tree ? spanIn(tree, path) : undefined
    return inner ?? this.spans.get(part) ?? [0, 1]
  }
}

function spanIn(tree: Tree, path: Path): Span | undefined {
  const [step, ...rest] = path
  if (step === undefined) return tree.span
  const inner =
    tree.kind === 'map'
      ? tree.entries.find(({ key }) => key.value === step)?.value
      : tree.kind === 'list'
        ? tree.items[Number(step)]
        : undefined
  return inner && spanIn(inner, rest)
}
