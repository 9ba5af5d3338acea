import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie'
import type { OffiAccount } from 'offiaccount'
import { isWebLoginError, localPath, WebLogin } from 'offiaccount/web-login'

const site = 'https://shop.example.com'
const cookie = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const

/** Without a store: the state is kept in one cookie, and who is logged in in another, which `secret` signs. */
export function serve(account: OffiAccount, secret: string): ServerType {
  const login = new WebLogin(account, { redirectUrl: `${site}/login/done` })
  const app = new Hono()

  app.get('/login', async (c) => {
    const { url, state } = await login.begin()
    setCookie(c, 'state', state, { ...cookie, maxAge: 600 })
    setCookie(c, 'next', localPath(c.req.query('next'), '/me'), { ...cookie, maxAge: 600 })
    return c.redirect(url)
  })

  app.get('/login/done', async (c) => {
    const state = getCookie(c, 'state')
    deleteCookie(c, 'state', cookie)
    const { openid } = await login.finish(c.req.url, { state })
    await setSignedCookie(c, 'session', openid, secret, { ...cookie, maxAge: 86_400 })
    return c.redirect(localPath(getCookie(c, 'next'), '/me'))
  })

  app.get('/me', async (c) => {
    const openid = await getSignedCookie(c, secret, 'session')
    if (!openid) return c.text('Unauthorized', 401)
    return c.json({ openid, config: await account.jsSdkConfig({ url: `${site}/me` }) })
  })

  app.onError(async (error, c) => {
    if (!isWebLoginError(error)) throw error
    // WeChat may load a page twice: by then the user is logged in.
    if (await getSignedCookie(c, secret, 'session')) return c.redirect('/me')
    return c.html('<a href="/login">再试一次</a>', 403)
  })
  return createAdaptorServer(app)
}
