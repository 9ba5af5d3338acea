import type { Span, Spans } from '../model.js'
import { suggest, type Diagnostic } from './diagnostics.js'
import type { Entry, ScalarTree, Tree } from './load.js'
import { spanOf } from './notation.js'

/** Takes maps, texts and flags out of the tree, collecting positions and complaints on the way. */
export class Reader {
  readonly diagnostics: Diagnostic[] = []
  readonly spans: Spans = new WeakMap()

  report(code: string, message: string, span: Span): void {
    this.diagnostics.push({ code, message, span })
  }

  /** Remembers where a part of the model stands. */
  place<T extends object>(part: T, span: Span): T {
    this.spans.set(part, span)
    return part
  }

  /** The entries of a map, none for an empty value; repeated keys are reported. */
  entries(tree: Tree | undefined): Entry[] {
    if (tree === undefined) return []
    if (tree.kind !== 'map') {
      if (tree.kind === 'list' || tree.value !== null) {
        this.report('not-a-map', 'keys and values are expected here', tree.span)
      }
      return []
    }
    const seen = new Set<string>()
    for (const { key } of tree.entries) {
      if (seen.has(key.value)) {
        this.report('duplicate-name', `\`${key.value}\` stands here twice`, spanOf(key))
      }
      seen.add(key.value)
    }
    return tree.entries
  }

  /** The entries of a map by key, after reporting unknown, repeated and missing ones. */
  keys(
    tree: Tree,
    { required, optional }: { required: readonly string[]; optional: readonly string[] },
    owner: Span,
  ): Map<string, Entry> {
    const known = [...required, ...optional]
    const keys = new Map<string, Entry>()
    for (const entry of this.entries(tree)) {
      const key = entry.key.value
      if (known.includes(key)) keys.set(key, entry)
      else {
        const hint = suggest(key, known) || `; known here: ${known.join(', ')}`
        this.report('unknown-key', `unknown key \`${key}\`${hint}`, spanOf(entry.key))
      }
    }
    for (const key of required) {
      if (!keys.has(key)) this.report('missing-key', `the key \`${key}\` is missing`, owner)
    }
    return keys
  }

  text(entry: Entry | undefined): string {
    if (entry === undefined) return ''
    if (entry.value.kind !== 'scalar' || entry.value.text.value.trim() === '') {
      this.report('bad-value', `\`${entry.key.value}\` needs a text`, spanOf(entry.key))
      return ''
    }
    this.refuseComment(entry.value)
    return entry.value.text.value.trim()
  }

  optionalText(entry: Entry | undefined): string | undefined {
    return entry === undefined ? undefined : this.text(entry)
  }

  webAddress(entry: Entry | undefined): string {
    const address = this.text(entry)
    if (entry !== undefined && address !== '' && !isWebAddress(address)) {
      this.report('bad-link', `\`${address}\` is no http(s) address`, entry.value.span)
    }
    return address
  }

  flag(entry: Entry | undefined): boolean {
    if (entry === undefined) return false
    if (entry.value.kind === 'scalar' && entry.value.value === true) return true
    this.report('bad-value', `\`${entry.key.value}\` is \`true\` or absent`, entry.value.span)
    return false
  }

  refuseComment({ comment }: ScalarTree): void {
    if (comment === undefined) return
    this.report(
      'lost-comment',
      'YAML drops what follows ` #`: quote the text if this belongs to it, otherwise put the comment on a line of its own',
      comment,
    )
  }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
