#!/usr/bin/env node
// Node 20 runs no TypeScript, and a loader costs more than a run that finds nothing to do. So the generator is compiled when its
// sources or the installed packages change, and kept until then.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')

/** What the generator and the runtime both know, as the generator sees it. */
const shared = '../src/shared'

// Whoever reads the output may have enough of it, as in `npm run generate | head -1`: the files are written all the same.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const version = versionOf(import.meta.dirname)
  const { main } = await import(pathToFileURL(join(await compiled(version), 'cli.js')).href)
  process.exitCode = await main(process.argv.slice(2), root, version)
} catch (error) {
  // Of the file system, or of esbuild.
  if (error.syscall === undefined && error.errors === undefined) throw error
  console.error(`The generator cannot be compiled: ${error.message}`)
  process.exitCode = 1
}

/** Changes with every source of the generator and with every installed package. */
function versionOf(folder) {
  const hash = createHash('sha256')
  const paths = ['.', shared]
    .flatMap((part) =>
      readdirSync(join(folder, part), { recursive: true }).map((path) => join(part, path)),
    )
    .filter((path) => path.endsWith('.ts'))
  for (const path of paths.sort()) hash.update(`${path}\0${readFileSync(join(folder, path))}\0`)
  return hash.update(readFileSync(join(root, 'node_modules/.package-lock.json'))).digest('hex')
}

async function compiled(version) {
  const folder = join(root, 'node_modules/.cache/offiaccount', `generator-${version.slice(0, 16)}`)
  if (existsSync(folder)) return folder
  const { build } = await import('esbuild')
  const unfinished = `${folder}-${process.pid}`
  await build({
    entryPoints: [join(import.meta.dirname, 'cli.ts')],
    outdir: unfinished,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: 'inline',
    logLevel: 'silent',
  })
  // Another process may have been faster; what both have made is the same.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, folder)
  return folder
}
