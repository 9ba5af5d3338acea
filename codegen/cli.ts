import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { allEndpoints } from './model.js'
import { formatDiagnostics } from './manifest/diagnostics.js'
import { formatFiles } from './output/format.js'
import { apply, compare, type Changes } from './output/write.js'
import { emit, understand } from './pipeline.js'

const usage = `Usage: tsx codegen/cli.ts <command> [--root <folder>]

  generate   read endpoints.yaml, write the files that changed, delete the stale ones
  check      the same without writing; exits 1 if anything would change

--root is the folder that holds endpoints.yaml (default: this project).`

process.exitCode = await main()

async function main(): Promise<number> {
  const { command, root } = readArguments()
  if (command === undefined) {
    console.error(usage)
    return 2
  }
  const started = performance.now()
  const understood = understand(await readFile(join(root, 'endpoints.yaml'), 'utf8'))
  const { source, model, diagnostics } = understood
  if (diagnostics.length > 0) {
    console.error(formatDiagnostics(source, diagnostics))
    console.error(`\n${count(diagnostics.length, 'error')} in endpoints.yaml; nothing was written.`)
    return 1
  }
  const read = performance.now()
  const raw = emit(understood)
  const emitted = performance.now()
  const files = await formatFiles(raw, root)
  const formatted = performance.now()
  const changes = await compare(files, root)
  if (command === 'generate') await apply(files, changes, root)
  const stages = [
    `read ${Math.round(read - started)} ms`,
    `emit ${Math.round(emitted - read)} ms`,
    `format ${Math.round(formatted - emitted)} ms`,
  ]
  const scope = `${count(allEndpoints(model).length, 'endpoint')} in ${count(model.groups.length, 'group')}`
  console.log(`${scope} (${stages.join(', ')})`)
  return command === 'generate' ? reportGenerated(changes) : reportChecked(changes)
}

function readArguments(): { command: 'generate' | 'check' | undefined; root: string } {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: join(import.meta.dirname, '..') } },
  })
  const [command, ...rest] = positionals
  const known = command === 'generate' || command === 'check'
  return { command: known && rest.length === 0 ? command : undefined, root: resolve(values.root) }
}

function reportGenerated({ added, changed, stale, unchanged }: Changes): number {
  for (const path of added) console.log(`  added    ${path}`)
  for (const path of changed) console.log(`  changed  ${path}`)
  for (const path of stale) console.log(`  deleted  ${path}`)
  console.log(`${unchanged} of ${added.length + changed.length + unchanged} files were up to date.`)
  return 0
}

function reportChecked({ added, changed, stale, unchanged }: Changes): number {
  if (added.length + changed.length + stale.length === 0) {
    console.log(`All ${unchanged} generated files are up to date.`)
    return 0
  }
  for (const path of added) console.error(`  missing    ${path}`)
  for (const path of changed) console.error(`  outdated   ${path}`)
  for (const path of stale) console.error(`  stale      ${path}`)
  console.error('The generated files do not match endpoints.yaml. Mend it with: npm run generate')
  return 1
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
