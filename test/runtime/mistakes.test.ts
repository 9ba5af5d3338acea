import { OffiAccount, type OffiAccountOptions } from 'offiaccount'
import * as card from 'offiaccount/card'
import * as material from 'offiaccount/material'
import { createMockWeChat, type MockOptions } from 'offiaccount/testing'
import * as user from 'offiaccount/user'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rejection } from '../support/server.js'

const appid = 'wx5edab3bdfba3dc1c'
const secret = '0123456789abcdef0123456789abcdef'
const list = { offset: 0, count: 10 }

function accountWith(options: object = {}): OffiAccount {
  const { fetch } = createMockWeChat()
  return new OffiAccount({ appid, secret, fetch, ...options })
}

/** The message with which it fails, at once or later. */
async function messageOf(mistake: () => unknown): Promise<string> {
  return ((await rejection(Promise.resolve().then(mistake))) as Error).message
}

/** As a program without types calls it. */
function untyped<T>(
  value: T,
): T extends (...args: never[]) => infer R ? (...args: unknown[]) => R : never {
  return value as never
}

describe('an account is refused that is made', () => {
  const make = (options?: unknown): OffiAccount => new OffiAccount(options as OffiAccountOptions)
  const isUnset = 'is the variable of the environment set?'
  test.each<[string, unknown, string]>([
    [
      'of nothing',
      undefined,
      'takes its options as an object, new OffiAccount({ appid, secret }), not undefined',
    ],
    ['of null', null, 'not null'],
    ['of a number', 3, 'not a number'],
    ['of a text', appid, 'not a string'],
    ['of a list', [appid, secret], 'not an array'],
    ['of a promise', Promise.resolve({ appid, secret }), 'not a promise'],
    [
      'without an appid',
      { secret },
      `appid must be text without spaces, not undefined (${isUnset})`,
    ],
    [
      'with an empty appid',
      { appid: '', secret },
      `appid must be text without spaces, not empty (${isUnset})`,
    ],
    [
      'without a secret',
      { appid },
      `secret must be text without spaces, not undefined (${isUnset})`,
    ],
    [
      'with an empty secret',
      { appid, secret: '' },
      `secret must be text without spaces, not empty (${isUnset})`,
    ],
    [
      'with blanks around its appid',
      { appid: ` ${appid} `, secret },
      'not text with a space or a line break in it',
    ],
    [
      'with a number as appid',
      { appid: 5, secret },
      'appid must be text without spaces, not a number',
    ],
    [
      'with null as secret',
      { appid, secret: null },
      'secret must be text without spaces, not null',
    ],
    [
      'with the secret as appid',
      { appid: secret, secret },
      'appid must be the AppID (wx…), not the AppSecret',
    ],
    [
      'with the appid as secret',
      { appid, secret: appid },
      'secret must be the AppSecret, not the AppID',
    ],
    ['with the original id', { appid: 'gh_a3be1c6d5f0c', secret }, 'not the original id (gh_…)'],
    ['with appId', { appId: appid, secret }, 'unknown option appId: did you mean appid?'],
    ['with appID', { appID: appid, secret }, 'unknown option appID: did you mean appid?'],
    ['with app_id', { app_id: appid, secret }, 'unknown option app_id: did you mean appid?'],
    [
      'with appSecret',
      { appid, appSecret: secret },
      'unknown option appSecret: did you mean secret?',
    ],
    [
      'with app_secret',
      { appid, app_secret: secret },
      'unknown option app_secret: did you mean secret?',
    ],
    [
      'with appsecret',
      { appid, appsecret: secret },
      'unknown option appsecret: did you mean secret?',
    ],
    ['with an access_token', { appid, accessToken: 'x' }, 'did you mean token: { accessToken }?'],
    [
      'with a text as token',
      { appid, token: 'x' },
      '{ accessToken } or a function, not another text',
    ],
    [
      'with a promise as token',
      { appid, token: Promise.resolve('x') },
      'or a function, not a promise',
    ],
    [
      'with a URL as baseUrl',
      { appid, secret, baseUrl: new URL('https://gateway.example') },
      'baseUrl and hosts must be like https://api.weixin.qq.com',
    ],
    [
      'with a password in one of its hosts',
      { appid, secret, hosts: ['https://user:pass@gateway.example'] },
      'baseUrl and hosts must be like https://api.weixin.qq.com',
    ],
    [
      'with timeOut',
      { appid, secret, timeOut: 5 },
      'unknown option timeOut: did you mean timeout?',
    ],
    [
      'with retries',
      { appid, secret, retries: 3 },
      'unknown option retries: did you mean retry: { limit }?',
    ],
    [
      'with a number as retry',
      { appid, secret, retry: 3 },
      'retry must be an object such as { limit, delay, timeout }, not a number',
    ],
    [
      'with false as retry',
      { appid, secret, retry: false },
      'retry must be an object such as { limit, delay, timeout }, not a boolean',
    ],
    [
      'with null as retry',
      { appid, secret, retry: null },
      'retry must be an object such as { limit, delay, timeout }, not null',
    ],
    [
      'with retry.retries',
      { appid, secret, retry: { retries: 3 } },
      'unknown option retry.retries: did you mean limit?',
    ],
    [
      'with a function as hooks',
      { appid, secret, hooks: () => 1 },
      'hooks must be an object such as { onResponse }, not a function',
    ],
    [
      'with null as hooks',
      { appid, secret, hooks: null },
      'hooks must be an object such as { onResponse }, not null',
    ],
  ])('%s', async (_, options, message) => {
    const error = (await rejection(Promise.resolve().then(() => make(options)))) as Error
    expect(error).toMatchObject({
      name: 'ConfigError',
      message: expect.stringContaining(message) as string,
    })
    expect(error.message).not.toContain(secret)
  })

  test('of settings that a module exports, or an object of a class, is as good as any', () => {
    class Settings {
      appid = appid
      secret = secret
    }
    expect(make(new Settings()).appid).toBe(appid)
    expect(make({ appid: 'wx1', secret: 'any' }).appid).toBe('wx1')
  })
})

