import { isRecord, type Endpoint, type Model } from '../../model/model.js'
import { allEndpoints, grouped } from '../../model/walk.js'
import { originKey } from '../../model/target.js'
import type { Context } from '../context.js'
import { jsonDocument, type Example } from '../literal.js'
import type { Module } from '../module.js'
import { operationOf } from './operation.js'
import { envelopeSchema, errorExample, errorSchema, namedSchemas, schemaRef } from './schemas.js'
import type { Schema } from '../../model/json-schema.js'
import { pushSchemas, webhooksOf } from './webhooks.js'

/** The text of `openapi.json`: the API as OpenAPI 3.1, for tools and other languages. */
export function openApiDocument({ context }: Module): string {
  const { model, types, target } = context
  const { title, origin, summary, contact, license, servers } = target.openapi
  const paths = pathsOf(context)
  const webhooks = webhooksOf(context)
  const schemas = {
    Envelope: envelopeSchema,
    WeChatError: errorSchema,
    ...namedSchemas(model, types),
    ...(webhooks && pushSchemas(model)),
  }
  return jsonDocument({
    openapi: '3.1.0',
    [originKey]: origin,
    // WeChat does not version its API, and the document depends on the manifest alone.
    info: { title, version: '1.0.0', summary, description, contact, license },
    servers,
    security: [{ access_token: [] }],
    tags: model.groups
      .filter(({ endpoints, pushes }) => endpoints.length + pushes.length > 0)
      .map(({ name, doc }) => ({ name, description: doc })),
    paths,
    webhooks,
    components: {
      schemas: usedBy([paths, webhooks, responses], schemas),
      responses,
      securitySchemes: securitySchemes(model),
    },
  })
}

const description = [
  '请求与返回都是 JSON；文件以 multipart/form-data 上传。',
  '**错误**：HTTP 状态码几乎总是 200。返回的 JSON 里 errcode 不为 0 即失败，这时通常只有 errcode 与 errmsg，没有该接口的必填返回字段，因此不符合它的返回 schema：先看 errcode，再按 schema 校验或解码。返回文件的接口出错时也返回 JSON。',
  '**64 位整数**：format 为 int64 的字段可能超过 2^53，须用能保住每一位数字的 JSON 解析器读写；请求里也可以写成由数字组成的字符串。',
  '**Content-Type**：返回 JSON 时也可能是 text/plain，请以内容为准。',
].join('\n\n')

/** A status has one schema only, and that of 200 is the answer: so the error is where generators look for its type. */
const responses = {
  Error: {
    description:
      '微信的错误。微信几乎总是以 HTTP 200 返回它，只有网关会以 4XX 拒绝（如没有 Content-Length 的上传得到 412），那时内容不一定是 JSON。同一状态码只能有一个 schema，200 的是成功时的返回，所以错误写在这里',
    content: {
      'application/json': { schema: { $ref: schemaRef('WeChatError') }, example: errorExample },
    },
  },
}

/** By path without query, then by method, in the order of the manifest. */
function pathsOf(context: Context): Record<string, Record<string, Example>> {
  const paths: Record<string, Record<string, Example>> = {}
  const byAddress = grouped(
    allEndpoints(context.model),
    ({ method, path }) => `${method.toLowerCase()} ${path.split('?')[0]}`,
  )
  for (const [address, endpoints] of byAddress) {
    const [method = '', path = ''] = address.split(' ')
    paths[path] = { ...paths[path], [method]: operationOf(endpoints, context) }
  }
  return paths
}

function securitySchemes(model: Model): Example {
  const isUsed = (auth: Endpoint['auth']): boolean =>
    allEndpoints(model).some((endpoint) => endpoint.auth === auth)
  const token = (description: string, name = 'access_token'): Example => ({
    type: 'apiKey',
    in: 'query',
    name,
    description,
  })
  return {
    access_token: token(
      '账号的接口调用凭据，由 /cgi-bin/stable_token 或 /cgi-bin/token 取得，7200 秒内有效',
    ),
    user_access_token: isUsed('user')
      ? token('网页授权的用户凭据，由 /sns/oauth2/access_token 取得')
      : undefined,
    component_access_token: isUsed('component')
      ? token(
          '第三方平台的凭据，由 /cgi-bin/component/api_component_token 取得，7200 秒内有效',
          'component_access_token',
        )
      : undefined,
  }
}

/** The schemas that something refers to: a type may serve a query alone, which has no schema of its own. */
function usedBy(
  root: (Example | undefined)[],
  schemas: Record<string, Schema>,
): Record<string, Schema> {
  const names = new Map<unknown, string>(
    Object.keys(schemas).map((name) => [schemaRef(name), name]),
  )
  const used = new Set<string>()
  const visit = (value: Example | undefined): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isRecord(value)) return
    Object.values(value).forEach(visit)
    const name = names.get(value.$ref)
    if (name === undefined || used.has(name)) return
    used.add(name)
    visit(schemas[name])
  }
  root.forEach(visit)
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)))
}
