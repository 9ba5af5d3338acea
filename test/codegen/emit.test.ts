import { describe, expect, test } from 'vitest'
import { Examples } from '../../codegen/emit/examples.js'
import type { Json } from '../../codegen/model/model.js'
import { allEndpoints } from '../../codegen/model/walk.js'
import { understand } from '../../codegen/manifest/understand.js'
import { Types } from '../../codegen/model/types.js'
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

describe('examples in full', () => {
  test.each(
    casesOf<Snippet & { feature: string; request?: Json; returns?: Json }>('emit/examples.yaml'),
  )('$feature', ({ request, returns, ...snippet }) => {
    const { model, diagnostics } = understand(manifestOf(snippet))
    expect(diagnostics).toEqual([])
    const examples = new Examples(model, new Types(model))
    const [endpoint] = allEndpoints(model)
    expect(endpoint && examples.request(endpoint, 'full')).toEqual(request)
    expect(endpoint && examples.returns(endpoint, 'full')).toEqual(returns)
  })
})

describe('hover texts', () => {
  test.each(casesOf<Case>('emit/docs.yaml'))('$feature', async (row) => {
    const emits = await emitted({ shows: ['get'], withDocs: true, ...row })
    expect(emits.slice(0, emits.indexOf('*/') + 2)).toBe(row.emits.trimEnd())
  })
})
