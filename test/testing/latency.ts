import { expect } from 'vitest'

/** Expects that a call is answered after a timer of the same duration that was started before it: Node keeps their order. */
export async function expectLatency<T>(milliseconds: number, call: () => Promise<T>): Promise<T> {
  const timer = new Promise((resolve) => setTimeout(resolve, milliseconds, 'the timer'))
  const answer = call()
  expect(await Promise.race([timer, answer])).toBe('the timer')
  return answer
}
