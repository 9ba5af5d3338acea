import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyOfProject } from '../../support/project-copy.js'
import { matches, stepsOf, take } from '../../support/transcript.js'
import { projectRoot } from '../support/project.js'

const steps = stepsOf(readFileSync(join(projectRoot, 'docs/adding-an-endpoint.md'), 'utf8'))

describe('docs/adding-an-endpoint.md is what happens in a terminal', () => {
  let copy: Awaited<ReturnType<typeof copyOfProject>>

  beforeAll(async () => {
    copy = await copyOfProject()
  })

  afterAll(() => copy.remove())

  test('it shows three ways, from the first command to tests that pass', () => {
    const commands = steps.flatMap((step) => (step.kind === 'command' ? step.command : []))
    expect(commands.filter((command) => command.includes('vitest')).length).toBeGreaterThan(1)
    expect(commands.some((command) => command.includes('--from'))).toBe(true)
    expect(steps.filter(({ kind }) => kind === 'edit').length).toBeGreaterThan(2)
  })

  // Each step stands on those before it, so a step that fails fails all that follow.
  test.each(steps.map((step, index) => ({ step, title: titleOf(index) })))(
    '$title',
    async ({ step }) => {
      const printed = await take(step, copy.folder)
      if (step.kind !== 'command') return
      if (!matches(step.output, printed)) expect(printed).toBe(step.output)
    },
  )
})

function titleOf(index: number): string {
  const step = steps[index]
  const what = step?.kind === 'command' ? `$ ${step.command}` : (step?.kind ?? '')
  return `${index + 1}. ${what.replaceAll(/\s+/g, ' ')}`
}

test('… stands for anything, and nothing else does', () => {
  expect(matches('a … c', 'a b\nb c')).toBe(true)
  expect(matches('a.c', 'abc')).toBe(false)
  expect(matches('a', 'a b')).toBe(false)
  expect(matches('…\nb', 'a\nb')).toBe(true)
})
