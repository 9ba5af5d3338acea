// Generated from mini-program.yaml (login). Do not edit: npx offiaccount generate mini-program.yaml --out src/wechat --tests test/wechat

import { describeEndpoint } from 'offiaccount/testing/vitest'
import * as login from '../../src/wechat/login.js'
import { endpoints } from './mock.js'

describeEndpoint(
  {
    op: 'login.code2Session',
    call: login.code2Session,
    request: {
      appid: 'APPID',
      secret: 'SECRET',
      js_code: 'JS_CODE',
      grant_type: 'authorization_code',
    },
    sends: 'GET /sns/jscode2session',
    auth: 'none',
    query: ['appid', 'secret', 'js_code', 'grant_type'],
    returns: { openid: 'OPENID', session_key: 'SESSION_KEY', unionid: 'UNIONID' },
  },
  endpoints,
)

describeEndpoint(
  {
    op: 'login.checkSession',
    call: login.checkSession,
    request: { openid: 'OPENID', signature: 'SIGNATURE', sig_method: 'hmac_sha256' },
    sends: 'GET /wxa/checksession',
    safe: true,
    query: ['openid', 'signature', 'sig_method'],
    answer: 'nothing',
  },
  endpoints,
)
