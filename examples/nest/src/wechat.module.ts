import { Module } from '@nestjs/common'
import { OffiAccount } from 'offiaccount'

/** One account for the whole application, so that all share its access_token. */
@Module({
  providers: [
    {
      provide: OffiAccount,
      useFactory: (): OffiAccount => {
        const { WECHAT_APPID: appid = '', WECHAT_SECRET: secret, WECHAT_BASE_URL } = process.env
        return new OffiAccount({ appid, secret, baseUrl: WECHAT_BASE_URL })
      },
    },
  ],
  exports: [OffiAccount],
})
export class WechatModule {}
