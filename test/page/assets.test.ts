import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMockWeChat } from '../../src/testing/index.js'

const directory = new URL('../../src/testing/page/', import.meta.url)
const mock = createMockWeChat()
let url: string

beforeAll(async () => {
  url = (await mock.listen()).url
})

afterAll(() => mock.close())

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(url + path, init)

describe('GET /_mock/', () => {
  test('the page runs only its own scripts and cannot be framed', async () => {
    const { headers } = await get('/_mock/')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('GET /_mock sends a browser to the page, and gives a program JSON', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml' }
    const sent = await get('/_mock', { headers, redirect: 'manual' })
    expect([sent.status, sent.headers.get('location')]).toEqual([302, '/_mock/'])
    expect(await (await get('/_mock')).json()).toMatchObject({ page: '/_mock/' })
  })

  test('the page can load each file of its directory', async () => {
    const files = (await readdir(directory)).filter((name) => /\.(js|css)$/.test(name))
    expect(files.length).toBeGreaterThan(5)
    for (const name of files) {
      const response = await get(`/_mock/page/${name}`)
      expect([name, response.status]).toEqual([name, 200])
      expect(await response.text()).toBe(await readFile(new URL(name, directory), 'utf8'))
    }
  })

  test.each([
    '/_mock/page/',
    '/_mock/page/live.ts',
    '/_mock/page/..%2f..%2fmock.js',
    '/_mock/page/tsconfig.json',
    '/_mock/page/constructor',
  ])('the page serves no other file: %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('the page never turns text into markup', async () => {
    for (const name of await readdir(directory)) {
      const source = await readFile(new URL(name, directory), 'utf8')
      expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/)
    }
  })
})

test('GET /_mock/live continues after a known request, and starts again with another generation', async () => {
  const live = async (query: string): Promise<{ generation: number; requests: { id: number }[] }> =>
    (await (await get(`/_mock/live${query}`)).json()) as never
  await get('/card/get')
  await get('/card/get')
  const { generation, requests } = await live('')
  expect(requests).toHaveLength(2)
  const [first] = requests
  const idsAfter = async (generation: number): Promise<number[]> =>
    (await live(`?generation=${generation}&after=${String(first?.id)}`)).requests.map(
      ({ id }) => id,
    )
  expect(await idsAfter(generation)).toEqual(requests.slice(1).map(({ id }) => id))
  expect(await idsAfter(generation + 1)).toHaveLength(2)
})

test('GET /_mock/live counts what it does not show, and what was let go', async () => {
  const small = createMockWeChat({ history: 3 })
  const { url: address } = await small.listen()
  onTestFinished(() => small.close())
  for (let index = 0; index < 201; index++) small.follow()
  for (let index = 0; index < 202; index++) await fetch(`${address}/card/get`)
  const { users, requests, totals } = (await (await fetch(`${address}/_mock/live`)).json()) as {
    users: unknown[]
    requests: unknown[]
    totals: object
  }
  expect([users.length, requests.length]).toEqual([200, 200])
  expect(totals).toMatchObject({ users: 201, requests: 202, outbox: 0 })
  const letGo: unknown = await (await fetch(`${address}/_mock/letGo`)).json()
  expect(letGo).toEqual({ requests: 199, outbox: 0, pushes: 0 })
})

test('GET /_mock/openapi.json describes the API, with the mock as its server', async () => {
  const api = (await (await get('/_mock/openapi.json')).json()) as Record<string, object>
  expect(api.servers).toEqual([{ url, description: 'mock' }])
  expect(Object.keys(api.paths ?? {}).length).toBeGreaterThan(300)
})

describe('GET /_mock/reference', () => {
  async function inProject(files: Record<string, string>): Promise<void> {
    const project = await realpath(await mkdtemp(join(tmpdir(), 'reference-')))
    const folder = join(project, 'node_modules/swagger-ui-dist')
    await mkdir(folder, { recursive: true })
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    vi.spyOn(process, 'cwd').mockReturnValue(project)
    onTestFinished(() => {
      vi.restoreAllMocks()
      return rm(project, { recursive: true })
    })
  }

  test('GET /_mock/reference loads Swagger UI from the project that has it', async () => {
    await inProject({ 'package.json': '{}', 'swagger-ui-bundle.js': '1', 'swagger-ui.css': 'a{}' })
    const script = await get('/_mock/reference/swagger-ui-bundle.js')
    expect([script.headers.get('content-type'), await script.text()]).toEqual([
      'text/javascript; charset=utf-8',
      '1',
    ])
    expect(await (await get('/_mock/reference/swagger-ui.css')).text()).toBe('a{}')
    expect((await get('/_mock/reference/package.json')).status).toBe(404)
  })

  test('GET /_mock/reference is also a page without Swagger UI', async () => {
    await inProject({})
    expect((await get('/_mock/reference/swagger-ui-bundle.js')).status).toBe(404)
    const page = await get('/_mock/reference')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(await page.text()).toContain('/_mock/page/reference.js')
  })
})
