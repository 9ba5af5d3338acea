/**
 * An agent's session with offiaccount-mcp against its mock: from “把这篇文章存成草稿” to the draft. Clients bring an SDK for this; here are the
 * lines of JSON themselves.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

// Outside of this repository: npx -y offiaccount-mcp --mock …
const server = spawn(
  process.execPath,
  [
    '--import',
    'tsx',
    path('../../mcp/src/cli.ts'),
    '--mock',
    '--allow',
    'change',
    '--files',
    path('.'),
  ],
  { stdio: ['pipe', 'pipe', 'inherit'] },
)
const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]()
let last = 0

async function request<Result>(method: string, params: object): Promise<Result> {
  const id = ++last
  server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
  for (;;) {
    const line: IteratorResult<string, unknown> = await lines.next()
    if (line.done) throw new Error('the server has ended')
    const message = JSON.parse(line.value) as {
      id?: number
      result?: Result
      error?: { message: string }
    }
    if (message.id !== id) continue
    if (message.error) throw new Error(message.error.message)
    return message.result as Result
  }
}

async function call<Answer>(name: string, args: object): Promise<Answer> {
  const params = { name, arguments: args }
  const answer = await request<{ isError?: true; structuredContent: Answer }>('tools/call', params)
  console.log(`→ ${name} ${JSON.stringify(args)}`)
  console.log(
    `${answer.isError ? '✗' : '←'} ${JSON.stringify(answer.structuredContent).slice(0, 400)}`,
  )
  return answer.structuredContent
}

await request('initialize', {
  protocolVersion: '2025-11-25',
  capabilities: {},
  clientInfo: { name: 'example', version: '1.0.0' },
})
server.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n')

console.log('用户：把这篇文章存成草稿')
const { problems } = await call<{ problems: string[] }>('preview_article', { path: 'spring.md' })
if (problems.length > 0) throw new Error(problems.join('\n'))
const { media_id } = await call<{ media_id: string }>('save_article', { path: 'spring.md' })
const { articles } = await call<{ articles: { title: string }[] }>('read_article', { media_id })
// Not allowed, and the agent is told what the user can do about it.
await call('publish_article', { media_id })
console.log(
  `助手：已存成草稿《${articles[0]?.title ?? ''}》，media_id 是 ${media_id}。发布需要你用 --allow publish 放开。`,
)

server.stdin.end()
await once(server, 'close')
