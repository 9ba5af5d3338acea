import { createServer, type Server } from 'node:http'
import express, { type Request, type RequestHandler } from 'express'
import session from 'express-session'
import type { OffiAccount } from 'offiaccount'
import { isWebLoginError, localPath, WebLogin } from 'offiaccount/web-login'
import { Passport } from 'passport'
import { Strategy } from 'passport-strategy'

declare module 'express-session' {
  interface SessionData {
    returnTo: string
  }
}

/** The first request begins, the one that brings a state back finishes; the state is signed for the session. */
export class WeChatStrategy extends Strategy {
  readonly name = 'wechat'
  // Passport calls an object that inherits from this one, and sees no #private names.
  private readonly login: WebLogin

  constructor(login: WebLogin) {
    super()
    this.login = login
  }

  override authenticate(request: Request): void {
    this.answer(request).catch((error: unknown) => {
      // WeChat may load a page twice: by then the user is logged in.
      if (isWebLoginError(error) && request.user) this.redirect('/me')
      else if (isWebLoginError(error)) this.fail({ message: error.message }, 403)
      else this.error(error instanceof Error ? error : new Error(String(error)))
    })
  }

  private async answer(request: Request): Promise<void> {
    const { query, sessionID: session } = request
    if ('state' in query) {
      const { openid } = await this.login.finish(query, { session })
      this.success({ openid })
    } else {
      request.session.returnTo = localPath(query.next, '/me')
      this.redirect((await this.login.begin({ session })).url)
    }
  }
}

const site = 'https://shop.example.com'

/** `secret` signs the session's cookie and the states. */
export function serve(account: OffiAccount, secret: string): Server {
  const passport = new Passport()
  passport.use(
    new WeChatStrategy(new WebLogin(account, { redirectUrl: `${site}/login/done`, key: secret })),
  )
  passport.serializeUser<Express.User>((user, done) => {
    done(null, user)
  })
  passport.deserializeUser<Express.User>((user, done) => {
    done(null, user)
  })

  const app = express().set('trust proxy', 1)
  const cookie = { secure: true, httpOnly: true, sameSite: 'lax' } as const
  // A state is signed for the id of the session, so there must be one from the first request on.
  app.use(session({ secret, cookie, name: 'session', resave: false, saveUninitialized: true }))
  app.use(passport.session())
  const options = { successReturnToOrRedirect: '/me', keepSessionInfo: true }
  const authenticate = passport.authenticate('wechat', options) as RequestHandler
  app.get(['/login', '/login/done'], authenticate)
  app.get('/me', async ({ user }, response) => {
    if (!user) response.sendStatus(401)
    else response.json({ ...user, config: await account.jsSdkConfig({ url: `${site}/me` }) })
  })
  return createServer(app)
}
