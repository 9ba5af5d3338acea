import { expect, test, vi } from 'vitest'
import { Limiter } from '../../src/runtime/limiter.js'
import { stopTimers } from '../support/timers.js'

test('a place that nobody leaves ends with its call, even if the timer fires early', async () => {
  const timers = stopTimers()
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
  const limiter = new Limiter(1)
  limiter.enter(50)
  const { turn } = limiter.enter(1_000)
  clock.mockReturnValue(49.5)
  timers.advance(50)
  expect(timers.count).toBe(1)
  clock.mockReturnValue(51)
  timers.advance(1)
  await turn
  expect(timers.count).toBe(0)
})
