/** Pushes to a server where something else answers first, which the command line names. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import test from 'node:test'
import {
  createCallback,
  reply,
  sign,
  type Callback,
  type CallbackError,
} from 'offiaccount/callback'
import { createMockWeChat } from 'offiaccount/testing'

interface Example {
  serve: (callback: Callback, milliseconds: number) => Server
}

const [, , file = ''] = process.argv
const { serve } = (await import(`../../examples/frameworks/${file}.ts`)) as Example

const keys = { appid: 'wx5edab3bdfba3dc1c', token: 'Callback_Token-9' }

/** Milliseconds. They end what hangs. */
const limits = { timeout: 60_000 }

/** A rejection that nobody handles fails the test that runs, as it would end the process. */
async function receiving(
  milliseconds: number,
  play: (scene: { port: number; errors: CallbackError[] }) => Promise<void>,
): Promise<void> {
  const errors: CallbackError[] = []
  const callback = createCallback(
    { ...keys, onError: (error) => errors.push(error) },
    { text: ({ message }) => reply.text(message.Content) },
  )
  const server = serve(callback, milliseconds)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  try {
    await play({ port: (server.address() as AddressInfo).port, errors })
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

void test('a push is answered in time', limits, () =>
  receiving(30_000, async ({ port, errors }) => {
    const callback = { token: keys.token, url: `http://127.0.0.1:${port}/wechat` }
    const { answer } = await createMockWeChat({ appid: keys.appid, callback }).push('text', {
      Content: 'a',
    })
    assert.deepEqual([answer, errors], [{ MsgType: 'text', Content: 'a' }, []])
  }),
)

void test('half a body is answered by the timeout, and its end by nobody', limits, () =>
  receiving(50, async ({ port, errors }) => {
    const timestamp = `${Math.floor(Date.now() / 1_000)}`
    const query = new URLSearchParams({
      signature: await sign(keys.token, timestamp, 'n'),
      timestamp,
      nonce: 'n',
    })
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `POST /wechat?${query.toString()} HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nhalf`,
    )
    const [answer] = (await once(socket, 'data')) as [Buffer]
    assert.match(answer.toString(), /^HTTP\/1\.1 503 /)
    socket.destroy()
    while (errors.length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
    assert.deepEqual(
      errors.map(({ reason }) => reason),
      ['malformed', 'undelivered'],
    )
  }),
)
