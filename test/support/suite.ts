import { existsSync, statSync } from 'node:fs'
import { runChild } from './child.js'
import { holdTable, type DocumentedTable } from './documented-table.js'
import { lineOf, tableOf, type Outcome } from './outcome.js'

/** Lets a signal end the programs that were started: without a handler no `exit` event comes, and that ends them. */
export function endWithSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
}

/**
 * Runs a program that all that follows needs.
 * @throws Error with the last of its output
 */
export async function step(command: string, args: readonly string[], cwd: string): Promise<void> {
  const line = [command, ...args].join(' ')
  console.log(line)
  const { problem } = await runChild(command, args, { cwd, env: {}, seconds: 300 })
  if (problem !== undefined) throw new Error(`${line}: ${problem}`)
}

/** Installs what the lock file of a folder demands, unless that was done since it changed. */
export async function install(folder: string): Promise<void> {
  const installed = `${folder}node_modules/.package-lock.json`
  const isCurrent =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs
  if (!isCurrent) await step('npm', ['ci'], folder)
}

/** What can be run by itself. */
export interface Part {
  name: string
  run: () => Promise<Outcome>
}

/**
 * Runs the parts that the command line names, or all, and tells what came of them; it ends with `N passed, N failed`. If all have
 * run and passed, docs/platforms.md is held to a table of it.
 */
export async function runParts(
  parts: readonly Part[],
  table?: (outcomes: readonly Outcome[]) => DocumentedTable,
): Promise<void> {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const isWanted = ({ name }: Part): boolean =>
    named.length === 0 || named.some((part) => name.toLowerCase().includes(part.toLowerCase()))
  const outcomes: Outcome[] = []
  for (const part of parts.filter(isWanted)) {
    const outcome = await part.run()
    console.log(lineOf(outcome))
    outcomes.push(outcome)
  }
  if (outcomes.length === 0) throw new Error(`nothing here is called ${named.join(' or ')}`)
  const isWhole = named.length === 0 && outcomes.every(({ failures }) => failures.length === 0)
  if (table && isWhole) {
    const held = holdTable(table(outcomes))
    console.log(lineOf(held))
    outcomes.push(held)
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, { failures }) => sum + failures.length, 0)
  console.log(`\n${tableOf(outcomes)}\n\n${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}
