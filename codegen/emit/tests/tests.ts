import { isRecord, type Endpoint, type Group, type UrlFunction } from '../../model/model.js'
import { opOf } from '../../model/walk.js'
import { allName, namespaceName } from '../../model/names.js'
import type { Context } from '../context.js'
import { Code, FileExample, literal, type Example } from '../examples.js'
import { int64PathsIn } from '../functions/int64.js'
import { groupModulePath, Module, testModulePath } from '../module.js'
import { jsonText, onTheWire } from '../openapi/wire.js'
import { exampleOf, pagesOf } from '../functions/pages.js'
import { signatureOf } from '../functions/signature.js'
import { urlRequest } from '../functions/urls.js'

/** The text of `test/generated/<group>.test.ts`: a table of expectations for each function. */
export function testText(header: string, group: Group, context: Context): string {
  const module = new Module(testModulePath(group.name, context.target), context.target)
  const functions = module.use({
    name: namespaceName(group.name),
    module: groupModulePath(group.name, context.target),
    kind: 'namespace',
  })
  const { ownMock } = context.target.files
  // Endpoints that the mock does not know of itself.
  const mocked =
    ownMock === undefined || group.endpoints.length === 0
      ? ''
      : `, ${module.use({ name: 'endpoints', module: ownMock.replace(/\.ts$/, ''), kind: 'value' })}`
  return module.print(header, [
    ...group.endpoints.flatMap((endpoint) => [
      `\n${module.use('describeEndpoint')}(${table(expectationOf(endpoint, functions, module, context))}${mocked})`,
      ...pagesTest(endpoint, functions, mocked, module, context),
    ]),
    ...group.urls.map(
      (urlFunction) =>
        `\n${module.use('describeUrl')}(${table(addressOf(urlFunction, functions, context))})`,
    ),
  ])
}

type Entries = Record<string, Example | undefined>

function table(entries: Entries): string {
  const texts = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${literal(value)}`,
  )
  return `{ ${texts.join(', ')} }`
}

function expectationOf(
  endpoint: Endpoint,
  functions: string,
  module: Module,
  context: Context,
): Entries {
  const { method, path, query, body, auth, safe, once, name } = endpoint
  const { types, examples } = context
  const { request, returns, response } = signatureOf(endpoint, types)
  return {
    op: opOf(endpoint),
    call: new Code(request ? `${functions}.${name}` : `(account) => ${functions}.${name}(account)`),
    request: request
      ? withSamples(examples.request(endpoint, 'full') ?? {}, module)
      : new Code('undefined'),
    sends: `${method} ${path}`,
    auth,
    safe: safe || undefined,
    once,
    query: query && types.fields(query).map((field) => field.name),
    body: body?.as,
    json: sentDigits(endpoint, context),
    answer: returns === 'json' ? undefined : returns,
    returns: response && (examples.returns(endpoint, 'full') ?? {}),
  }
}

/** The mock looks at the first bytes of a file: those of an example would not do. */
function withSamples(example: Example, module: Module): Example {
  if (example instanceof FileExample) {
    return new Code(`${module.use('sampleFile')}(${literal(example.filename)})`)
  }
  if (!isRecord(example)) return example
  const fields = Object.entries(example).map(([name, field]) => [name, withSamples(field, module)])
  return Object.fromEntries(fields) as Example
}

function pagesTest(
  endpoint: Endpoint,
  functions: string,
  mocked: string,
  module: Module,
  { types, examples }: Context,
): string[] {
  const pages = pagesOf(endpoint, types)
  if (pages === undefined) return []
  const { request, largest, first, paging } = pages
  const { by, position, size, counter, constants, start, items, next, returned } = paging
  const name = `${functions}.${allName(endpoint)}`
  const expectation = table({
    op: opOf(endpoint),
    call: new Code(request ? name : `(account) => ${name}(account)`),
    request: exampleOf(pages, endpoint, examples) ?? new Code('undefined'),
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
  return [`\n${module.use('describePages')}(${expectation}${mocked})`]
}

/** The JSON that is sent, if it holds 64-bit integers: they are text in a request. */
function sentDigits({ body, example }: Endpoint, { types, examples }: Context): string | undefined {
  const paths = body?.as === 'json' ? int64PathsIn(body.type, types) : []
  if (body === undefined || paths.length === 0) return undefined
  return jsonText(onTheWire(examples.of(body.type, 'full', example.request), paths))
}

function addressOf(urlFunction: UrlFunction, functions: string, context: Context): Entries {
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
