import * as accounts from 'offiaccount/account'
import * as oauth from 'offiaccount/oauth'
import { describe, expect, test } from 'vitest'

describe('oauth.authorizeUrl', () => {
  test('builds the address that WeChat documents, in its order', () => {
    const url = oauth.authorizeUrl({
      appid: 'wx5edab3bdfba3dc1c',
      redirect_uri: 'https://www.qq.com/oauth/callback?from=菜单&tab=1',
      scope: 'snsapi_userinfo',
      state: 'x7Kq2Lm9',
    })
    expect(url).toBe(
      'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx5edab3bdfba3dc1c' +
        '&redirect_uri=https%3A%2F%2Fwww.qq.com%2Foauth%2Fcallback%3Ffrom%3D%E8%8F%9C%E5%8D%95%26tab%3D1' +
        '&response_type=code&scope=snsapi_userinfo&state=x7Kq2Lm9#wechat_redirect',
    )
  })

  test('leaves out what is not given', () => {
    const request = { appid: 'wx1', redirect_uri: 'https://a.b', scope: 'snsapi_base' } as const
    expect(oauth.authorizeUrl(request)).toBe(
      'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&redirect_uri=https%3A%2F%2Fa.b' +
        '&response_type=code&scope=snsapi_base#wechat_redirect',
    )
    expect(oauth.authorizeUrl({ ...request, forcePopup: true })).toContain('&forcePopup=true#')
  })
})

test('account.showQrcodeUrl encodes the ticket', () => {
  expect(accounts.showQrcodeUrl({ ticket: 'gQH47joA+/==' })).toBe(
    'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQH47joA%2B%2F%3D%3D',
  )
})
