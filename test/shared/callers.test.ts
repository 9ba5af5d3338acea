import { expect, test } from 'vitest'
import {
  accountsText,
  english,
  mayCall,
  perDayText,
  platformsText,
  type Callers,
  type Standing,
} from '../../src/shared/callers.js'

const kinds = (service: Standing, subscription: Standing): Callers => ({ service, subscription })

test.each<[Callers, string | undefined, string | undefined]>([
  [{}, undefined, undefined],
  [kinds('all', 'all'), '服务号、订阅号', 'every account'],
  [kinds('verified', 'verified'), '仅认证账号', 'verified accounts only'],
  [kinds('verified', 'none'), '仅认证服务号', 'verified service accounts only'],
  [kinds('none', 'all'), '仅订阅号', 'subscription accounts only'],
  [
    kinds('all', 'verified'),
    '服务号、认证订阅号',
    'service accounts, verified subscription accounts',
  ],
  [kinds('apply', 'none'), '仅服务号（须申请）', 'service accounts that have applied for it only'],
])('the accounts of %j in words', (callers, chinese, inEnglish) => {
  expect(accountsText(callers)).toBe(chinese)
  expect(accountsText(callers, english)).toBe(inEnglish)
})

test('platforms and limits in words', () => {
  const names = { 7: '群发与通知' }
  expect(platformsText({}, names)).toBeUndefined()
  expect(platformsText({ platforms: 'none' }, names)).toBe('第三方平台不能代为调用')
  expect(platformsText({ platforms: [7, 100] }, names)).toBe(
    '第三方平台须有权限集 7（群发与通知）、100',
  )
  expect(platformsText({ platforms: [7, 100] }, names, english)).toBe(
    'third-party platforms need permission set 7 (群发与通知) or 100',
  )
  expect(perDayText({ perDay: 10_000 })).toBe('每天 10,000 次')
  expect(perDayText({}, english)).toBeUndefined()
})

test.each<[Standing | undefined, boolean | undefined, boolean | undefined]>([
  ['all', true, true],
  ['verified', false, true],
  ['none', false, false],
  ['apply', undefined, undefined],
  [undefined, undefined, undefined],
])('%s: unverified %s, verified %s', (standing, unverified, verified) => {
  const callers = { service: standing, subscription: 'none' as const }
  expect(mayCall(callers, { account: 'service', verified: false })).toBe(unverified)
  expect(mayCall(callers, { account: 'service', verified: true })).toBe(verified)
  expect(mayCall(undefined, { account: 'service', verified: true })).toBeUndefined()
})
