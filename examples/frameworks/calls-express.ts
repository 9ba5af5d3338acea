import { createServer, type Server } from 'node:http'
import express, { Router, type ErrorRequestHandler } from 'express'
import multer, { MulterError } from 'multer'
import { isApiError, type OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'
import * as material from 'offiaccount/material'
import { statuses } from './statuses.js'

const site = 'https://shop.example.com'
/** WeChat takes pictures of up to a megabyte. multer takes names for Latin-1 unless it is told. */
const picture = multer({ limits: { fileSize: 1 << 20 }, defParamCharset: 'utf8' }).single('picture')

export function shop(account: OffiAccount): Router {
  const router = Router()

  router.post('/coupons/:code/consume', async ({ params: { code } }, response) => {
    const { openid } = await card.consumeCode(account, { code })
    response.json({ openid })
  })

  // For wx.config, on pages of the shop alone: whoever has a signature acts for the account.
  router.get('/jssdk', async ({ query: { url } }, response) => {
    if (typeof url === 'string' && url.startsWith(`${site}/`)) {
      response.json(await account.jsSdkConfig({ url }))
    } else {
      response.status(400).json({ error: `url is not a page of ${site}` })
    }
  })

  router.post('/pictures', picture, async ({ file }, response) => {
    if (file) {
      const media = { data: file.buffer, filename: file.originalname }
      response.json(await material.mediaUploadImg(account, { media }))
    } else {
      response.status(400).json({ error: 'the form has no file called picture' })
    }
  })

  router.use(refuse)
  return router
}

/** What is not answered here is logged by Express, and answered with 500. */
const refuse: ErrorRequestHandler = (error, _request, response, next) => {
  const status = isApiError(error) && statuses[error.category]
  if (isApiError(error) && status) {
    const { hint, errmsg, rid } = error
    response.status(status).json({ error: hint ?? errmsg, rid })
  } else if (error instanceof MulterError) {
    const status = error.code === 'LIMIT_FILE_SIZE' ? 413 : 400
    response.status(status).json({ error: error.message })
  } else {
    next(error)
  }
}

export function serve(account: OffiAccount): Server {
  return createServer(express().use(shop(account)))
}
