#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { commands, usage } from './cli/commands.js'
import { nameIn, noSuchCommand } from './cli/help.js'
import { codeOf } from './runtime/redact.js'
import { done, runCommand, type Command } from './shared/command.js'

process.stdout.on('error', endWithReader)
process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const [word = ''] = args
  const name = nameIn(args, commands)
  // Of all commands only the mock has it among its options.
  const flags = name === 'mock' ? args : [word]
  if (flags.includes('-v') || flags.includes('--version')) console.log(await version())
  else if (args.length === 0 || word === '-h' || word === '--help') console.log(usage())
  else {
    const load = (): Promise<Command> => {
      const command = commands[name]
      if (command) return command.load()
      throw noSuchCommand(word, commands)
    }
    const rest = args.slice(name.split(' ').length)
    return runCommand(`offiaccount ${name}`.trimEnd(), load, rest, process)
  }
  return done
}

/** A reader such as `head` that has seen enough. */
function endWithReader(error: Error): void {
  if (codeOf(error) === 'EPIPE') process.exit()
  throw error
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
