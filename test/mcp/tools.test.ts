import { expect, test } from 'vitest'
import { openSession, secret, type Session } from './support.js'

interface ListedTool {
  name: string
  inputSchema: { properties: Record<string, unknown> }
  outputSchema: object
  annotations: Record<string, boolean>
}

async function toolsOf(session: Session): Promise<ListedTool[]> {
  return (await session.request<{ tools: ListedTool[] }>('tools/list')).tools
}

test('a few tools are listed, each with schemas and all four annotations', async () => {
  const tools = await toolsOf(await openSession())
  expect(tools.length).toBeLessThan(20)
  for (const { name, annotations, outputSchema } of tools) {
    expect(Object.keys(annotations).sort(), name).toEqual([
      'destructiveHint',
      'idempotentHint',
      'openWorldHint',
      'readOnlyHint',
    ])
    expect(outputSchema, name).toMatchObject({ type: 'object' })
  }
  // A token is at least a byte, and most are more: the suite with a tokenizer has the figure.
  expect(JSON.stringify({ tools }).length).toBeLessThan(12_000)
})

test('the annotations of call_function follow what is allowed', async () => {
  const annotationsOf = async (allow: ('change' | 'send')[]): Promise<unknown> => {
    const tools = await toolsOf(await openSession({ allow }))
    return tools.find(({ name }) => name === 'call_function')?.annotations
  }
  expect(await annotationsOf([])).toMatchObject({ readOnlyHint: true, destructiveHint: false })
  expect(await annotationsOf(['change'])).toMatchObject({
    readOnlyHint: false,
    destructiveHint: false,
  })
  expect(await annotationsOf(['change', 'send'])).toMatchObject({ destructiveHint: true })
})

test('from a wish to a call: search, describe, call', async () => {
  const session = await openSession({ allow: ['change'] })
  const { structuredContent: found } = await session.call('search_functions', {
    query: '新建一个标签',
  })
  expect(found.functions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ function: 'user.tags.create', effect: 'change' }),
    ]),
  )
  const { structuredContent: described } = await session.call('describe_function', {
    function: 'user.tags.create',
  })
  expect(described.input).toMatchObject({ required: ['tag'] })
  const { structuredContent, content } = await session.call('call_function', {
    function: 'user.tags.create',
    request: { tag: { name: '会员' } },
  })
  expect(structuredContent).toEqual({
    function: 'user.tags.create',
    answer: { tag: { id: expect.any(Number) as number, name: '会员' } },
  })
  expect(JSON.parse(content[0]?.text ?? '')).toEqual(structuredContent)
})

test('a request that does not fit is refused with each misfit before it is sent', async () => {
  const session = await openSession({ allow: ['change'] })
  const { isError, structuredContent } = await session.call('call_function', {
    function: 'user.updateRemark',
    request: { openId: 'o1', remark: 'x' },
  })
  expect(isError).toBe(true)
  expect(structuredContent.error).toMatchObject({ kind: 'bad-arguments' })
  expect(structuredContent.error?.message).toContain('there is no field "openId"')
  expect(structuredContent.error?.message).toContain("'openid'")
})

test('a 64-bit id keeps its digits, and may be a number that is safe', async () => {
  const session = await openSession({ allow: ['send'] })
  const ids = { msg_id: '2429964529131591850', msg_data_id: '9007199254740993' }
  session.mock.reply('message.mass.sendAll', ids)
  const send = async (confirm?: string) =>
    session.call('call_function', {
      function: 'message.mass.sendAll',
      request: { filter: { is_to_all: true }, msgtype: 'text', text: { content: 'hi' } },
      ...(confirm !== undefined && { confirm }),
    })
  const { structuredContent: first } = await send()
  const { structuredContent } = await send(first.rehearsal?.confirm)
  const { msg_id } = structuredContent.answer as { msg_id: string }
  expect(structuredContent.answer).toEqual(ids)
  const get = (id: string | number) =>
    session.call('call_function', { function: 'message.mass.get', request: { msg_id: id } })
  expect((await get(msg_id)).isError).toBeUndefined()
  expect((await get(123)).structuredContent.error?.kind).not.toBe('bad-arguments')
  expect((await get(2 ** 60)).structuredContent.error).toMatchObject({ kind: 'bad-arguments' })
})

