import { OffiAccount } from '../../src/index.js'
import { undiciTransport } from '../../src/undici.js'

export interface Stampede {
  succeeded: number
  failures: string[]
  milliseconds: number
}

const [baseUrl = '', transport] = process.argv.slice(2)
const account = new OffiAccount({
  appid: 'wx0123456789abcdef',
  secret: '0123456789abcdef0123456789abcdef',
  baseUrl,
  ...(transport === 'undici' && { transport: undiciTransport() }),
})

async function stampede(calls: number): Promise<Stampede> {
  const started = performance.now()
  const outcomes = await Promise.allSettled(
    Array.from({ length: calls }, () =>
      account.request({ method: 'POST', path: '/card/batchget', json: { offset: 0, count: 10 } }),
    ),
  )
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [String(outcome.reason)] : [],
  )
  return {
    succeeded: calls - failures.length,
    failures,
    milliseconds: performance.now() - started,
  }
}

process.on('message', (calls: number) => {
  void stampede(calls).then((result) => process.send?.(result))
})
process.send?.('ready')
