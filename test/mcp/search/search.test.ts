import { expect, test } from 'vitest'
import { SearchIndex } from '../../../mcp/src/search/search-index.js'
import { functions } from '../support.js'
import { tasks, type Task } from './tasks.js'

const index = new SearchIndex(functions)

function isAmongFirst({ query, wanted }: Task, count: number): boolean {
  return index.find(query, count).some(({ api }) => wanted.includes(api.op))
}

const tuned = tasks.filter(({ isHeldOut }) => !isHeldOut)
const heldOut = tasks.filter(({ isHeldOut }) => isHeldOut)

test.each([
  ['all tasks', tasks, 0.95],
  ['those that were held out', heldOut, 0.9],
  ['those in Chinese', tasks.filter(({ query }) => /\p{Script=Han}/u.test(query)), 0.93],
  ['those in English', tasks.filter(({ query }) => !/\p{Script=Han}/u.test(query)), 0.93],
])('of %s, the right function is mostly among the first three', (_, some, share) => {
  const missed = some.filter((task) => !isAmongFirst(task, 3))
  const shown = missed.map(({ query, wanted }) => ({
    query,
    wanted,
    found: index.find(query, 6).map(({ api }) => api.op),
  }))
  expect(
    (some.length - missed.length) / some.length,
    JSON.stringify(shown, null, 1),
  ).toBeGreaterThanOrEqual(share)
})

test('the tasks are 30 in each language, and 20 of them were held out', () => {
  const chinese = tasks.filter(({ query }) => /\p{Script=Han}/u.test(query))
  expect([chinese.length, tasks.length, tuned.length, heldOut.length]).toEqual([30, 60, 40, 20])
})
