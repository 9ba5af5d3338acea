import { createServer, type Server } from 'node:http'
import express, { type ErrorRequestHandler } from 'express'
import session from 'express-session'
import type { OffiAccount } from 'offiaccount'
import { isWebLoginError, localPath, WebLogin } from 'offiaccount/web-login'

declare module 'express-session' {
  interface SessionData {
    state: string
    next: string
    openid: string
  }
}

const site = 'https://shop.example.com'

/** The state is kept in the session. `secret` signs the session's cookie. */
export function serve(account: OffiAccount, secret: string): Server {
  const login = new WebLogin(account, { redirectUrl: `${site}/login/done` })
  const app = express().set('trust proxy', 1)
  const cookie = { secure: true, httpOnly: true, sameSite: 'lax' } as const
  app.use(session({ secret, cookie, name: 'session', resave: false, saveUninitialized: false }))

  app.get('/login', async (request, response) => {
    const { url, state } = await login.begin()
    request.session.state = state
    request.session.next = localPath(request.query.next, '/me')
    response.redirect(url)
  })

  app.get('/login/done', async (request, response) => {
    const { state, next = '/me' } = request.session
    delete request.session.state
    const user = await login.finish(request.url, { state })
    await renew(request.session)
    request.session.openid = user.openid
    response.redirect(next)
  })

  app.get('/me', async (request, response) => {
    const { openid } = request.session
    if (openid === undefined) response.sendStatus(401)
    else response.json({ openid, config: await account.jsSdkConfig({ url: `${site}/me` }) })
  })

  app.use(refuse)
  return createServer(app)
}

/** Under a new id: somebody else may know the old one. */
function renew(session: session.Session): Promise<void> {
  return new Promise((resolve, reject) => {
    session.regenerate((error?: Error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}

/** WeChat may load a page twice: by then the user is logged in. */
const refuse: ErrorRequestHandler = (error, request, response, next) => {
  if (!isWebLoginError(error)) next(error)
  else if (request.session.openid !== undefined) response.redirect('/me')
  else response.status(403).send('<a href="/login">再试一次</a>')
}
