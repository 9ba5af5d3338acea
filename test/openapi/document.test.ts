import { Ajv2020 as Ajv } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Endpoint } from '../../codegen/model/model.js'
import { allEndpoints, allPushes, opOf } from '../../codegen/model/walk.js'
import { api, operations, type Operation, type Schema } from './support/document.js'

const { document, model } = api
const { paths, components, webhooks } = document
const endpoints = allEndpoints(model)
const json = 'application/json'

function operationAt({ path, method }: Endpoint): Operation {
  const [address = ''] = path.split('?')
  const operation = paths[address]?.[method.toLowerCase()]
  if (operation === undefined) throw new Error(`The document lacks ${method} ${address}.`)
  return operation
}

function component(reference: string): Schema {
  const schema = components.schemas[reference.replace('#/components/schemas/', '')]
  if (schema === undefined) throw new Error(`The document lacks ${reference}.`)
  return schema
}

test('every endpoint has an operation, named after it where its path is its own', () => {
  const sharing = new Map<Operation, Endpoint[]>()
  for (const endpoint of endpoints) {
    const operation = operationAt(endpoint)
    sharing.set(operation, [...(sharing.get(operation) ?? []), endpoint])
  }
  expect([...sharing.keys()]).toHaveLength(operations(document).length)
  for (const [{ operationId }, [endpoint, ...others]] of sharing) {
    if (endpoint && others.length === 0)
      expect(operationId).toBe(opOf(endpoint).replaceAll('.', '_'))
  }
})

test('every message and event is a webhook, whose schema has its kind and its envelope', () => {
  const pushes = allPushes(model)
  expect(Object.keys(webhooks)).toEqual(pushes.map(({ kind }) => kind))
  for (const { kind, name } of pushes) {
    const content = webhooks[kind]?.post.requestBody?.content ?? {}
    const reference = { $ref: `#/components/schemas/${name}` }
    expect(content).toMatchObject({
      'text/xml': { schema: reference },
      [json]: { schema: reference },
    })
    const { properties = {}, allOf = [] } = component(reference.$ref)
    const tags = ['MsgType', 'Event', 'InfoType'].flatMap((tag) => properties[tag]?.enum ?? [])
    expect(tags).toEqual([kind.replace(/^\w+\./, '')])
    expect(Object.keys(component(allOf[0]?.$ref ?? '').properties ?? {})).toContain('CreateTime')
  }
})

test('operation ids are unique identifiers', () => {
  const all = [...operations(document), ...Object.values(webhooks).map(({ post }) => post)]
  const ids = all.map(({ operationId }) => operationId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]\w+$/i.test(id))).toEqual([])
})

test.each([
  ['/card/invoice/setbizattr', 'card_invoice_setbizattr', 6],
  ['/publisher/stat', 'publisher_stat', 3],
])('the endpoints on %s are one operation that an action chooses from', (path, id, count) => {
  const [operation] = Object.values(paths[path] ?? {})
  const sharing = endpoints.filter((endpoint) => endpoint.path.startsWith(`${path}?`))
  const actions = sharing.map((endpoint) => endpoint.path.split('action=')[1])
  expect(actions).toHaveLength(count)
  expect(operation?.operationId).toBe(id)
  const action = operation?.parameters?.find(({ name }) => name === 'action')
  expect(action).toMatchObject({ in: 'query', required: true, schema: { enum: actions } })
  for (const { title, link, doc } of sharing) {
    expect(operation?.description).toContain(`[${title}](${link})`)
    expect(operation?.description).toContain(doc)
  }
})

test('where endpoints share an operation, its examples tell whose body and answer they are', () => {
  const operation = paths['/card/invoice/setbizattr']?.post
  const names = ['card_giftcard_invoiceSetBizAttr', 'invoice_setContact', 'invoice_getContact']
  const contents = [operation?.requestBody?.content[json], operation?.responses[200].content[json]]
  for (const content of contents) {
    expect(Object.keys(content?.examples ?? {})).toEqual(expect.arrayContaining(names))
  }
  expect(contents[0]?.examples?.invoice_setContact).toMatchObject({
    summary: '设置商户联系方式',
    value: { contact: {} },
  })
})

test('every operation leads to the error, under the statuses that no answer has', () => {
  for (const { responses } of operations(document)) {
    expect(responses['4XX']).toEqual({ $ref: '#/components/responses/Error' })
  }
  const { schema, example } = components.responses.Error.content[json] ?? {}
  expect(schema).toEqual({ $ref: '#/components/schemas/WeChatError' })
  expect(example).toMatchObject({ errcode: 40001 })
  expect(component('#/components/schemas/WeChatError').required).toEqual(['errcode', 'errmsg'])
})

