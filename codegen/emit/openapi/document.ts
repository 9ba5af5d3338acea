import type { Endpoint, Model } from '../../model/model.js'
import { allEndpoints } from '../../model/walk.js'
import { originKey, type Target } from '../../model/target.js'
import type { Context } from '../context.js'
import { jsonDocument, type Example } from '../examples.js'
import { operationOf } from './operation.js'
import { envelopeSchema, errorExample, errorSchema, namedSchemas, schemaRef } from './schemas.js'
import type { Schema } from '../schema.js'
import { jsonText } from '../wire.js'
import { pushSchemas, webhooksOf } from './webhooks.js'

/** The text of `openapi.json`: the API as OpenAPI 3.1, for tools and other languages. */
export function openApiDocument(context: Context): string {
  const { model, types, target } = context
  const entries = Array.from(byPath(allEndpoints(model)), ([path, methods]): [string, Example] => [
    path,
    Object.fromEntries(
      Array.from(methods, ([method, endpoints]) => [
        method.toLowerCase(),
        operationOf(endpoints, context),
      ]),
    ),
  ])
  const paths: Example = Object.fromEntries(entries)
  const webhooks = webhooksOf(context)
  const schemas = {
    Envelope: envelopeSchema,
    WeChatError: errorSchema,
    ...namedSchemas(model, types),
    ...(webhooks && pushSchemas(model)),
  }
  return jsonDocument({
    openapi: '3.1.0',
    ...(target.openapi.origin !== undefined && { [originKey]: target.openapi.origin }),
    info: infoOf(target),
    servers: target.openapi.servers,
    security: [{ access_token: [] }],
    tags: model.groups
      .filter(({ endpoints, pushes }) => endpoints.length + pushes.length > 0)
      .map(({ name, doc }) => ({ name, description: doc })),
    paths,
    ...(webhooks && { webhooks }),
    components: {
      schemas: usedBy([paths, webhooks ?? {}, responses], schemas),
      responses,
      securitySchemes: securitySchemes(model),
    },
  })
}

/** WeChat does not version its API, and the document depends on the manifest alone. */
function infoOf({ openapi: { title, summary, contact, license } }: Target): Example {
  return {
    title,
    version: '1.0.0',
    ...(summary !== undefined && { summary }),
    description,
    ...(contact && { contact }),
    ...(license && { license }),
  }
}

const description = [
  '请求与返回都是 JSON；文件以 multipart/form-data 上传。',
  '**错误**：HTTP 状态码几乎总是 200。返回的 JSON 里 errcode 不为 0 即失败，这时通常只有 errcode 与 errmsg，没有该接口的必填返回字段，因此不符合它的返回 schema：先看 errcode，再按 schema 校验或解码。返回文件的接口出错时也返回 JSON。',
  '**64 位整数**：format 为 int64 的字段可能超过 2^53，须用能保住每一位数字的 JSON 解析器读写；请求里也可以写成由数字组成的字符串。',
  '**Content-Type**：返回 JSON 时也可能是 text/plain，请以内容为准。',
].join('\n\n')

/** A status has one schema only, and that of 200 is the answer: so the error stands where generators look for its type. */
const responses = {
  Error: {
    description:
      '微信的错误。微信几乎总是以 HTTP 200 返回它，只有网关会以 4XX 拒绝（如没有 Content-Length 的上传得到 412），那时内容不一定是 JSON。同一状态码只能有一个 schema，200 的是成功时的返回，所以错误写在这里',
    content: {
      'application/json': { schema: { $ref: schemaRef('WeChatError') }, example: errorExample },
    },
  },
}

function securitySchemes(model: Model): Record<string, Example> {
  const accessToken = (description: string): Example => ({
    type: 'apiKey',
    in: 'query',
    name: 'access_token',
    description,
  })
  const user = allEndpoints(model).some(({ auth }) => auth === 'user')
  return {
    access_token: accessToken(
      '账号的接口调用凭据，由 /cgi-bin/stable_token 或 /cgi-bin/token 取得，7200 秒内有效',
    ),
    ...(user && {
      user_access_token: accessToken('网页授权的用户凭据，由 /sns/oauth2/access_token 取得'),
    }),
  }
}

/** The schemas that something refers to: a type may serve a query alone, which has no schema of its own. */
function usedBy(root: Example, schemas: Record<string, Schema>): Record<string, Schema> {
  const used = new Set(referredFrom(root))
  for (const name of used) {
    for (const next of referredFrom(schemas[name] ?? {})) used.add(next)
  }
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)))
}

function referredFrom(value: Example): string[] {
  return Array.from(jsonText(value).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)).flatMap(
    ([, name]) => name ?? [],
  )
}

/** The endpoints by path without query, then by method, in the order of the manifest. */
function byPath(endpoints: Endpoint[]): Map<string, Map<string, Endpoint[]>> {
  const paths = new Map<string, Map<string, Endpoint[]>>()
  for (const endpoint of endpoints) {
    const [path = ''] = endpoint.path.split('?')
    const methods = paths.get(path) ?? new Map<string, Endpoint[]>()
    methods.set(endpoint.method, [...(methods.get(endpoint.method) ?? []), endpoint])
    paths.set(path, methods)
  }
  return paths
}
