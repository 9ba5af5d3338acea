/** How many calls begin in one turn of the event loop: two or three milliseconds. */
const callsPerTurn = 64

let calls = 0
let turn: Promise<void> | undefined

/**
 * Begins a call when it has its turn. Calls begin in their order, and every few of them wait for the event loop: without a socket nothing
 * else would let a timer run while a test calls in a loop.
 */
export async function inTurn<Result>(call: () => Promise<Result>): Promise<Result> {
  calls += 1
  if (calls % callsPerTurn === 0) {
    const next = (turn ?? Promise.resolve()).then(macrotask).then(() => {
      if (turn === next) turn = undefined
    })
    turn = next
  }
  if (turn) await turn
  return call()
}

const { setTimeout } = globalThis

/** A message, because tests fake timers. Edge runtimes may have no channels. */
function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') return void setTimeout(resolve)
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      // An open port would keep a program running.
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })
}
