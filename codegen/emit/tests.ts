import { opOf, type Endpoint, type Group } from '../model.js'
import { namespaceName } from '../naming.js'
import type { Context } from './context.js'
import { literal } from './examples.js'
import { groupModulePath, Module, symbols } from './module.js'
import { signatureOf } from './signature.js'

/** The text of `test/generated/<group>.test.ts`: one table of expectations an endpoint. */
export function testText(header: string, group: Group, context: Context): string {
  const module = new Module(`test/generated/${group.name}.test`)
  const describe = module.use(symbols.describeEndpoint)
  const functions = module.use({
    name: namespaceName(group.name),
    module: groupModulePath(group.name),
    kind: 'namespace',
  })
  const tables = group.endpoints.map((endpoint) => expectations(endpoint, functions, context))
  return module.print(
    header,
    tables.map((table) => `\n${describe}({ ${table} })`),
  )
}

function expectations(endpoint: Endpoint, namespace: string, { types, examples }: Context): string {
  const { method, path, query, body, auth } = endpoint
  const { request, returns, response } = signatureOf(endpoint, types)
  const name = `${namespace}.${endpoint.name}`
  const entries: [string, string | undefined][] = [
    ['op', literal(opOf(endpoint))],
    ['call', request ? name : `(account) => ${name}(account)`],
    ['request', request ? literal(examples.request(endpoint, 'full') ?? {}) : 'undefined'],
    ['sends', literal(`${method} ${path}`)],
    ['auth', auth && literal(auth)],
    ['query', query && literal(types.fields(query).map((field) => field.name))],
    ['body', body && literal(body.as)],
    ['answer', returns === 'json' ? undefined : literal(returns)],
    ['returns', response && literal(examples.returns(endpoint, 'full') ?? {})],
  ]
  return entries.flatMap(([key, text]) => (text === undefined ? [] : `${key}: ${text}`)).join(', ')
}
