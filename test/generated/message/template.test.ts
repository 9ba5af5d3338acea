// Generated from endpoints.yaml (message/template). Do not edit: npm run generate

import * as template from '../../../src/generated/message/template.js'
import { describeEndpoint } from '../../support/endpoint.js'
import { describePages } from '../../support/paging.js'

describeEndpoint({
  op: 'message.template.setIndustry',
  call: template.setIndustry,
  request: { industry_id1: '1', industry_id2: '4' },
  sends: 'POST /cgi-bin/template/api_set_industry',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'message.template.getIndustry',
  call: (account) => template.getIndustry(account),
  request: undefined,
  sends: 'GET /cgi-bin/template/get_industry',
  safe: true,
  returns: {
    primary_industry: { first_class: 'IT科技', second_class: '互联网|电子商务' },
    secondary_industry: { first_class: 'IT科技', second_class: '互联网|电子商务' },
  },
})

describeEndpoint({
  op: 'message.template.addTemplate',
  call: template.addTemplate,
  request: { template_id_short: '47123', keyword_name_list: ['时间', '地点', '金额'] },
  sends: 'POST /cgi-bin/template/api_add_template',
  body: 'json',
  returns: { template_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk' },
})

describeEndpoint({
  op: 'message.template.getAllPrivateTemplate',
  call: (account) => template.getAllPrivateTemplate(account),
  request: undefined,
  sends: 'GET /cgi-bin/template/get_all_private_template',
  safe: true,
  returns: {
    template_list: [
      {
        template_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
        title: '领取奖金提醒',
        primary_industry: 'IT科技',
        deputy_industry: '互联网|电子商务',
        content: '领奖金额：{{amount1.DATA}}\n领奖时间：{{time2.DATA}}',
        example: '领奖金额：100 元\n领奖时间：2026-03-09 12:22',
      },
    ],
  },
})

describeEndpoint({
  op: 'message.template.delPrivateTemplate',
  call: template.delPrivateTemplate,
  request: { template_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk' },
  sends: 'POST /cgi-bin/template/del_private_template',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'message.template.send',
  call: template.send,
  request: {
    touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    template_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
    data: { thing1: { value: '132元双人火锅套餐' }, time2: { value: '2026-03-09 12:00' } },
    url: 'https://mp.weixin.qq.com',
    miniprogram: { appid: 'wx5edab3bdfba3dc1c', pagepath: 'pages/index/index' },
    client_msg_id: 'order-20260309-0001',
  },
  sends: 'POST /cgi-bin/message/template/send',
  body: 'json',
  returns: { msgid: '2858304962112356353' },
})

describeEndpoint({
  op: 'message.template.subscribe',
  call: template.subscribe,
  request: {
    touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    template_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
    scene: '1000',
    title: '预约提醒',
    data: { content: { value: '您预约的座位将于今晚 7 点开放', color: '#FF0000' } },
    url: 'https://mp.weixin.qq.com',
    miniprogram: { appid: 'wx5edab3bdfba3dc1c', pagepath: 'pages/index/index' },
  },
  sends: 'POST /cgi-bin/message/template/subscribe',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'message.template.queryBlockTmplMsg',
  call: template.queryBlockTmplMsg,
  request: {
    tmpl_msg_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
    largest_id: '0',
    limit: 100,
  },
  sends: 'POST /wxa/sec/queryblocktmplmsg',
  safe: true,
  body: 'json',
  json: '{"tmpl_msg_id":"Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk","largest_id":0,"limit":100}',
  returns: {
    msginfo: [
      {
        id: '2',
        tmpl_msg_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
        title: '领取奖金提醒',
        content: '领奖金额：100 元',
        send_timestamp: 1773021600,
        openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      },
    ],
  },
})

describePages({
  op: 'message.template.queryBlockTmplMsg',
  call: template.queryBlockTmplMsgAll,
  request: { tmpl_msg_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk' },
  by: 'cursor',
  position: 'largest_id',
  start: '0',
  size: 'limit',
  largest: 100,
  items: 'msginfo',
  next: 'msginfo[].id',
})
