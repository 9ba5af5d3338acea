import type { Api } from '../api.js'
import type { Arrival } from '../arrival.js'
import { refusalOfSender } from './guard.js'
import { call, fieldsOf, methods, schemaOf } from './methods.js'
import { read, readingNames } from './readings.js'
import type { Steered } from './steered.js'

/** No path of WeChat's begins so. */
const root = '/_mock'

export function isRemoteControl({ pathname }: URL): boolean {
  return pathname === root || pathname.startsWith(`${root}/`)
}

/** Steers the mock over HTTP as its methods do in JavaScript, for tests in other languages. */
export async function controlRemotely(
  mock: Steered,
  arrival: Arrival,
  api: Api,
): Promise<Response> {
  const refusal = refusalOfSender(arrival)
  if (refusal !== undefined) return problem(403, refusal)
  const { method, url, body } = arrival
  const { pathname, searchParams } = url
  const name = pathname.slice(root.length + 1)
  const isReading = method === 'GET' || method === 'HEAD'
  if (isReading && pathname === root) return Response.json(overview())
  try {
    if (isReading && readingNames.includes(name)) {
      return Response.json(read(mock, name, searchParams))
    }
    if (method === 'POST' && Object.hasOwn(methods, name)) {
      const fields = fieldsOf(new TextDecoder().decode(body), name, api)
      return Response.json((await call(mock, name, fields)) ?? {})
    }
  } catch (error) {
    return problem(400, (error as Error).message)
  }
  return problem(404, `there is no ${method} ${pathname}; GET ${root} lists what there is`)
}

function problem(status: number, error: string): Response {
  return Response.json({ error }, { status })
}

/** Everything there is, with the JSON Schema of what it takes. */
function overview(): object {
  return {
    GET: readingNames.map((name) => `${root}/${name}`),
    POST: Object.fromEntries(
      Object.keys(methods).map((name) => [`${root}/${name}`, schemaOf(name)]),
    ),
  }
}
