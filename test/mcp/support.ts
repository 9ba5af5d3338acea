import { readFileSync } from 'node:fs'
import { InMemoryTransport, type JSONRPCMessage } from '@modelcontextprotocol/server'
import { OffiAccount } from 'offiaccount'
import { createMockWeChat, type MockWeChat } from 'offiaccount/testing'
import { Accounts } from '../../mcp/src/accounts/accounts.js'
import { createApp, type AppOptions } from '../../mcp/src/app.js'
import type { Document } from '../../mcp/src/model/document.js'
import { Functions } from '../../mcp/src/model/functions.js'
import { Folders } from '../../mcp/src/safety/folders.js'
import { Policy } from '../../mcp/src/safety/policy.js'
import { createMcpServer } from '../../mcp/src/server/mcp-server.js'

const file = new URL('../../openapi.json', import.meta.url)

/** Those of this clone. */
export const functions: Functions = new Functions(
  JSON.parse(readFileSync(file, 'utf8')) as Document,
)

export type Fields = Record<string, unknown>

/** What a tool has answered. */
export interface ToolAnswer {
  isError?: boolean
  structuredContent: Fields & {
    error?: Fields & { kind: string; message: string; next: string }
    rehearsal?: { would: string; confirm: string; people?: number | null }
  }
  content: { type: string; text: string }[]
}

export interface CallOptions {
  onProgress?: (params: Fields) => void
  signal?: AbortSignal
}

/** A connection to a server inside this process, and the mock that it calls. */
export interface Session {
  mock: MockWeChat
  call: (name: string, args?: Fields, options?: CallOptions) => Promise<ToolAnswer>
  request: <T>(method: string, params?: Fields) => Promise<T>
  close: () => Promise<void>
}

export interface SessionOptions extends Partial<
  Omit<AppOptions, 'policy' | 'folders' | 'functions'>
> {
  allow?: ConstructorParameters<typeof Policy>[0]
  folders?: readonly string[]
  /** What goes to WeChat. */
  fetch?: (send: typeof fetch) => typeof fetch
  /** Names of further accounts. */
  others?: readonly string[]
}

export const secret = 'secret-of-a-test'

/** Opens a connection as clients of the 2025 protocol do. */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const { allow, folders = [], fetch: around = (send) => send, others = [], ...rest } = options
  const mock = createMockWeChat()
  const accounts = ['main', ...others].map((name, index) => ({
    name,
    account: new OffiAccount({ appid: `wx${index + 1}`, secret, fetch: around(mock.fetch) }),
    secrets: [secret],
  }))
  const app = createApp({
    functions,
    accounts: new Accounts(accounts),
    budget: 100,
    ...rest,
    policy: new Policy(allow),
    folders: await Folders.open(folders),
  })
  const [client, end] = InMemoryTransport.createLinkedPair()
  const server = createMcpServer(app)
  const waiting = new Map<unknown, (message: JSONRPCMessage) => void>()
  const listening = new Map<unknown, (params: Fields) => void>()
  client.onmessage = (message) => {
    if ('method' in message) {
      const params = (message.params ?? {}) as Fields
      listening.get(params.progressToken)?.(params)
    } else waiting.get(message.id)?.(message)
  }
  await Promise.all([client.start(), server.connect(end)])
  let last = 0
  const request = async <T>(
    method: string,
    params: Fields = {},
    { onProgress, signal }: CallOptions = {},
  ): Promise<T> => {
    const id = ++last
    const answered = new Promise<JSONRPCMessage>((resolve, reject) => {
      waiting.set(id, resolve)
      signal?.addEventListener('abort', () => {
        const cancelled = { requestId: id, reason: 'the user has stopped it' }
        void client.send({ jsonrpc: '2.0', method: 'notifications/cancelled', params: cancelled })
        reject(signal.reason as Error)
      })
    })
    if (onProgress) listening.set(id, onProgress)
    const _meta = onProgress && { progressToken: id }
    await client.send({
      jsonrpc: '2.0',
      id,
      method,
      params: { ...params, ...(_meta && { _meta }) },
    })
    const answer = await answered
    if ('error' in answer) throw new Error(answer.error.message)
    return (answer as unknown as { result: T }).result
  }
  await request('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  })
  await client.send({ jsonrpc: '2.0', method: 'notifications/initialized' })
  return {
    mock,
    request,
    call: (name, args = {}, more = {}) =>
      request<ToolAnswer>('tools/call', { name, arguments: args }, more),
    close: () => server.close(),
  }
}
