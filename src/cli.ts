#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { runMock } from './testing/cli/mock.js'
import { readArguments } from './testing/cli/arguments.js'
import { runPush } from './testing/cli/push.js'

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
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
