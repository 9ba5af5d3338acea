import { closest } from '../../shared/closest.js'
import type { Api } from '../api.js'
import type { AnyHandler } from '../handlers.js'
import type { ReceivedRequest } from '../request/received.js'
import { isRecord } from '../../shared/record.js'

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

/** Answers and handlers of the test. */
export class Replies {
  readonly #api: () => Api | undefined
  /** In the order in which they are tried. */
  #rules: Rule[] = []
  /** Not checked yet, because the API is not loaded. */
  #unchecked: Rule[] = []

  /** @param api - returns undefined until a request has loaded it */
  constructor(api: () => Api | undefined) {
    this.#api = api
  }

  /**
   * Of several that match a call, those for a limited number of calls come first, the oldest first; then those with a condition, the newest
   * first; then the one for all calls, which replaces its predecessor. If the API is not loaded yet, the next request checks the rule.
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

  /** @throws Error if the function or a field does not exist: JavaScript has no compiler to find a misspelled name */
  check(api: Api): void {
    for (const rule of this.#unchecked) checkRule(rule, api)
    this.#unchecked = []
  }

  /** The handler that answers this call, which counts as one of its calls. */
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

/** Whether everything that is expected is there; there may be more. */
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

function checkRule({ op, when }: Rule, { router, schemasOf }: Api): void {
  const endpoint = router.endpointOf(op)
  if (typeof when !== 'object') return
  const schemas = schemasOf(endpoint)
  const fields = [endpoint.query, endpoint.body?.schema].flatMap((schema) =>
    schema ? schemas.fields(schema) : [],
  )
  const known = [...new Set(fields.map(({ name }) => name))]
  const unknown = Object.keys(when).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const meant = closest(unknown, known)
  const hint =
    meant === undefined ? `its fields are ${known.join(', ') || 'none'}` : `did you mean ${meant}?`
  throw new Error(`${op} has no field ${unknown}: ${hint}`)
}

/** @throws RangeError if it is not a number of calls */
export function checkTimes(times: number): void {
  if (times === Infinity || (Number.isInteger(times) && times > 0)) return
  throw new RangeError(`times must be a whole number above 0 or Infinity, not ${times}`)
}
