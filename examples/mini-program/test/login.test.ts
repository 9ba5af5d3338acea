import { OffiAccount } from 'offiaccount'
import { createMockWeChat } from 'offiaccount/testing'
import { expect, test } from 'vitest'
import { explain } from '../src/wechat/explain.js'
import * as login from '../src/wechat/login.js'
import { endpoints } from './wechat/mock.js'

const mock = createMockWeChat({ endpoints })
const account = new OffiAccount({ appid: 'wx1', secret: 's', fetch: mock.fetch, explain })

const code = {
  appid: 'wx1',
  secret: 's',
  js_code: 'CODE',
  grant_type: 'authorization_code',
} as const

test('a user of the mini program gets a session', async () => {
  mock.handle('login.code2Session', ({ js_code }) => ({ openid: js_code, session_key: 'KEY' }))
  expect(await login.code2Session(account, code)).toEqual({ openid: 'CODE', session_key: 'KEY' })
})

test('a refusal is explained as the manifest has it', async () => {
  mock.failNext('login.code2Session', { errcode: 40226 })
  await expect(login.code2Session(account, code)).rejects.toMatchObject({
    category: 'permission',
    hint: '高风险用户，登录被拦截：不要重试，按业务的风险策略处理',
  })
})