test('an errcode comes with its hint, its page and what to do next', async () => {
  const session = await openSession()
  session.mock.reply('user.tags.get', { errcode: 45009, errmsg: 'reach max api daily quota limit' })
  const { isError, structuredContent } = await session.call('find_followers')
  expect(isError).toBe(true)
  expect(structuredContent.error).toMatchObject({
    kind: 'errcode',
    errcode: 45009,
    errmsg: 'reach max api daily quota limit',
    outcome: 'refused',
    hint: expect.stringMatching(/\p{Script=Han}/u) as string,
    hintEn: expect.stringMatching(/[a-z]/) as string,
    next: expect.stringContaining('tell the user') as string,
  })
})

test('a function that is not there is answered with those that were meant', async () => {
  const { structuredContent } = await (
    await openSession()
  ).call('call_function', {
    function: 'user.tags.creat',
  })
  expect(structuredContent.error).toMatchObject({
    kind: 'unknown-function',
    next: expect.stringContaining('user.tags.create') as string,
  })
})

test('with several accounts each tool that calls WeChat is told which; the agent sees names alone', async () => {
  const session = await openSession({ others: ['shop'], allow: ['change'] })
  const tools = await toolsOf(session)
  const accounts = tools.map(({ name, inputSchema }) => [name, 'account' in inputSchema.properties])
  expect(Object.fromEntries(accounts)).toMatchObject({
    search_functions: false,
    explain_errcode: false,
    call_function: true,
    find_followers: true,
  })
  await session.call('call_function', {
    account: 'shop',
    function: 'user.tags.create',
    request: { tag: { name: 'only in the shop' } },
  })
  const tagsOf = async (account: string) =>
    JSON.stringify((await session.call('find_followers', { account })).structuredContent.tags)
  expect(await tagsOf('shop')).toContain('only in the shop')
  expect(await tagsOf('main')).not.toContain('only in the shop')
  expect(JSON.stringify(tools)).not.toMatch(/wx[12]|secret-of/)
})

test('an answer is bounded, and says what of it is missing', async () => {
  const session = await openSession()
  const openid = Array.from({ length: 5_000 }, (_, index) => `o${String(index).padStart(27, '0')}`)
  session.mock.reply('user.get', {
    total: 5_000,
    count: 5_000,
    data: { openid },
    next_openid: '',
  })
  const { structuredContent, content } = await session.call('find_followers')
  expect(content[0]?.text.length).toBeLessThan(40_000)
  expect(structuredContent.truncated).toEqual(['openids: 200 of 5000 items'])
  expect(structuredContent.total).toBe(5_000)
})

test('a cancelled request aborts the call', async () => {
  const stop = new AbortController()
  let sees: (isAborted: boolean) => void = () => undefined
  const seen = new Promise<boolean>((resolve) => (sees = resolve))
  const session = await openSession({
    fetch: (send) => async (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      if (!url.includes('/cgi-bin/tags/get')) return send(input, init)
      const signal = input instanceof Request ? input.signal : init?.signal
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          sees(true)
          reject(signal.reason as Error)
        })
        stop.abort(new Error('enough'))
      })
    },
  })
  await expect(session.call('find_followers', {}, { signal: stop.signal })).rejects.toThrow(
    'enough',
  )
  expect(await seen).toBe(true)
})

test('functions, errcodes and prompts are there for clients that show them', async () => {
  const session = await openSession()
  const read = (uri: string) =>
    session.request<{ contents: { text: string }[] }>('resources/read', { uri })
  expect((await read('wechat://functions')).contents[0]?.text).toContain('card.batchGet')
  expect((await read('wechat://functions/card.batchGet')).contents[0]?.text).toContain('"offset"')
  expect((await read('wechat://errcodes/40001')).contents[0]?.text).toContain('access_token')
  await expect(read('wechat://functions/util.getAccessToken')).rejects.toThrow()
  const { prompts } = await session.request<{ prompts: { name: string }[] }>('prompts/list')
  expect(prompts.map(({ name }) => name)).toEqual(['draft', 'weekly-report', 'answer-customers'])
  const { messages } = await session.request<{ messages: { content: { text: string } }[] }>(
    'prompts/get',
    { name: 'draft', arguments: { path: 'post.md' } },
  )
  expect(messages[0]?.content.text).toContain('post.md')
})

test('nothing that the server says holds the secret', async () => {
  const session = await openSession()
  const remark = `the secret is ${secret}, access_token=abcdefghijkl`
  session.mock.reply('user.getUserInfo', { remark } as never)
  const { structuredContent, content } = await session.call('call_function', {
    function: 'user.getUserInfo',
    request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
  })
  expect(JSON.stringify([structuredContent, content])).not.toMatch(/secret-of-a-test|abcdefghijkl/)
})