describe('a function says what is wrong with its arguments', () => {
  const batchGet = untyped(card.batchGet)
  const upload = untyped(material.mediaUpload)
  const account = accountWith()
  const media = new Uint8Array(3)
  test.each<[string, () => unknown, string]>([
    [
      'no account',
      () => batchGet(list),
      'card.batchGet takes the account first, card.batchGet(account, …), not an object: make one by new OffiAccount({ appid, secret })',
    ],
    [
      'undefined as account',
      () => batchGet(undefined, list),
      'card.batchGet takes the account first, card.batchGet(account, …), not undefined',
    ],
    ['options as account', () => batchGet({ appid, secret }, list), 'make one by new OffiAccount'],
    [
      'a promise of an account',
      () => batchGet(Promise.resolve(account), list),
      'not a promise: await it',
    ],
    [
      'what makes an account',
      () => batchGet(() => account, list),
      'not a function: give the account that it makes',
    ],
    [
      'the class',
      () => batchGet(OffiAccount, list),
      'not a function: give the account that it makes',
    ],
    ['swapped arguments', () => batchGet(list, account), 'the two are swapped'],
    [
      'the account twice',
      () => batchGet(account, account),
      'card.batchGet takes a request, card.batchGet(account, request), not the account again; nothing was sent',
    ],
    [
      'no request',
      () => batchGet(account),
      'takes a request, card.batchGet(account, request), not undefined',
    ],
    [
      'null as request',
      () => batchGet(account, null),
      'takes a request, card.batchGet(account, request), not null',
    ],
    [
      'text as request',
      () => batchGet(account, 'x'),
      'card.batchGet(account, request), not a string',
    ],
    [
      'a promise of a request',
      () => batchGet(account, Promise.resolve(list)),
      'not a promise: await it',
    ],
    [
      'options as request',
      () => batchGet(account, new AbortController()),
      'takes its options behind the request, card.batchGet(account, request, { signal })',
    ],
    [
      'a number as options',
      () => batchGet(account, list, 5_000),
      'the call options must be an object such as { signal, timeout }, not a number',
    ],
    [
      'null as options',
      () => batchGet(account, list, null),
      'the call options must be an object such as { signal, timeout }, not null',
    ],
    [
      'a signal as options',
      () => batchGet(account, list, new AbortController().signal),
      'not an instance of AbortSignal',
    ],
    [
      'no account for an upload',
      () => upload({ type: 'image', media }),
      'material.mediaUpload takes the account first',
    ],
    [
      'swapped arguments of an upload',
      () => upload({ type: 'image', media }, account),
      'the two are swapped',
    ],
    [
      'no request for an upload',
      () => upload(account),
      'material.mediaUpload takes a request, material.mediaUpload(account, request), not undefined',
    ],
    [
      'no account for all pages',
      () => untyped(card.batchGetAll)({ count: 10 }).next(),
      'card.batchGet takes the account first',
    ],
    [
      'no account for a function without request',
      () => untyped(user.getBlackList)(),
      'user.getBlackList takes the account first',
    ],
  ])('%s', async (_, mistake, message) => {
    expect(await messageOf(mistake)).toContain(message)
  })

  test.each<[string, unknown, string]>([
    ['a path', './a.png', 'not a string'],
    ['null', null, 'not null'],
    ['a list', [1, 2], 'not an array'],
    ['a promise of bytes', Promise.resolve(media), 'not a promise'],
    ['an object with another name', { file: './a.png' }, 'not an object'],
    [
      'a path that is no text',
      { path: new URL('file:///a.png') },
      'not an object whose path is an object',
    ],
    ['data that are no bytes', { data: 'abc' }, 'not an object whose data is a string'],
  ])('%s as file', async (_, file, found) => {
    const message = await messageOf(() => upload(account, { type: 'image', media: file }))
    expect(message).toBe(
      `material.mediaUpload: media must be a file, { path: './a.png' }, bytes or { data, filename }, ${found}; nothing was sent`,
    )
  })

  test('a file that is not there', async () => {
    const missing = { type: 'image', media: { path: '/nowhere/a.png' } }
    expect(await messageOf(() => upload(account, missing))).toMatch(/media cannot be read: ENOENT/)
  })

  test('a stream of a call without an account is let go', async () => {
    const stream = new ReadableStream<Uint8Array>()
    const cancel = vi.spyOn(stream, 'cancel')
    await messageOf(() => upload(undefined, { type: 'image', media: { stream, size: 3 } }))
    expect(cancel).toHaveBeenCalledOnce()
  })
})

