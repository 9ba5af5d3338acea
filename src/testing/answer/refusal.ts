/** An answer that is not a success. Few have more than these two fields, such as the `msg_id` of 45065. */
export interface Failure {
  errcode: number
  /** Default: WeChat's usual text for the errcode, or `api error` if it is unknown. */
  errmsg?: string | undefined
  [field: string]: unknown
}

/** What a refusal says in addition to its errcode. */
export interface RefusalDetails {
  /** Undefined: WeChat's usual text for the errcode. */
  errmsg?: string | undefined
  /** What is wrong with this particular request, appended to the text. */
  what?: string
  /** Further fields of the answer. */
  fields?: object
  /** Undefined: the usual one of JSON. */
  contentType?: string | undefined
}

/** Can be thrown anywhere in the mock to answer with an errcode. */
export class Refusal extends Error {
  readonly errcode: number
  readonly details: RefusalDetails

  constructor(errcode: number, details: RefusalDetails = {}) {
    super(`errcode ${errcode}`)
    this.errcode = errcode
    this.details = details
  }
}

export function refusalOf(failure: Failure, contentType?: string): Refusal {
  const { errcode, errmsg, ...fields } = failure
  return new Refusal(errcode, { errmsg, fields, contentType })
}
