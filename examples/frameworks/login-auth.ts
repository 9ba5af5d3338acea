import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { Auth, skipCSRFCheck, type AuthConfig } from '@auth/core'
import Credentials, { type CredentialsConfig } from '@auth/core/providers/credentials'
import { Hono, type Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import type { OffiAccount } from 'offiaccount'
import { isWebLoginError, localPath, WebLogin } from 'offiaccount/web-login'

const site = 'https://shop.example.com'
const cookie = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const

/** The provider checks the state itself, because Auth.js's own is longer than what WeChat brings back. */
export function wechat(login: WebLogin): CredentialsConfig {
  return Credentials({
    id: 'wechat',
    credentials: { code: {}, state: {} },
    async authorize(returned, request) {
      const { state } = parse(request.headers.get('cookie') ?? '', 'state')
      try {
        return { id: (await login.finish(returned, { state })).openid }
      } catch (error) {
        if (isWebLoginError(error)) return null
        throw error
      }
    },
  })
}

/** `secret` encrypts the session's cookie. */
export function serve(account: OffiAccount, secret: string): ServerType {
  const login = new WebLogin(account, { redirectUrl: `${site}/login/done` })
  const config: AuthConfig = {
    secret,
    basePath: '/auth',
    trustHost: true,
    providers: [wechat(login)],
    pages: { signIn: '/login/failed', error: '/login/failed' },
    cookies: { sessionToken: { name: 'session', options: cookie } },
    callbacks: { session: ({ session, token }) => ({ ...session, openid: token.sub }) },
    logger: { error },
  }
  const auth = (c: Context, path: string, body?: URLSearchParams): Promise<Response> => {
    const headers = { cookie: c.req.header('cookie') ?? '' }
    const init = body ? { method: 'POST', headers, body } : { headers }
    // The state guards this request: no form of Auth.js's has a token for it.
    return Auth(new Request(`${site}/auth/${path}`, init), { ...config, skipCSRFCheck })
  }
  const app = new Hono()

  app.get('/login', async (c) => {
    const { url, state } = await login.begin()
    setCookie(c, 'state', state, { ...cookie, maxAge: 600 })
    setCookie(c, 'next', localPath(c.req.query('next'), '/me'), { ...cookie, maxAge: 600 })
    return c.redirect(url)
  })

  app.get('/login/done', async (c) => {
    const callbackUrl = localPath(getCookie(c, 'next'), '/me')
    const returned = new URLSearchParams({ ...c.req.query(), callbackUrl })
    c.res = await auth(c, 'callback/wechat', returned)
    deleteCookie(c, 'state', cookie)
    return c.res
  })

  const openidOf = async (c: Context): Promise<string | undefined> => {
    const session = (await (await auth(c, 'session')).json()) as { openid?: string } | null
    return session?.openid
  }

  // WeChat may load a page twice: by then the user is logged in.
  app.get('/login/failed', async (c) =>
    (await openidOf(c)) ? c.redirect('/me') : c.html('<a href="/login">再试一次</a>', 403),
  )

  app.get('/me', async (c) => {
    const openid = await openidOf(c)
    if (!openid) return c.text('Unauthorized', 401)
    return c.json({ openid, config: await account.jsSdkConfig({ url: `${site}/me` }) })
  })
  return createAdaptorServer(app)
}

/** A login that is refused is not an error of the shop. */
function error(error: Error): void {
  if (error.name !== 'CredentialsSignin') console.error(error)
}
