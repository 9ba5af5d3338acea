/**
 * Redeems coupons from a Cloudflare Worker, with Hono. `wrangler secret put OFFIACCOUNT_SECRET` keeps the secret; the IP whitelist
 * of the account must let Cloudflare in, or `OFFIACCOUNT_BASE_URL` must name a proxy of your own.
 */
import { Hono } from 'hono'
import { isApiError, OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'

interface Bindings {
  OFFIACCOUNT_APPID: string
  OFFIACCOUNT_SECRET: string
  OFFIACCOUNT_BASE_URL?: string
}

type Worker = Hono<{ Bindings: Bindings }>

/** One for each isolate, so that its requests share the access_token. */
let account: OffiAccount | undefined

const app: Worker = new Hono()

app.post('/codes/:code/consume', async (context) => {
  const {
    OFFIACCOUNT_APPID: appid,
    OFFIACCOUNT_SECRET: secret,
    OFFIACCOUNT_BASE_URL: baseUrl,
  } = context.env
  account ??= new OffiAccount({ appid, secret, baseUrl })
  try {
    const { openid } = await card.consumeCode(account, { code: context.req.param('code') })
    return context.json({ openid })
  } catch (error) {
    if (!isApiError(error, 40099)) throw error
    return context.json({ error: error.hint }, 409)
  }
})

export default app
