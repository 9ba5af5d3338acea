#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { done, Mistake, mistaken } from './cli/command.js'
import { commands, usage } from './cli/commands.js'
import { closest } from './runtime/closest.js'
import { codeOf } from './runtime/redact.js'

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args
  if (name === 'mock') return mock(args)
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command) {
      process.stdout.on('error', endWithReader)
      return await (await command.load()).run(rest, process)
    }
    if (name === '-v' || name === '--version') console.log(await version())
    else if (name === '-h' || name === '--help') console.log(usage())
    else throw new Mistake(problemWith(name))
    return done
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    const helper = error.helper ?? (Object.hasOwn(commands, name) ? name : '')
    console.error(`offiaccount: ${error.message}`)
    console.error(`${`offiaccount ${helper}`.trim()} --help tells more.`)
    return mistaken
  }
}

function problemWith(name: string): string {
  if (name === '') return 'the command is missing'
  const meant = closest(name, [...Object.keys(commands), 'mock'])
  return `there is no command '${name}'${meant === undefined ? '' : `: did you mean ${meant}?`}`
}

/** A reader such as `head` that has seen enough. */
function endWithReader(error: Error): void {
  if (codeOf(error) === 'EPIPE') process.exit()
  throw error
}

async function mock(args: string[]): Promise<number> {
  const [{ readArguments }, { runMock }, { runPush }] = await Promise.all([
    import('./cli/mock/arguments.js'),
    import('./cli/mock/serve.js'),
    import('./cli/mock/push.js'),
  ])
  const order = readArguments(args, process.env)
  switch (order.command) {
    case 'help':
      console.log(order.usage)
      return 0
    case 'version':
      console.log(await version())
      return 0
    case 'mistake':
      console.error(`offiaccount: ${order.message}\n\n${order.usage}`)
      return 2
    case 'push':
      return runPush(order.options, process.stdout, process.stderr)
    case 'mock':
      return runMock(order.options, process.stdout, process.stderr)
  }
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
