import type { CallToolResult } from '@modelcontextprotocol/server'
import {
  isApiError,
  isConfigError,
  isNetworkError,
  isOffiAccountError,
  isRequestError,
  isTimeoutError,
} from 'offiaccount'
import { Refusal } from '../safety/refusal.js'
import { withoutSecrets } from '../safety/secrets.js'
import { UserTexts } from '../safety/user-text.js'
import { cut } from './cut.js'
import type { Answer, Fields } from './context.js'

/** Characters of JSON. More would push out of a model's view what it has to do. */
const largest = 32_000

/** From generous to strict: how long a text and how many items there may be. */
const levels = [
  { characters: Infinity, items: Infinity },
  { characters: 8_000, items: 200 },
  { characters: 2_000, items: 100 },
  { characters: 500, items: 50 },
  { characters: 200, items: 20 },
  { characters: 80, items: 5 },
]

/** An answer without secrets, with what users have written marked, and no larger than it may be. */
export function resultOf({ result, op }: Answer, secrets: readonly string[]): CallToolResult {
  const clean = withoutSecrets(result, secrets)
  for (const [index, level] of levels.entries()) {
    const texts = new UserTexts()
    const { value, notes } = cut(clean, level)
    const marked = (op === undefined ? value : texts.inAnswer(op, value)) as Fields
    const structuredContent = {
      ...(texts.notice !== undefined && { notice: texts.notice }),
      ...marked,
      ...(notes.length > 0 && { truncated: notes }),
    }
    const json = JSON.stringify(structuredContent)
    if (json.length > largest && index < levels.length - 1) continue
    return { content: [{ type: 'text', text: json }], structuredContent }
  }
  throw new Error('there is no level')
}

/** What an agent is told of a failure: what happened, and what it can do. */
export interface Failure {
  kind: string
  message: string
  errcode?: number
  errmsg?: string
  rid?: string
  hint?: string
  hintEn?: string
  link?: string
  /** Whether WeChat may have carried the call out. */
  outcome?: string
  next: string
}

/** @throws what is no failure of a call: a bug, or the agent's own abort */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) {
    return { kind: error.kind, message: error.message, next: error.next }
  }
  if (isApiError(error)) {
    const { errcode, errmsg, rid, hint, hintEn, link, outcome, category } = error
    return {
      kind: 'errcode',
      message: error.message,
      errcode,
      errmsg,
      ...(rid !== undefined && { rid }),
      ...(hint !== undefined && { hint }),
      ...(hintEn !== undefined && { hintEn }),
      ...(link !== undefined && { link }),
      outcome,
      next: nextOf(category, outcome),
    }
  }
  if (!isOffiAccountError(error)) throw error
  const { outcome, message } = error
  return { kind: kindOf(error), message, outcome, next: nextOf(kindOf(error), outcome) }
}

function kindOf(error: unknown): string {
  if (isConfigError(error)) return 'configuration'
  if (isRequestError(error)) return 'bad-arguments'
  if (isNetworkError(error)) return 'network'
  if (isTimeoutError(error)) return 'timeout'
  return (error as Error).name
}

function nextOf(category: string, outcome: string): string {
  if (outcome === 'unknown') {
    return 'WeChat may have carried it out: find out by a reading function before you repeat it. 微信可能已经执行：重试前先查询结果。'
  }
  switch (category) {
    case 'argument':
    case 'bad-arguments':
    case 'ArticleError':
      return 'Correct the arguments and call again; describe_function shows what it takes. 请修正参数后再调用。'
    case 'quota':
      return 'Do not repeat it today; tell the user. 今天不要再调用，请告诉用户。'
    case 'transient':
    case 'network':
    case 'timeout':
      return 'Try again in a minute. 一分钟后再试。'
    case 'ip':
    case 'credential':
    case 'permission':
    case 'configuration':
      return 'Only the user can mend this: tell them what the hint says. 只有用户能解决：把提示告诉用户。'
    default:
      return 'Tell the user what the hint says, or look errcode up by explain_errcode. 把提示告诉用户，或用 explain_errcode 查询。'
  }
}

export function failedResult(failure: Failure, secrets: readonly string[]): CallToolResult {
  const structuredContent = withoutSecrets({ error: failure }, secrets) as Fields
  return {
    isError: true,
    content: [{ type: 'text', text: JSON.stringify(structuredContent) }],
    structuredContent,
  }
}
