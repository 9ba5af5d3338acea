import type { Mode, Name, Push } from './contestants.js'

/** Per push. */
export interface PushCost {
  /** Microseconds of CPU time, of all threads. */
  cpu: number
  /** Microseconds of time. */
  time: number
}

const concurrency = 16
const [name = '', mode = ''] = process.argv.slice(2)
// As on platforms that have no node:crypto, and before anything looks for it.
if (name.endsWith('WebCrypto')) Object.assign(process, { getBuiltinModule: undefined })
const { contestants } = await import('./contestants.js')
const { encryptedPush, plainOf, pushOf, readAnswer, textMessage } =
  await import('../../callback/support/wechat.js')
const answer = contestants[name as Name](mode as Mode)

let count = 0

/** No two are the same: none is taken for a repeated one. */
async function makePush(): Promise<Push> {
  const text = textMessage(`你好，世界：第 ${count++} 条消息，来自 ${process.pid}。`.repeat(3))
  return plainOf(await (mode === 'encrypted' ? encryptedPush(text) : pushOf(text)))
}

async function measure(pushes: number): Promise<PushCost> {
  const waiting: Push[] = []
  while (waiting.length < pushes) waiting.push(await makePush())
  await check(await makePush())
  const work = async (): Promise<void> => {
    for (let push = waiting.pop(); push; push = waiting.pop()) await answer(push)
  }
  const before = process.cpuUsage()
  const start = performance.now()
  await Promise.all(Array.from({ length: concurrency }, work))
  const { user, system } = process.cpuUsage(before)
  const time = (performance.now() - start) * 1_000
  return { cpu: (user + system) / pushes, time: time / pushes }
}

/** Whoever answers nothing would be the fastest. */
async function check(push: Push): Promise<void> {
  const body = await answer(push)
  const read = (await readAnswer({ status: 200, headers: {}, body })) as { Content?: string }
  if (!read.Content?.startsWith('你好')) throw new Error(`${name} does not answer: ${body}`)
}

process.on('message', (pushes: number) => {
  void measure(pushes).then((cost) => process.send?.(cost))
})
process.send?.('ready')
