import { expect, test } from 'vitest'
import { complaintOf } from '../support/budgets.js'

test('a figure above its ceiling is complained of, and so is one far below', () => {
  expect(complaintOf('files loaded at import', 39)).toBeUndefined()
  expect(complaintOf('files loaded at import', 36)).toBeUndefined()
  expect(complaintOf('files loaded at import', 40)).toContain('40 is above its ceiling of 39')
  expect(complaintOf('files loaded at import', 33)).toContain('lower that')
})
