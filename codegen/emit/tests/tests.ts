import {
  isRecord,
  type Endpoint,
  type Group,
  type Push,
  type UrlFunction,
} from '../../model/model.js'
import { allName, namespaceName } from '../../model/names.js'
import { opOf } from '../../model/walk.js'
import type { Context } from '../context.js'
import {
  Code,
  FileExample,
  jsonText,
  literal,
  mapFields,
  type Example,
  type ExampleFields,
} from '../literal.js'
import { answerKind, type Branch, type Shown } from '../functions/signature.js'
import { pagesExample, pagesOf } from '../functions/paging.js'
import { urlRequest } from '../functions/urls.js'
import type { Module } from '../module.js'
import { aliased, onTheWire, pushExample, xmlText } from '../wire.js'

/** The text of `test/generated/<group>.test.ts`: a table of expectations for each function. */
export function testText(group: Group, module: Module): string {
  const { context } = module
  const functions = module.use({
    name: namespaceName(group.name),
    module: context.groupModule(group.name),
    kind: 'namespace',
  })
  const { userMock } = context.target.files
  // Endpoints that the mock does not know of itself.
  const mocked =
    userMock === undefined || group.endpoints.length === 0
      ? ''
      : `, ${module.use({ name: 'endpoints', module: userMock.replace(/\.ts$/, ''), kind: 'value' })}`
  return module.print([
    ...group.endpoints.flatMap((endpoint) => [
      `\n${module.use('describeEndpoint')}(${table(expectationOf(endpoint, functions, module))}${mocked})`,
      ...pagesTest(endpoint, functions, mocked, module),
    ]),
    ...group.urls.map(
      (urlFunction) =>
        `\n${module.use('describeUrl')}(${table(addressOf(urlFunction, functions, context))})`,
    ),
  ])
}

function table(entries: ExampleFields): string {
  const texts = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${literal(value)}`,
  )
  return `{ ${texts.join(', ')} }`
}

function expectationOf(endpoint: Endpoint, functions: string, module: Module): ExampleFields {
  const { method, path, query, body, auth, effect, once, name } = endpoint
  const { types } = module.context
  const { request, branches } = module.context.signatureOf(endpoint)
  const [whole = { endpoint, returns: endpoint.returns }, ...others] = branches.map(firstPage)
  const { request: sent, ...received } = exchange(whole, module)
  return {
    op: opOf(endpoint),
    call: new Code(request ? `${functions}.${name}` : `(account) => ${functions}.${name}(account)`),
    request: sent,
    sends: `${method} ${path}`,
    auth,
    safe: effect === 'read' || undefined,
    once,
    query: query && types.fields(query).map((field) => field.name),
    body: body?.as,
    ...received,
    branches: others.length > 0 ? others.map((each) => exchange(each, module)) : undefined,
  }
}

/** What is sent and what comes of it. */
function exchange({ endpoint, returns }: Shown, module: Module): ExampleFields {
  const { body, example } = endpoint
  const { types, examples } = module.context
  const { request, int64 } = module.context.signatureOf(endpoint)
  const answer = answerKind(returns)
  return {
    request: request
      ? withSamples(examples.request(endpoint, 'full') ?? {}, module)
      : new Code('undefined'),
    // 64-bit integers are text in a request, and digits in what is sent.
    json:
      body && int64?.send
        ? jsonText(onTheWire(examples.of(body.type, 'full', example.request), body.type, types))
        : undefined,
    answer: answer === 'json' ? undefined : answer,
    returns:
      returns && answer !== 'binary' ? examples.of(returns, 'full', example.returns) : undefined,
  }
}

/** With the request for the first page, as the mock answers any other with an empty one. */
function firstPage({ endpoint, returns }: Branch): Shown {
  const { paging, example } = endpoint
  if (paging?.by !== 'cursor') return { endpoint, returns }
  const start = { [paging.position.path]: paging.start ?? null }
  const request = { ...(isRecord(example.request) ? example.request : {}), ...start }
  return { endpoint: { ...endpoint, example: { ...example, request } }, returns }
}

/** The mock looks at the first bytes of a file: those of an example would not do. */
function withSamples(example: Example, module: Module): Example {
  if (example instanceof FileExample) {
    return new Code(`${module.use('sampleFile')}(${literal(example.filename)})`)
  }
  return isRecord(example) ? mapFields(example, (field) => withSamples(field, module)) : example
}

function pagesTest(
  endpoint: Endpoint,
  functions: string,
  mocked: string,
  { context, use }: Module,
): string[] {
  const pages = pagesOf(endpoint, context)
  if (pages === undefined) return []
  const { request, largest, first, paging } = pages
  const { by, position, size, counter, constants, start, items, next, returned } = paging
  const name = `${functions}.${allName(endpoint)}`
  const expectation = table({
    op: opOf(endpoint),
    call: new Code(request ? name : `(account) => ${name}(account)`),
    request: pagesExample(pages, endpoint, context) ?? new Code('undefined'),
    by,
    position: position.path,
    start: by === 'page' ? first : start,
    counter: counter?.path,
    size: size?.path,
    largest,
    sends:
      constants.length > 0
        ? Object.fromEntries(constants.map(({ path, value }) => [path, value]))
        : undefined,
    items: items.path,
    next: next.path,
    returned: returned?.path,
  })
  return [`\n${use('describePages')}(${expectation}${mocked})`]
}

function addressOf(urlFunction: UrlFunction, functions: string, context: Context): ExampleFields {
  const { url, query, example } = urlFunction
  const { types, examples } = context
  const name = `${functions}.${urlFunction.name}`
  const request = urlRequest(urlFunction, types)
  const address = new URL(url)
  const parameters = query ? examples.of(query, 'full', example.request) : {}
  for (const [key, value] of Object.entries(parameters ?? {})) {
    address.searchParams.append(key, String(value))
  }
  return {
    name,
    call: new Code(request ? name : `() => ${name}()`),
    request: request ? examples.of(request.type, 'full', example.request) : new Code('undefined'),
    returns: address.href,
  }
}

/** The text of `test/generated/events/<group>.test.ts`: each message and event as it is pushed, and what becomes of it. */
export function eventTestText({ pushes }: Group, module: Module): string {
  const describe = module.use('describePush')
  return module.print(
    pushes.map((push) => `\n${describe}(${pushExpectation(push, module.context)})`),
  )
}

function pushExpectation(push: Push, context: Context): string {
  const message = pushExample(push, context)
  const wire = onTheWire(message, push.fields, context.types)
  const other = aliased(push, wire)
  return table({
    kind: push.kind,
    message,
    xml: new Code(template(xmlText(wire))),
    json: jsonText(wire),
    aliased: other && jsonText(other),
  })
}

/** A text of several lines, indented below the key that it belongs to. */
function template(text: string): string {
  const escaped = text.replace(/[\\`]|\$\{/g, '\\$&').replace(/^/gm, '    ')
  return `\`\n${escaped}\n  \``
}
