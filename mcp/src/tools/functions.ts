import type { Effect } from 'offiaccount/effects'
import type { Policy } from '../safety/policy.js'
import { Refusal } from '../safety/refusal.js'
import type { ApiFunction } from '../model/functions.js'
import { objectOf, text, tool, type App, type Context, type Fields, type Tool } from './context.js'
import { savedDownload } from './download.js'
import { isDownload, perform } from './perform.js'

/** The functions of the model: searched, described and called. */
export function functionTools(policy: Policy): Tool[] {
  return [searchFunctions, describeFunction, callFunctionTool(policy)]
}

const functionName = { type: 'string', description: 'Such as card.batchGet' }

const searchFunctions = tool<{ query: string; limit?: number }>({
  name: 'search_functions',
  title: '查找接口 Find functions',
  description:
    'Finds functions of the WeChat Official Account API by what you want to do, in Chinese or English. 按要做的事查找公众号接口。Then describe_function, call_function.',
  effect: undefined,
  input: objectOf(
    { query: text, limit: { type: 'integer', minimum: 1, maximum: 20, description: 'Default: 5' } },
    ['query'],
  ),
  output: objectOf({ functions: { type: 'array', items: { type: 'object' } } }),
  run: ({ query, limit = 5 }, { app }) => {
    const functions = app.index.find(query, limit).map(({ api }) => ({
      function: api.op,
      title: api.title,
      doc: api.doc.split('\n\n')[0],
      ...standing(api, app.policy),
    }))
    return Promise.resolve({ result: { functions } })
  },
})

/** What a caller must know before the call. */
function standing({ effect, isDeprecated }: ApiFunction, policy: Policy): Fields {
  return {
    effect,
    ...(!policy.allows(effect) && { allowed: false }),
    ...(isDeprecated && { deprecated: true }),
  }
}

const describeFunction = tool<{ function: string }>({
  name: 'describe_function',
  title: '接口说明 Describe a function',
  description:
    'What a function does, who may call it, its effect (read, change, delete, publish, send, pay), and the JSON Schemas of what it takes and answers.',
  effect: undefined,
  input: objectOf({ function: functionName }, ['function']),
  output: objectOf({ function: text, doc: text, effect: text, input: { type: 'object' } }),
  run: ({ function: op }, { app }) => {
    const api = functionOf(op, app)
    const { title, doc, link, method, path, input, output, example } = api
    const schema = (part: typeof input): unknown => part && app.functions.whole(part)
    return Promise.resolve({
      result: {
        function: op,
        title,
        doc,
        ...standing(api, app.policy),
        address: `${method} ${path}`,
        link,
        input: schema(input) ?? { type: 'object', properties: {} },
        ...(JSON.stringify(example ?? {}).length < 3_000 && { example }),
        output: schema(output) ?? { type: 'object', properties: {} },
      },
    })
  },
})

/** Of what the server may do at most, the annotations tell. */
const strengths: readonly Effect[] = ['pay', 'send', 'publish', 'delete', 'change', 'read']

function callFunctionTool(policy: Policy): Tool {
  return tool<{ function: string; request?: Fields; confirm?: string }>({
    name: 'call_function',
    title: '调用接口 Call a function',
    description:
      'Calls a function with request as describe_function shows it. 64-bit ids are texts. What deletes, publishes, reaches people or costs money is rehearsed first: the answer says what would happen, and has a confirm for a second call with the same request.',
    effect: strengths.find((effect) => policy.allows(effect)),
    input: objectOf(
      {
        function: functionName,
        request: { type: 'object' },
        confirm: { type: 'string', description: 'From the rehearsal' },
      },
      ['function'],
    ),
    output: objectOf({ function: text, answer: {}, rehearsal: { type: 'object' } }),
    run: async ({ function: op, request = {}, confirm }, context) => {
      const api = functionOf(op, context.app)
      const performed = await perform(api, request, confirm, context)
      if ('rehearsal' in performed) return { result: { ...performed } }
      const { answer } = performed
      const shown = isDownload(answer) ? await savedDownload(answer, context) : answer
      return { result: { function: op, answer: shown ?? 'ok' }, op }
    },
  })
}

/** @throws Refusal that says which functions there are */
function functionOf(op: string, app: App): ApiFunction {
  const api = app.functions.get(op)
  if (api) return api
  if (app.functions.isWithheld(op)) {
    throw new Refusal(
      'withheld',
      `${op} takes or hands out credentials, or is a third-party platform's: no agent is offered it`,
      'The server holds the access_token itself: call the function that you need it for. 凭据由服务自己保管，直接调用需要的接口即可。',
    )
  }
  const near = app.functions.near(op)
  throw new Refusal(
    'unknown-function',
    `there is no function ${JSON.stringify(op.slice(0, 100))}`,
    `${near.length > 0 ? `Perhaps ${near.join(', ')}; ` : ''}search_functions finds others. 没有这个接口，请用 search_functions 查找。`,
  )
}

/** The function with this op, of which it is known that there is one. */
export function knownFunction(op: string, { app }: Context): ApiFunction {
  return functionOf(op, app)
}
