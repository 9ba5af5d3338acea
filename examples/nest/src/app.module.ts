import { Module } from '@nestjs/common'
import { APP_FILTER } from '@nestjs/core'
import { ApiErrorFilter } from './api-error.filter'
import { ShopController } from './shop.controller'
import { WechatModule } from './wechat.module'

@Module({
  imports: [WechatModule],
  controllers: [ShopController],
  providers: [{ provide: APP_FILTER, useClass: ApiErrorFilter }],
})
export class AppModule {}
