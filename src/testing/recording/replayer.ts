import { jsonAnswer } from '../answer/answer.js'
import type { MockEndpoint } from '../model.js'
import type { Relay } from '../options.js'
import { isRecord } from '../../shared/record.js'
import { questionOf, type RecordedExchange } from './recording.js'
import { hasStandIn } from './stand-ins.js'

/** Answers from a recording: each exchange once, and then the last one that matches. The mock answers everything else. */
export function replayer(
  recording: readonly RecordedExchange[],
  endpointOf: (op: string) => MockEndpoint,
): Relay {
  const used = new Set<RecordedExchange>()
  return (_, received) => {
    const { query, body } = questionOf(received)
    const fitting = recording.filter(
      (each) =>
        each.method === received.method &&
        fits(each.path, received.path) &&
        fits(each.query, query) &&
        fits(each.body, body),
    )
    const recorded = fitting.find((each) => !used.has(each)) ?? fitting.at(-1)
    if (!recorded) return Promise.resolve(undefined)
    used.add(recorded)
    return Promise.resolve(answerOf(recorded, endpointOf))
  }
}

/** Whether a value is what was recorded. A stand-in matches any text or number. */
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
  { op, status, type, answer }: RecordedExchange,
  endpointOf: (op: string) => MockEndpoint,
): Response | undefined {
  if ('omitted' in answer) return undefined
  const init = { status, headers: { 'content-type': type } }
  if ('text' in answer) return new Response(answer.text, init)
  if ('base64' in answer) return new Response(Buffer.from(answer.base64, 'base64'), init)
  const int64 = op === undefined ? undefined : endpointOf(op).int64?.receive
  return jsonAnswer(answer.json, int64, type)
}
