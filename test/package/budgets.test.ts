import { expect, test } from 'vitest'
import { complaintOf } from '../support/budgets.js'

test('a figure above its ceiling is complained of, and so is one far below', () => {
  expect(complaintOf('files loaded at import', 36)).toBeUndefined()
  expect(complaintOf('files loaded at import', 33)).toBeUndefined()
  expect(complaintOf('files loaded at import', 37)).toContain('37 is above its ceiling of 36')
  expect(complaintOf('files loaded at import', 32)).toContain('lower that')
})
