import type { Json, Span } from '../model.js'
import { Mistake, suggest, type Diagnostic } from './diagnostics.js'
import { toJson, type Entry, type ScalarTree, type Tree } from './load.js'
import { Places } from './places.js'

/** Takes maps, texts and flags out of the tree, collecting positions and complaints on the way. */
export class Reader {
  readonly diagnostics: Diagnostic[] = []
  readonly places: Places = new Places()

  report(code: string, message: string, span: Span): void {
    this.diagnostics.push({ code, message, span })
  }

  /** What is read, or undefined after reporting the mistake in it. */
  attempt<T>(read: () => T): T | undefined {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      this.report(error.code, error.message, error.span)
      return undefined
    }
  }

  /** Remembers where a part of the model stands. */
  place<T extends object>(part: T, span: Span): T {
    this.places.spans.set(part, span)
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
        this.report('duplicate-name', `\`${key.value}\` stands here twice`, key.span)
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
        this.report('unknown-key', `unknown key \`${key}\`${hint}`, entry.key.span)
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
      this.report('bad-value', `\`${entry.key.value}\` needs a text`, entry.key.span)
      return ''
    }
    this.refuseComment(entry.value)
    return entry.value.text.value.trim()
  }

  /** A text that becomes a heading, a cell of a table, or the rest of a line. */
  line(entry: Entry | undefined): string {
    const text = this.text(entry)
    if (entry !== undefined && text.includes('\n')) {
      this.report('bad-value', `\`${entry.key.value}\` must be one line`, entry.key.span)
    }
    return text
  }

  optionalLine(entry: Entry | undefined): string | undefined {
    return entry === undefined ? undefined : this.line(entry)
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

  /** An example value. Where a text is missing, the whole is left out: `null` has a meaning of its own. */
  example(entry: Entry | undefined): Json | undefined {
    if (entry === undefined) return undefined
    for (const scalar of scalars(entry.value)) this.refuseComment(scalar)
    const missing = scalars(entry.value).filter(({ text, value }) => value === null && !text.value)
    for (const { text } of missing) {
      this.report('bad-example', 'the value is missing: `null` leaves a field out', text.span)
    }
    return missing.length > 0 ? undefined : toJson(entry.value)
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

function scalars(tree: Tree): ScalarTree[] {
  switch (tree.kind) {
    case 'map':
      return tree.entries.flatMap(({ value }) => scalars(value))
    case 'list':
      return tree.items.flatMap(scalars)
    case 'scalar':
      return [tree]
  }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/\S+$/.test(text)
}
