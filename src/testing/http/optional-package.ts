import { builtinModule } from '../../runtime/platform.js'

// Of packages that are installed only by those who want them: in the project, or beside this one. An import, even a dynamic one, would
// stop the bundlers of those who do not have them.

/** Where a file of the package is; undefined if it is not there. */
export function optionalFile(specifier: string): URL | undefined {
  const file = found(specifier, (require) => require.resolve(specifier))
  return file === undefined ? undefined : builtinModule('node:url')?.pathToFileURL(file)
}

/** What the package exports; undefined if it is not there. */
export function optionalPackage(specifier: string): unknown {
  return found(specifier, (require) => require(specifier) as unknown)
}

function found<Result>(
  specifier: string,
  look: (require: NodeJS.Require) => Result,
): Result | undefined {
  const module = builtinModule('node:module')
  if (!module) return undefined
  for (const from of [`${process.cwd()}/package.json`, import.meta.url]) {
    try {
      return look(module.createRequire(from))
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      // What one of its own files misses is another matter.
      if (code !== 'MODULE_NOT_FOUND' || !message.includes(specifier)) throw error
    }
  }
  return undefined
}