describe('the mock refuses', () => {
  const make = (options: unknown): unknown => createMockWeChat(options as MockOptions)
  test.each<[unknown, string]>([
    [{ apid: appid }, 'unknown option apid: did you mean appid?'],
    [{ appId: appid }, 'unknown option appId: did you mean appid?'],
    [{ appid, secrets: 'x' }, 'unknown option secrets: did you mean secret?'],
    [null, 'the options must be an object such as { appid, secret, ipWhitelist }, not null'],
    [appid, 'the options must be an object such as { appid, secret, ipWhitelist }, not a string'],
    [
      { callback: { url: 'http://127.0.0.1', token: 't', aesKey: 'x' } },
      'unknown option callback.aesKey',
    ],
  ])('%j', async (options, message) => {
    expect(await messageOf(() => make(options))).toContain(message)
  })
})

describe('a method of the account says what is wrong with its arguments', () => {
  const account = accountWith()
  test.each<[string, () => unknown, string]>([
    [
      'no request',
      () => untyped(account.request.bind(account))(),
      'the parts of a request must be an object such as { op, method, path }, not undefined',
    ],
    [
      'no method',
      () => untyped(account.request.bind(account))({ path: '/card/get', json: {} }),
      "/card/get: the method must be 'GET' or 'POST'",
    ],
    [
      'a password in the host',
      () =>
        account.request({ method: 'GET', path: '/card/get', host: 'https://user:pass@a.example' }),
      '/card/get: host must be like https://mp.weixin.qq.com',
    ],
    [
      'no page',
      () => untyped(account.jsSdkConfig.bind(account))(),
      'jsSdkConfig needs the url of the page, as the browser shows it',
    ],
    ['no card', () => untyped(account.cardExt.bind(account))(null), 'cardExt needs a cardId'],
  ])('%s', async (_, mistake, message) => {
    const found = await messageOf(mistake)
    expect(found).toContain(message)
    expect(found).not.toContain('pass')
  })
})

