import { describe, expect, test } from 'vitest'
import { fixture, model } from './manifest.js'

/** A function of the Go SDK `fastwego/offiaccount`, which this package re-imagines. */
interface SeedFunction {
  package: string
  func: string
  method: string
  path: string
}

const seed = fixture('seed-functions.json') as SeedFunction[]

/** Every place where this package departs from the Go SDK, and why. */
const differences: { seed: string; reason: string; name?: string; call?: string }[] = [
  {
    seed: 'card.UnavailableCoed',
    reason: 'a typo of the SDK',
    name: 'unavailableCode',
  },
  {
    seed: 'guide/tag.Delguidetagoption',
    reason: 'its siblings are addGuideTagOption and getGuideTagOption',
    name: 'delGuideTagOption',
  },
  {
    seed: 'ai.OCRIDCard',
    reason: 'two initialisms in a row: OCR, ID',
    name: 'ocrIDCard',
  },
  {
    seed: 'oauth.Authorize',
    reason: 'the SDK builds an address here: nothing is called',
    name: 'authorizeUrl',
    call: 'https://open.weixin.qq.com/connect/oauth2/authorize#wechat_redirect',
  },
  {
    seed: 'oauth.AccessToken',
    reason: 'WeChat documents GET, and grant_type is constant',
    call: 'GET /sns/oauth2/access_token?grant_type=authorization_code',
  },
  {
    seed: 'oauth.RefreshToken',
    reason: 'WeChat documents GET, and grant_type is constant',
    call: 'GET /sns/oauth2/refresh_token?grant_type=refresh_token',
  },
  {
    seed: 'oauth.GetUserInfo',
    reason: 'WeChat documents GET',
    call: 'GET /sns/userinfo',
  },
  {
    seed: 'datacube.PublisherStat',
    reason: 'one path serves three calls, and each has another answer',
    name: 'publisherAdposGeneral',
    call: 'GET /publisher/stat?action=publisher_adpos_general',
  },
  {
    seed: 'card/submerchant.GetApplyProtocol',
    reason: 'WeChat documents GET, the SDK posts',
    call: 'GET /card/getapplyprotocol',
  },
  {
    seed: 'card/giftcard.InvoiceSetBizAttr',
    reason: 'one path serves six calls: `action` chooses, and the SDK has it in its code',
    call: 'POST /card/invoice/setbizattr?action=set_pay_mch',
  },
]

const { groups } = model

/** What each function calls: `card.batchGet` → `POST /card/batchget`. */
const calls = new Map<string, string>(
  groups
    .flatMap(({ endpoints }) => endpoints)
    .map(({ group, name, method, path }) => [`${group}.${name}`, `${method} ${path}`]),
)
for (const { group, name, url } of groups.flatMap(({ urls }) => urls)) {
  calls.set(`${group}.${name}`, url)
}
for (const twin of groups.flatMap(({ twins }) => twins)) {
  const call = calls.get(`${twin.targetGroup}.${twin.targetName}`)
  if (call !== undefined) calls.set(`${twin.group}.${twin.name}`, call)
}

/** Where a function of the SDK is expected here, and what it is expected to call. */
function counterpart({ package: group, func, method, path }: SeedFunction): [string, string] {
  const difference = differences.find((each) => each.seed === `${group}.${func}`)
  const name = difference?.name ?? lowerCamelCase(func)
  return [`${group}.${name}`, difference?.call ?? `${method} ${path}`]
}

/** `BatchGet` → `batchGet`, `QRCode` → `qrCode` */
function lowerCamelCase(name: string): string {
  return name.replace(/^(?:[A-Z]+(?=[A-Z][a-z])|[A-Z])/, (start) => start.toLowerCase())
}

describe('the functions of the Go SDK', () => {
  test.each(seed)('$package $func exists, with its method and path', (each) => {
    const [name, call] = counterpart(each)
    expect([name, calls.get(name)]).toEqual([name, call])
  })

  test('every difference concerns a function that exists and departs from it', () => {
    for (const difference of differences) {
      const each = seed.find(({ package: group, func }) => `${group}.${func}` === difference.seed)
      expect(each, difference.seed).toBeDefined()
      expect(difference.call, difference.reason).not.toBe(each && `${each.method} ${each.path}`)
    }
  })

  test('all 323 are in the fixture', () => {
    expect(new Set(seed.map((each) => `${each.package}.${each.func}`)).size).toBe(323)
  })
})
