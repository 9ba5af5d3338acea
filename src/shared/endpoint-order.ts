import { parseArgs } from 'node:util'
import { counting } from './counting.js'

/** The endpoint that a person asks for. */
export interface Order {
  method: 'GET' | 'POST'
  /** With its constant query, if any. */
  path: string
  title?: string | undefined
  doc?: string | undefined
  link?: string | undefined
  group?: string | undefined
  /** A group to be made. */
  newGroup?: { name: string; doc?: string | undefined } | undefined
  name?: string | undefined
  safe: boolean
}

/** What arguments ask for: the order, and the files it needs. */
export interface OrderRequest {
  order: Order
  /** The manifest, if the command takes one. */
  manifest: string
  /** Files of samples. */
  requests: string[]
  responses: string[]
  root: string | undefined
  dryRun: boolean
}

/** The arguments are wrong. */
export class OrderMistake extends Error {}

/** The options as `--help` shows them. */
export const orderHelp = `  --from <request.json> <response.json>   infer fields from samples of a call; more pairs tell what may be absent
  --request <file>, --response <file>     samples of one side alone; each may be given several times
  --title <text>        WeChat's own name of the endpoint
  --doc <text>          what it does, in one to three short sentences
  --link <address>      its documentation page
  --group <name>        the group, if the path does not tell
  --new-group <name>    a group that does not exist yet, with --group-doc <text>
  --name <function>     its name, if not the last word of the path
  --safe                it only reads, so that a network failure may be repeated
  --dry-run             print the entry and write nothing`

const options = {
  from: { type: 'string', multiple: true },
  request: { type: 'string', multiple: true },
  response: { type: 'string', multiple: true },
  title: { type: 'string' },
  doc: { type: 'string' },
  link: { type: 'string' },
  group: { type: 'string' },
  'new-group': { type: 'string' },
  'group-doc': { type: 'string' },
  name: { type: 'string' },
  safe: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * Reads the arguments behind `new`; undefined if they ask for help. The manifest is the first word, or stands in the folder that
 * `--root` names.
 * @throws OrderMistake
 */
export function readOrder(args: string[], by: 'manifest' | 'root'): OrderRequest | undefined {
  const { values, words, pairs } = parse(args)
  if (values.help) return undefined
  if (by === 'manifest' && values.root !== undefined) {
    throw new OrderMistake('--root is not an option: the manifest is named before the method')
  }
  const manifest = by === 'manifest' ? manifestIn(words) : ''
  const [method = '', path, ...rest] = words
  if (path === undefined) throw new OrderMistake('the method or the path is missing')
  if (rest.length > 0) throw new OrderMistake(`unexpected argument '${rest.join(' ')}'`)
  checkTexts(values)
  const newGroup = values['new-group']
  return {
    order: {
      method: methodOf(method),
      path,
      title: values.title,
      doc: values.doc,
      link: values.link,
      group: values.group,
      newGroup: newGroup === undefined ? undefined : { name: newGroup, doc: values['group-doc'] },
      name: values.name,
      safe: values.safe ?? false,
    },
    manifest,
    requests: [...pairs.map(([request]) => request), ...(values.request ?? [])],
    responses: [...pairs.map(([, response]) => response), ...(values.response ?? [])],
    root: values.root,
    dryRun: values['dry-run'] ?? false,
  }
}

/** @throws OrderMistake */
export function methodOf(word: string): Order['method'] {
  const method = word.toUpperCase()
  if (method === 'GET' || method === 'POST') return method
  throw new OrderMistake(`the method is GET or POST, not '${word}'`)
}

/** Takes the manifest out of the words. */
function manifestIn(words: string[]): string {
  const [first] = words
  if (first !== undefined && !/^(?:get|post)$/i.test(first)) {
    words.shift()
    return first
  }
  throw new OrderMistake('the manifest is missing: it comes before the method')
}

type Values = Partial<
  Record<'title' | 'doc' | 'link' | 'group' | 'new-group' | 'group-doc' | 'name' | 'root', string> &
    Record<'request' | 'response', string[]> &
    Record<'safe' | 'dry-run' | 'help', boolean>
>

function checkTexts(values: Values): void {
  if (values['group-doc'] !== undefined && values['new-group'] === undefined) {
    throw new OrderMistake('--group-doc goes with --new-group: a group that exists has its text')
  }
  if (values.group !== undefined && values['new-group'] !== undefined) {
    throw new OrderMistake('--group and --new-group exclude each other')
  }
  for (const name of ['title', 'doc', 'group-doc'] as const) {
    if (values[name] !== undefined && !/^[^\r\n]*\S[^\r\n]*$/.test(values[name])) {
      throw new OrderMistake(`--${name} takes a text of one line`)
    }
  }
}

/** `--from` takes as many files as follow it, which Node's parser has no word for. */
function parse(args: string[]): { values: Values; words: string[]; pairs: [string, string][] } {
  const { values, tokens } = parsed(args)
  const words: string[] = []
  const files: string[] = []
  let isFile = false
  for (const token of tokens) {
    if (token.kind === 'option') {
      isFile = token.name === 'from'
      if (isFile) files.push(token.value ?? '')
    } else if (token.kind === 'positional') (isFile ? files : words).push(token.value)
    else isFile = false
  }
  if (files.length % 2 === 1) {
    const hint = 'give one side alone by --request or --response'
    throw new OrderMistake(
      `--from takes a request and a response, not ${counting(files.length, 'file')}: ${hint}`,
    )
  }
  const pairs = files.flatMap((file, index): [string, string][] =>
    index % 2 === 0 ? [[file, files[index + 1] ?? '']] : [],
  )
  return { values, words, pairs }
}

type Parsed = Pick<
  ReturnType<
    typeof parseArgs<{
      args: string[]
      options: typeof options
      allowPositionals: true
      tokens: true
    }>
  >,
  'values' | 'tokens'
>

function parsed(args: string[]): Parsed {
  try {
    return parseArgs({ args, options, allowPositionals: true, tokens: true })
  } catch (error) {
    // This is how parseArgs reports an unknown option or one without a value. After the first sentence it explains `--`.
    if (error instanceof TypeError) throw new OrderMistake(error.message.split(/\.\s/, 1).join(''))
    throw error
  }
}
