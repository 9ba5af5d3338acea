import { onTestFinished, vi } from 'vitest'

export interface Timers {
  /** Lets so many milliseconds pass for whoever waits. */
  advance(ms: number): void
  /** How many timers are set. */
  readonly count: number
}

/** Stops the timers and the clock of durations until the test ends, so that nothing happens because the machine is slow. */
export function stopTimers(): Timers {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  return {
    advance: (ms) => vi.advanceTimersByTime(ms),
    get count() {
      return vi.getTimerCount()
    },
  }
}

/** Milliseconds. */
const longestUntil = 20_000

/** Waits until something is so, on a clock and timers that {@link stopTimers} does not stop. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + longestUntil
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not so after ${longestUntil} ms: ${String(holds)}`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
