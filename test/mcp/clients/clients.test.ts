import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport as StdioV1 } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport as HttpV1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import type {} from '../../published/support/consumer.js'
import { functions } from '../support.js'
import { installServer } from './installed.js'

const run = promisify(execFile)
const info = { name: 'test', version: '1' }
const token = 'a-token-of-24-characters'
let program: string
let files: string

beforeAll(async () => {
  program = await installServer(inject('consumer'))
  files = await mkdtemp(join(tmpdir(), 'offiaccount-mcp-'))
  await cp(join(import.meta.dirname, '../../../examples/agent'), files, { recursive: true })
})

function args(...more: string[]): string[] {
  return [program, '--mock', '--allow', 'change,publish', '--files', files, ...more]
}

interface Answer {
  isError?: boolean | undefined
  structuredContent?: unknown
}

/** What a client of either line can do. */
interface AnyClient {
  listTools: () => Promise<{ tools: unknown[] }>
  call: (name: string, args: object, onprogress?: () => void) => Promise<Answer>
  read: (uri: string) => Promise<unknown>
  prompts: () => Promise<{ prompts: unknown[] }>
  close: () => Promise<void>
}

function faceOf(client: Client): AnyClient {
  return {
    listTools: () => client.listTools(),
    call: (name, given, onprogress) =>
      client.callTool({ name, arguments: { ...given } }, onprogress ? { onprogress } : {}),
    read: (uri) => client.readResource({ uri }),
    prompts: () => client.listPrompts(),
    close: () => client.close(),
  }
}

function faceOfV1(client: ClientV1): AnyClient {
  return {
    listTools: () => client.listTools(),
    call: async (name, given, onprogress) =>
      (await client.callTool(
        { name, arguments: { ...given } },
        undefined,
        onprogress ? { onprogress } : {},
      )) as Answer,
    read: (uri) => client.readResource({ uri }),
    prompts: () => client.listPrompts(),
    close: () => client.close(),
  }
}

async function overStdio(mode: 'legacy' | 'modern'): Promise<AnyClient> {
  const client = new Client(info, mode === 'modern' ? { versionNegotiation: { mode: 'auto' } } : {})
  await client.connect(new StdioClientTransport({ command: process.execPath, args: args() }))
  expect(client.getNegotiatedProtocolVersion()).toBe(
    mode === 'modern' ? '2026-07-28' : '2025-11-25',
  )
  return faceOf(client)
}

async function overStdioV1(): Promise<AnyClient> {
  const client = new ClientV1(info)
  await client.connect(new StdioV1({ command: process.execPath, args: args() }))
  return faceOfV1(client)
}

/** Starts the server and waits until it says where it listens. */
async function listening(): Promise<URL> {
  const env = { ...process.env, OFFIACCOUNT_MCP_TOKEN: token }
  const child = spawn(process.execPath, args('--http', '0'), {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(async () => {
    child.kill()
    await once(child, 'close')
  })
  const [line] = (await once(child.stderr, 'data')) as [Buffer]
  return new URL(/http:\S+/.exec(line.toString())?.[0] ?? line.toString())
}

const requestInit = { headers: { authorization: `Bearer ${token}` } }

async function overHttp(mode: 'legacy' | 'modern'): Promise<AnyClient> {
  const client = new Client(info, mode === 'modern' ? { versionNegotiation: { mode: 'auto' } } : {})
  await client.connect(new StreamableHTTPClientTransport(await listening(), { requestInit }))
  return faceOf(client)
}

async function overHttpV1(): Promise<AnyClient> {
  const client = new ClientV1(info)
  const transport = new HttpV1(await listening(), { requestInit })
  await client.connect(transport)
  return faceOfV1(client)
}

test.each([
  ['the v1 client over stdio', overStdioV1],
  ['the v2 client over stdio, 2025', () => overStdio('legacy')],
  ['the v2 client over stdio, 2026', () => overStdio('modern')],
  ['the v1 client over HTTP', overHttpV1],
  ['the v2 client over HTTP, 2025', () => overHttp('legacy')],
  ['the v2 client over HTTP, 2026', () => overHttp('modern')],
])(
  '%s saves a draft, rehearses its publication, and reads what there is to read',
  async (_, connect) => {
    const client = await connect()
    onTestFinished(() => client.close())
    expect((await client.listTools()).tools).toHaveLength(14)
    let steps = 0
    const { structuredContent: saved } = await client.call(
      'save_article',
      { path: 'spring.md' },
      () => steps++,
    )
    const { media_id } = saved as { media_id: string }
    expect(steps).toBeGreaterThan(0)
    const { structuredContent: rehearsed } = await client.call('publish_article', { media_id })
    const { rehearsal } = rehearsed as { rehearsal: { confirm: string; would: string } }
    expect(rehearsal.would).toContain('春季新品')
    const published = await client.call('publish_article', { media_id, confirm: rehearsal.confirm })
    expect(published.structuredContent).toHaveProperty('article_id')
    const refused = await client.call('call_function', { function: 'menu.delete' })
    expect(refused).toMatchObject({
      isError: true,
      structuredContent: { error: { kind: 'not-allowed' } },
    })
    expect(JSON.stringify(await client.read('wechat://functions/card.batchGet'))).toContain(
      'offset',
    )
    expect((await client.prompts()).prompts).toHaveLength(3)
  },
)

test('a client without the token is refused over HTTP', async () => {
  const url = await listening()
  const client = new Client(info)
  await expect(client.connect(new StreamableHTTPClientTransport(url))).rejects.toThrow()
})

test('the inspector lists and calls from its command line', async () => {
  const inspector = join(import.meta.dirname, 'node_modules/.bin/mcp-inspector')
  const inspect = async (...more: string[]): Promise<string> => {
    const given = [inspector, '--cli', process.execPath, program, '--', '--mock', ...more]
    return (await run(process.execPath, given, { timeout: 60_000 })).stdout
  }
  expect(await inspect('--method', 'tools/list')).toContain('"search_functions"')
  const call = [
    '--method',
    'tools/call',
    '--tool-name',
    'search_functions',
    '--tool-arg',
    'query=核销优惠券',
  ]
  expect(await inspect(...call)).toContain('card.consumeCode')
})

test('the tools cost at most 4,000 tokens, a fortieth of what all functions would', async () => {
  const client = await overStdio('legacy')
  onTestFinished(() => client.close())
  const cost = encode(JSON.stringify(await client.listTools())).length
  const tools = functions.all.map(({ op, title, doc, input, output }) => ({
    name: op.replaceAll('.', '_'),
    description: `${title}\n${doc}`,
    inputSchema: input ? functions.whole(input) : { type: 'object' },
    ...(output && { outputSchema: functions.whole(output) }),
  }))
  const all = encode(JSON.stringify({ tools })).length
  const hide = (name: string, value: unknown): unknown =>
    name === 'outputSchema' ? undefined : value
  const inputs = encode(JSON.stringify({ tools }, hide)).length
  console.log(
    `tools/list: ${cost} tokens; every function as a tool: ${all}, without answers ${inputs}`,
  )
  expect(cost).toBeLessThanOrEqual(4_000)
  expect(all).toBeGreaterThan(40 * cost)
})
