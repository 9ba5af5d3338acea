import { Module } from '@nestjs/common'
import { OffiAccount } from 'offiaccount'

/** One account for the whole application, so that all share its access_token. */
@Module({
  providers: [
    {
      provide: OffiAccount,
      useFactory: (): OffiAccount => {
        const {
          OFFIACCOUNT_APPID: appid = '',
          OFFIACCOUNT_SECRET: secret,
          OFFIACCOUNT_BASE_URL,
        } = process.env
        return new OffiAccount({ appid, secret, baseUrl: OFFIACCOUNT_BASE_URL })
      },
    },
  ],
  exports: [OffiAccount],
})
export class WechatModule {}
