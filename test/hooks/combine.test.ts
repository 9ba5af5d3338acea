import { combineHooks } from 'offiaccount/hooks'
import type { Hooks } from 'offiaccount/slim'
import { expect, test } from 'vitest'
import { wechat } from '../support/server.js'

const call = { op: 'card.get', method: 'POST', path: '/card/get', json: {} } as const

/** Hooks that keep their `this`, and what they were told. */
class Recorder implements Hooks {
  readonly told: string[] = []

  onRequest({ op }: { op: string }): void {
    this.told.push(`request ${op}`)
  }

  onResponse({ errcode }: { errcode?: number | undefined }): void {
    this.told.push(`response ${errcode}`)
  }

  onRetry({ reason }: { reason: string }): void {
    this.told.push(`retry ${reason}`)
  }

  onCredential({ source }: { source: string }): void {
    this.told.push(`credential ${source}`)
  }
}

test('combineHooks tells all of them, whichever throws, and warns of what was thrown', async () => {
  const [first, last] = [new Recorder(), new Recorder()]
  const warnings: string[] = []
  const broken: Hooks = {
    onRequest() {
      throw new Error('in the hook')
    },
    onWarning: ({ message }) => warnings.push(message),
  }
  const server = await wechat()
  const account = server.account({ hooks: combineHooks(first, broken, last) })
  server.refused.add(await account.accessToken())
  await account.call(call)
  const issued = ['request util.getStableAccessToken', 'response 0', 'credential issued']
  const refused = ['request card.get', 'response 42001']
  const repeated = ['retry token', 'request card.get', 'response 0']
  expect(first.told).toEqual([...issued, ...refused, ...issued, ...repeated])
  expect(last.told).toEqual(first.told)
  expect(new Set(warnings)).toEqual(new Set(['the hook onRequest failed: in the hook']))
})

test('combineHooks gives each an event of its own: what one changes, the others do not see', async () => {
  const greedy: Hooks = {
    onRequest: (event) => void Object.assign(event, { op: 'changed' }),
    onResponse: (event) => {
      for (const name of Object.keys(event)) Reflect.deleteProperty(event, name)
    },
  }
  const last = new Recorder()
  const server = await wechat()
  await server
    .account({ hooks: combineHooks(greedy, last), token: { accessToken: 'A' } })
    .call(call)
  expect(last.told).toEqual(['credential issued', 'request card.get', 'response 0'])
})
