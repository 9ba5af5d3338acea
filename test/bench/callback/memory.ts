/** Whether memory stays flat over many pushes, no two of which are the same: `memory.js [pushes]`. */
import { createCallback, reply } from '../../../src/callback/index.js'
import { encrypted, encryptedPush, plainOf, textMessage } from '../../callback/support/wechat.js'

const pushes = Number(process.argv[2] ?? 1_000_000)
const { handle } = createCallback(encrypted, {
  text: ({ message }) => reply.text(message.Content),
})

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

const tenth = pushes / 10
const seen: number[] = []
for (let part = 0; part < 10; part++) {
  for (let n = 0; n < tenth; n++) {
    const push = await plainOf(await encryptedPush(textMessage(`${part * tenth + n}`)))
    await handle(push)
  }
  seen.push(heap())
}
console.log(`\nHeap in MiB, after each tenth of ${pushes} pushes\n`)
console.log(seen.map((size) => size.toFixed(1)).join('  '))
// The first tenth fills what is remembered: 100,000 pushes, and the answers of the last 10,000.
const [first = 0, last = 0] = [seen[1], seen.at(-1)]
if (last > first * 1.1) {
  console.error(`memory grows: ${first.toFixed(1)} to ${last.toFixed(1)} MiB`)
  process.exitCode = 1
}
