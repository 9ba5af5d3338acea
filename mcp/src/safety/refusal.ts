/** Why this server has not done what it was asked. Nothing was sent for it. */
export type RefusalKind =
  | 'unknown-function'
  | 'withheld'
  | 'not-allowed'
  | 'bad-arguments'
  | 'bad-token'
  | 'over-budget'
  | 'file'

/** The server refuses: said to the agent, with what it can do next. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly next: string

  constructor(kind: RefusalKind, message: string, next: string) {
    super(message)
    this.kind = kind
    this.next = next
  }
}
