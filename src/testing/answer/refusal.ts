import type { Failure } from '../handlers.js'

/** What a refusal says besides its errcode. */
export interface RefusalDetails {
  /** Undefined: WeChat's usual text for the errcode. */
  errmsg?: string | undefined
  /** What is wrong with this very request; it follows the text. */
  what?: string
  /** Further fields of the answer. */
  fields?: object
  /** Undefined: JSON's own. */
  contentType?: string | undefined
}

/** Thrown anywhere in the mock to answer with an errcode. */
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
