import { explain } from 'offiaccount/explain'
import type { ApiFunction } from '../model/functions.js'
import { Refusal } from '../safety/refusal.js'
import { objectOf, text, tool, type Context, type Fields, type Tool } from './context.js'
import { knownFunction } from './functions.js'
import { callFunction } from './perform.js'

const kinds: Readonly<Record<string, readonly string[]>> = {
  followers: ['datacube.getUserSummary', 'datacube.getUserCumulate'],
  articles: ['datacube.getBizSummary', 'datacube.getArticleRead', 'datacube.getArticleShare'],
  messages: ['datacube.getUpstreamMsg'],
  replies: ['datacube.getInterfaceSummary'],
}

/** Days of one question. Each function is asked as often as its own limit demands. */
const longest = 62

const getStatistics = tool<{ of: string; from: string; to: string }>({
  name: 'get_statistics',
  title: '统计数据 Statistics of a period',
  description:
    'Figures by day of followers (gained, lost, total), articles (read, shared), messages from users, or replies of the server. Days as YYYY-MM-DD; yesterday is the last. 一段时间的数据。',
  effect: 'read',
  input: objectOf({ of: { enum: Object.keys(kinds) }, from: text, to: text }, ['of', 'from', 'to']),
  output: objectOf({ figures: { type: 'object' } }),
  run: async ({ of, from, to }, context) => {
    const [first, last] = [dayOf(from), dayOf(to)]
    if (last < first || last - first >= longest) {
      throw new Refusal(
        'bad-arguments',
        `from is before to, by less than ${longest} days`,
        'Ask for a shorter period. 请缩短时间段。',
      )
    }
    const figures: Fields = {}
    for (const op of kinds[of] ?? []) {
      figures[op] = await listOf(knownFunction(op, context), first, last, context)
    }
    return { result: { figures } }
  },
})

/** All days, in questions that are as long as the function takes them. */
async function listOf(
  api: ApiFunction,
  first: number,
  last: number,
  { client, signal, progress }: Context,
): Promise<unknown[]> {
  const span = Number(/日期跨度最多 (\d+) 天/.exec(api.doc)?.[1] ?? 1)
  const list: unknown[] = []
  for (let day = first; day <= last; day += span) {
    const request = { begin_date: dateOf(day), end_date: dateOf(Math.min(last, day + span - 1)) }
    const answer = (await callFunction(api, client, request, { signal })) as { list?: unknown[] }
    list.push(...(answer.list ?? []))
    progress(Math.min(last, day + span - 1) - first + 1, last - first + 1, api.op)
  }
  return list
}

/** Days since 1970. */
function dayOf(date: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN
  if (Number.isFinite(ms)) return ms / 86_400_000
  throw new Refusal(
    'bad-arguments',
    `${JSON.stringify(date)} is no day`,
    'Such as 2026-03-01. 日期格式为 YYYY-MM-DD。',
  )
}

function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

const explainErrcode = tool<{ errcode: number; function?: string }>({
  name: 'explain_errcode',
  title: '错误码 Explain an errcode',
  description: 'What an errcode of WeChat means and what to do. 解释错误码。',
  effect: undefined,
  input: objectOf({ errcode: { type: 'integer' }, function: text }, ['errcode']),
  output: objectOf({
    errcode: { type: 'integer' },
    category: text,
    hint: text,
    hintEn: text,
    link: text,
  }),
  run: ({ errcode, function: op = '' }) => {
    const {
      category,
      link,
      hint = '微信文档没有这个错误码。',
      hintEn = 'WeChat documents no such errcode.',
    } = explain({ op, errcode })
    return Promise.resolve({
      result: {
        errcode,
        hint,
        hintEn,
        ...(category !== undefined && { category }),
        ...(link !== undefined && { link }),
      },
    })
  },
})

export const figureTools: readonly Tool[] = [getStatistics, explainErrcode]
