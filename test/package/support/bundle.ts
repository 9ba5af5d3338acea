import { gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'

export type Face = 'offiaccount' | 'offiaccount/slim'

export interface Bundle {
  /** Minified and gzipped, each file by itself. */
  bytes: number
  text: string
  /** The source files of which something is left. */
  sources: string[]
}

/** npm runs every script there. */
const root = process.cwd()

/** What an edge function is that calls one endpoint. */
export const entryOf = (face: Face): BuildOptions => ({
  stdin: {
    contents: `export { OffiAccount } from '${face}'; export { get } from 'offiaccount/card'`,
    resolveDir: root,
  },
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  outdir: 'out',
})

/** Everything in one file, as without code splitting. */
export const whole = (face: Face): Promise<Bundle> => bundleOf(entryOf(face))

/** What is loaded before the first request if esbuild splits it. */
export const split = (face: Face): Promise<Bundle> =>
  bundleOf({ ...entryOf(face), splitting: true })

export async function bundleOf(options: BuildOptions): Promise<Bundle> {
  const { outputFiles = [], metafile } = await build({ ...options, metafile: true })
  const { outputs } = metafile
  const eager = new Set<string>()
  const visit = (path: string): void => {
    if (eager.has(path)) return
    eager.add(path)
    for (const { kind, path: next } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') visit(next)
    }
  }
  visit('out/stdin.js')
  const files = outputFiles.filter(({ path }) => eager.has(path.slice(root.length + 1)))
  const inputs = [...eager].flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}))
  return {
    bytes: files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
    text: files.map(({ text }) => text).join('\n'),
    sources: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  }
}
