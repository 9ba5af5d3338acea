import { closest } from '../../runtime/closest.js'
import type { Api } from '../api.js'
import type { AnyHandler } from '../handlers.js'
import type { ReceivedRequest } from '../request/received.js'
import { isRecord, propertyNames } from '../request/schemas.js'

/** Fields of the request, or a function that decides. */
type Condition =
  Readonly<Record<string, unknown>> | ((request: object, received: ReceivedRequest) => boolean)

/** Which calls an answer is for, whatever its function takes. */
export interface Limits {
  when?: unknown
  times?: number | undefined
}

interface Rule {
  op: string
  handler: AnyHandler
  when: Condition | undefined
  /** How many calls it still answers. */
  left: number
}

/** The test's own answers and handlers. */
export class Replies {
  readonly #api: () => Api | undefined
  /** The order in which they are asked. */
  #rules: Rule[] = []
  /** Those that wait for the model. */
  #unchecked: Rule[] = []

  /** @param api - undefined as long as no request has loaded it */
  constructor(api: () => Api | undefined) {
    this.#api = api
  }

  /**
   * Of several that fit a call, those for a number of calls come first, the oldest before the others; then those with a condition, the
   * newest first; then the one for all calls, which replaces the one before. Without the model it is checked by the next request.
   * @throws RangeError if `times` is not a number of calls
   * @throws Error as {@link check}
   */
  add(op: string, handler: AnyHandler, { when, times = Infinity }: Limits): void {
    checkTimes(times)
    const rule: Rule = { op, handler, when: when as Condition | undefined, left: times }
    const api = this.#api()
    if (api) checkRule(rule, api)
    else this.#unchecked.push(rule)
    const others = this.#rules.filter(
      (old) => old.op !== op || rankOf(old) !== 2 || rankOf(rule) !== 2,
    )
    const rules = times === Infinity ? [rule, ...others] : [...others, rule]
    this.#rules = rules.sort((a, b) => rankOf(a) - rankOf(b))
  }

  /** @throws Error if there is no such function, or it takes no such field: in JavaScript no compiler finds a misspelt one. */
  check(api: Api): void {
    for (const rule of this.#unchecked) checkRule(rule, api)
    this.#unchecked = []
  }

  /** Who answers this call: it counts. */
  take(op: string, request: object, received: ReceivedRequest): AnyHandler | undefined {
    if (this.#rules.length === 0) return undefined
    const rule = this.#rules.find((each) => each.op === op && meets(each, request, received))
    if (!rule) return undefined
    rule.left -= 1
    if (rule.left === 0) this.#rules = this.#rules.filter((each) => each !== rule)
    return rule.handler
  }

  clear(): void {
    this.#rules = []
    this.#unchecked = []
  }
}

function rankOf({ left, when }: Rule): number {
  if (left !== Infinity) return 0
  return when ? 1 : 2
}

function meets({ when }: Rule, request: object, received: ReceivedRequest): boolean {
  if (!when) return true
  return typeof when === 'function' ? when(request, received) : contains(request, when)
}

/** Whether all that is expected is there; more may be. */
function contains(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    const isAsLong = Array.isArray(actual) && actual.length === expected.length
    return isAsLong && expected.every((item, index) => contains(actual[index], item))
  }
  if (!isRecord(expected)) return actual === expected
  if (!isRecord(actual)) return false
  return Object.entries(expected).every(
    ([name, value]) => value === undefined || contains(actual[name], value),
  )
}

function checkRule({ op, when }: Rule, { router, rulesOf }: Api): void {
  const endpoint = router.endpointOf(op)
  if (typeof when !== 'object') return
  const { definitions } = rulesOf(endpoint)
  const known = [endpoint.query, endpoint.body?.schema].flatMap((schema) =>
    schema ? propertyNames(schema, definitions) : [],
  )
  const unknown = Object.keys(when).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const meant = closest(unknown, known)
  const hint =
    meant === undefined ? `it takes ${known.join(', ') || 'nothing'}` : `did you mean ${meant}?`
  throw new Error(`${op} takes no field ${unknown}: ${hint}`)
}

/** @throws RangeError if something cannot happen so often. */
export function checkTimes(times: number): void {
  if (times === Infinity || (Number.isInteger(times) && times > 0)) return
  throw new RangeError(`times must be a whole number above 0 or Infinity, not ${times}`)
}
