import {
  addressOf,
  allName,
  branchTypeNames,
  requestTypeName,
  responseTypeName,
  takenFunctions,
  takenTypes,
} from '../../model/names.js'
import type { Group, Model } from '../../model/model.js'
import { allDocumented, allEndpoints, allTypes } from '../../model/walk.js'
import type { Target } from '../../model/target.js'
import { suggest, type Report } from '../diagnostics.js'

/** Reports names that cannot be used in code, or that mean two things. */
export function validateNames(model: Model, report: Report, target: Target): void {
  for (const group of model.groups) groupName(group, report, target)
  const documented = allDocumented(model)
  for (const each of documented) functionName(each, report)
  typeNames(model, report)
  twins(model, report)
  const allTwins = model.groups.flatMap((group) => group.twins)
  const named = [...pagedFunctions(model), ...documented, ...allTwins]
  for (const [name, first, second] of duplicates(named, requestTypeName)) {
    const message = `the generator needs \`${name}\` for ${first.group}: ${first.name} already`
    report('duplicate-name', message, second)
  }
  for (const [, first, second] of duplicates(model.groups, ({ name }) => name.toLowerCase())) {
    if (first.name === second.name) continue
    const message = `\`${second.name}\` differs from \`${first.name}\` only in case, and so would their files`
    report('duplicate-name', message, second)
  }
  for (const [code, , second] of duplicates(model.errcodes, ({ code }) => code)) {
    report('duplicate-name', `duplicate errcode \`${code}\``, second)
  }
  const addressed = allEndpoints(model).filter(({ path }) => path !== '')
  for (const [address, first, second] of duplicates(addressed, addressOf)) {
    const message = `\`${address}\` is already \`${first.group}: ${first.name}\``
    report('duplicate-path', message, second)
  }
}

/** The functions that go through the pages of an endpoint. */
function pagedFunctions(model: Model): { group: string; name: string }[] {
  return allEndpoints(model).flatMap((endpoint) =>
    endpoint.paging ? [{ group: endpoint.group, name: allName(endpoint) }] : [],
  )
}

function groupName(group: Group, report: Report, { takenGroups, importedFrom }: Target): void {
  const { name } = group
  if (takenGroups.has(name) || name.startsWith('events/')) {
    const message = `\`${importedFrom}${name}\` is already another module of the package`
    report('bad-identifier', message, group)
  } else if (/(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\/|$)/i.test(name)) {
    report('bad-identifier', `\`${name}\` cannot be the name of a file on Windows`, group)
  } else if (name.split('/').some((part) => takenFunctions.has(part))) {
    report('bad-identifier', `\`${name}\` means something else in JavaScript`, group)
  }
}

function functionName(at: { name: string }, report: Report): void {
  const { name } = at
  if (takenFunctions.has(name)) {
    report('bad-identifier', `\`${name}\` already means something in generated code`, at)
  }
}

/** The names of their interfaces, and the functions that these are for. */
export function requestsAndResponses(model: Model): Map<string, { group: string; name: string }> {
  return new Map(
    [...pagedFunctions(model), ...allDocumented(model)].flatMap((each) => [
      [requestTypeName(each), each],
      [responseTypeName(each), each],
    ]),
  )
}

function typeNames(model: Model, report: Report): void {
  const types = allTypes(model)
  const generated = requestsAndResponses(model)
  for (const endpoint of allEndpoints(model)) {
    for (const name of branchTypeNames(endpoint)) {
      const other = generated.get(name)
      if (other && endpoint.choice) {
        const message = `the generator needs \`${name}\` for ${other.group}: ${other.name} already`
        report('duplicate-name', message, endpoint.choice)
      }
      generated.set(name, endpoint)
    }
  }
  for (const named of types) {
    const { name } = named
    if (takenTypes.has(name)) {
      report('bad-identifier', `\`${name}\` already means something in generated code`, named)
    }
    const user = generated.get(name)
    if (user) {
      const message = `the generator uses \`${name}\` for ${user.group}: ${user.name}`
      report('duplicate-name', message, named)
    }
  }
  for (const [name, , second] of duplicates(types, (named) => named.name)) {
    const message = `the type \`${name}\` exists already; type names are unique in the whole manifest`
    report('duplicate-name', message, second)
  }
}

function twins(model: Model, report: Report): void {
  const functions = new Set(allDocumented(model).map(({ group, name }) => `${group}.${name}`))
  for (const twin of model.groups.flatMap((group) => group.twins)) {
    functionName(twin, report)
    const target = `${twin.targetGroup}.${twin.targetName}`
    if (functions.has(target)) continue
    report('bad-twin', `no function is called \`${target}\`${suggest(target, functions)}`, twin)
  }
}

/** The items whose key an earlier item has too. */
function duplicates<T, Key>(
  items: T[],
  keyOf: (item: T) => Key,
): [key: Key, first: T, second: T][] {
  const seen = new Map<Key, T>()
  return items.flatMap((item) => {
    const key = keyOf(item)
    const first = seen.get(key)
    if (first !== undefined) return [[key, first, item] as [Key, T, T]]
    seen.set(key, item)
    return []
  })
}
