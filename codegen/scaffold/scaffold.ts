import { CommandError, refusal } from '../../src/shared/command.js'
import type { Scaffolded } from '../api.js'
import { formatDiagnostics, Source, type Diagnostic } from '../manifest/diagnostics.js'
import * as patterns from '../manifest/patterns.js'
import { read } from '../manifest/read.js'
import type { Pattern } from '../manifest/shape.js'
import { understand } from '../manifest/understand.js'
import type { Group, Model } from '../model/model.js'
import { addressOf, pascalCase } from '../model/names.js'
import type { Target } from '../model/target.js'
import { allEndpoints, callsOf } from '../model/walk.js'
import { entryLines, groupLines, indented } from './entry.js'
import { groupOf } from './group.js'
import type { Order } from './order.js'
import { insert, mapAt, placeBehind, type Place } from './place.js'
import { sectionsOf, type Samples } from './samples.js'

/**
 * Writes an endpoint into a manifest as it is on disk. Pure: a text with one entry more, every other character as it was.
 * @throws CommandError if the order is wrong, a sample or the manifest cannot be read, or the manifest has mistakes already, has
 *   the endpoint, or would have mistakes with it
 */
export function scaffold(
  manifest: string | Uint8Array,
  target: Target,
  order: Order,
  samples: Samples,
): Scaffolded {
  checkWords(order)
  const file = target.manifest
  // A manifest that is begun says what editors complete it by.
  const whole = textOf(manifest, file) || `# yaml-language-server: $schema=${target.schema}\n`
  // The mark at the beginning is not one of the manifest's characters, and stays.
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : ''
  const source = new Source(file, whole.slice(mark.length))
  const { root, model, reader } = read(source, target)
  const isNew = mapAt(root, 'groups') === undefined
  if (!isNew) refuseMistakes(source.text, target, 'Fix this first; nothing was written.')
  const refusalAt: RefusalAt = (part, message) =>
    refusal(`${source.placeOf(reader.placeOf(part)[0])}: ${message}.`)
  refuseKnownCall(model, order, refusalAt)
  const group = order.newGroup?.name ?? groupOf(model, order.path, order.group)
  const present = model.groups.find((each) => each.name === group)
  if (present) refuseKnownNames(present, order, refusalAt)
  const name = order.name ?? freeName(order.path, present)
  const sections = sectionsOf(samples, order, model)
  const { place, lines } = placed(
    source.text,
    root,
    group,
    order,
    entryLines(name, order, sections, target),
    target,
  )
  const { text, line, entry } = insert(source.text, place, lines)
  const left = refuseMistakes(text, target, 'The entry would be wrong; nothing was written.')
  const end = place.offset + text.length - source.text.length
  const open = left.filter(({ span: [start] }) => start >= place.offset && start < end)
  const keys = open.map(({ message }) => /`(\w+)`/.exec(message)?.[1] ?? '')
  return {
    text: mark + text,
    name: `${group}.${name}`,
    line,
    entry,
    notes: sections.notes,
    open: [...new Set(keys)],
  }
}

function textOf(manifest: string | Uint8Array, file: string): string {
  if (typeof manifest === 'string') return manifest
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(manifest)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw refusal(`${file} is not UTF-8: save it in that encoding.`)
  }
}

/** Where the entry goes, and with what around it. */
function placed(
  text: string,
  root: Parameters<typeof mapAt>[0],
  group: string,
  { newGroup }: Order,
  entry: string[],
  target: Target,
): { place: Place; lines: string[] } {
  const endpoints = mapAt(root, 'groups', group, 'endpoints')
  if (endpoints) return { place: placeBehind(text, endpoints), lines: entry }
  const inside = mapAt(root, 'groups', group)
  if (inside) {
    return { place: placeBehind(text, inside), lines: ['endpoints:', ...indented(entry)] }
  }
  const lines = groupLines(group, newGroup?.doc, entry, target)
  const groups = mapAt(root, 'groups')
  if (groups) return { place: placeBehind(text, groups), lines }
  const place = { offset: text.length, indent: 0, isSpaced: false }
  return { place, lines: ['groups:', ...indented(lines)] }
}

/** Words that the manifest would refuse: better said of the argument than of a line nobody wrote. */
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

/** What is said of a part of the manifest that is in the way, after its place: `endpoints.yaml:7:7`. */
type RefusalAt = (part: object, message: string) => CommandError

function refuseKnownCall(model: Model, order: Order, refusalAt: RefusalAt): void {
  const known = allEndpoints(model).find((each) => addressOf(each) === addressOf(order))
  if (known === undefined) return
  throw refusalAt(known, `${order.method} ${order.path} is ${known.group}.${known.name} already`)
}

function refuseKnownNames(group: Group, { name, newGroup }: Order, refusalAt: RefusalAt): void {
  if (newGroup) throw refusalAt(group, `there is a group ${group.name} already: use --group`)
  const taken = callsOf(group).find((each) => each.name === name)
  if (taken) throw refusalAt(taken, `there is a function ${group.name}.${taken.name} already`)
}

/** The last word of the path in lowerCamelCase, with the one before it if that is taken. */
function freeName(path: string, group: Group | undefined): string {
  const words = path.split('?', 1).join().split('/').filter(Boolean).slice(-2)
  const taken = new Set(group ? callsOf(group).map(({ name }) => name) : [])
  const free = [words.slice(-1), words]
    .map((parts) => pascalCase(parts.join('-')))
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
    .find((name) => patterns.functionName.regexp.test(name) && !taken.has(name))
  if (free !== undefined) return free
  throw refusal(`${group?.name ?? path} has no free name for ${path}: choose one by --name.`)
}
