import {
  isRecord,
  objectWith,
  type Endpoint,
  type Field,
  type ObjectType,
  type Paging,
  type Place,
  type Type,
} from '../../model/model.js'
import {
  allName,
  localName,
  namespaceName,
  propertyAccess,
  propertyName,
  declaredName,
  functionNames,
  loopNames,
} from '../../model/names.js'
import type { Types } from '../../model/types.js'
import { answersOf } from '../../model/walk.js'
import type { Statement } from '../../output/print.js'
import type { Context } from '../context.js'
import { briefFacts, endOf } from '../docs/facts.js'
import { literal, type Example } from '../literal.js'
import type { Module } from '../module.js'
import { documentation } from './documentation.js'
import { declareFunction, overloadsOf } from './functions.js'
import { requestType, sentFields, type RequestType } from './signature.js'

/** What a paged endpoint and the function beside it have in common, decided once for everything that is emitted of them. */
export interface Pages {
  paging: Paging
  /** Undefined if it takes nothing. */
  request?: RequestType
  /** The size that is asked for unless the caller names one; undefined if WeChat says none. */
  largest?: number | undefined
  /** Of the first page. */
  first?: number | undefined
}

export function pagesOf(endpoint: Endpoint, context: Context): Pages | undefined {
  const { paging, title } = endpoint
  const { types } = context
  const { request } = context.signatureOf(endpoint)
  if (paging === undefined || request === undefined) return undefined
  const { by, position, counter, size } = paging
  const limitsAt = (place: Place | undefined): { minimum?: number; maximum?: number } => {
    const field = fieldAt(place, endpoint, types)
    const type = field && types.resolve(field.type)
    return type?.kind === 'integer' ? type : {}
  }
  const largest = limitsAt(size).maximum
  const type = unpaged(request.type, paging, largest, types)
  const isEmpty = type.includes.length + type.fields.length + type.alternatives.length === 0
  const called = { ...endpoint, name: allName(endpoint) }
  return {
    paging,
    ...(!isEmpty && {
      request: requestType(called, `${title}，逐项取完：请求参数`, type, types),
    }),
    largest,
    first: limitsAt(by === 'page' ? position : counter).minimum,
  }
}

function fieldAt(place: Place | undefined, endpoint: Endpoint, types: Types): Field | undefined {
  return sentFields(endpoint, types).find(({ name }) => name === place?.path)
}

/** The fields of the request that the caller does not give. */
export function filledBy({ position, counter, constants, unused }: Paging): string[] {
  return [position, ...(counter ? [counter] : []), ...constants, ...unused].map(({ path }) => path)
}

/** The request without what the loop fills in; the size is the caller's choice. */
function unpaged(
  type: Type,
  paging: Paging,
  largest: number | undefined,
  types: Types,
): ObjectType {
  const { size } = paging
  const filled = filledBy(paging)
  const isOwn = ({ name }: Field): boolean => !filled.includes(name) && name !== size?.path
  const given = (field: Field): Field[] => {
    if (isOwn(field)) return [field]
    if (field.name !== size?.path) return []
    const doc = [...(field.doc === undefined ? [] : [field.doc]), `默认 ${largest}`].join('，')
    return largest === undefined ? [field] : [{ ...field, doc, optional: true }]
  }
  const whole =
    type.kind === 'object'
      ? type
      : { ...objectWith([]), includes: type.kind === 'ref' ? [type] : [] }
  const isKept = (ref: Type): boolean => types.fields(ref).every(isOwn)
  const opened = whole.includes.flatMap((ref) => (isKept(ref) ? [] : (types.flatten(ref) ?? [])))
  return {
    kind: 'object',
    includes: whole.includes.filter(isKept),
    fields: [...opened, whole].flatMap(({ fields }) => fields).flatMap(given),
    alternatives: [...opened, whole].flatMap(({ alternatives }) => alternatives),
  }
}

/** A request as a user would begin: with the largest pages. */
export function pagesExample(
  { request, paging: { size }, largest }: Pages,
  { example }: Endpoint,
  { examples }: Context,
): Example | undefined {
  if (request === undefined) return undefined
  const given = Object.entries(isRecord(example.request) ? example.request : {})
  const own = given.filter(([name]) => largest === undefined || name !== size?.path)
  return examples.of(request.type, 'brief', Object.fromEntries(own))
}

/** `batchGetAll` beside `batchGet`, with its request type. */
export function declarePages(endpoint: Endpoint, module: Module): Statement[] {
  const { context, sent } = module
  const pages = pagesOf(endpoint, context)
  if (pages === undefined) return []
  const { branches } = context.signatureOf(endpoint)
  const overloads = overloadsOf(pages.request, branches, module, (branch) => {
    const { endpoint: shown } = branch ?? branches[0] ?? { endpoint }
    const items = itemTypes(branch ? [branch.returns] : answersOf(endpoint), pages, module)
    return {
      returnType: `AsyncGenerator<${items}, void, undefined>`,
      docs: [documentationOf(shown, pagesOf(shown, context) ?? pages, context)],
    }
  })
  return [
    ...(pages.request ? [sent.declare(pages.request)] : []),
    ...declareFunction(allName(endpoint), overloads, {
      statements: loopOf(endpoint, pages, module),
    }),
  ]
}

