import {
  BadRequestException,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common'
import { FileInterceptor } from '@nestjs/platform-express'
import { OffiAccount, type JsSdkConfig } from 'offiaccount'
import * as card from 'offiaccount/card'
import * as material from 'offiaccount/material'

const site = 'https://shop.example.com'
/** WeChat takes pictures of up to a megabyte. multer takes names for Latin-1 unless it is told. */
const form = { limits: { fileSize: 1 << 20 }, defParamCharset: 'utf8' }

@Controller()
export class ShopController {
  constructor(private readonly account: OffiAccount) {}

  @Post('coupons/:code/consume')
  @HttpCode(200)
  async consume(@Param('code') code: string): Promise<{ openid: string }> {
    const { openid } = await card.consumeCode(this.account, { code })
    return { openid }
  }

  /** For wx.config, on pages of the shop alone: whoever has a signature acts for the account. */
  @Get('jssdk')
  sign(@Query('url') url?: string): Promise<JsSdkConfig> {
    if (!url?.startsWith(`${site}/`)) throw new BadRequestException(`url is not a page of ${site}`)
    return this.account.jsSdkConfig({ url })
  }

  @Post('pictures')
  @HttpCode(200)
  @UseInterceptors(FileInterceptor('picture', form))
  async upload(@UploadedFile() picture?: Express.Multer.File): Promise<{ url: string }> {
    if (!picture) throw new BadRequestException('the form has no file called picture')
    const { buffer: data, originalname: filename } = picture
    return material.mediaUploadImg(this.account, { media: { data, filename } })
  }
}
