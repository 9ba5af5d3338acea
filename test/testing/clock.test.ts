import { expect, test, vi } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'

const start = new Date('2026-05-01T00:00:00Z')

test('only advance moves the time if a start is given', () => {
  const mock = createMockWeChat({ now: start })
  expect(mock.now).toEqual(start)
  mock.advance(90)
  expect(mock.now).toEqual(new Date('2026-05-01T00:01:30Z'))
})

test('the time is real if no start is given', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  try {
    const real = createMockWeChat()
    real.advance(3600)
    vi.setSystemTime(new Date('2026-05-01T00:00:05Z'))
    expect(real.now).toEqual(new Date('2026-05-01T01:00:05Z'))
  } finally {
    vi.useRealTimers()
  }
})

test('a start that is not a time is refused at once', () => {
  expect(() => createMockWeChat({ now: '2026-05-01' as unknown as Date })).toThrow(
    new TypeError('now must be a Date or milliseconds since the epoch, not string'),
  )
  const mock = createMockWeChat({ now: start })
  const none = new RangeError('the mock’s time must be from 1970 to 9999')
  for (const now of [new Date('noon'), NaN, -1, Infinity]) {
    expect(() => createMockWeChat({ now })).toThrow(none)
  }
  for (const seconds of [Infinity, 1e300]) {
    expect(() => {
      mock.advance(seconds)
    }).toThrow(none)
  }
  expect(mock.now).toEqual(start)
})
