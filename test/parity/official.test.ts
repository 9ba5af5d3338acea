import { describe, expect, test } from 'vitest'
import { allEndpoints } from '../../codegen/model.js'
import { fixture, model } from './manifest.js'

/** An endpoint of Tencent's documentation tree. */
interface Official {
  title: string
  method: string
  path: string
}

const official = fixture('official-index.json') as Official[]

const methods = new Map<string, string[]>()
for (const { method, path } of allEndpoints(model)) {
  const [bare = path] = path.split('?')
  methods.set(bare, [...(methods.get(bare) ?? []), method])
}

describe("the endpoints of Tencent's documentation", () => {
  test.each(official)('$method $path $title', ({ method, path }) => {
    expect(methods.get(path) ?? []).toContain(method)
  })

  test('all 196 are in the fixture', () => {
    expect(official).toHaveLength(196)
  })
})
