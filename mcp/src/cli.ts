#!/usr/bin/env node
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createApp } from './app.js'
import { helpText, readOptions } from './options.js'
import { readDocument } from './model/document.js'
import { Functions } from './model/functions.js'
import { createMcpServer } from './server/mcp-server.js'
import { serveHttp } from './server/http.js'
import { version } from './server/version.js'
import { UsageError } from './usage-error.js'

/** stdout belongs to the protocol. */
function say(text: string): void {
  process.stderr.write(`offiaccount-mcp: ${text}\n`)
}

try {
  const options = await readOptions(process.argv.slice(2), process.env)
  if (options === 'help') process.stdout.write(helpText)
  else if (options === 'version') process.stdout.write(`${version}\n`)
  else {
    const app = createApp({ ...options, functions: new Functions(await readDocument()) })
    await app.log.open().catch((error: unknown) => {
      throw new UsageError(`--log: ${(error as Error).message}`)
    })
    const onerror = (error: Error): void => {
      say(error.message)
    }
    if (options.http) {
      const { url } = await serveHttp(() => createMcpServer(app), options.http, onerror)
      say(`listening on ${url}`)
    } else serveStdio(() => createMcpServer(app), { onerror })
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  say(error.message)
  process.exitCode = 2
}
