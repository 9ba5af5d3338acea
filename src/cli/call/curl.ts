import { randomUUID } from 'node:crypto'
import { stringify } from '../../runtime/int64-json.js'
import type { ApiRequest, Client } from '../../runtime/index.js'
import { queryOf, withQuery, withToken } from '../../runtime/url.js'
import { fieldNames, takesCredentials, type Callable } from './model.js'
import { checkRequest, secretNames, type Fields } from './request.js'
import { send } from './send.js'

/** Shell variables by their placeholders in the request, until its text is quoted. */
type Variables = Map<string, string>

/** The request as a command of curl's, with variables of the shell where its secrets belong. */
export async function curlOf(
  callable: Callable,
  given: Fields,
  { baseUrl, out, check }: { baseUrl: string; out: string | undefined; check: boolean },
): Promise<string> {
  const variables: Variables = new Map()
  const variable = (name: string): string => {
    const mark = randomUUID()
    variables.set(mark, name)
    return mark
  }
  const fields = withVariables(given, callable, variable)
  if (check) checkRequest(fields, callable)
  const client = new Recorder()
  await send(client, callable, fields)
  const { request } = client
  if (!request) throw new Error(`${callable.endpoint.op} has sent nothing`)

  const { path, host = baseUrl, auth } = request
  const name = auth === 'component' ? 'COMPONENT_ACCESS_TOKEN' : 'ACCESS_TOKEN'
  const token = auth === undefined || auth === 'component' ? variable(name) : undefined
  const url = withQuery(withToken(host + path, token, auth), queryOf(request))
  const options = [...bodyOf(request), ...(out === undefined ? [] : [['--output', out]])]
  const quoted = (text: string): string => quote(text, variables)
  return [
    `curl ${quoted(url)}`,
    ...options.map(([name = '', value = '']) => `  ${name} ${quoted(value)}`),
  ].join(' \\\n')
}

/** Takes the request that a function makes. */
class Recorder implements Client {
  request: ApiRequest | undefined

  call<T>(request: ApiRequest): Promise<T> {
    this.request = request
    return Promise.resolve(undefined as T)
  }
}

const userTokens: Readonly<Record<string, string>> = {
  access_token: 'USER_ACCESS_TOKEN',
  refresh_token: 'REFRESH_TOKEN',
}

function withVariables(
  given: Fields,
  callable: Callable,
  variable: (name: string) => string,
): Fields {
  const request: Fields = { ...given }
  for (const name of fieldNames(callable)) {
    if (secretNames.has(name)) request[name] = variable(userTokens[name] ?? 'OFFIACCOUNT_SECRET')
    else if (name === 'appid' && takesCredentials(callable))
      request[name] ??= variable('OFFIACCOUNT_APPID')
  }
  return request
}

function bodyOf({ json, int64, multipart, text }: ApiRequest): string[][] {
  if (multipart) return Object.entries(multipart).flatMap(partOf)
  if (text !== undefined) {
    return [
      ['--header', 'content-type: text/plain; charset=utf-8'],
      ['--data-raw', text],
    ]
  }
  if (json === undefined) return []
  const body = int64?.send ? stringify(json, int64.send) : JSON.stringify(json)
  return [
    ['--header', 'content-type: application/json'],
    ['--data-raw', body],
  ]
}

function partOf([name, value]: [string, unknown]): string[][] {
  if (!isPath(value)) {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return [['--form-string', `${name}=${text}`]]
  }
  // Between double quotes curl takes everything as it is, but for these two.
  return [['--form', `${name}=@"${value.path.replaceAll(/["\\]/g, '\\$&')}"`]]
}

function isPath(value: unknown): value is { path: string } {
  return typeof (Object(value) as { path?: unknown }).path === 'string'
}

/** For sh: everything between single quotes, the variables between double ones. */
function quote(text: string, variables: Variables): string {
  const marks = [...variables.keys()]
  const pieces = text.split(new RegExp(`(${['$.', ...marks].join('|')})`))
  return pieces
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = variables.get(piece)
      return name === undefined ? `'${piece.replaceAll("'", `'\\''`)}'` : `"$${name}"`
    })
    .join('')
}
