import type { ErrorCategory } from '../../shared/errcode-category.js'
import { isKind, OffiAccountError, type CallOutcome } from './error.js'

/** What is known about an errcode beyond what WeChat answered. */
export interface Explanation {
  category?: ErrorCategory | undefined
  /** What the errcode means and what to do about it. */
  hint?: string | undefined
  /** The same in English. */
  hintEn?: string | undefined
  /** A documentation page. */
  link?: string | undefined
}

export type Explain = (failure: { op: string; errcode: number }) => Promise<Explanation | undefined>

/** What {@link ApiError} is made of. */
export interface ApiFailure {
  op: string
  errcode: number
  errmsg: string
  rid?: string | undefined
  category: ErrorCategory
  hint?: string | undefined
  hintEn?: string | undefined
  link?: string | undefined
  attempts: number
  /** Default: `unknown` for the errcodes after which it may have been done in part or later, otherwise `refused`. */
  outcome?: CallOutcome | undefined
}

/** WeChat answered, and the answer was an errcode. */
export class ApiError extends OffiAccountError {
  override readonly name = 'ApiError'
  /** The function that was called: `card.batchGet`. */
  readonly op: string
  readonly errcode: number
  /** WeChat's text, without the rid that ends it. */
  readonly errmsg: string
  /** WeChat's id of this request: what its support and `/cgi-bin/openapi/rid/get` ask for. */
  readonly rid: string | undefined
  readonly category: ErrorCategory
  /** What the errcode means and what to do about it, if that is known; in Chinese, but for what this account alone meets. */
  readonly hint: string | undefined
  /** The same in English. */
  readonly hintEn: string | undefined
  /** The documentation page, if it is known. */
  readonly link: string | undefined
  /** How often the call was sent. */
  readonly attempts: number

  constructor(failure: ApiFailure) {
    const { op, errcode, errmsg, rid, category, hint, hintEn, link, attempts } = failure
    const { outcome = outcomeOf(errcode) } = failure
    const details = [hint, rid && `rid ${rid}`, link].filter(Boolean).join('; ')
    super(`${op} failed: ${errcode} ${errmsg}${details && ` (${details})`}`, { outcome })
    this.op = op
    this.errcode = errcode
    this.errmsg = errmsg
    this.rid = rid
    this.category = category
    this.hint = hint
    this.hintEn = hintEn
    this.link = link
    this.attempts = attempts
  }
}

/**
 * Not "no" but "not done as asked": done in part (45171), submitted (89505), in progress or not known to WeChat itself (73xxx), or an
 * error of a system behind the API, which says nothing about how far it got. Of errcode -1 WeChat says that nothing was done.
 */
const doubtful = [20001, 45171, 61450, 73000, 73100, 73102, 73105, 73107, 89505, 200001, 9001002]

export function outcomeOf(errcode: number): CallOutcome {
  return doubtful.includes(errcode) ? 'unknown' : 'refused'
}

const categories: Partial<Record<ErrorCategory, readonly number[]>> = {
  token: [40001, 40014, 41001, 42001],
  credential: [40013, 40125, 40243],
  ip: [40164, 61004],
  quota: [45009, 45011, 48006],
  permission: [48001, 48004, 50001, 50002, 61007],
  transient: [-1],
}

/** The category of the errcodes that every account meets; the long table is the caller's to bring. */
function categoryOf(errcode: number): ErrorCategory {
  for (const [category, errcodes] of Object.entries(categories)) {
    if (errcodes.includes(errcode)) return category as ErrorCategory
  }
  return 'unknown'
}

/** Whether the value is an {@link ApiError}; with errcodes, whether it is one of these. */
export function isApiError(value: unknown, ...errcodes: number[]): value is ApiError {
  if (!isKind(value, 'ApiError')) return false
  return errcodes.length === 0 || errcodes.includes((value as ApiError).errcode)
}

/** What `explain` knows of an errcode; a failure of it is a warning, not another failure of the call. */
export async function explanationOf(
  { op, errcode }: { op: string; errcode: number },
  explain: Explain | undefined,
  warn: (error: unknown) => void,
): Promise<Explanation | undefined> {
  try {
    return await explain?.({ op, errcode })
  } catch (error) {
    warn(error)
    return undefined
  }
}

/** What makes a difference to what an errcode means. */
export interface Circumstances {
  /** The call asked for the token itself. */
  isIssuing: boolean
  /** The access_token was refused, and no other came in its place. */
  isIrreplaceable: boolean
  /** The account has this one access_token and no other. */
  isFixed: boolean
}

export function apiErrorOf(
  { op, errcode, errmsg, rid, attempts, outcome }: Omit<ApiFailure, 'category'>,
  known: Explanation | undefined,
  { isIssuing, isIrreplaceable, isFixed }: Circumstances,
): ApiError {
  const isWrongSecret = isIssuing && errcode === 40001
  const circumstances = [
    isIrreplaceable && (isFixed ? fixedToken : noOtherToken),
    whitelistHint(errcode, errmsg),
  ]
  const hintOf = (text: string | undefined): string | undefined =>
    [...circumstances, text].filter(Boolean).join('; ') || undefined
  return new ApiError({
    op,
    errcode,
    errmsg,
    rid,
    category: isWrongSecret ? 'credential' : (known?.category ?? categoryOf(errcode)),
    hint: hintOf(known?.hint),
    hintEn: hintOf(known?.hintEn),
    link: known?.link,
    attempts,
    outcome,
  })
}

const noOtherToken =
  'WeChat refuses this access_token, and no other came in its place: look for a second program that ' +
  'replaces it, or replace it with account.refreshAccessToken()'

const fixedToken =
  'WeChat refuses the access_token that the account was made with: make the account anew with another one'

/** WeChat prints the address it saw: `invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist`. */
function whitelistHint(errcode: number, errmsg: string): string | undefined {
  if (errcode !== 40164 && errcode !== 61004) return undefined
  const [ip = 'the IP of this machine'] =
    /\d+(\.\d+){3}|[\da-f]*(:[\da-f]*){2,7}/i.exec(errmsg) ?? []
  return `add ${ip} to the IP whitelist: mp.weixin.qq.com > IP白名单`
}
