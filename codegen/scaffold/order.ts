import { parseArgs } from 'node:util'
import { Refusal } from '../refusal.js'

export const usage = `Usage: npm run new -- <GET|POST> <path> [options]

Writes a new endpoint into endpoints.yaml, at the end of the group whose endpoints have the most similar path.
No other line of the file changes.

  --from <request.json> <response.json>   infer fields from samples of a call; more pairs tell what may be absent
  --request <file>, --response <file>     samples of one side alone; each may be given several times
  --title <text>        WeChat's own name of the endpoint
  --doc <text>          what it does, in one to three short sentences
  --link <address>      its documentation page
  --group <name>        the group, if the path does not tell
  --new-group <name>    a group that does not exist yet, with --group-doc <text>
  --name <function>     its name, if not the last word of the path
  --safe                it only reads, so that a network failure may be repeated
  --dry-run             print the entry and write nothing
  --root <folder>       where endpoints.yaml is (default: this project)
  --help                show this text

What only a person can say and no option does, is written as \`…\`, which \`npm run generate\` asks for by file and line.
Exits with 0 if the entry was written, 1 if the manifest or a sample forbids it, 2 if the arguments are wrong.`

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

/** What the arguments ask for: the order, and the files it needs. */
export interface Request {
  order: Order
  /** Files of samples. */
  requests: string[]
  responses: string[]
  root: string | undefined
  dryRun: boolean
}

/** The arguments are wrong: the usage follows the message. */
export class Misuse extends Refusal {}

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
 * Reads the arguments behind `new`; undefined if they ask for help.
 * @throws Misuse
 */
export function readOrder(args: string[]): Request | undefined {
  const { values, words, pairs } = parse(args)
  if (values.help) return undefined
  const [method = '', path, ...rest] = words
  if (path === undefined) throw new Misuse('The method or the path is missing.')
  if (rest.length > 0) throw new Misuse(`Unexpected argument '${rest.join(' ')}'.`)
  if (values['group-doc'] !== undefined && values['new-group'] === undefined) {
    throw new Misuse('--group-doc goes with --new-group: a group that exists has its text.')
  }
  if (values.group !== undefined && values['new-group'] !== undefined) {
    throw new Misuse('--group and --new-group exclude each other.')
  }
  for (const name of ['title', 'doc', 'group-doc'] as const) {
    if (values[name] !== undefined && !/^[^\r\n]*\S[^\r\n]*$/.test(values[name])) {
      throw new Misuse(`--${name} takes a text of one line.`)
    }
  }
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
    requests: [...pairs.map(([request]) => request), ...(values.request ?? [])],
    responses: [...pairs.map(([, response]) => response), ...(values.response ?? [])],
    root: values.root,
    dryRun: values['dry-run'] ?? false,
  }
}

type Values = Partial<
  Record<'title' | 'doc' | 'link' | 'group' | 'new-group' | 'group-doc' | 'name' | 'root', string> &
    Record<'request' | 'response', string[]> &
    Record<'safe' | 'dry-run' | 'help', boolean>
>

/** `--from` takes as many files as follow it, which Node's parser has no word for. */
function parse(args: string[]): { values: Values; words: string[]; pairs: [string, string][] } {
  try {
    const { values, tokens } = parseArgs({ args, options, allowPositionals: true, tokens: true })
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
      const hint = 'give one side alone by --request or --response.'
      throw new Misuse(
        `--from takes a request and a response, not ${files.length} file${files.length === 1 ? '' : 's'}: ${hint}`,
      )
    }
    const pairs = files.flatMap((file, index): [string, string][] =>
      index % 2 === 0 ? [[file, files[index + 1] ?? '']] : [],
    )
    return { values, words, pairs }
  } catch (error) {
    // This is how parseArgs reports an unknown option or one without a value.
    if (error instanceof TypeError) throw new Misuse(error.message)
    throw error
  }
}

function methodOf(word: string): Order['method'] {
  const method = word.toUpperCase()
  if (method === 'GET' || method === 'POST') return method
  throw new Misuse(`The method is GET or POST, not '${word}'.`)
}
