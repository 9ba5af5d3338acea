import { readArguments, usage } from './arguments.js'
import { explainFailure } from '../src/shared/failure.js'
import type { Changes } from './output/write.js'
import { Stopwatch } from './stopwatch.js'
import { own } from './model/target.js'

/** Gets the arguments behind its name. Resolves to the exit status. */
type Tool = (args: string[], defaultRoot: string) => Promise<number>

/** Commands with arguments of their own, each loaded when it is asked for. */
const tools: ReadonlyMap<string, () => Promise<Tool>> = new Map([
  ['new', async () => (await import('./scaffold/command.js')).runNew],
])

/** Does what a person asks for and says what has become of it. Resolves to the exit status. */
export async function main(args: string[], defaultRoot: string, version: string): Promise<number> {
  const [word, ...rest] = args
  const command = tools.get(word ?? '')
  if (command !== undefined) return tool(await command(), rest, defaultRoot)
  const order = readArguments(args, defaultRoot)
  if (typeof order === 'string') {
    console.error(`${order}\n\n${usage}`)
    return 2
  }
  if (order.command === 'help') {
    console.log(usage)
    return 0
  }
  const project = { root: order.root, version }
  try {
    if (order.command === 'dev') {
      const { watch } = await import('./watch.js')
      return await watch(project)
    }
    const { generate } = await import('./generate.js')
    const stopwatch = new Stopwatch()
    const writes = order.command === 'generate'
    const outcome = await generate(project, writes, stopwatch)
    if ('mistakes' in outcome) {
      console.error(outcome.mistakes)
      return 1
    }
    console.log(outcome.scope)
    if (order.timings) console.log(stopwatch.toString())
    return writes ? reportGenerated(outcome.changes) : reportChecked(outcome.changes)
  } catch (error) {
    console.error(explainFailure(error))
    return 1
  }
}

async function tool(run: Tool, args: string[], defaultRoot: string): Promise<number> {
  try {
    return await run(args, defaultRoot)
  } catch (error) {
    console.error(explainFailure(error))
    return 1
  }
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
  console.error(`The generated files do not match ${own.manifest}. Mend it with: ${own.command}`)
  return 1
}
