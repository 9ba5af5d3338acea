import type { Endpoint, Paging, Type } from '../../model/model.js'
import { answersOf } from '../../model/walk.js'
import {
  allName,
  localName,
  namespaceName,
  propertyAccess,
  propertyName,
  safeIdentifier,
} from '../../model/names.js'
import type { Statement } from '../../output/print.js'
import type { Branch } from './branches.js'
import type { Context } from '../context.js'
import { documentation, endOf } from './documentation.js'
import { literal } from '../examples.js'
import { declareFunction, withDefault } from './functions.js'
import type { Module } from '../module.js'
import { overloadParameters, type Overload } from './overloads.js'
import { exampleOf, fieldOf, pagesOf, type Pages } from './pages.js'
import { signatureOf } from './signature.js'
import { TypePrinter } from '../types/printer.js'

/** `batchGetAll` beside `batchGet`, with its request type. */
export function declarePages(endpoint: Endpoint, module: Module, context: Context): Statement[] {
  const pages = pagesOf(endpoint, context.types)
  if (pages === undefined) return []
  const { request } = pages
  const sent = new TypePrinter(module, context, 'request')
  const overloads = overloadsOf(endpoint, pages, module, context)
  const { docs, ...whole } = overloads.at(-1) ?? {}
  return [
    ...(request ? [sent.declare(request)] : []),
    ...declareFunction(allName(endpoint), {
      ...whole,
      parameters: withDefault(whole.parameters, request),
      ...(overloads.length > 1 ? { overloads } : docs && { docs }),
      statements: loopOf(endpoint, pages, module, context),
    }),
  ]
}

/** For each branch of the answer that the request decides, then whatever it decides. */
function overloadsOf(
  endpoint: Endpoint,
  pages: Pages,
  module: Module,
  context: Context,
): Overload[] {
  const { branches } = signatureOf(endpoint, context.types)
  const { request } = pages
  const sent = new TypePrinter(module, context, 'request')
  const documented = ({ endpoint: shown }: Pick<Branch, 'endpoint'>): string =>
    documentationOf(shown, pagesOf(shown, context.types) ?? pages, context)
  const overload = (items: string, branch?: Branch): Overload => ({
    parameters: overloadParameters(request, branch, module, sent),
    returnType: `AsyncGenerator<${items}, void, undefined>`,
    docs: [documented(branch ?? branches[0] ?? { endpoint })],
  })
  const itemsOf = (answers: (Type | undefined)[]): string =>
    itemTypes(answers, pages, module, context)
  return [
    ...branches.map((branch) => overload(itemsOf([branch.returns]), branch)),
    overload(itemsOf(answersOf(endpoint))),
  ]
}

/** The types of the items in these answers. */
function itemTypes(
  answers: (Type | undefined)[],
  { paging }: Pages,
  module: Module,
  context: Context,
): string {
  const received = new TypePrinter(module, context, 'response')
  const texts = answers.flatMap((answer) => {
    const list = answer && new Map(context.types.places(answer)).get(paging.items.path)
    const type = list && context.types.resolve(list)
    return type?.kind === 'array' ? [received.text(type.items)] : []
  })
  return [...new Set(texts)].join(' | ')
}

function documentationOf(endpoint: Endpoint, pages: Pages, { examples }: Context): string {
  const { name, group, title, method, path } = endpoint
  const { paging, largest } = pages
  const size = paging.size && largest ? `每页取 ${largest} 项，可用 ${paging.size.path} 另定；` : ''
  const doc = `反复调用 ${name}，逐项给出 ${paging.items.path}。${size}${endOf(paging)}。提前 break 则不再调用。`
  const call = `for await (const item of ${namespaceName(group)}.${allName(endpoint)}(account`
  const brief = exampleOf(pages, endpoint, examples)
  const isGiven = brief !== undefined && literal(brief) !== '{}'
  const example = [
    `${call}${isGiven ? `, ${literal(brief, call.length + 3)}` : ''})) {`,
    '  console.log(item)',
    '}',
  ].join('\n')
  return documentation(
    { ...endpoint, title: `${title}，逐项取完`, doc },
    `${method} ${path}`,
    example,
  )
}

function loopOf(endpoint: Endpoint, pages: Pages, module: Module, context: Context): string[] {
  const { paging, request, largest, first } = pages
  const { by, position, size, counter, constants, start, returned } = paging
  const taken = new Set(['account', 'request', 'options', 'answer'])
  const local = localName(position.path, taken)
  const chosen = size && largest !== undefined ? size.path : undefined
  const choice = chosen && `${propertyAccess('request', chosen)} ?? ${largest}`
  // The size is needed a second time if a page with fewer items is the last.
  const isNamed = returned !== undefined && chosen !== undefined
  const entries = [
    ...(request ? ['...request'] : []),
    entry(position.path, local),
    ...(counter ? [entry(counter.path, first ? `number + ${first}` : 'number')] : []),
    ...(chosen === undefined ? [] : [isNamed ? chosen : entry(chosen, choice ?? '')]),
    ...constants.map(({ path, value }) => entry(path, literal(value))),
  ]
  const declared = safeIdentifier(endpoint.name)
  const call = `${declared}(account, { ${entries.join(', ')} }, options)`
  const field = fieldOf(position, endpoint, context.types)
  const cursorType = field && new TypePrinter(module, context, 'response').text(field.type)
  const isAbsent = field?.optional === true && start === undefined
  // No parameter that may be left out stands before one that may not.
  const mark = isAbsent && counter === undefined ? '?' : ''
  const orNothing = isAbsent && counter !== undefined ? ' | undefined' : ''
  const cursor = `${local}${mark}: ${cursorType}${orNothing}`
  const parameters = by === 'cursor' ? [cursor, ...(counter ? ['number: number'] : [])] : [local]
  const next = isNamed
    ? `${access(returned.path)} < ${chosen} ? undefined : ${nextOf(paging, module)}`
    : nextOf(paging, module)
  const beginning = by === 'cursor' ? start : by === 'page' && first !== 1 ? first : undefined
  const { response } = signatureOf(endpoint, context.types)
  // TypeScript infers no union of items from a union of lists.
  const typeArguments =
    endpoint.choice && response
      ? `<${response.name}, ${itemTypes(answersOf(endpoint), pages, module, context)}>`
      : ''
  const loop = `${module.use(loops[by])}${typeArguments}`
  return [
    ...(isNamed ? [`const ${chosen} = ${choice ?? ''}`] : []),
    `return ${loop}((${parameters.join(', ')}) => ${call}, (answer) => [${access(paging.items.path)}, ${next}]${
      beginning === undefined ? '' : `, ${literal(beginning)}`
    })`,
  ]
}

const loops = { offset: 'byOffset', page: 'byPage', cursor: 'byCursor' } as const

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
  return path
    .split('.')
    .reduce((object, name) => `${object}.${name}`, 'answer')
    .replace(/(?<=\..*)\./g, '?.')
}
