import type { Server } from 'node:http'
import multipart from '@fastify/multipart'
import { fastify, type FastifyError, type FastifyPluginAsync } from 'fastify'
import fp from 'fastify-plugin'
import { isApiError, type OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'
import * as material from 'offiaccount/material'
import { statuses } from './statuses.js'

declare module 'fastify' {
  interface FastifyInstance {
    wechat: OffiAccount
  }
}

/** Makes the account known to all routes, as `wechat`. */
const wechat = fp<{ account: OffiAccount }>((app, { account }, done) => {
  app.decorate('wechat', account)
  done()
})

/** WeChat takes pictures of up to a megabyte. */
const limits = { fileSize: 1 << 20 }

/** For wx.config, on pages of the shop alone: whoever has a signature acts for the account. */
const page = {
  type: 'object',
  required: ['url'],
  properties: { url: { type: 'string', pattern: String.raw`^https://shop\.example\.com/` } },
}

const shop: FastifyPluginAsync = async (app) => {
  await app.register(multipart, { limits })

  app.post<{ Params: { code: string } }>('/coupons/:code/consume', async ({ params: { code } }) => {
    const { openid } = await card.consumeCode(app.wechat, { code })
    return { openid }
  })

  app.get<{ Querystring: { url: string } }>(
    '/jssdk',
    { schema: { querystring: page } },
    ({ query: { url } }) => app.wechat.jsSdkConfig({ url }),
  )

  app.post('/pictures', async (request, reply) => {
    const picture = await request.file()
    if (!picture) return reply.code(400).send({ error: 'the form has no file called picture' })
    const media = { data: await picture.toBuffer(), filename: picture.filename }
    return material.mediaUploadImg(app.wechat, { media })
  })

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = isApiError(error) ? statuses[error.category] : error.statusCode
    if (status === undefined) {
      // Fastify itself would tell the caller the message.
      request.log.error(error)
      return reply.code(500).send({ error: 'Internal Server Error' })
    }
    return isApiError(error)
      ? reply.code(status).send({ error: error.hint ?? error.errmsg, rid: error.rid })
      : reply.code(status).send({ error: error.message })
  })
}

export async function serve(account: OffiAccount): Promise<Server> {
  const app = fastify()
  await app.register(wechat, { account })
  await app.register(shop)
  await app.ready()
  return app.server
}
