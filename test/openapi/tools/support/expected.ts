import type { Endpoint, Field, Model, Type } from '../../../../codegen/model/model.js'
import { allEndpoints } from '../../../../codegen/model/walk.js'
import type { Form, Forms } from './forms.js'

/** The endpoints that OpenAPI cannot tell apart. */
export interface Address {
  method: 'GET' | 'POST'
  path: string
  endpoints: Endpoint[]
}

export function addressesOf(model: Model): Address[] {
  const addresses = new Map<string, Address>()
  for (const endpoint of allEndpoints(model)) {
    const { method } = endpoint
    const path = endpoint.path.replace(/\?.*/, '')
    const key = `${method} ${path}`
    const endpoints = [...(addresses.get(key)?.endpoints ?? []), endpoint]
    addresses.set(key, { method, path, endpoints })
  }
  return [...addresses.values()]
}

/** What an operation should say of its query, bodies and answers, as forms of values. */
export class Expected {
  readonly #forms: Forms

  constructor(forms: Forms) {
    this.#forms = forms
  }

  /** One form, in which is required what every form of every endpoint requires; none where there are no parameters. */
  query({ endpoints }: Address): Form[] {
    const all = endpoints.flatMap((endpoint) => this.#queries(endpoint))
    const fields = new Map<string, Field>()
    for (const name of new Set(all.flatMap((each) => [...each.keys()]))) {
      const uses = all.map((each) => each.get(name))
      const types = uses.flatMap((use) => use?.type ?? [])
      const optional = uses.some((use) => use === undefined || use.optional)
      fields.set(name, { name, optional, type: { kind: 'union', members: types } })
    }
    return fields.size > 0 ? [{ kind: 'object', fields }] : []
  }

  bodies({ endpoints }: Address): Record<string, Form[]> {
    const mediaTypes = {
      json: 'application/json',
      multipart: 'multipart/form-data',
      raw: 'text/plain',
    }
    return joined(
      endpoints.map(({ method, body }) => {
        if (method === 'GET') return {}
        if (body === undefined) return { 'application/json': [anyObject] }
        const type = body.as === 'raw' ? body.type.fields[0]?.type : body.type
        return { [mediaTypes[body.as]]: type ? this.#forms.of(type) : [] }
      }),
    )
  }

  answers({ endpoints }: Address): Record<string, Form[]> {
    return joined(
      endpoints.map(({ returns }) => {
        const members = returns?.kind === 'union' ? returns.members : [returns ?? nothing]
        const json = members.filter(({ kind }) => kind !== 'binary')
        const isDownload = json.length < members.length
        return {
          ...(isDownload && { '*/*': [text] }),
          'application/json':
            json.length > 0
              ? json.flatMap((type) => this.#forms.of(type)).map(withErrcode)
              : this.#forms.of(error),
        }
      }),
    )
  }

  #queries({ query, path, auth }: Endpoint): Map<string, Field>[] {
    const constants = [...new URLSearchParams(path.replace(/^[^?]*/, ''))].map(
      ([name, value]): Field => ({
        name,
        optional: false,
        type: { kind: 'enum', values: [value] },
      }),
    )
    return this.#forms.of(query ?? nothing).map((form) => {
      const given = form.kind === 'object' ? [...form.fields.values()] : []
      // The runtime adds them, so that only a call may leave them out.
      const isAdded = ({ name }: Field): boolean =>
        auth === 'app' && ['appid', 'secret'].includes(name)
      const own = given.map((field) => (isAdded(field) ? { ...field, optional: false } : field))
      const sent = own.filter(({ name }) => auth !== 'user' || name !== 'access_token')
      return new Map([...constants, ...sent].map((field) => [field.name, field]))
    })
  }
}

const nothing: Type = { kind: 'object', includes: [], fields: [], alternatives: [] }
const error: Type = {
  ...nothing,
  fields: [
    { name: 'errcode', optional: false, type: { kind: 'integer' } },
    { name: 'errmsg', optional: false, type: { kind: 'string' } },
  ],
}
const anyObject: Form = { kind: 'scalar', text: '{}' }
const text: Form = { kind: 'scalar', text: 'string' }
const envelope: Field[] = [
  { name: 'errcode', optional: true, type: { kind: 'integer' } },
  { name: 'errmsg', optional: true, type: { kind: 'string' } },
]

function withErrcode(form: Form): Form {
  if (form.kind !== 'object') return form
  const shared = envelope.map((field): [string, Field] => [field.name, field])
  return { kind: 'object', fields: new Map([...shared, ...form.fields]) }
}

function joined(parts: Record<string, Form[]>[]): Record<string, Form[]> {
  const all: Record<string, Form[]> = {}
  for (const [mediaType, forms] of parts.flatMap((part) => Object.entries(part))) {
    all[mediaType] = [...(all[mediaType] ?? []), ...forms]
  }
  return all
}
