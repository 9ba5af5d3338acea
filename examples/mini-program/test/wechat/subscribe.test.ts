// Generated from mini-program.yaml (subscribe). Do not edit: npx offiaccount generate mini-program.yaml --out src/wechat --tests test/wechat

import { describeEndpoint } from 'offiaccount/testing/vitest'
import * as subscribe from '../../src/wechat/subscribe.js'
import { endpoints } from './mock.js'

describeEndpoint(
  {
    op: 'subscribe.send',
    call: subscribe.send,
    request: {
      touser: 'TOUSER',
      template_id: 'TEMPLATE_ID',
      data: { thing1: { value: '春季新品发布会' } },
      page: 'PAGE',
      miniprogram_state: 'developer',
      lang: 'zh_CN',
    },
    sends: 'POST /cgi-bin/message/subscribe/send',
    body: 'json',
    returns: { msgid: '9007199254740993' },
  },
  endpoints,
)
