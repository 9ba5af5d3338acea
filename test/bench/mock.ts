/** How fast the mock WeChat starts and answers. */
import { Pool } from 'undici'
import { createMockWeChat } from '../../src/testing/index.js'
import { Child } from './child.js'
import type { MockGreeting } from './mock-child.js'

const starts = 15
const seconds = 3
const body = JSON.stringify({ offset: 0, count: 10 })
const start = (): Promise<Child<never, MockGreeting>> => Child.start('mock-child')

await showStart()
console.log('\nRequests per second, POST /card/batchget\n')
row('over HTTP, 1 connection', await overHttp(1))
row('over HTTP, 64 connections', await overHttp(64))
row('through mock.fetch', await throughFetch())

async function showStart(): Promise<void> {
  const greetings: MockGreeting[] = []
  for (let index = 0; index < starts; index++) {
    const child = await start()
    greetings.push(child.greeting)
    child.end()
  }
  console.log(`Milliseconds in a new process, median and worst of ${starts}\n`)
  for (const [label, name] of [
    ['import offiaccount/testing', 'imported'],
    ['and answer the first request', 'answered'],
  ] as const) {
    const sorted = greetings.map((greeting) => greeting[name]).sort((a, b) => a - b)
    row(label, sorted[Math.floor(starts / 2)], sorted.at(-1))
  }
}

/** The mock and the client in a process each. */
async function overHttp(connections: number): Promise<number> {
  const child = await start()
  const { url, token } = child.greeting
  const pool = new Pool(url, { connections })
  const path = `/card/batchget?access_token=${token}`
  const headers = { 'content-type': 'application/json' }
  try {
    return await ratePerSecond(connections, async () => {
      const answer = await pool.request({ method: 'POST', path, headers, body })
      check(await answer.body.json())
    })
  } finally {
    await pool.close()
    child.end()
  }
}

function throughFetch(): Promise<number> {
  const mock = createMockWeChat({ history: 0 })
  const url = `https://api.weixin.qq.com/card/batchget?access_token=${mock.tokens.issue()}`
  return ratePerSecond(1, async () => {
    const answer = await mock.fetch(url, { method: 'POST', body })
    check(await answer.json())
  })
}

function check(answer: unknown): void {
  const { errcode } = answer as { errcode: number }
  if (errcode !== 0) throw new Error(`the mock answered errcode ${errcode}`)
}

async function ratePerSecond(concurrency: number, call: () => Promise<void>): Promise<number> {
  const during = async (milliseconds: number): Promise<number> => {
    let calls = 0
    const end = performance.now() + milliseconds
    const caller = async (): Promise<void> => {
      while (performance.now() < end) {
        await call()
        calls += 1
      }
    }
    await Promise.all(Array.from({ length: concurrency }, caller))
    return calls
  }
  await during(1000)
  return (await during(seconds * 1000)) / seconds
}

function row(label: string, ...values: (number | undefined)[]): void {
  const cells = values.map((value = NaN) => value.toFixed(value < 1000 ? 1 : 0).padStart(10))
  console.log(label.padEnd(34) + cells.join(''))
}
