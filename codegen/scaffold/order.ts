import { CommandError, expectNoMore, type Arguments } from '../../src/shared/command.js'
import { counting } from '../../src/shared/counting.js'
import type { ScaffoldOptions } from '../api.js'

/** The endpoint that a person asks for. */
export type Order = Omit<ScaffoldOptions, 'manifest' | 'file' | 'requests' | 'responses'>

/** What arguments ask for: the order, and the files of samples that it needs. */
export interface OrderRequest {
  order: Order
  requests: string[]
  responses: string[]
}

export const orderOptions = {
  '--from <request.json> <response.json>...':
    'infer fields from samples of a call; more pairs tell what may be absent',
  '--request <file>...': 'a sample of what is sent alone',
  '--response <file>...': 'a sample of what is answered alone',
  '--title <text>': "WeChat's own name of the endpoint",
  '--doc <text>': 'what it does, in one to three short sentences',
  '--link <address>': 'its documentation page',
  '--group <name>': 'the group, if the path does not tell',
  '--new-group <name>': 'a group that does not exist yet, with --group-doc',
  '--group-doc <text>': 'what that group is about',
  '--name <function>': 'its name, if not the last word of the path',
  '--safe': 'it only reads, so that a network failure may be repeated',
  '--dry-run': 'print the entry and write nothing',
} as const

type OrderArguments = Arguments<typeof orderOptions>

/**
 * The words among the arguments, and the pairs of files behind `--from`, which takes as many as follow it.
 * @throws CommandError if a file has no partner
 */
export function wordsAndPairs(tokens: OrderArguments['tokens']): {
  words: string[]
  pairs: [request: string, response: string][]
} {
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
    throw new CommandError(
      `--from takes a request and a response, not ${counting(files.length, 'file')}: ${hint}`,
    )
  }
  const pairs = files.flatMap((file, index): [string, string][] =>
    index % 2 === 0 ? [[file, files[index + 1] ?? '']] : [],
  )
  return { words, pairs }
}

/**
 * What is asked for by a method, a path and options.
 * @throws CommandError
 */
export function orderOf(
  [method = '', path, ...rest]: string[],
  pairs: [request: string, response: string][],
  values: OrderArguments['values'],
): OrderRequest {
  if (path === undefined) throw new CommandError('the method or the path is missing')
  expectNoMore(rest)
  const { 'new-group': newGroup, 'group-doc': groupDoc, request = [], response = [] } = values
  if (groupDoc !== undefined && newGroup === undefined) {
    throw new CommandError('--group-doc goes with --new-group: a group that exists has its text')
  }
  if (values.group !== undefined && newGroup !== undefined) {
    throw new CommandError('--group and --new-group cannot be combined')
  }
  for (const name of ['title', 'doc', 'group-doc'] as const) {
    if (values[name] !== undefined && !/^[^\r\n]*\S[^\r\n]*$/.test(values[name])) {
      throw new CommandError(`--${name} takes a text of one line`)
    }
  }
  const { title, doc, link, group, name, safe } = values
  const added = newGroup === undefined ? undefined : { name: newGroup, doc: groupDoc }
  return {
    order: { method: methodOf(method), path, title, doc, link, group, newGroup: added, name, safe },
    requests: [...pairs.map(([file]) => file), ...request],
    responses: [...pairs.map(([, file]) => file), ...response],
  }
}

/** @throws CommandError */
export function methodOf(word: string): Order['method'] {
  const method = word.toUpperCase()
  if (method === 'GET' || method === 'POST') return method
  throw new CommandError(`the method is GET or POST, not '${word}'`)
}
