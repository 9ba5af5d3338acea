// Generated from endpoints.yaml (oauth). Do not edit: npm run generate

import * as oauth from '../../src/generated/oauth.js'
import { describeEndpoint, describeUrl } from '../support/endpoint.js'

describeEndpoint({
  op: 'oauth.accessToken',
  call: oauth.accessToken,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    secret: 'SECRET',
    code: '081Kq4Ga1Q0rKv0mYxIa1a6bCe3Kq4Gk',
  },
  sends: 'GET /sns/oauth2/access_token?grant_type=authorization_code',
  auth: 'app',
  query: ['appid', 'secret', 'code'],
  returns: {
    access_token: 'ACCESS_TOKEN',
    expires_in: 7200,
    refresh_token: 'REFRESH_TOKEN',
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    scope: 'snsapi_userinfo',
    unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
    is_snapshotuser: 0,
  },
})

describeEndpoint({
  op: 'oauth.refreshToken',
  call: oauth.refreshToken,
  request: { appid: 'wx5edab3bdfba3dc1c', refresh_token: 'REFRESH_TOKEN' },
  sends: 'GET /sns/oauth2/refresh_token?grant_type=refresh_token',
  auth: 'none',
  query: ['appid', 'refresh_token'],
  returns: {
    access_token: 'ACCESS_TOKEN',
    expires_in: 7200,
    refresh_token: 'REFRESH_TOKEN',
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    scope: 'snsapi_userinfo',
  },
})

describeEndpoint({
  op: 'oauth.componentAccessToken',
  call: oauth.componentAccessToken,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    code: '081Kq4Ga1Q0rKv0mYxIa1a6bCe3Kq4Gk',
    component_appid: 'COMPONENT_APPID',
  },
  sends: 'GET /sns/oauth2/component/access_token?grant_type=authorization_code',
  auth: 'component',
  query: ['appid', 'code', 'component_appid'],
  returns: {
    access_token: 'ACCESS_TOKEN',
    expires_in: 7200,
    refresh_token: 'REFRESH_TOKEN',
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    scope: 'snsapi_userinfo',
    unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
    is_snapshotuser: 0,
  },
})

describeEndpoint({
  op: 'oauth.componentRefreshToken',
  call: oauth.componentRefreshToken,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    component_appid: 'COMPONENT_APPID',
    refresh_token: 'REFRESH_TOKEN',
  },
  sends: 'GET /sns/oauth2/component/refresh_token?grant_type=refresh_token',
  auth: 'component',
  query: ['appid', 'component_appid', 'refresh_token'],
  returns: {
    access_token: 'ACCESS_TOKEN',
    expires_in: 7200,
    refresh_token: 'REFRESH_TOKEN',
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    scope: 'snsapi_userinfo',
  },
})

describeEndpoint({
  op: 'oauth.getUserInfo',
  call: oauth.getUserInfo,
  request: { access_token: 'ACCESS_TOKEN', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', lang: 'zh_CN' },
  sends: 'GET /sns/userinfo',
  auth: 'user',
  safe: true,
  query: ['access_token', 'openid', 'lang'],
  returns: {
    sex: 0,
    country: 'CN',
    province: '广东',
    city: '广州',
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
    nickname: 'Fourier',
    headimgurl:
      'https://thirdwx.qlogo.cn/mmopen/g3MonUZtNHkdmzicIlibx6iaFqAc56vxLSUfpb6n5WKSYVY0ChQKkiaJSgQ1dZuTOgvLLrhJbERQQ/132',
    privilege: ['chinaunicom'],
  },
})

describeEndpoint({
  op: 'oauth.auth',
  call: oauth.auth,
  request: { access_token: 'ACCESS_TOKEN', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
  sends: 'GET /sns/auth',
  auth: 'user',
  safe: true,
  query: ['access_token', 'openid'],
  answer: 'nothing',
})

describeEndpoint({
  op: 'oauth.getJSApiTicket',
  call: oauth.getJSApiTicket,
  request: { type: 'jsapi' },
  sends: 'GET /cgi-bin/ticket/getticket',
  safe: true,
  query: ['type'],
  returns: {
    ticket:
      'bxLdikRXVbTPdHSM05e5u5sUoXNKd8-41ZO3MhKoyN5OfkWITDGgnr2fwJ0m9E8NYzWKVZvdVtaUgWvsdshFKA',
    expires_in: 7200,
  },
})

describeUrl({
  name: 'oauth.authorizeUrl',
  call: oauth.authorizeUrl,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    redirect_uri: 'https://www.qq.com/oauth/callback',
    scope: 'snsapi_userinfo',
    state: 'x7Kq2Lm9',
    component_appid: 'COMPONENT_APPID',
    forcePopup: true,
    forceSnapShot: true,
  },
  returns:
    'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx5edab3bdfba3dc1c&redirect_uri=https%3A%2F%2Fwww.qq.com%2Foauth%2Fcallback&response_type=code&scope=snsapi_userinfo&state=x7Kq2Lm9&component_appid=COMPONENT_APPID&forcePopup=true&forceSnapShot=true#wechat_redirect',
})
