import { effects, type Endpoint, type Errcode } from '../../model/model.js'
import { grouped, opOf } from '../../model/walk.js'
import type { Context } from '../context.js'
import { endpointFacts, factText, type Fact } from '../docs/facts.js'
import { jsonText, type Example, type ExampleFields } from '../literal.js'
import { answerContent, requestContent, type Content } from './contents.js'
import { parametersOf } from './parameters.js'

/**
 * The endpoints on one path and method as one operation. OpenAPI tells operations apart by path and method alone, WeChat
 * by a constant of the query too.
 */
export function operationOf(endpoints: Endpoint[], context: Context): ExampleFields {
  const [first, ...others] = endpoints
  if (first === undefined) return {}
  const parameters = parametersOf(endpoints, context)
  const requests = contentOf(endpoints, (endpoint) => requestContent(endpoint, context))
  const errcodes = errcodesOf(endpoints, context.model.errcodes)
  return {
    operationId: others.length > 0 ? pathId(first) : operationId(first),
    tags: [...new Set(endpoints.map(({ group }) => group))],
    summary: [...new Set(endpoints.map(({ title }) => title))].join('／'),
    description:
      others.length > 0 ? descriptions(endpoints, context) : endpointText(first, context),
    externalDocs: first.link === '' ? undefined : { url: first.link },
    'x-callers': callersOf(endpoints),
    'x-effect': effects.find((effect) => endpoints.some((each) => each.effect === effect)),
    'x-errcodes': errcodes.length > 0 ? errcodes.map(({ code }) => code) : undefined,
    deprecated: endpoints.every(({ deprecated }) => deprecated !== undefined) || undefined,
    security: securityOf(endpoints),
    parameters: parameters.length > 0 ? parameters : undefined,
    requestBody: requests && { required: true, content: requests },
    responses: {
      '200': {
        description: answerText(endpoints, errcodes),
        content: contentOf(endpoints, (endpoint) => answerContent(endpoint, context)),
      },
      '4XX': { $ref: '#/components/responses/Error' },
    },
    // For those who know the functions: each as if it had the address for itself.
    'x-operations':
      others.length > 0 ? endpoints.map((each) => operationOf([each], context)) : undefined,
  }
}

/** Undefined if nothing is known of them, or if they differ. */
function callersOf(endpoints: Endpoint[]): Example | undefined {
  const [first, ...others] = new Set(endpoints.map(({ who }) => jsonText((who ?? {}) as Example)))
  return first === undefined || first === '{}' || others.length > 0
    ? undefined
    : ({ ...endpoints[0]?.who } as ExampleFields)
}

/** `card/giftcard` + `pageAdd` → `card_giftcard_pageAdd`: an identifier in every language. */
function operationId(endpoint: Endpoint): string {
  return opOf(endpoint).replaceAll('.', '_')
}

/** `/card/invoice/setbizattr?action=…` → `card_invoice_setbizattr` */
function pathId({ path }: Endpoint): string {
  const [address = ''] = path.split('?')
  return address.slice(1).replace(/\W+/g, '_')
}

function endpointText(endpoint: Endpoint, { model }: Context): string {
  return descriptionOf(endpoint, endpointFacts(endpoint, model))
}

/** What an operation does, with what is worth knowing of it. */
export function descriptionOf(
  { doc, deprecated }: Pick<Endpoint, 'doc' | 'deprecated'>,
  facts: readonly Fact[],
  more = '',
): string {
  const end = deprecated === undefined ? '' : `已弃用：${deprecated}`
  return [doc, ...facts.map(factText), more, end].filter((part) => part !== '').join('\n\n')
}

/** What each of the endpoints does, under the constants that choose it. */
function descriptions(endpoints: Endpoint[], context: Context): string {
  const parts = endpoints.map((endpoint) => {
    const [, constants = ''] = endpoint.path.split('?')
    const { title, link } = endpoint
    const heading = link === '' ? title : `[${title}](${link})`
    return `### ${constants}\n\n${heading}\n\n${endpointText(endpoint, context)}`
  })
  return ['这个地址上有几个接口，由查询参数区分。', ...parts].join('\n\n')
}

/** The errcodes that the manifest names for endpoints: those of values that they refuse, and those in their texts. */
function errcodesOf(endpoints: Endpoint[], known: readonly Errcode[]): Errcode[] {
  const codes = endpoints.flatMap(({ doc, deprecated = '', refuses = [] }) => [
    ...refuses.map(({ errcode }) => errcode),
    ...Array.from(`${doc} ${deprecated}`.matchAll(/\b\d{5}\b/g), ([code]) => Number(code)),
  ])
  return known.filter(({ code }) => codes.includes(code))
}

function answerText(endpoints: Endpoint[], errcodes: readonly Errcode[]): string {
  const bytes = endpoints.every(({ returns }) => returns?.kind === 'binary')
  const failure = bytes ? '内容是带有 errcode 的 JSON' : 'errcode 不为 0'
  const meanings = errcodes.map(({ code, text }) => `${code} ${text}`).join('；')
  const meant = meanings && `，如 ${meanings}`
  return `${bytes ? '文件内容' : '返回结果'}。出错时 HTTP 状态码也是 200，${failure}${meant}`
}

/** Nothing where the document's own requirement holds: the account's token. */
function securityOf(endpoints: Endpoint[]): Example | undefined {
  const kinds = [...new Set(endpoints.map(({ auth }) => auth ?? ('account' as const)))]
  if (kinds.every((kind) => kind === 'account')) return undefined
  const needed = kinds.map((kind) => requirements[kind])
  return needed.length === 1 && needed[0] === nothing ? [] : needed
}

const nothing = {}
const requirements: Record<NonNullable<Endpoint['auth']> | 'account', Example> = {
  account: { access_token: [] },
  user: { user_access_token: [] },
  none: nothing,
  app: nothing,
  component: { component_access_token: [] },
}

function contentOf(
  endpoints: Endpoint[],
  contentsOf: (endpoint: Endpoint) => Content[],
): ExampleFields | undefined {
  const uses = endpoints.flatMap((endpoint) =>
    contentsOf(endpoint).map((content): Use => ({ endpoint, content })),
  )
  if (uses.length === 0) return undefined
  const byMediaType = grouped(uses, ({ content }) => content.mediaType)
  return Object.fromEntries(
    Array.from(byMediaType, ([mediaType, some]) => [mediaType, mediaTypeObject(some)]),
  )
}

interface Use {
  endpoint: Endpoint
  content: Content
}

/** `anyOf`, because a body without required fields fits beside any other. */
function mediaTypeObject(uses: Use[]): ExampleFields {
  const [first, ...others] = uses.map(({ content }) => content)
  if (first && others.length === 0) return { schema: first.schema, example: first.example }
  const schemas = new Map(uses.map(({ content }) => [jsonText(content.schema), content.schema]))
  const [schema, ...alternatives] = schemas.values()
  const examples = uses.flatMap(({ endpoint, content: { example } }): [string, Example][] =>
    example === undefined
      ? []
      : [[operationId(endpoint), { summary: endpoint.title, value: example }]],
  )
  return {
    schema: alternatives.length === 0 ? schema : { anyOf: [...schemas.values()] },
    examples: examples.length > 0 ? Object.fromEntries(examples) : undefined,
  }
}
