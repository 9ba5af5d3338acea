import { join } from 'node:path'
import { readArguments, usage } from './arguments.js'
import type { OutputFile } from './emit/files.js'
import { counted } from './emit/readme.js'
import { allEndpoints, type Model } from './model.js'
import { formatDiagnostics } from './manifest/diagnostics.js'
import { formatFiles } from './output/format.js'
import { apply, compare, readIfPresent, type Changes } from './output/write.js'
import { emit, understand } from './pipeline.js'

process.exitCode = await main()

async function main(): Promise<number> {
  const order = readArguments(process.argv.slice(2))
  if (typeof order === 'string') {
    console.error(`${order}\n\n${usage}`)
    return 2
  }
  const { command, root } = order
  if (command === 'help') {
    console.log(usage)
    return 0
  }
  const started = performance.now()
  const text = await readIfPresent(join(root, 'endpoints.yaml'))
  if (text === undefined) {
    console.error(
      `There is no endpoints.yaml in ${root}: name the folder that holds it with --root.`,
    )
    return 1
  }
  const understood = understand(text)
  const { source, model, diagnostics } = understood
  if (diagnostics.length > 0) {
    console.error(formatDiagnostics(source, diagnostics))
    console.error(`\n${count(diagnostics.length, 'error')} in endpoints.yaml; nothing was written.`)
    return 1
  }
  const read = performance.now()
  const raw = [...emit(understood), ...(await readmes(root, model))]
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

/** The only generated words in pages that are written by hand. */
async function readmes(root: string, model: Model): Promise<OutputFile[]> {
  const paths = ['README.md', 'README.zh-CN.md']
  const texts = await Promise.all(paths.map((path) => readIfPresent(join(root, path))))
  return texts.flatMap((text, index) =>
    text === undefined ? [] : { path: paths[index] ?? '', content: counted(text, model) },
  )
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
