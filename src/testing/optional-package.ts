import { builtinModule } from '../runtime/platform.js'

/**
 * A file of a package that is installed only by those who want it: in the project, or beside this package. Undefined if it is not there.
 * An import, even a dynamic one, would stop the bundlers of those who do not have it.
 */
export function optionalFile(specifier: string): URL | undefined {
  const [module, url] = [builtinModule('node:module'), builtinModule('node:url')]
  if (!module || !url) return undefined
  for (const from of [`${process.cwd()}/package.json`, import.meta.url]) {
    try {
      return url.pathToFileURL(module.createRequire(from).resolve(specifier))
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'MODULE_NOT_FOUND') throw error
    }
  }
  return undefined
}
