import { builtinModule } from '../../runtime/builtin-module.js'

// Packages that users install if they want them, in their project or next to this package. With an import, even a dynamic one, bundlers
// would fail for users who do not have them.

/** The location of a file of a package; undefined if it is not installed. */
export function optionalFile(specifier: string): URL | undefined {
  const file = found(specifier, (require) => require.resolve(specifier))
  return file === undefined ? undefined : builtinModule('node:url')?.pathToFileURL(file)
}

/** The exports of a package; undefined if it is not installed. */
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
      // A file that the package itself fails to find is a different problem.
      if (code !== 'MODULE_NOT_FOUND' || !message.includes(specifier)) throw error
    }
  }
  return undefined
}