/** The types of the items in these answers. */
function itemTypes(
  answers: (Type | undefined)[],
  { paging }: Pages,
  { context: { types }, received }: Module,
): string {
  const texts = answers.flatMap((answer) => {
    const list = answer && new Map(types.places(answer)).get(paging.items.path)
    const type = list && types.resolve(list)
    return type?.kind === 'array' ? [received.text(type.items)] : []
  })
  return [...new Set(texts)].join(' | ')
}

function documentationOf(endpoint: Endpoint, pages: Pages, context: Context): string {
  const { name, group, title, method, path } = endpoint
  const { paging, largest } = pages
  const size = paging.size && largest ? `每页取 ${largest} 项，可用 ${paging.size.path} 另定；` : ''
  const doc = `反复调用 ${name}，逐项给出 ${paging.items.path}。${size}${endOf(paging)}。提前 break 则不再调用。`
  const call = `for await (const item of ${namespaceName(group)}.${allName(endpoint)}(account`
  const brief = pagesExample(pages, endpoint, context)
  const isGiven = brief !== undefined && literal(brief) !== '{}'
  const example = [
    `${call}${isGiven ? `, ${literal(brief, call.length + 3)}` : ''})) {`,
    '  console.log(item)',
    '}',
  ].join('\n')
  const documented = { ...endpoint, title: `${title}，逐项取完`, doc }
  return documentation(documented, `${method} ${path}`, example, briefFacts(endpoint))
}

const loops = { offset: 'byOffset', page: 'byPage', cursor: 'byCursor' } as const

function loopOf(endpoint: Endpoint, pages: Pages, module: Module): string[] {
  const { paging, request, largest, first } = pages
  const { by, position, size, counter, constants, start, returned } = paging
  const local = localName(
    position.path,
    new Set([...functionNames, ...loopNames, declaredName(endpoint.name)]),
  )
  const chosen = largest === undefined ? undefined : size?.path
  const choice = chosen && `${propertyAccess('request', chosen)} ?? ${largest}`
  // The size is needed a second time if a page with fewer items is the last.
  const named = returned && chosen
  const entries = [
    ...(request ? ['...request'] : []),
    entry(position.path, local),
    ...(counter ? [entry(counter.path, first ? `number + ${first}` : 'number')] : []),
    ...(chosen === undefined ? [] : [entry(chosen, named ?? choice ?? '')]),
    ...constants.map(({ path, value }) => entry(path, literal(value))),
  ]
  const call = `${declaredName(endpoint.name)}(account, { ${entries.join(', ')} }, options)`
  const next = nextOf(paging, module)
  const end = named ? `${access(returned.path)} < ${named} ? undefined : ${next}` : next
  const beginning = by === 'cursor' ? start : by === 'page' && first !== 1 ? first : undefined
  const parameters = by === 'cursor' ? cursorParameters(local, endpoint, paging, module) : local
  const { response } = module.context.signatureOf(endpoint)
  // TypeScript infers no union of items from a union of lists.
  const typeArguments =
    endpoint.choice && response
      ? `<${response.name}, ${itemTypes(answersOf(endpoint), pages, module)}>`
      : ''
  const given = [
    `(${parameters}) => ${call}`,
    `(answer) => [${access(paging.items.path)}, ${end}]`,
    ...(beginning === undefined ? [] : [literal(beginning)]),
  ]
  return [
    ...(named ? [`const ${named} = ${choice ?? ''}`] : []),
    `return ${module.use(loops[by])}${typeArguments}(${given.join(', ')})`,
  ]
}

/** The cursor, which has no value for the first page unless one is known, then the number of the page. */
function cursorParameters(
  local: string,
  endpoint: Endpoint,
  { position, counter, start }: Paging,
  { context: { types }, received }: Module,
): string {
  const field = fieldAt(position, endpoint, types)
  const type = field && received.text(field.type)
  const isAbsent = field?.optional === true && start === undefined
  if (counter) return `${local}: ${type}${isAbsent ? ' | undefined' : ''}, number: number`
  return `${local}${isAbsent ? '?' : ''}: ${type}`
}

function entry(name: string, text: string): string {
  return name === text ? name : `${propertyName(name)}: ${text}`
}

function nextOf({ next }: Paging, module: Module): string {
  const [, list, field] = /^(.*)\[\]\.(.*)$/.exec(next.path) ?? []
  if (list === undefined || field === undefined) return access(next.path)
  return `${module.use('largest')}(${access(list)}.map((item) => ${propertyAccess('item', field)}))`
}

/** A value of the answer; what leads to it may be absent. */
function access(path: string): string {
  return `answer.${path.replaceAll('.', '?.')}`
}