test('the examples of answers with data are without errcode, as WeChat’s are', () => {
  const examples = operations(document).flatMap(
    ({ responses }) => responses[200].content[json] ?? [],
  )
  const isEmpty = (schema: Schema): boolean => schema.$ref === '#/components/schemas/Envelope'
  for (const { schema, example } of examples) {
    if (isEmpty(schema)) expect(example).toEqual({ errcode: 0, errmsg: 'ok' })
  }
  const { example } = paths['/cgi-bin/token']?.get?.responses[200].content[json] ?? {}
  expect(example).toEqual({ access_token: 'ACCESS_TOKEN', expires_in: 7200 })
})

test('alternatives that an optional field tells apart are an anyOf, others a oneOf', () => {
  const body = (path: string): Schema | undefined =>
    paths[path]?.post?.requestBody?.content[json]?.schema
  expect(body('/merchant/order/setdelivery')?.allOf?.[0]?.anyOf).toHaveLength(2)
  expect(body('/merchant/order/setdelivery')?.oneOf).toBeUndefined()
  expect(body('/cgi-bin/message/mass/delete')?.oneOf).toHaveLength(2)
})

test('every JSON answer is in the envelope', () => {
  const envelope = { $ref: '#/components/schemas/Envelope' }
  const bare = operations(document).filter(({ responses }) => {
    const schema = responses[200].content[json]?.schema
    const forms = [schema, ...(schema?.anyOf ?? []), ...(schema?.allOf ?? [])]
    const nested = forms.flatMap((form) => form?.allOf ?? [])
    const known = [envelope.$ref, '#/components/schemas/WeChatError']
    return schema && ![...forms, ...nested].some((form) => known.includes(form?.$ref ?? ''))
  })
  expect(bare.map(({ operationId }) => operationId)).toEqual([])
  expect(component(envelope.$ref).properties).toMatchObject({
    errcode: { type: 'integer' },
    errmsg: { type: 'string' },
  })
})

test('an answer requires what WeChat’s errors lack, and the document says so', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(document, 'api')
  const accepts = (path: string, answer: object): boolean => {
    const pointer = `/paths/${path.replaceAll('/', '~1')}/post/responses/200/content/application~1json`
    return ajv.validate({ $ref: `api#${pointer}/schema` }, answer)
  }
  const error = { errcode: 40001, errmsg: 'invalid credential' }
  expect(accepts('/card/batchget', { card_id_list: [], total_num: 0 })).toBe(true)
  expect(accepts('/card/batchget', error)).toBe(false)
  expect(accepts('/card/delete', error)).toBe(true)
  expect(document.info.description).toContain('不符合它的返回 schema')
})

test('a call needs the token of the account, the user or the platform, or none', () => {
  const requirement = {
    account: undefined,
    user: [{ user_access_token: [] }],
    component: [{ component_access_token: [] }],
    none: [],
    app: [],
  }
  expect(document.security).toEqual([{ access_token: [] }])
  for (const endpoint of endpoints) {
    expect(operationAt(endpoint).security).toEqual(requirement[endpoint.auth ?? 'account'])
  }
  expect(endpoints.filter(({ auth }) => auth === 'user')).not.toEqual([])
  expect(endpoints.filter(({ auth }) => auth === 'none')).not.toEqual([])
})

test('an endpoint that answers with a file does so in any type, and with JSON on an error', () => {
  const answering = (mediaType: string): string[] =>
    operations(document)
      .filter(({ responses }) => mediaType in responses[200].content)
      .map(({ operationId }) => operationId)
  const files = endpoints.filter(({ returns }) => {
    const members = returns?.kind === 'union' ? returns.members : [returns]
    return members.some((member) => member?.kind === 'binary')
  })
  expect(files).not.toEqual([])
  const names = files.map((endpoint) => opOf(endpoint).replaceAll('.', '_'))
  expect(answering('*/*')).toEqual(names)
  expect(answering(json)).toEqual(expect.arrayContaining(names))
  const bill = paths['/nontax/downloadbill']?.post?.responses[200].content
  expect(bill?.[json]?.schema).toEqual({ $ref: '#/components/schemas/WeChatError' })
  // Those who take the first range that fits would take JSON for a file.
  expect(Object.keys(bill ?? {})).toEqual([json, '*/*'])
})

test('a 64-bit integer is a number or its digits, in requests, answers and pushes', () => {
  const operation = paths['/cgi-bin/freepublish/get']?.post
  const [, answer] = operation?.responses[200].content[json]?.schema.allOf ?? []
  const pushed = component('#/components/schemas/MassSendJobFinishEvent').properties?.MsgID
  for (const schema of [
    component('CommentArticle').properties?.msg_data_id,
    operation?.requestBody?.content[json]?.schema.properties?.publish_id,
    answer?.properties?.publish_id,
    pushed,
  ]) {
    expect(schema).toMatchObject({
      type: ['integer', 'string'],
      format: 'int64',
      pattern: '^-?[0-9]+$',
    })
  }
})

