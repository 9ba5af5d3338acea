import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import { rollup, type Chunk } from 'rollup'
import { minify } from 'terser'
import webpack from 'webpack'

export interface Bundler {
  name: 'rollup' | 'webpack'
  version: string
  /** @returns the files, minified, that a program has loaded before it does anything */
  bundle: (entry: string, isSplit: boolean) => Promise<string[]>
}

export const bundlers: readonly Bundler[] = [
  { name: 'rollup', version: versionOf('rollup'), bundle: byRollup },
  { name: 'webpack', version: versionOf('webpack'), bundle: byWebpack },
]

async function byRollup(entry: string, isSplit: boolean): Promise<string[]> {
  const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })] })
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: !isSplit })
  await bundle.close()
  const chunks = output.filter((file): file is Chunk => file.type === 'chunk')
  const eager = new Set(chunks.filter(({ isEntry }) => isEntry))
  for (const { imports } of eager) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) eager.add(chunk)
  }
  return Promise.all(
    Array.from(eager, async ({ code }) => (await minify(code, { module: true })).code ?? ''),
  )
}

async function byWebpack(entry: string, isSplit: boolean): Promise<string[]> {
  const path = join(entry, '..', 'out')
  const single = new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })
  const names = await new Promise<string[]>((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        target: 'es2022',
        entry,
        experiments: { outputModule: true },
        output: { path, clean: true, library: { type: 'module' } },
        plugins: isSplit ? [] : [single],
        performance: false,
      },
      (error, stats) => {
        if (error || !stats) reject(error ?? new Error('webpack says nothing'))
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')))
        else {
          const { entrypoints } = stats.toJson({ all: false, entrypoints: true })
          resolve((entrypoints?.main?.assets ?? []).map(({ name }) => name))
        }
      },
    )
  })
  return Promise.all(names.map((name) => readFile(join(path, name), 'utf8')))
}

function versionOf(name: string): string {
  const url = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(url, 'utf8')) as { version: string }).version
}
