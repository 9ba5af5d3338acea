#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { commands, usage } from './cli/commands.js'
import { closest } from './runtime/closest.js'
import { codeOf } from './runtime/redact.js'
import { CommandError, done, runCommand, type Command } from './shared/command.js'

process.stdout.on('error', endWithReader)
process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const [word = ''] = args
  const name = nameIn(args)
  // Of all commands only the mock has it among its options.
  const flags = name === 'mock' ? args : [word]
  if (flags.includes('-v') || flags.includes('--version')) console.log(await version())
  else if (word === '-h' || word === '--help') console.log(usage())
  else {
    const load = (): Promise<Command> => {
      const command = commands[name]
      if (command) return command.load()
      throw new CommandError(problemWith(word))
    }
    const rest = args.slice(name.split(' ').length)
    return runCommand(`offiaccount ${name}`.trimEnd(), load, rest, process)
  }
  return done
}

/** `mock push`, `mock`, or nothing if there is no such command. */
function nameIn([first = '', second = '']: string[]): string {
  return [`${first} ${second}`, first].find((each) => Object.hasOwn(commands, each)) ?? ''
}

function problemWith(word: string): string {
  if (word === '') return 'the command is missing'
  const meant = closest(word, Object.keys(commands))
  return `there is no command '${word}'${meant === undefined ? '' : `: did you mean ${meant}?`}`
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
