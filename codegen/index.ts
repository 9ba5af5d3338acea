import type { Generated, GenerateOptions, Scaffolded, ScaffoldOptions } from './api.js'
import { missingPackages } from './project/packages.js'
import { originIn } from './model/target.js'

export * from './api.js'

/**
 * Makes typed functions of a manifest, as `npx offiaccount generate` does. It reads and writes no file of the project.
 * The notation: docs/manifest.md
 * @throws MissingPackagesError if prettier, ts-morph or yaml is not installed; TypeError if a path leads out of the project
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const missing = missingPackages()
  if (missing) throw missing
  const [{ generateFrom }, { knownTypes }] = await Promise.all([
    import('./user-manifest/generate.js'),
    import('./user-manifest/known-types.js'),
  ])
  return generateFrom(options, await knownTypes())
}

/**
 * Writes an endpoint into a manifest, as `npx offiaccount new` does: every other line, comment and blank line stays as it is.
 * It reads and writes no file. The notation: docs/manifest.md
 * @throws ScaffoldError if the options are wrong, or the manifest has mistakes or has the endpoint; MissingPackagesError
 *   if prettier, ts-morph or yaml is not installed
 */
export async function scaffold(options: ScaffoldOptions): Promise<Scaffolded> {
  const missing = missingPackages()
  if (missing) throw missing
  const [{ scaffoldFrom }, { knownTypes }] = await Promise.all([
    import('./user-manifest/scaffold.js'),
    import('./user-manifest/known-types.js'),
  ])
  return scaffoldFrom(options, await knownTypes())
}

/**
 * The manifest that a generated file names in its first line or, if it is JSON, in its key `x-generated`; undefined if it was
 * written by hand.
 */
export function originOf(text: string): string | undefined {
  return originIn(text)
}