describe('the mock names a misspelt field where another is missing', () => {
  const account = accountWith()
  test.each<[string, () => unknown, string]>([
    [
      'in a query',
      () => untyped(user.getUserInfo)(account, { opnid: 'o1' }),
      'openid is missing: `opnid` is not a field; did you mean `openid`?',
    ],
    [
      'in a body',
      () => untyped(card.batchGet)(account, { offest: 0, count: 10 }),
      'offset is missing: `offest` is not a field; did you mean `offset`?',
    ],
    [
      'by its capitals',
      () => untyped(card.batchGet)(account, { offset: 0, Count: 10 }),
      'count is missing: `Count` is not a field; did you mean `count`?',
    ],
    [
      'in an object of it',
      () =>
        untyped(card.create)(account, {
          card: { card_type: 'GROUPON', groupon: { base_inf: {}, deal_detail: '' } },
        }),
      'card.groupon.base_info is missing: `base_inf` is not a field; did you mean `base_info`?',
    ],
  ])('%s', async (_, mistake, message) => {
    expect(await messageOf(mistake)).toContain(message)
  })

  test('and nothing else if no key is like it', async () => {
    const message = await messageOf(() => untyped(card.batchGet)(account, { count: 10, xyz: 1 }))
    expect(message).toContain('offset is missing (')
  })
})

describe('a token function is told what it returned', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['an empty text', '', 'an empty text'],
    ['a number', 5, 'a number'],
    ['an object', {}, 'an object without accessToken'],
    [
      'a line break behind the token',
      'of-the-central-service\n',
      'text with characters that no token has',
    ],
    ['JSON as text', '{"access_token":"x"}', 'text with characters that no token has'],
    [
      "WeChat's answer",
      { access_token: 'of-wechat', expires_in: 7200 },
      'access_token, which must be called accessToken',
    ],
    ["WeChat's refusal", { errcode: 40013, errmsg: 'invalid appid' }, "WeChat's errcode 40013"],
    ['an empty token', { accessToken: '' }, 'an accessToken that is no token'],
  ])('%s', async (_, answer, found) => {
    const account = accountWith({ token: () => Promise.resolve(answer) })
    const message = await messageOf(() => card.batchGet(account, list))
    expect(message).toBe(
      `the token function returned no access_token but ${found}; let it return the token, or { accessToken, expiresIn }`,
    )
  })
})

describe('a page that comes instead of an answer is named', () => {
  const nginx = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body></html>'
  const portal = '<!DOCTYPE html>\n<html lang="zh"><head><title>\n  上网认证\n</title>'
  const client = '<!doctype html><body><h1 class="t">请在微信客户端打开链接</h1>'
  const page = "a web page of a proxy or gateway came instead of WeChat's answer"
  beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 1_000 }))
  afterEach(() => vi.useRealTimers())
  test.each<[string, number, string, string]>([
    [
      "nginx's",
      502,
      nginx,
      `HTTP 502: ${page}: "502 Bad Gateway" (offiaccount/docs/errors.md#proxy): <html>`,
    ],
    [
      "a captive portal's",
      200,
      portal,
      `${page}: "上网认证" (offiaccount/docs/errors.md#proxy) (HTTP 200, text/html)`,
    ],
    ["WeChat's for browsers", 200, client, `${page}: "请在微信客户端打开链接"`],
    [
      'one without a title',
      403,
      '<h1></h1>',
      `HTTP 403: ${page} (offiaccount/docs/errors.md#proxy)`,
    ],
  ])('%s', async (_, status, body, message) => {
    const headers = { 'content-type': 'text/html' }
    const fetch = (): Promise<Response> => Promise.resolve(new Response(body, { status, headers }))
    expect(await messageOf(() => card.batchGet(accountWith({ fetch }), list))).toContain(message)
  })

  test('whereas XML and text are not called one', async () => {
    for (const body of ['<xml><a/></xml>', 'Bad gateway']) {
      const fetch = (): Promise<Response> => Promise.resolve(new Response(body))
      expect(await messageOf(() => card.batchGet(accountWith({ fetch }), list))).not.toContain(page)
    }
  })
})
