import { refusal } from '../../src/shared/command.js'
import type { ScaffoldSample } from '../api.js'
import { Source } from '../manifest/diagnostics.js'
import type { Model } from '../model/model.js'
import { allParts } from '../model/walk.js'
import { infer, type Inferred, type Inference } from './infer.js'
import { readJson, type JsonNode } from './json.js'
import type { Order } from './order.js'

/** Samples of a call, as they were captured. */
export type Samples = Record<'requests' | 'responses', readonly ScaffoldSample[]>

/** What is sent and answered, as far as samples tell. */
export interface Sections {
  request?: Inferred | undefined
  returns?: Inferred | undefined
  /** What a person should know about what was inferred. */
  notes: string[]
}

/** @throws CommandError for what is not a sample, with its place */
export function sectionsOf(samples: Samples, order: Order, model: Model): Sections {
  const wide = wideFields(model)
  const notes: string[] = []
  const inferred = (section: string, values: readonly JsonNode[]): Inferred | undefined => {
    const note = (path: string, text: string): void => {
      notes.push(`${path === '' ? '' : `\`${path}\` of `}\`${section}\` ${text}.`)
    }
    return inferSection(values, { wide, note })
  }
  const requests = samples.requests.map((sample) => fieldsSent(sample, order))
  const answers = samples.responses.map(fieldsAnswered)
  const request = inferred(order.method === 'GET' ? 'query' : 'body', requests)
  const returned = answers.filter((answer) => answer !== 'binary')
  if (answers.length === returned.length) {
    const returns = inferred('returns', returned)
    return { request, returns, notes: [...notes, ...pagesNote(request, returns)] }
  }
  if (returned.length === 0) return { request, returns: { type: 'binary' }, notes }
  throw refusal('Some answers are JSON and some are bytes: give samples of one kind.')
}

function inferSection(values: readonly JsonNode[], inference: Inference): Inferred | undefined {
  const isEmpty = values.every((value) => value.kind === 'object' && value.fields.size === 0)
  if (isEmpty) return undefined
  const found = infer(values, inference)
  if ('type' in found) return found
  if (found.brackets === '') {
    const hint = 'give more samples, or write `?` behind what may be absent'
    if (values.length === 1) inference.note('', `has one sample, so all of it is required: ${hint}`)
    return found
  }
  const hint = 'give their shape a name under `types` and write `Name[]`'
  inference.note('', `is a list of objects: ${hint}`)
  return { type: 'unknown[]' }
}

/** How the fields of a request that select a page and those of the answer would be written as `pages`. */
function pagesNote(request: Inferred | undefined, returns: Inferred | undefined): string[] {
  const [sent, received] = [integersIn(request), integersIn(returns)]
  const position = sent.find((name) =>
    /^(?:offset|start|begin|skip|page(?:_?(?:no|num|number|index))?)$/i.test(name),
  )
  const size = sent.find((name) =>
    /^(?:count|limit|size|num|rows|page_?(?:size|count))$/i.test(name),
  )
  const total = received.find((name) => /total|_(?:count|num)$|^(?:count|num)$/i.test(name))
  const [, items, isObjects] =
    /^(\w+)(\[\])?\??:(?: \S*\[\])?$/m.exec(
      linesOf(returns)
        .filter((line) => line.includes('[]'))
        .join('\n'),
    ) ?? []
  if (!position || !size || !total || !items) return []
  const by = /^page/i.test(position) ? 'page' : 'offset'
  const named = isObjects ? ', and give one of the items a name under `types`' : ''
  return [
    `\`${position}\` and \`${size}\` ask for a page: write \`pages: ${by}(${position}, ${size}) -> ${items}, ${total}\`${named}.`,
  ]
}

function integersIn(section: Inferred | undefined): string[] {
  return linesOf(section).flatMap((line) => /^(\w+)\??: integer$/.exec(line)?.[1] ?? [])
}

function linesOf(section: Inferred | undefined): string[] {
  return section && 'fields' in section ? section.fields : []
}

/** What the path says already, and what the runtime adds, are not fields. */
function fieldsSent(sample: ScaffoldSample, { path, method }: Order): JsonNode {
  const constants = new URLSearchParams(path.split('?')[1]).keys()
  const added = method === 'GET' ? ['access_token'] : []
  return without(readJson(sample.file, textOf(sample)), ...constants, ...added)
}

/** An answer that does not begin as JSON does is a file. */
function fieldsAnswered(sample: ScaffoldSample): JsonNode | 'binary' {
  const { file } = sample
  const text = textOf(sample)
  if (/^\uFEFF?\s*<(?:!doctype\s+html|html)/i.test(text)) {
    throw refusal(`${file}: this is a page of HTML, not an answer of the endpoint.`)
  }
  if (!/^\uFEFF?\s*[[{]/.test(text)) return 'binary'
  const value = readJson(file, text)
  const code = value.kind === 'object' ? value.fields.get('errcode') : undefined
  const digits = code?.kind === 'number' ? code.source : code?.kind === 'string' ? code.value : '0'
  if (code === undefined || digits === '0') return without(value, 'errcode', 'errmsg')
  const place = new Source(file, text).placeOf(code.at)
  const hint = 'take the answer of a call that succeeded'
  throw refusal(`${place}: this is a refusal of WeChat's (errcode ${digits}): ${hint}`)
}

function without(value: JsonNode, ...names: string[]): JsonNode {
  if (value.kind !== 'object') return value
  const fields = [...value.fields].filter(([name]) => !names.includes(name))
  return { ...value, fields: new Map(fields) }
}

function textOf({ file, content }: ScaffoldSample): string {
  if (content.length === 0) throw refusal(`${file}: the sample is empty.`)
  return typeof content === 'string' ? content : Buffer.from(content).toString()
}

/** The names of fields that hold 64-bit integers wherever the manifest has them: a small sample says nothing of that. */
function wideFields(model: Model): Set<string> {
  const fields = allParts(model).flatMap((part) => (part.kind === 'object' ? part.fields : []))
  const namesOf = (kind: string): string[] =>
    fields
      .filter(({ type }) => (type.kind === 'array' ? type.items : type).kind === kind)
      .map(({ name }) => name)
  const narrow = new Set(namesOf('integer'))
  return new Set(namesOf('int64').filter((name) => !narrow.has(name)))
}
