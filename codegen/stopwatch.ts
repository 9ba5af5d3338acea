/** Measures the stages of a run. */
export class Stopwatch {
  readonly #started = performance.now()
  #lapStarted = this.#started
  readonly #laps: [stage: string, milliseconds: number][] = []

  /** Ends a stage; what follows is the next one. */
  lap(stage: string): void {
    const now = performance.now()
    this.#laps.push([stage, now - this.#lapStarted])
    this.#lapStarted = now
  }

  /** Milliseconds of each stage. */
  get laps(): Record<string, number> {
    return Object.fromEntries(this.#laps)
  }

  get milliseconds(): number {
    return Math.round(this.#lapStarted - this.#started)
  }

  /** One line a stage, then their sum. */
  toString(): string {
    const total = this.#laps.reduce((sum, [, milliseconds]) => sum + milliseconds, 0)
    return [...this.#laps, ['total', total] as const]
      .map(
        ([stage, milliseconds]) => `  ${stage.padEnd(8)}${milliseconds.toFixed(0).padStart(6)} ms`,
      )
      .join('\n')
  }
}
