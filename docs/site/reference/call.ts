import type { Endpoint, Group, UrlFunction } from '../../../codegen/model/model.js'
import { accountsText } from '../../../src/shared/callers.js'
import { opOf, requestSections, sectionsOf } from '../../../codegen/model/walk.js'
import { allName, namespaceName } from '../../../codegen/model/names.js'
import { effectTexts, endpointFacts, type Fact } from '../../../codegen/emit/docs/facts.js'
import type { Context } from '../../../codegen/emit/context.js'
import { exampleCall } from '../../../codegen/emit/functions/documentation.js'
import { Code, jsonDocument } from '../../../codegen/emit/literal.js'
import { link } from '../../../codegen/emit/docs/markdown.js'
import { Module } from '../../../codegen/emit/module.js'
import { callOverloads, fileFields } from '../../../codegen/emit/functions/functions.js'
import { conditionText, sentFields } from '../../../codegen/emit/functions/signature.js'
import { exampleOf, urlRequest } from '../../../codegen/emit/functions/urls.js'
import { addresses, alsoCalled, spelled } from './addresses.js'
import { errcodesOf, errcodesShown } from './errcodes.js'
import { FieldLists } from './fields.js'
import { code, deprecation, factBox, fenced, page, plain } from './text.js'

/** The page of an endpoint. */
export function endpointPage(endpoint: Endpoint, group: Group, context: Context): string {
  const { title, doc, method, path } = endpoint
  const lists = new FieldLists(sectionsOf(endpoint), context.types)
  const types = lists.sections((name) =>
    context.directionOf(name) === 'request' ? 'request' : 'answer',
  )
  return page(
    { title, description: doc, outline: [2, 3], tryIt: tryIt(endpoint, context) },
    heading(endpoint),
    wire(method, path, badgesOf(endpoint)),
    [plain(doc)],
    deprecation(endpoint),
    factBox(facts(endpoint, group, context)),
    ['## 示例'],
    examples(endpoint, context),
    ['<TryIt />'],
    ['## 函数'],
    fenced('ts', signatureText(endpoint, context)),
    ['## 请求'],
    ...requestLists(endpoint, lists),
    ['## 返回'],
    ...answerLists(endpoint, lists),
    ...(types.length > 0 ? [['## 类型'], ...types] : []),
    ['## 返回码'],
    errcodesOf(endpoint, context.model),
  )
}

/** The page of a function that builds an address. */
export function urlPage(urlFunction: UrlFunction, group: Group, context: Context): string {
  const { title, doc, url, name } = urlFunction
  const request = urlRequest(urlFunction, context.types)
  const lists = new FieldLists(sectionsOf(urlFunction), context.types)
  const sent = request ? `request${request.optional ? '?' : ''}: ${request.name}` : ''
  return page(
    { title, description: doc },
    heading(urlFunction),
    wire('URL', url),
    [plain(doc)],
    deprecation(urlFunction),
    factBox([['调用', '只生成地址，不发出请求'], ...links(urlFunction, group)]),
    ['## 示例'],
    fenced('ts', `${importText(group.name)}\n\n${exampleOf(urlFunction, request, context)}`),
    ['## 函数'],
    fenced('ts', `function ${name}(${sent}): string`),
    ['## 参数'],
    request ? lists.of(request.type, 'request') : ['没有参数。'],
  )
}

/** Title and spelling; the op too if it is another one, so that the search knows it. */
function heading(call: Endpoint | UrlFunction): string[] {
  return [`# ${plain(call.title)} ${code(spelled(call))}`]
}

/** HTML, which Vue reads too. */
function wire(method: string, address: string, badges: string[] = []): string[] {
  const escaped = address.replaceAll('&', '&amp;')
  const spans = badges.map((text) => ` <span class="badge">${text}</span>`).join('')
  return [`<p class="wire" v-pre><b>${method}</b> <code>${escaped}</code>${spans}</p>`]
}

/** What a reader should see first: `删除`, `仅认证账号`. */
function badgesOf({ effect, who = {} }: Endpoint): string[] {
  return [effectTexts[effect], accountsText(who)].filter((text) => text !== undefined)
}

