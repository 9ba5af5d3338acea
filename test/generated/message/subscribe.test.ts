// Generated from endpoints.yaml (message/subscribe). Do not edit: npm run generate

import * as subscribe from '../../../src/generated/message/subscribe.js'
import { describeEndpoint } from '../../support/endpoint.js'
import { describePages } from '../../support/paging.js'

describeEndpoint({
  op: 'message.subscribe.send',
  call: subscribe.send,
  request: {
    touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    template_id: '9Aw5ZV1j9xdWTFEkqCpZ7jWySL7aGN6rQom4gXINfJs',
    data: { thing1: { value: '春季新品发布会' }, date2: { value: '2026年3月9日 12:00' } },
    page: 'https://www.qq.com',
    miniprogram: { appid: 'wx5edab3bdfba3dc1c', pagepath: 'pages/index/index' },
    miniprogram_state: 'formal',
    lang: 'zh_CN',
    client_msg_id: 'order-20260309-0001',
  },
  sends: 'POST /cgi-bin/message/subscribe/bizsend',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'message.subscribe.addTemplate',
  call: subscribe.addTemplate,
  request: { tid: '401', kidList: [3, 5, 4], sceneDesc: '新品预约' },
  sends: 'POST /wxaapi/newtmpl/addtemplate',
  body: 'json',
  returns: { priTmplId: '9Aw5ZV1j9xdWTFEkqCpZ7jWySL7aGN6rQom4gXINfJs' },
})

describeEndpoint({
  op: 'message.subscribe.deleteTemplate',
  call: subscribe.deleteTemplate,
  request: { priTmplId: '9Aw5ZV1j9xdWTFEkqCpZ7jWySL7aGN6rQom4gXINfJs' },
  sends: 'POST /wxaapi/newtmpl/deltemplate',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'message.subscribe.getTemplateList',
  call: (account) => subscribe.getTemplateList(account),
  request: undefined,
  sends: 'GET /wxaapi/newtmpl/gettemplate',
  safe: true,
  returns: {
    data: [
      {
        priTmplId: '9Aw5ZV1j9xdWTFEkqCpZ7jWySL7aGN6rQom4gXINfJs',
        title: '预约成功通知',
        content: '会议时间：{{date2.DATA}}\n座位：{{enum_string3.DATA}}',
        example: '会议时间：2026年3月9日 12:00\n座位：前排',
        type: 2,
        keywordEnumValueList: [
          { keywordCode: 'enum_string3.DATA', enumValueList: ['前排', '后排'] },
        ],
      },
    ],
  },
})

describeEndpoint({
  op: 'message.subscribe.getCategory',
  call: (account) => subscribe.getCategory(account),
  request: undefined,
  sends: 'GET /wxaapi/newtmpl/getcategory',
  safe: true,
  returns: { data: [{ id: 616, name: '公交' }] },
})

describeEndpoint({
  op: 'message.subscribe.getPubTemplateTitles',
  call: subscribe.getPubTemplateTitles,
  request: { ids: '616,617', start: 0, limit: 30 },
  sends: 'GET /wxaapi/newtmpl/getpubtemplatetitles',
  safe: true,
  query: ['ids', 'start', 'limit'],
  returns: { count: 1, data: [{ tid: 99, title: '付款成功通知', type: 2, categoryId: '616' }] },
})

describePages({
  op: 'message.subscribe.getPubTemplateTitles',
  call: subscribe.getPubTemplateTitlesAll,
  request: { ids: '616,617' },
  by: 'offset',
  position: 'start',
  size: 'limit',
  largest: 30,
  items: 'data',
  next: 'count',
})

describeEndpoint({
  op: 'message.subscribe.getPubTemplateKeywords',
  call: subscribe.getPubTemplateKeywords,
  request: { tid: 99 },
  sends: 'GET /wxaapi/newtmpl/getpubtemplatekeywords',
  safe: true,
  query: ['tid'],
  returns: { count: 1, data: [{ kid: 1, name: '物品名称', example: '名称', rule: 'thing' }] },
})
