import { describe, expect, test } from 'vitest'
import * as card from '../../src/generated/card.js'
import * as giftcard from '../../src/generated/card/giftcard.js'
import * as invoice from '../../src/generated/invoice.js'
import * as openapi from '../../src/generated/openapi.js'
import * as poiMiniProgram from '../../src/generated/poi/miniprogram.js'
import * as util from '../../src/generated/util.js'
import { model } from './manifest.js'

const pairs = new Map<string, [own: unknown, target: unknown]>([
  ['util.clearQuota', [util.clearQuota, openapi.clearQuota]],
  ['poi/miniprogram.cardStorewxaGet', [poiMiniProgram.cardStorewxaGet, card.getStoreWxa]],
  ['invoice.setPayMch', [invoice.setPayMch, giftcard.invoiceSetBizAttr]],
  ['invoice.getAuthData', [invoice.getAuthData, giftcard.invoiceGetAuthData]],
])

describe('a function under a second name', () => {
  test.each([...pairs])('%s is the same function', (_name, [own, target]) => {
    expect(own).toBeTypeOf('function')
    expect(own).toBe(target)
  })

  test('all of them are tested here', () => {
    const twins = model.groups.flatMap((group) => group.twins)
    expect(twins.map(({ group, name }) => `${group}.${name}`).sort()).toEqual(
      [...pairs.keys()].sort(),
    )
  })
})

describe('the functions of one path', () => {
  test.each([
    { path: '/card/invoice/setbizattr', functions: 6 },
    { path: '/publisher/stat', functions: 3 },
    { path: '/card/storewxa/get', functions: 1 },
    { path: '/cgi-bin/clear_quota', functions: 1 },
    { path: '/cgi-bin/clear_quota/v2', functions: 1 },
  ])('$path serves $functions, told apart by `action`', ({ path, functions }) => {
    const calls = model.groups
      .flatMap((group) => group.endpoints)
      .map((endpoint) => new URL(endpoint.path, 'https://api.weixin.qq.com'))
      .filter((url) => url.pathname === path)
    expect(calls).toHaveLength(functions)
    expect(new Set(calls.map((url) => url.searchParams.get('action'))).size).toBe(functions)
  })
})
