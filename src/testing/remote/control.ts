import type { Api } from '../api.js'
import type { Steered } from './steered.js'
import { refusalOfSender } from './guard.js'
import { call, fieldsOf, methods, schemaOf } from './methods.js'
import { readings } from './readings.js'

/** No path of WeChat's begins so. */
const root = '/_mock'

export function isRemoteControl({ pathname }: URL): boolean {
  return pathname === root || pathname.startsWith(`${root}/`)
}

/** Steers the mock over HTTP as its methods do in JavaScript, for tests in other languages. */
export async function controlRemotely(
  mock: Steered,
  request: Request,
  api: Api,
): Promise<Response> {
  const refusal = refusalOfSender(request)
  if (refusal !== undefined) return problem(403, refusal)
  const { pathname } = new URL(request.url)
  const name = pathname.slice(root.length + 1)
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  if (isReading && pathname === root) return Response.json(overview())
  if (isReading && Object.hasOwn(readings, name)) return Response.json(readings[name]?.(mock))
  if (request.method !== 'POST' || !Object.hasOwn(methods, name)) {
    return problem(
      404,
      `there is no ${request.method} ${pathname}; GET ${root} lists what there is`,
    )
  }
  try {
    const fields = fieldsOf(await request.text(), name, api)
    return Response.json((await call(mock, name, fields)) ?? {})
  } catch (error) {
    return problem(400, (error as Error).message)
  }
}

function problem(status: number, error: string): Response {
  return Response.json({ error }, { status })
}

/** Everything there is, with the JSON Schema of what it takes. */
function overview(): object {
  return {
    GET: Object.keys(readings).map((name) => `${root}/${name}`),
    POST: Object.fromEntries(
      Object.keys(methods).map((name) => [`${root}/${name}`, schemaOf(name)]),
    ),
  }
}