function facts(endpoint: Endpoint, group: Group, { model }: Context): Fact[] {
  return [
    ...endpointFacts(endpoint, model, code(spelled({ ...endpoint, name: allName(endpoint) }))),
    ['凭证', credentialText(endpoint)],
    ['重试', repetitionText(endpoint)],
    ...links(endpoint, group),
  ]
}

function credentialText({ auth }: Endpoint): string {
  return plain(auth === undefined ? 'access_token，自动取得与更新' : credentials[auth])
}

const credentials: Readonly<Record<NonNullable<Endpoint['auth']>, string>> = {
  none: '不需要 access_token',
  app: '账号的 appid 与 secret，自动带上',
  user: '用户的网页授权 access_token',
  component: '第三方平台的 component_access_token，由 Platform 自动取得与更新',
}

function repetitionText({ effect, once }: Endpoint): string {
  if (effect === 'read') return '只读：网络失败或系统繁忙时自动重试'
  return once ? '从不重试' : '只在系统繁忙（-1）时自动重试；网络失败时不重试，以免重复执行'
}

function links(call: Endpoint | UrlFunction, { name, doc }: Group): Fact[] {
  const op = alsoCalled(call)
  return [
    ['分组', `[${plain(doc)}](${addresses.group(name)})，${code(`offiaccount/${name}`)}`],
    ...(op === undefined ? [] : [['全名', `${code(op)}，错误、日志与模拟微信里的名称`] as const]),
    ['微信文档', link('developers.weixin.qq.com', call.link)],
  ]
}

function importText(group: string): string {
  return `import * as ${namespaceName(group)} from 'offiaccount/${group}'`
}

/** The call, and what it resolves to. */
function examples(endpoint: Endpoint, context: Context): string[] {
  const { branches } = context.signatureOf(endpoint)
  const shown = branches[0] ?? { endpoint, returns: endpoint.returns }
  const call = `${importText(endpoint.group)}\n\n${exampleCall(shown, context)}`
  const returned =
    shown.returns && context.examples.of(shown.returns, 'full', shown.endpoint.example.returns)
  return [
    '::: code-group',
    '',
    ...fenced('ts', call, '调用'),
    '',
    ...(returned === undefined || returned instanceof Code
      ? []
      : [...fenced('json', jsonDocument(returned), '返回'), '']),
    ':::',
  ]
}

/** The function as its module declares it, without what only its implementation needs. */
function signatureText(endpoint: Endpoint, context: Context): string {
  const module = new Module(context.groupModule(endpoint.group), '', context)
  return callOverloads(endpoint, module)
    .map(({ parameters = [], returnType }) => {
      const texts = parameters.map(
        ({ name, type, hasQuestionToken }) =>
          `  ${name}${hasQuestionToken ? '?' : ''}: ${String(type)},`,
      )
      return [`function ${endpoint.name}(`, ...texts, `): ${String(returnType)}`].join('\n')
    })
    .join('\n')
}

function requestLists(endpoint: Endpoint, lists: FieldLists): string[][] {
  const { query, body } = endpoint
  const [only, ...others] = requestSections(endpoint)
  if (only === undefined) return [['不需要参数。']]
  if (others.length === 0) return [lists.of(only, 'request')]
  return [
    ...(query ? [['### 地址中的参数'], lists.of(query, 'request')] : []),
    ...(body ? [['### 请求体'], lists.of(body.type, 'request')] : []),
  ]
}

function answerLists({ returns, choice }: Endpoint, lists: FieldLists): string[][] {
  const nothing = ['成功时没有返回内容。']
  if (choice === undefined) return [returns ? lists.of(returns, 'answer') : nothing]
  return choice.branches.flatMap((branch) => [
    [`### ${plain(conditionText(choice.by, branch).trim())}`],
    branch.returns ? lists.of(branch.returns, 'answer') : nothing,
  ])
}

/** What the page needs to call the mock: the request as JSON, and which of its fields are files. */
function tryIt(endpoint: Endpoint, context: Context): object {
  const [shown = { endpoint }] = context.signatureOf(endpoint).branches
  const request = context.examples.request(shown.endpoint, 'brief')
  return {
    op: opOf(endpoint),
    request: request === undefined ? null : jsonDocument(request).trimEnd(),
    files: fileFields(sentFields(endpoint, context.types)),
    errcodes: errcodesShown(endpoint, context.model).map((errcode) => errcode.code),
  }
}
