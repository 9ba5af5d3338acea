import { PassThrough } from 'node:stream'
import { OffiAccount, type Hooks } from 'offiaccount'
import { logHooks } from 'offiaccount/hooks'
import { createMockWeChat } from 'offiaccount/testing'
import { expect, test } from 'vitest'
import winston from 'winston'

const appid = 'wx0123456789abcdef'
const secret = 'SECRET-0f1e2d3c4b5a69788796a5b4c3d2e1f0'

type Entry = Record<string, unknown>

/** A winston that writes JSON, and what it wrote. */
function recorder(): { logger: winston.Logger; written: () => Entry[] } {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const logger = winston.createLogger({
    format: winston.format.json(),
    transports: [new winston.transports.Stream({ stream })],
  })
  const written = (): Entry[] =>
    Buffer.concat(chunks)
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entry)
  return { logger, written }
}

/** A call that goes well, and one that is lost after a hook has failed. */
async function use(hooks: Hooks): Promise<void> {
  const mock = createMockWeChat({ appid, secret })
  const account = new OffiAccount({ appid, secret, fetch: mock.fetch, hooks })
  const request = { method: 'POST', path: '/card/get', json: { card_id: '50% off' } } as const
  mock.handle('card.get', () => ({ errcode: 40127, errmsg: 'invalid user-card status 100%s' }))
  await account.request(request).catch(() => undefined)
  mock.faults.connectionReset('card.get')
  await account.request(request).catch(() => undefined)
}

test('logHooks(winston) logs each attempt and each credential with the fields of its event', async () => {
  const { logger, written } = recorder()
  await use(logHooks(logger))
  const sent = { op: '/card/get', method: 'POST', path: '/card/get' }
  await expect.poll(written).toMatchObject([
    { level: 'info', op: 'util.getStableAccessToken', errcode: 0 },
    { level: 'info', message: expect.stringMatching(/^access_token: issued/) as string },
    { ...sent, level: 'warn', errcode: 40127, message: '/card/get: 40127' },
    {
      ...sent,
      level: 'warn',
      message: expect.stringMatching(/^\/card\/get: \/card\/get got no answer/) as string,
      err: { name: 'NetworkError', outcome: 'unknown', stack: expect.any(String) as string },
    },
  ])
  expect(JSON.stringify(written())).not.toContain(secret)
})

test('logHooks takes a child of winston, with the fields of the child, and logs warnings', async () => {
  const { logger, written } = recorder()
  const broken = (): never => {
    throw new Error('in the hook, 100%s')
  }
  await use({ ...logHooks(logger.child({ service: 'shop' })), onRequest: broken })
  await expect.poll(written).toContainEqual({
    level: 'warn',
    service: 'shop',
    message: 'the hook onRequest failed: in the hook, 100%s',
    err: expect.objectContaining({ message: 'in the hook, 100%s' }) as object,
  })
})
