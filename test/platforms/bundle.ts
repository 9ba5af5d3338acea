import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where the bundles of the suite are. Node, Bun and Deno find the package from there by its own name. */
export const bundles = {
  folder: `${root}.platforms`,
  server: `${root}.platforms/server.js`,
  undici8: `${root}.platforms/undici-8.js`,
  worker: `${root}.platforms/worker.js`,
  edge: `${root}.platforms/edge.js`,
  browser: `${root}.platforms/browser.js`,
}

/** The built package, as its `exports` name its parts. */
const builtPackage: Plugin = {
  name: 'built package',
  setup(build) {
    const resolved = Symbol('resolved')
    build.onResolve({ filter: /^offiaccount(\/|$)/ }, ({ path, kind, pluginData }) => {
      // build.resolve() calls this hook again.
      if (pluginData === resolved) return undefined
      return build.resolve(path, { resolveDir: root, kind, pluginData: resolved })
    })
  },
}

/** The other version of undici that may stand beside the package. It is loaded, not bundled. */
const undici8: Plugin = {
  name: 'undici 8',
  setup(build) {
    const path = new URL('node_modules/undici-8/index.js', import.meta.url).href
    build.onResolve({ filter: /^undici$/ }, () => ({ path, external: true }))
  },
}

const entry = (name: string): BuildOptions => ({
  entryPoints: [fileURLToPath(new URL(`smoke/entries/${name}.ts`, import.meta.url))],
  outfile: `${bundles.folder}/${name}.js`,
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  // The repository's own maps the package to its sources.
  tsconfigRaw: {},
})

/** Bundles the suite once for platforms that load packages, and with the whole package for those that do not. */
export async function bundleSuite(): Promise<void> {
  const whole: BuildOptions = { plugins: [builtPackage], platform: 'browser' }
  await mkdir(bundles.folder, { recursive: true })
  await writeFile(`${bundles.folder}/商户标志.png`, Buffer.from('89504e470d0a1a0a', 'hex'))
  const server: BuildOptions = {
    ...entry('server'),
    format: 'esm',
    packages: 'external',
    platform: 'node',
  }
  await build(server)
  await build({ ...server, outfile: bundles.undici8, plugins: [builtPackage, undici8] })
  await build({ ...entry('worker'), ...whole, format: 'esm' })
  await build({ ...entry('edge'), ...whole, format: 'iife' })
  await build({ ...entry('browser'), ...whole, format: 'esm' })
}
