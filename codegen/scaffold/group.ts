import { nearest } from '../manifest/diagnostics.js'
import type { Model } from '../model/model.js'
import { allEndpoints } from '../model/walk.js'
import { refusal } from '../../src/shared/command.js'

interface Kin {
  group: string
  folder: string[]
}

/**
 * The group where an endpoint with this path belongs: the one that owns the folder of the path, or else all that is below
 * the deepest folder they share.
 * @throws CommandError with the groups in question, if there is not exactly one
 */
export function groupOf(model: Model, path: string, named: string | undefined): string {
  const names = model.groups.map(({ name }) => name)
  if (named !== undefined) return knownGroup(named, names)
  const [only, ...others] = names
  if (only !== undefined && others.length === 0) return only
  const folder = folderOf(path)
  const kin: Kin[] = allEndpoints(model).map(({ group, path }) => ({
    group,
    folder: folderOf(path),
  }))
  for (let length = folder.length; length > 0; length--) {
    const shared = folder.slice(0, length)
    const below = kin.filter((each) => shared.every((word, at) => each.folder[at] === word))
    if (below.length === 0) continue
    const inside = below.filter((each) => each.folder.length === length)
    // A folder that exists belongs to who has most of it. One that does not may be a topic of its own.
    const owners = length === folder.length && inside.length > 0 ? inside : below
    const owner = majority(owners, length < folder.length)
    if (owner !== undefined) return owner
    throw refusal(question(path, `/${shared.join('/')}`, below))
  }
  const hint = 'name a group by --group, or make one by --new-group'
  throw refusal(`No group has endpoints near ${path}: ${hint}.`)
}

function knownGroup(name: string, names: string[]): string {
  if (names.includes(name)) return name
  const meant = nearest(name, names)
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`
  throw refusal(`There is no group ${name}.${hint} A group is made by --new-group ${name}.`)
}

/** More than half of them, or the one that is all of them. */
function majority(kin: Kin[], mustBeAll: boolean): string | undefined {
  const needed = mustBeAll ? kin.length : kin.length / 2 + 0.5
  const isOwner = ({ group }: Kin): boolean =>
    kin.filter((each) => each.group === group).length >= needed
  return kin.find(isOwner)?.group
}

/** Of the groups in a question. */
const most = 6

function question(path: string, shared: string, kin: Kin[]): string {
  const names = [...new Set(kin.map(({ group }) => group))].sort()
  const rest = names.length > most + 1 ? names.slice(most) : names.slice(-1)
  const named = names.slice(0, -rest.length)
  const list = `${named.join(', ')} and ${rest.length > 1 ? `${rest.length} more` : rest.join()}`
  return [
    `Which group does ${path} belong to? What begins with ${shared} is in ${list}.`,
    'Name one of them by --group, or make another by --new-group.',
  ].join('\n')
}

/** The words of a path but the last. */
function folderOf(path: string): string[] {
  const [bare = ''] = path.split('?')
  return bare.replace(/\/$/, '').split('/').slice(1, -1)
}
