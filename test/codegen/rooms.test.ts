import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from './support/project.js'

const folder = join(projectRoot, 'codegen')
const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.split(sep).join('/'))

/** The modules of a room, and what each imports of others, as paths below `codegen/`. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(folder, path), 'utf8')
  return [...text.matchAll(/from '(\.[^']+)\.js'/g)].map(([, to = '']) => join(path, '..', to))
}

test.each([
  ['what the manifest means', /^manifest\//, /^(emit|output)\//],
  ['what code looks like', /^emit\//, /^manifest\//],
  ['the model and the questions about it', /^model\//, /^(manifest|emit|output)\//],
])('%s is known without a step before or after it', (_what, room, others) => {
  const found = modules.filter((path) => room.test(path))
  expect(found.length).toBeGreaterThan(5)
  const strays = found.flatMap((path) =>
    importsOf(path)
      .filter((to) => others.test(to))
      .map((to) => `${path} imports ${to}`),
  )
  expect(strays).toEqual([])
})
