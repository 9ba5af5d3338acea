#!/usr/bin/env node
// Puts the generator into the package as `offiaccount/codegen`. Its small dependencies and this package's own types are bundled;
// what is large stays a package of its own, which the user of the generator installs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'

const folder = import.meta.dirname
const root = join(folder, '..')
const outdir = join(root, 'dist/codegen')
const shared = {
  absWorkingDir: root,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  logLevel: 'warning',
}

const { typesIn, userSchema } = await loaded('user-manifest/known-types.ts')
const knownTypes = ownTypes()
await build({
  ...shared,
  entryPoints: { index: join(folder, 'index.ts'), commands: join(folder, 'project/commands.ts') },
  outdir,
  chunkNames: 'chunk-[hash]',
  bundle: true,
  splitting: true,
  minifySyntax: true,
  external: ['prettier', 'ts-morph', 'yaml'],
  plugins: [replacing(join(folder, 'user-manifest/known-types.ts'), knownTypes)],
})
writeFileSync(join(outdir, 'endpoints.schema.json'), JSON.stringify(userSchema()))
for (const name of ['index', 'api']) {
  writeFileSync(join(outdir, `${name}.d.ts`), declarationsOf(join(folder, `${name}.ts`)))
}

/** A module that yields the types at once, without the manifest that they are made of. */
function ownTypes() {
  const types = typesIn(readFileSync(join(root, 'endpoints.yaml')))
  return `const types = ${JSON.stringify(JSON.stringify(types))}
export async function knownTypes() {
  return JSON.parse(types)
}`
}

/** A module of the generator, as it runs here. */
async function loaded(path) {
  const cache = join(root, 'node_modules/.cache/offiaccount')
  const outfile = join(cache, 'known.js')
  mkdirSync(cache, { recursive: true })
  const entryPoints = [join(folder, path)]
  await build({ ...shared, entryPoints, outfile, bundle: true, packages: 'external' })
  return import(pathToFileURL(outfile).href)
}

function replacing(path, contents) {
  return {
    name: 'replacing',
    setup({ onLoad }) {
      onLoad({ filter: /known-types\.ts$/ }, (args) =>
        args.path === path ? { contents } : undefined,
      )
    },
  }
}

/** A module's declarations, which depend on no other module: `isolatedDeclarations`. */
function declarationsOf(path) {
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    fileName: path,
    compilerOptions: {
      isolatedDeclarations: true,
      target: ts.ScriptTarget.ES2022,
      stripInternal: true,
    },
  })
  const [error] = diagnostics ?? []
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  return outputText
}