test('no schema leads back to itself, so that a tool may write it out', () => {
  const refsIn = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return []
    const { $ref } = value as Schema
    return [...($ref === undefined ? [] : [$ref]), ...Object.values(value).flatMap(refsIn)]
  }
  const recurs = (name: string, above: readonly string[]): boolean =>
    above.includes(name) || refsIn(component(name)).some((next) => recurs(next, [...above, name]))
  const names = Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`)
  expect(names.filter((name) => recurs(name, []))).toEqual([])
})

test('no enum mixes texts and numbers, after which generators would name two values alike', () => {
  const enums = (value: unknown): Schema[] => {
    if (typeof value !== 'object' || value === null) return []
    const inside = Object.values(value).flatMap(enums)
    return Array.isArray((value as Schema).enum) ? [value, ...inside] : inside
  }
  const mixed = enums([paths, components]).filter(
    (schema) => new Set(schema.enum?.map((value) => typeof value)).size > 1,
  )
  expect(mixed).toEqual([])
  expect(component('InvoiceIssue').properties?.hylx?.anyOf).toEqual([
    { type: 'string', pattern: '^(0|1)$' },
    { $ref: '#/components/schemas/InvoiceIndustry' },
  ])
  expect(component('InvoiceIndustry')).toMatchObject({ type: 'integer' })
})

const tagged = Object.entries(components.schemas).flatMap(([name, { discriminator }]) =>
  discriminator ? [{ name, ...discriminator }] : [],
)

test('a choice by one field has a discriminator', () => {
  expect(tagged.map(({ name, propertyName }) => `${name} by ${propertyName}`)).toEqual([
    'CardDateInfo by type',
    'NewCard by card_type',
    'CardDetail by card_type',
    'SemanticDatetime by type',
    'MedicalRedirectPage by page_type',
  ])
})

test.each(tagged)(
  '$name: $propertyName leads to the alternatives that hold its value',
  (schema) => {
    const { name, propertyName, mapping } = schema
    const alternatives = components.schemas[name]?.oneOf ?? []
    expect(new Set(Object.values(mapping))).toEqual(new Set(alternatives.map(({ $ref }) => $ref)))
    for (const [value, reference] of Object.entries(mapping)) {
      const { properties, required } = component(reference)
      expect(required).toContain(propertyName)
      expect(properties?.[propertyName]?.enum).toContain(value)
    }
  },
)

test('no discriminator stands below an allOf, where it would make a base class', () => {
  const below = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return []
    const { allOf = [] } = value as Schema
    return [...allOf.flatMap(({ $ref = [] }) => $ref), ...Object.values(value).flatMap(below)]
  }
  const included = new Set(below(components.schemas))
  expect(included.size).toBeGreaterThan(0)
  for (const { name } of tagged) expect(included).not.toContain(`#/components/schemas/${name}`)
})

test('the title is one of which generators make names, and the Chinese one is beside it', () => {
  expect(document.info.title).toMatch(/^[\w ]+$/)
  expect(document.info.summary).toContain('微信公众号服务端 API')
})

test('an operation names the errcodes that the manifest knows of it, with their meanings', () => {
  const errcodesOf = (path: string): unknown => paths[path]?.post?.['x-errcodes']
  expect(errcodesOf('/cgi-bin/user/getusercumulate')).toBeUndefined()
  expect(errcodesOf('/cgi-bin/tags/create')).toEqual(expect.arrayContaining([45158]))
  expect(errcodesOf('/cgi-bin/callback/check')).toEqual([40201])
  const { description } = paths['/cgi-bin/tags/create']?.post?.responses[200] ?? {}
  expect(description).toMatch(/45158 \S+/)
  for (const { refuses = [], ...endpoint } of endpoints) {
    const named = operationAt({ refuses, ...endpoint })['x-errcodes'] ?? []
    expect(named).toEqual(expect.arrayContaining(refuses.map(({ errcode }) => errcode)))
  }
})

test('a limit in bytes is in words too, in bodies and in what they hold', () => {
  const described = (value: unknown): Schema[] => {
    if (typeof value !== 'object' || value === null) return []
    return [value, ...Object.values(value).flatMap(described)]
  }
  const limited = described(components.schemas)
    .flatMap(({ properties = {} }) => Object.values(properties))
    .filter((schema) => 'x-max-bytes' in schema)
  expect(limited.length).toBeGreaterThan(20)
  for (const { description } of limited) expect(description).toMatch(/字节| KB| MB/)
})
