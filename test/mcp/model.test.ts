import { effects } from 'offiaccount/effects'
import { expect, test } from 'vitest'
import { openSession, functions } from './support.js'

test('every function of the package is known, with its effect', () => {
  const known = functions.all.map(({ op, effect }) => [op, effect])
  expect(Object.fromEntries(known)).toEqual(effects)
})

test('what takes or hands out credentials is withheld, so is what platforms call, and nothing else', () => {
  const withheld = functions.all.filter(({ isWithheld }) => isWithheld).map(({ op }) => op)
  const ofPlatforms = withheld.filter((op) => op.startsWith('component.'))
  expect(ofPlatforms).toHaveLength(10)
  expect(withheld.filter((op) => !ofPlatforms.includes(op))).toEqual([
    'util.getAccessToken',
    'util.getStableAccessToken',
    'oauth.accessToken',
    'oauth.refreshToken',
    'oauth.componentAccessToken',
    'oauth.componentRefreshToken',
    'oauth.getUserInfo',
    'oauth.auth',
    'oauth.getJSApiTicket',
    'openapi.clearQuotaByAppSecret',
  ])
})

test('each schema stands by itself', () => {
  for (const { op, input, output } of functions.all) {
    for (const schema of [input, output]) {
      const text = JSON.stringify(schema ? functions.whole(schema) : {})
      const { $defs = {} } = JSON.parse(text) as { $defs?: object }
      const refs = Array.from(text.matchAll(/"\$ref":"([^"]+)"/g), ([, ref]) => ref)
      const names = Object.keys($defs).map((name) => `#/$defs/${name}`)
      expect(names, op).toEqual(expect.arrayContaining(refs))
    }
  }
})

test('functions at one address are told apart', () => {
  const one = functions.get('card.giftcard.invoiceSetBizAttr')
  const properties = one?.input?.properties ?? {}
  expect(one?.title).toBe('设置支付后开票信息')
  expect(Object.keys(properties)).not.toContain('action')
})

test('every function that is offered can be called with its example, and the mock answers', async () => {
  const session = await openSession({
    allow: ['change', 'delete', 'send', 'publish', 'pay'],
    budget: 1_000_000,
  })
  const refused: string[] = []
  for (const { op, isWithheld, files, example } of functions.all) {
    // A file must be there.
    if (isWithheld || files.length > 0) continue
    const args = { function: op, ...(example && { request: example }) }
    const { structuredContent } = await session.call('call_function', args)
    const { error } = structuredContent
    if (error && error.kind !== 'errcode') refused.push(`${op}: ${error.message}`)
  }
  expect(refused).toEqual([])
})
