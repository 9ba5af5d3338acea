import type { Outcome } from '../../../test/support/outcome.js'

/** Counts what holds, and notes what does not. */
export class Checks {
  #passed = 0
  readonly #failures: string[] = []

  /** @param text - what does not hold, if it does not */
  check(holds: boolean, text: string): void {
    if (holds) this.#passed++
    else this.#failures.push(text)
  }

  /** Whether two values are written alike. */
  equal(what: string, found: unknown, expected: unknown): void {
    const [shown, wanted] = [JSON.stringify(found), JSON.stringify(expected)]
    this.check(shown === wanted, `${what}: ${shown}, not ${wanted}`)
  }

  outcome(platform: string, version: string): Outcome {
    return { platform, version, passed: this.#passed, failures: this.#failures }
  }
}
