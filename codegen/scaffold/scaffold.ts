import type { Order } from './order.js'
import { formatDiagnostics, Source, type Diagnostic } from '../manifest/diagnostics.js'
import * as patterns from '../manifest/patterns.js'
import { read } from '../manifest/read.js'
import type { Pattern } from '../manifest/shape.js'
import type { Group, Model } from '../model/model.js'
import { allParts, callsOf } from '../model/walk.js'
import { understand } from '../manifest/understand.js'
import { CommandError, refusal } from '../../src/shared/command.js'
import type { Target } from '../model/target.js'
import { entryLines, groupLines, type Fields } from './entry.js'
import { groupOf } from './group.js'
import { written, type Note, type Written } from './notation.js'
import { insert, mapAt, placeBehind, type Place } from './place.js'
import type { Samples } from './samples.js'
import { answerFields, emptyShape, learn, type Sample } from './shape.js'

export interface Scaffolded {
  /** The whole manifest with the new entry. */
  text: string
  /** `card/giftcard.pageAdd` */
  name: string
  /** The first line of what is new, from 1, and how many there are. */
  line: number
  lines: number
  /** What a person should know about what was inferred. */
  notes: string[]
  /** What only a person can say and the generator asks for. */
  open: Diagnostic[]
}

/**
 * Writes an endpoint into a manifest. Pure: a text with one entry more, every other character as it was.
 * @throws CommandError if the order is wrong, or the manifest has mistakes already, has the endpoint, or would have mistakes with it
 */
export function scaffold(
  manifest: string,
  target: Target,
  order: Order,
  samples: Samples,
): Scaffolded {
  checkWords(order)
  const file = target.manifest
  const source = new Source(file, manifest)
  const { root, model, reader } = read(source)
  const isNew = mapAt(root, 'groups') === undefined
  if (!isNew) refuseMistakes(manifest, target, 'Mend this first; nothing was written.')
  const placeOf: PlaceOf = (part) => {
    const { line, column } = source.position(reader.placeOf(part)[0])
    return `${file}:${line}:${column}`
  }
  refuseKnownCall(model, order, placeOf)
  const group = order.newGroup?.name ?? groupOf(model, order.path, order.group)
  const present = model.groups.find((each) => each.name === group)
  if (present) refuseKnownNames(present, order, placeOf)
  const name = order.name ?? freeName(order.path, present)
  const notes: string[] = []
  const entry = entryLines(name, order, fieldsOf(order, samples, model, notes))
  const { place, lines } = placed(source.text, root, group, order, entry)
  const { text, line } = insert(source.text, place, lines)
  const left = refuseMistakes(text, target, 'The entry would be wrong; nothing was written.')
  const end = place.offset + text.length - source.text.length
  const open = left.filter(({ span: [start] }) => start >= place.offset && start < end)
  return { text, name: `${group}.${name}`, line, lines: lines.length, notes, open }
}

/** Where the entry goes, and with what around it. */
function placed(
  text: string,
  root: Parameters<typeof mapAt>[0],
  group: string,
  { newGroup }: Order,
  entry: string[],
): { place: Place; lines: string[] } {
  const endpoints = mapAt(root, 'groups', group, 'endpoints')
  if (endpoints) return { place: placeBehind(text, endpoints), lines: entry }
  const inside = mapAt(root, 'groups', group)
  if (inside) {
    const lines = ['endpoints:', ...entry.map((line) => `  ${line}`)]
    return { place: placeBehind(text, inside), lines }
  }
  const lines = groupLines({ name: group, doc: newGroup?.doc }, entry)
  const groups = mapAt(root, 'groups')
  if (groups) return { place: placeBehind(text, groups), lines }
  const place = { offset: text.length, indent: 0, isSpaced: false }
  return { place, lines: ['groups:', ...lines.map((line) => `  ${line}`)] }
}

/** Words that the manifest would refuse: better said of the argument than of a line that nobody has written. */
function checkWords({ path, link, name, newGroup, group }: Order): void {
  const words: [string | undefined, Pattern][] = [
    [path, patterns.path],
    [link, patterns.link],
    [name, patterns.functionName],
    [newGroup?.name ?? group, patterns.groupName],
  ]
  for (const [word, pattern] of words) {
    if (word === undefined || pattern.regexp.test(word)) continue
    throw new CommandError(pattern.complaint(word))
  }
}

