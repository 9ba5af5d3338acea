import { jsonAnswer } from '../answer/answer.js'
import type { MockEndpoint } from '../model.js'
import type { Relay } from '../options.js'
import { isRecord } from '../request/schemas.js'
import { questionOf } from './content.js'
import { hasStandIn } from './stand-ins.js'
import type { Take } from './take.js'

/** Answers what was recorded, each take once and the last one that fits from then on; the rest is left to the mock. */
export function player(takes: readonly Take[], endpointOf: (op: string) => MockEndpoint): Relay {
  const used = new Set<Take>()
  return (_, received) => {
    const { query, body } = questionOf(received)
    const fitting = takes.filter(
      (take) =>
        take.method === received.method &&
        fits(take.path, received.path) &&
        fits(take.query, query) &&
        fits(take.body, body),
    )
    const take = fitting.find((each) => !used.has(each)) ?? fitting.at(-1)
    if (!take) return Promise.resolve(undefined)
    used.add(take)
    return Promise.resolve(answerOf(take, endpointOf))
  }
}

/** Whether it is what was recorded. Instead of a stand-in there may be any other text or number. */
function fits(recorded: unknown, actual: unknown): boolean {
  if (typeof recorded === 'string' && typeof actual === 'string') {
    return recorded === actual || hasStandIn(recorded)
  }
  if (recorded === 0 && typeof actual === 'number') return true
  if (!isRecord(recorded) || !isRecord(actual)) return recorded === actual
  const names = Object.keys(recorded)
  return (
    names.length === Object.keys(actual).length &&
    names.every((name) => fits(recorded[name], actual[name]))
  )
}

function answerOf(
  { op, status, type, answer }: Take,
  endpointOf: (op: string) => MockEndpoint,
): Response | undefined {
  if ('omitted' in answer) return undefined
  const init = { status, headers: { 'content-type': type } }
  if ('text' in answer) return new Response(answer.text, init)
  if ('base64' in answer) return new Response(Buffer.from(answer.base64, 'base64'), init)
  const int64 = op === undefined ? undefined : endpointOf(op).int64?.receive
  return jsonAnswer(answer.json, int64, type)
}
