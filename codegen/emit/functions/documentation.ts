import type { Documented, Field, Type } from '../../model/model.js'
import { namespaceName, propertyAccess, propertyName, safeIdentifier } from '../../model/names.js'
import type { Types } from '../../model/types.js'
import type { Shown } from './signature.js'
import type { Context } from '../context.js'
import { factText, type Fact } from '../docs/facts.js'
import { literal } from '../literal.js'
import { escapeJsDoc } from '../types/jsdoc.js'

/** What a hover shows: title, text, wire address, example, and where to read on. */
export function documentation(
  { title, doc, deprecated, link }: Documented,
  address: string,
  example: string,
  facts: readonly Fact[] = [],
  pages?: string,
): string {
  return [
    '',
    escapeJsDoc(title),
    '',
    ...(doc === '' ? [] : [escapeJsDoc(doc), '']),
    ...(pages === undefined ? [] : [escapeJsDoc(pages), '']),
    escapeJsDoc([`\`${address}\``, ...facts.map(factText)].join('；')),
    '',
    ...(deprecated === undefined ? [] : [`@deprecated ${escapeJsDoc(deprecated)}`]),
    '@example',
    '```ts',
    ...example.replaceAll('*/', '*\\/').split('\n'),
    '```',
    ...(link === '' ? [] : [`@see ${escapeJsDoc(link)}`]),
  ].join('\n')
}

/** A call with the required fields, as a user would begin, and how its answer is used. */
export function exampleCall({ endpoint, returns }: Shown, context: Context): string {
  const { group, name } = endpoint
  const namespace = namespaceName(group)
  const answer = returns && answerUse(returns, namespace, context.types)
  const call = `${answer ? `const ${answer.name} = ` : ''}await ${namespace}.${name}(account`
  const request = context.examples.request(endpoint, 'brief')
  const closed =
    request === undefined ? `${call})` : `${call}, ${literal(request, call.length + 3)})`
  return [closed, ...(answer?.use ?? [])].join('\n')
}

/** What an example calls the answer, and how it goes on. */
function answerUse(
  returns: Type,
  namespace: string,
  types: Types,
): { name: string; use?: string[] } {
  const type = types.resolve(returns)
  if (type.kind === 'binary') {
    return { name: 'download', use: ['const bytes = await download.bytes()'] }
  }
  if (type.kind === 'array') return { name: '[first]' }
  if (type.kind === 'union' && type.members.some(({ kind }) => kind === 'binary')) {
    const use = `const content = 'bytes' in answer ? await answer.bytes() : answer`
    return { name: 'answer', use: [use] }
  }
  const { fields = [], alternatives: [alternative] = [] } = types.flatten(type) ?? {}
  const certain = type.kind === 'union' ? commonFields(type.members, types) : fields
  if (certain.length > 0) return { name: destructured(certain, namespace) }
  const own = alternative && types.flatten(alternative)?.fields
  const [first] = own ?? []
  if (own === undefined || first === undefined) return { name: 'answer' }
  const use = `  const ${destructured(own, namespace)} = answer`
  return { name: 'answer', use: [`if (${tellingApart(first)}) {`, use, '}'] }
}

/** What every member of a union has. */
function commonFields(members: Type[], types: Types): Field[] {
  const [first = [], ...others] = members.map((member) => types.flatten(member)?.fields ?? [])
  return first.filter(({ name }) =>
    others.every((fields) => fields.some((field) => field.name === name)),
  )
}

/** The first fields of an answer; of names that mean something else in the example one under another name. */
function destructured(fields: Field[], namespace: string): string {
  const names = fields.map(({ name }) => name)
  const usable = names.filter((name) => isBindable(name) && name !== namespace)
  const [name = ''] = names
  return `{ ${usable.slice(0, 3).join(', ') || `${propertyName(name)}: content`} }`
}

function isBindable(name: string): boolean {
  return propertyName(name) === name && safeIdentifier(name) === name && name !== 'account'
}

/** The condition under which an answer is the alternative that begins with this field. */
function tellingApart({ name, type }: Field): string {
  if (type.kind === 'enum' && type.values.length === 1) {
    return `${propertyAccess('answer', name)} === ${literal(type.values[0] ?? '')}`
  }
  return `${literal(name)} in answer`
}
