import {
  allDocumented,
  allEndpoints,
  allTypes,
  requestSections,
  sectionsOf,
  walk,
  type Model,
  type NamedType,
  type Ref,
  type Type,
} from '../../model.js'
import type { Types } from '../../types.js'
import { suggest, type Report } from '../diagnostics.js'

/** Reports references that lead nowhere, inclusions that cannot be, and named types that nothing uses. */
export function validateTypes(model: Model, types: Types, report: Report): void {
  const named = allTypes(model)
  const roots = [...named.map(({ type }) => type), ...allDocumented(model).flatMap(sectionsOf)]
  for (const part of roots.flatMap((root) => [...walk(root)])) {
    if (part.kind === 'ref') reference(part, types, report)
    for (const ref of inclusions(part)) includedObject(ref, types, report)
  }
  for (const each of named) {
    circularInclusion(each, types, report)
    recursiveInt64(each, types, report)
  }
  sharedInt64(model, types, report)
  unusedTypes(model, types, report)
}

function reference(ref: Ref, types: Types, report: Report): void {
  if (types.named(ref.name)) return
  const hint = suggest(ref.name, types.names())
  report('unknown-type', `unknown type \`${ref.name}\`${hint}`, ref)
}

function includedObject(ref: Ref, types: Types, report: Report): void {
  if (!types.named(ref.name) || types.flatten(ref) !== undefined) return
  report('bad-all-of', `\`${ref.name}\` is no object, so it has no fields to include`, ref)
}

function circularInclusion(named: NamedType, types: Types, report: Report): void {
  const pending = inclusions(named.type)
  const seen = new Set<string>()
  for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
    if (ref.name === named.name) {
      const message = `\`${named.name}\` includes itself through \`all of\``
      report('circular-inclusion', message, named)
      return
    }
    const target = types.named(ref.name)
    if (target === undefined || seen.has(ref.name)) continue
    seen.add(ref.name)
    pending.push(...inclusions(target.type))
  }
}

/** What a type includes, in its alternatives too. */
function inclusions(type: Type): Ref[] {
  return type.kind === 'object' ? [...type.includes, ...type.alternatives.flatMap(inclusions)] : []
}

function unusedTypes(model: Model, types: Types, report: Report): void {
  const used = types.namesIn(allDocumented(model).flatMap(sectionsOf))
  for (const named of allTypes(model)) {
    if (used.has(named.name)) continue
    report('unused-type', `no endpoint uses the type \`${named.name}\``, named)
  }
}

/** The runtime is told where each int64 stands, as finite paths. */
function recursiveInt64(named: NamedType, types: Types, report: Report): void {
  if (!types.namesIn([named.type]).has(named.name)) return
  for (const { kind } of types.reach([named.type])) {
    if (kind !== 'int64') continue
    const message = `\`${named.name}\` contains itself and an int64, which so stands at endlessly many places: make it \`string\` or \`integer\``
    report('recursive-int64', message, named)
    return
  }
}

/** In a request an int64 may be a number too, in an answer it is a string: one declaration cannot be both. */
function sharedInt64(model: Model, types: Types, report: Report): void {
  const endpoints = allEndpoints(model)
  const requests = types.namesIn(endpoints.flatMap(requestSections))
  const answers = types.namesIn(endpoints.flatMap(({ returns }) => returns ?? []))
  for (const { name, type } of allTypes(model)) {
    if (!requests.has(name) || !answers.has(name)) continue
    for (const part of walk(type)) {
      if (part.kind !== 'int64') continue
      const message = `an int64 differs between request and answer, and \`${name}\` stands in both: declare it in each of them`
      report('shared-int64', message, part)
    }
  }
}
