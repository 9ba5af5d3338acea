import { expect } from 'vitest'

/** Expects that a call is answered after a timer which is a little shorter than its latency, and was started before it. */
export async function expectLatency<T>(milliseconds: number, call: () => Promise<T>): Promise<T> {
  const shorter = new Promise((resolve) => setTimeout(resolve, milliseconds - 10, 'the timer'))
  const answer = call()
  expect(await Promise.race([shorter, answer])).toBe('the timer')
  return answer
}