/** Refuses mistakes other than what `new` has left for a person to write, and returns that. */
function refuseMistakes(manifest: string, target: Target, advice: string): Diagnostic[] {
  const { source, diagnostics } = understand(manifest, target)
  const mistakes = diagnostics.filter(({ code }) => code !== 'unwritten')
  if (mistakes.length === 0) return diagnostics
  throw refusal(`${formatDiagnostics(source, mistakes)}\n\n${advice}`)
}

/** Says where a part of the manifest stands: `endpoints.yaml:7:7`. */
type PlaceOf = (part: object) => string

function refuseKnownCall(model: Model, { method, path }: Order, placeOf: PlaceOf): void {
  for (const group of model.groups) {
    const known = group.endpoints.find(
      (each) => each.method === method && isSamePath(each.path, path),
    )
    if (known === undefined) continue
    const message = `${method} ${path} is ${group.name}.${known.name} already`
    throw refusal(`${placeOf(known)}: ${message}.`)
  }
}

function refuseKnownNames(group: Group, { name, newGroup }: Order, placeOf: PlaceOf): void {
  if (newGroup) {
    const message = `there is a group ${group.name} already: use --group`
    throw refusal(`${placeOf(group)}: ${message}.`)
  }
  const taken = callsOf(group).find((each) => each.name === name)
  if (taken === undefined) return
  const message = `there is a function ${group.name}.${taken.name} already`
  throw refusal(`${placeOf(taken)}: ${message}.`)
}

/** The order of constants makes no difference. */
function isSamePath(one: string, other: string): boolean {
  const [path, constants = ''] = one.split('?')
  const [otherPath, otherConstants = ''] = other.split('?')
  const sorted = (query: string): string => query.split('&').sort().join('&')
  return path === otherPath && sorted(constants) === sorted(otherConstants)
}

/** The last word of the path in lowerCamelCase, with the one before it if that is taken. */
function freeName(path: string, group: Group | undefined): string {
  const [bare = ''] = path.split('?')
  const words = bare.split('/').slice(-2)
  const taken = new Set(group ? callsOf(group).map(({ name }) => name) : [])
  const names = [words.slice(-1), words].map((parts) => camelCase(parts.join('-')))
  const free = names.find((each) => patterns.functionName.regexp.test(each) && !taken.has(each))
  if (free !== undefined) return free
  throw refusal(`${group?.name ?? path} has no free name for ${path}: choose one by --name.`)
}

function camelCase(text: string): string {
  const [first = '', ...rest] = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return [
    first.charAt(0).toLowerCase() + first.slice(1),
    ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ].join('')
}

function fieldsOf(
  order: Order,
  { requests, responses }: Samples,
  model: Model,
  notes: string[],
): Fields {
  const wide = wideFields(model)
  const noteIn =
    (section: string): Note =>
    (path, text) => {
      const at = path === '' ? `\`${section}\`` : `\`${path}\` of \`${section}\``
      notes.push(`${at} ${text}.`)
    }
  const section = order.method === 'GET' ? 'query' : 'body'
  const sent = requests.map((sample) => withoutConstants(sample, order))
  const request = inferred(sent, wide, noteIn(section))
  if (responses.includes('binary')) {
    if (responses.every((each) => each === 'binary'))
      return { request, returns: { type: 'binary' } }
    throw refusal('Some answers are JSON and some are bytes: give samples of one kind.')
  }
  const answers = responses.filter((each) => each !== 'binary').map(answerFields)
  return { request, returns: inferred(answers, wide, noteIn('returns')) }
}

function inferred(
  values: ReturnType<typeof answerFields>[],
  wide: ReadonlySet<string>,
  note: Note,
): Written | undefined {
  const isEmpty = values.every((value) => value.kind === 'object' && value.fields.size === 0)
  if (isEmpty) return undefined
  const shape = values.reduce((known, value) => learn(known, value, wide), emptyShape())
  const found = written(shape, '', note)
  if ('type' in found || found.brackets === '') return found
  note('', 'is a list of objects: give their shape a name under `types` and write `Name[]`')
  return { type: 'unknown[]' }
}

/** What the path says already, and what the runtime adds, are not fields. */
function withoutConstants({ value }: Sample, { path, method }: Order): Sample['value'] {
  if (value.kind !== 'object') return value
  const fields = new Map(value.fields)
  if (method === 'GET') fields.delete('access_token')
  for (const name of new URLSearchParams(path.split('?')[1]).keys()) fields.delete(name)
  return { ...value, fields }
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
