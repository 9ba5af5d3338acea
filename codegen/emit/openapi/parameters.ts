import { isRecord, objectWith, type Endpoint, type Field, type Type } from '../../model/model.js'
import type { Types } from '../../model/types.js'
import { grouped } from '../../model/walk.js'
import type { Context } from '../context.js'
import type { Example } from '../literal.js'
import { openApiSchema, textOf } from './schemas.js'
import { onTheWire } from '../wire.js'

/** A field in one of the forms that a query may take, and where it comes from. */
interface Use {
  field: Field
  endpoint: Endpoint
}

/** The query of the endpoints that share a path and a method. Required is what every form of the query requires. */
export function parametersOf(endpoints: Endpoint[], context: Context): Example[] {
  const shared = endpoints.length > 1
  const forms = endpoints.flatMap((endpoint) =>
    queryForms(endpoint, shared, context.types).map((fields) =>
      fields.map((field): Use => ({ field, endpoint })),
    ),
  )
  const byName = grouped(forms.flat(), ({ field }) => field.name)
  return Array.from(byName, ([name, uses]) => {
    const isRequired = uses.length === forms.length && uses.every(({ field }) => !field.optional)
    return {
      name,
      in: 'query',
      description: describe(uses, endpoints.length) || undefined,
      required: isRequired || undefined,
      schema: openApiSchema(joined(uses.map(({ field }) => field.type))),
      example: exampleOf(uses, context),
    }
  })
}

/** The constant part of the path as fields, then each form of the query. */
function queryForms(endpoint: Endpoint, shared: boolean, types: Types): Field[][] {
  const { path, query, auth, title } = endpoint
  const constants = Array.from(new URLSearchParams(path.split('?')[1]), ([name, value]): Field => {
    const type: Type = { kind: 'enum', values: [value] }
    return { name, optional: false, type, doc: shared ? `${value} 为${title}` : '固定值' }
  })
  // The user's token is a security scheme, and tools would ask for it twice.
  const isParameter = ({ name }: Field): boolean => auth !== 'user' || name !== 'access_token'
  const forms = query ? types.combinations(query) : [[]]
  // What the runtime adds may be left out of a call, but not of the request.
  const isAdded = ({ name }: Field): boolean => auth === 'app' && ['appid', 'secret'].includes(name)
  const sent = (field: Field): Field => (isAdded(field) ? { ...field, optional: false } : field)
  return forms.map((fields) => [...constants, ...fields.filter(isParameter).map(sent)])
}

/** The types of one parameter as one: a single enum where all of them are enums. */
function joined(uses: Type[]): Type {
  const members = [...new Map(uses.map((type) => [JSON.stringify(type), type])).values()]
  const [only, ...others] = members
  if (only !== undefined && others.length === 0) return only
  const values = members.flatMap((type) => (type.kind === 'enum' ? type.values : []))
  return members.every(({ kind }) => kind === 'enum')
    ? { kind: 'enum', values: [...new Set(values)] }
    : { kind: 'union', members }
}

/** What the uses say; the endpoints too where only some of those on the path take the parameter. */
function describe(uses: Use[], endpointCount: number): string {
  const docs = new Set(uses.flatMap(({ field }) => textOf(field) ?? []))
  const takers = new Set(uses.map(({ endpoint }) => endpoint))
  const titles = Array.from(takers, ({ title }) => title)
  const scope = takers.size < endpointCount ? [`只用于${titles.join('、')}`] : []
  return [...docs, ...scope].join('；')
}

function exampleOf([use]: Use[], { types, examples }: Context): Example | undefined {
  if (use === undefined) return undefined
  const form = objectWith([use.field])
  const sent = onTheWire(examples.of(form, 'full', use.endpoint.example.request), form, types)
  return isRecord(sent) ? sent[use.field.name] : undefined
}
