import {
  isScalar,
  parseDocument,
  visit,
  type ErrorCode,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { Mistake, type Code, type Diagnostic, type Source } from './diagnostics.js'
import { firstOfEachBlock, misindented } from './indentation.js'
import { refuseUnreadable, wideColon } from './spelling.js'
import { spanOf } from './text.js'

/** The manifest as YAML has it. It is absent after a mistake that makes it something else than was meant. */
export function load(
  source: Source,
  topKeys: readonly string[],
): { root?: Node | null; diagnostics: Diagnostic[] } {
  try {
    refuseUnreadable(source)
  } catch (error) {
    if (error instanceof Mistake) return { diagnostics: [error.diagnostic] }
    throw error
  }
  const document = parseDocument(source.text, { uniqueKeys: false, prettyErrors: false })
  const errors = [...document.errors, ...document.warnings]
    .slice(0, mostErrors)
    .map(({ code, message, pos }) => explain(source, topKeys, code, message, pos))
  if (errors.length > 0) return { diagnostics: firstOfEachBlock(source, errors) }
  const root = document.contents as Node | null
  return { root, diagnostics: refuseHabits(root, source) }
}

/** Of the parser: one slip yields several, and nobody reads more. */
const mostErrors = 100

function explain(
  source: Source,
  topKeys: readonly string[],
  code: ErrorCode,
  message: string,
  [start, end]: [number, number],
): Diagnostic {
  const { line } = source.position(start)
  return (
    wideColon(source, line) ??
    goArray(source, line) ??
    (indentationErrors.has(code)
      ? (wideColon(source, line - 1) ?? misindented(source, topKeys, line))
      : undefined) ?? {
      code: 'yaml-syntax',
      message: messages[code] ?? message,
      span: [start, Math.max(end, start + 1)],
    }
  )
}

/** `[]string`, as Go writes it, is a list of YAML's with something behind it. */
function goArray(source: Source, line: number): Diagnostic | undefined {
  const match = /\[\]([A-Za-z]\w*)/.exec(source.line(line))
  if (match === null) return undefined
  const start = source.offsetOf(line) + match.index
  const message = `the brackets follow the type: \`${match[1] ?? ''}[]\``
  return { code: 'malformed-type', message, span: [start, start + match[0].length] }
}

/** What the parser says of a line that is indented too much or too little. */
const indentationErrors: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
])

/** What the parser's own words do not say about this file. */
const messages: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a `: ` inside a text makes it a key: write `：`, or quote the whole text',
  MULTIPLE_DOCS: 'the manifest is one document: what follows `---` would be ignored',
}

/** What YAML allows and the manifest has no use for. */
function refuseHabits(root: Node | null, { text }: Source): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const refuse = (code: Code, message: string, span: Diagnostic['span']): void => {
    diagnostics.push({ code, message, span })
  }
  const refuseFlow = (node: YAMLMap | YAMLSeq): void => {
    // An empty list or map has no other form.
    if (!node.flow || node.items.length === 0) return
    const [start] = spanOf(node)
    refuse('flow-style', 'write this in block style, one entry per line', [start, start + 1])
  }
  visit(root, {
    Alias: (_key, node) => {
      const message = 'aliases have no meaning here: give the shape a name under `types`'
      refuse('yaml-alias', message, spanOf(node))
    },
    Seq: (_key, node) => {
      refuseFlow(node)
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key)) refuse('bad-key', 'a key must be a plain word', spanOf(key as Node))
    },
    Map: (_key, node) => {
      refuseFlow(node)
      const seen = new Set<unknown>()
      for (const { key } of node.items) {
        if (!isScalar(key)) continue
        const name = String(key.source)
        if (seen.has(name)) refuse('duplicate-name', `duplicate key \`${name}\``, spanOf(key))
        seen.add(name)
      }
    },
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string' || node.comment == null) return
      const message =
        'YAML drops what follows ` #`: quote the text if this belongs to it, otherwise put the comment on a line of its own'
      refuse('lost-comment', message, commentAfter(node, node.comment, text))
    },
  })
  return diagnostics
}

function commentAfter(node: Scalar, comment: string, text: string): Diagnostic['span'] {
  const start = text.indexOf('#', spanOf(node)[1])
  return [start, start + 1 + comment.split('\n', 1).join('').length]
}
