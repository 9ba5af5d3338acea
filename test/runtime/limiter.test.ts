import { expect, test, vi } from 'vitest'
import { Cutoff } from '../../src/runtime/deadline.js'
import { Limiter } from '../../src/runtime/limiter.js'
import { stopTimers } from '../support/timers.js'

test('a place that nobody leaves is taken back a second after the time of its call, even if a timer is early', async () => {
  const timers = stopTimers()
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
  const limiter = new Limiter(1)
  limiter.enter(50)
  const place = limiter.enter(1_000)
  const turn = place.turn(new Cutoff())
  clock.mockReturnValue(1_049.5)
  timers.advance(1_050)
  expect(place.isGranted).toBe(false)
  clock.mockReturnValue(1_051)
  timers.advance(1)
  await turn
  expect(place.until).toBe(2_051)
  expect(timers.count).toBe(0)
})

test('places that are taken back are handed on once each, with the whole time', () => {
  const timers = stopTimers()
  const limiter = new Limiter(4)
  for (let i = 0; i < 4; i++) limiter.enter(500)
  const waiting = Array.from({ length: 100 }, () => limiter.enter(500))
  timers.advance(1_500)
  expect(waiting.map(({ isGranted }) => isGranted)).toEqual(waiting.map((_, i) => i < 4))
  timers.advance(1_000)
  expect(waiting.filter(({ isGranted }) => isGranted)).toHaveLength(4)
  timers.advance(500)
  expect(waiting.filter(({ isGranted }) => isGranted)).toHaveLength(8)
})

test('a call that stops waiting is passed over, wherever it stands', () => {
  const limiter = new Limiter(1)
  const holder = limiter.enter(500)
  const [first, second, third, fourth] = Array.from({ length: 4 }, () => limiter.enter(500))
  second?.leave()
  first?.leave()
  holder.leave()
  expect([first, second, third, fourth].map((place) => place?.isGranted)).toEqual([
    false,
    false,
    true,
    false,
  ])
  third?.leave()
  // The queue was empty in between.
  fourth?.leave()
  const last = limiter.enter(500)
  expect([fourth?.isGranted, last.isGranted]).toEqual([true, true])
})

test('there may be 200,000 places', () => {
  const timers = stopTimers()
  const limiter = new Limiter(200_000)
  const places = Array.from({ length: 200_001 }, () => limiter.enter(500))
  expect(places.at(-1)?.isGranted).toBe(false)
  timers.advance(1_500)
  expect(places.at(-1)?.isGranted).toBe(true)
})
