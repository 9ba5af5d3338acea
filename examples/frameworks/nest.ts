import 'reflect-metadata'
import type { Server } from 'node:http'
import { All, Controller, Inject, Module, Req, Res, type RawBodyRequest } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { Request, Response } from 'express'
import type { Callback } from 'offiaccount/callback'
import { toNode } from 'offiaccount/callback/node'

@Controller('wechat')
class WechatController {
  readonly #callback: Callback

  constructor(@Inject('callback') callback: Callback) {
    this.#callback = callback
  }

  @All()
  async receive(@Req() request: RawBodyRequest<Request>, @Res() response: Response): Promise<void> {
    await toNode(this.#callback)(request, response)
  }
}

async function serve(
  callback: Callback,
  options: { bodyParser?: boolean; rawBody?: boolean },
): Promise<Server> {
  const providers = [{ provide: 'callback', useValue: callback }]
  @Module({ controllers: [WechatController], providers })
  class AppModule {}
  const app = await NestFactory.create(AppModule, { ...options, logger: false })
  await app.init()
  return app.getHttpServer() as Server
}

/** Without parsers, for an application that only receives. */
export function alone(callback: Callback): Promise<Server> {
  return serve(callback, { bodyParser: false })
}

/** The parsers of NestJS keep what they read. */
export function behindParser(callback: Callback): Promise<Server> {
  return serve(callback, { rawBody: true })
}

/** Refused: JSON, of which no text is left. XML has no parser here and is taken. */
export function spoiled(callback: Callback): Promise<Server> {
  return serve(callback, {})
}
