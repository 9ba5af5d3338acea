import { describe, expect, test } from 'vitest'
import { emittedFiles, statementsOf } from './support/emitted.js'
import { casesOf, manifestOf, type Snippet } from './support/manifest.js'

interface Case extends Snippet {
  feature: string
  /** The module below `src/generated/`; `card` unless given. */
  module?: string
  /** The names of the statements that `emits` holds; `import` and `export` are such names too. */
  shows?: string[]
  withDocs?: boolean
  emits: string
}

async function emitted({ module = 'card', shows, withDocs, ...snippet }: Case): Promise<string> {
  const files = await emittedFiles(manifestOf(snippet))
  const text = files.get(`src/generated/${module}.ts`) ?? ''
  return statementsOf(text, shows ?? [], withDocs ?? false)
}

describe.each(['types', 'composition', 'requests', 'calls'])('%s', (part) => {
  test.each(casesOf<Case>(`emit/${part}.yaml`))('$feature', async (row) => {
    expect(await emitted(row)).toBe(row.emits.trimEnd())
  })
})

describe('hover texts', () => {
  test.each(casesOf<Case>('emit/docs.yaml'))('$feature', async (row) => {
    const emits = await emitted({ shows: ['get'], withDocs: true, ...row })
    expect(emits.slice(0, emits.indexOf('*/') + 2)).toBe(row.emits.trimEnd())
  })
})
