import type { Endpoint } from '../../model/model.js'
import { opOf } from '../../model/walk.js'
import type { Context } from '../context.js'
import { accounts } from '../docs/accounts.js'
import { endOf } from '../functions/documentation.js'
import type { Example } from '../examples.js'
import { answerContent, requestContent, type Content } from './contents.js'
import { parametersOf } from './parameters.js'
import { jsonText } from '../wire.js'

type Node = Record<string, Example>

/**
 * The endpoints on one path and method as one operation. OpenAPI tells operations apart by path and method alone, WeChat
 * by a constant of the query too.
 */
export function operationOf(endpoints: Endpoint[], context: Context): Node {
  const [first, ...others] = endpoints
  if (first === undefined) return {}
  const parameters = parametersOf(endpoints, context)
  const requests = contentOf(endpoints, (endpoint) => requestContent(endpoint, context))
  const answers = contentOf(endpoints, (endpoint) => answerContent(endpoint, context))
  return {
    operationId: others.length > 0 ? pathId(first) : operationId(first),
    tags: [...new Set(endpoints.map(({ group }) => group))],
    summary: [...new Set(endpoints.map(({ title }) => title))].join('／'),
    description: others.length > 0 ? descriptions(endpoints) : descriptionOf(first),
    externalDocs: { url: first.link },
    ...(endpoints.every(({ deprecated }) => deprecated !== undefined) && { deprecated: true }),
    ...securityOf(endpoints),
    ...(parameters.length > 0 && { parameters }),
    ...(requests !== undefined && { requestBody: { required: true, content: requests } }),
    responses: {
      '200': { description: answerText(endpoints), content: answers ?? {} },
      '4XX': { $ref: '#/components/responses/Error' },
    },
  }
}

/** `card/giftcard` + `pageAdd` → `card_giftcard_pageAdd`: an identifier in every language. */
export function operationId(endpoint: Endpoint): string {
  return opOf(endpoint).replaceAll('.', '_')
}

/** `/card/invoice/setbizattr?action=…` → `card_invoice_setbizattr` */
function pathId({ path }: Endpoint): string {
  const [address = ''] = path.split('?')
  return address.slice(1).replace(/\W+/g, '_')
}

function descriptionOf({ doc, account, deprecated, paging }: Endpoint): string {
  return [
    doc,
    ...(paging === undefined ? [] : [`分页：${endOf(paging)}。`]),
    ...(account === undefined ? [] : [`适用账号：${accounts[account]}`]),
    ...(deprecated === undefined ? [] : [`已弃用：${deprecated}`]),
  ].join('\n\n')
}

/** What each of the endpoints does, under the constants that choose it. */
function descriptions(endpoints: Endpoint[]): string {
  const parts = endpoints.map((endpoint) => {
    const [, constants = ''] = endpoint.path.split('?')
    return `### ${constants}\n\n[${endpoint.title}](${endpoint.link})\n\n${descriptionOf(endpoint)}`
  })
  return ['这个地址上有几个接口，由查询参数区分。', ...parts].join('\n\n')
}

function answerText(endpoints: Endpoint[]): string {
  const bytes = endpoints.every(({ returns }) => returns?.kind === 'binary')
  const failure = bytes ? '内容是带有 errcode 的 JSON' : 'errcode 不为 0'
  return `${bytes ? '文件内容' : '返回结果'}。出错时 HTTP 状态码也是 200，${failure}`
}

/** Nothing where the document's own requirement holds: the account's token. */
function securityOf(endpoints: Endpoint[]): Node {
  const kinds = [...new Set(endpoints.map(({ auth }) => auth ?? ('account' as const)))]
  const [kind, ...others] = kinds
  if (others.length === 0 && kind === 'account') return {}
  if (others.length === 0 && (kind === 'none' || kind === 'app')) return { security: [] }
  return { security: kinds.map((each) => requirements[each]) }
}

const requirements = {
  account: { access_token: [] },
  user: { user_access_token: [] },
  none: {},
  app: {},
}

function contentOf(
  endpoints: Endpoint[],
  contentsOf: (endpoint: Endpoint) => Content[],
): Node | undefined {
  const byMediaType = new Map<string, { endpoint: Endpoint; content: Content }[]>()
  for (const endpoint of endpoints) {
    for (const content of contentsOf(endpoint)) {
      const known = byMediaType.get(content.mediaType) ?? []
      byMediaType.set(content.mediaType, [...known, { endpoint, content }])
    }
  }
  if (byMediaType.size === 0) return undefined
  return Object.fromEntries(
    Array.from(byMediaType, ([mediaType, uses]) => [mediaType, mediaTypeObject(uses)]),
  )
}

/** `anyOf`, because a body without required fields fits beside any other. */
function mediaTypeObject(uses: { endpoint: Endpoint; content: Content }[]): Node {
  const [first, ...others] = uses
  if (first === undefined) return {}
  const { schema, example } = first.content
  if (others.length === 0) return { schema, ...(example !== undefined && { example }) }
  const schemas = new Map(uses.map(({ content }) => [jsonText(content.schema), content.schema]))
  const examples = uses.flatMap(({ endpoint, content }): [string, Example][] =>
    content.example === undefined
      ? []
      : [[operationId(endpoint), { summary: endpoint.title, value: content.example }]],
  )
  const alternatives = [...schemas.values()]
  return {
    schema: alternatives.length === 1 ? schema : { anyOf: alternatives },
    ...(examples.length > 0 && { examples: Object.fromEntries(examples) }),
  }
}
