import { createRequire } from 'node:module'
import { join } from 'node:path'
import { counting } from '../../src/shared/counting.js'
import type { GenerateOptions } from '../api.js'
import { isInstalled } from './packages.js'
import { originIn } from '../model/target.js'
import { generateFrom } from '../user-manifest/generate.js'
import { knownTypes } from '../user-manifest/known-types.js'
import type { Places } from '../user-manifest/target.js'
import { mistakesIn, type Project } from './generate.js'

/** A package of a user's, with a manifest of their own. */
export function userProject(root: string, places: Places & { command: string }): Project {
  const { file, out, tests, command } = places
  return {
    root,
    manifest: file,
    command,
    folders: tests === undefined ? [out] : [...new Set([out, tests])],
    async make(manifest) {
      const format = formatterIn(root)
      const generated = await generateFrom({ ...places, manifest, format }, await knownTypes())
      const { files, diagnostics, endpoints, groups } = generated
      if (diagnostics.length > 0) {
        const printed = diagnostics.map(({ text }) => text).join('\n\n')
        throw mistakesIn(file, printed, diagnostics.length)
      }
      const scope = `${counting(endpoints, 'endpoint')} in ${counting(groups, 'group')}`
      return { scope, files }
    },
    obstacle(path, text) {
      const origin = originIn(text)
      if (origin === file) return undefined
      return origin === undefined
        ? `${path} was not generated: move it away, or name another folder`
        : `${path} was generated from ${origin}: each manifest needs a folder of its own`
    },
    hint:
      tests === undefined || hasVitest() ? undefined : 'The tests run with vitest: npm i -D vitest',
  }
}

/** As the project's own prettier would have it. */
function formatterIn(root: string): NonNullable<GenerateOptions['format']> {
  return async (path, text) => {
    const { format, resolveConfig } = await import('prettier')
    const filepath = join(root, path)
    const style = await resolveConfig(filepath, { editorconfig: true })
    return format(text, { ...style, filepath })
  }
}

function hasVitest(): boolean {
  return isInstalled('vitest/package.json', createRequire(import.meta.url))
}
