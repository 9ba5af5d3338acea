import { expect, test } from 'vitest'
import server from '../../mcp/package.json' with { type: 'json' }
import core from '../../package.json' with { type: 'json' }

test('both packages have one version, and the server asks for that very one', () => {
  expect([server.version, server.dependencies.offiaccount]).toEqual([core.version, core.version])
})

test('what the server depends on is what it is tested with here', () => {
  const own = Object.entries({ ...server.dependencies, ...server.optionalDependencies })
  const others = own.filter(([name]) => name !== 'offiaccount')
  expect(core.devDependencies).toMatchObject(Object.fromEntries(others))
})

test('both need the same Node', () => {
  expect(server.engines).toEqual(core.engines)
})
