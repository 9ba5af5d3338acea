import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../..')

/** The folders that hold hand-written code of the package and of what makes it. */
const folders = ['src', 'mcp/src', 'codegen', 'tools', 'docs/site']

export interface SourceFile {
  /** `src/runtime/call.ts` */
  path: string
  lines: number
  /** Files of ours that it imports, by their path; types and dynamic imports included. */
  imports: string[]
  /** Packages that it imports at run time: `ky`. */
  packages: string[]
}

export const sourceFiles: readonly SourceFile[] = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter(
      (path) => path.endsWith('.ts') && !/node_modules|\/dist\/|\/generated\/|\.d\.ts$/.test(path),
    )
    .map(read),
)

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  const types = Array.from(text.matchAll(/^import type [^']*'([^']+)'/gm), ([, name]) => name)
  const required = text.matchAll(/\brequire\('([\w@/-]+)'\)|createRequire\(.*?\)\('([\w@/-]+)'\)/g)
  const isOurs = (name: string): boolean => name.startsWith('.')
  return {
    path,
    lines: text.split('\n').length - 1,
    imports: names
      .filter(isOurs)
      .map((name) => posix.join(posix.dirname(path), name.replace(/\.js$/, '.ts'))),
    packages: [
      ...names.filter(
        (name) => !isOurs(name) && !name.startsWith('node:') && !types.includes(name),
      ),
      ...Array.from(required, ([, one = '', other = one]) => other),
    ],
  }
}

/** `src/runtime` of `src/runtime/store/redis.ts`, `src/hooks` of `src/hooks.ts`, which opens that room; `src` of `src/index.ts`. */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  if (top === 'docs') return 'docs/site'
  if (top === 'mcp') return 'mcp/src'
  const room = `${top}/${second.replace(/\.ts$/, '')}`
  return top === 'src' && existsSync(join(root, room)) ? room : top
}

/** How many layers end with this file. Throws if it leads back to itself. */
export function layersOf(
  file: SourceFile,
  files: ReadonlyMap<string, SourceFile>,
  known: Map<string, number> = new Map<string, number>(),
  above: readonly string[] = [],
): number {
  if (above.includes(file.path)) throw new Error([...above, file.path].join(' > '))
  const layers = known.get(file.path)
  if (layers !== undefined) return layers
  const below = file.imports.flatMap((path) => files.get(path) ?? [])
  const depths = below.map((each) => layersOf(each, files, known, [...above, file.path]))
  known.set(file.path, 1 + Math.max(0, ...depths))
  return 1 + Math.max(0, ...depths)
}
