// Generated from endpoints.yaml (guide/tag). Do not edit: npm run generate

import * as tag from '../../../src/generated/guide/tag.js'
import { describeEndpoint } from '../../support/endpoint.js'

describeEndpoint({
  op: 'guide.tag.newGuideTagOption',
  call: tag.newGuideTagOption,
  request: { tag_name: '会员等级', tag_values: ['金卡', '银卡'] },
  sends: 'POST /cgi-bin/guide/newguidetagoption',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.tag.delGuideTagOption',
  call: tag.delGuideTagOption,
  request: { tag_name: '会员等级' },
  sends: 'POST /cgi-bin/guide/delguidetagoption',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.tag.addGuideTagOption',
  call: tag.addGuideTagOption,
  request: { tag_name: '会员等级', tag_values: ['金卡', '银卡'] },
  sends: 'POST /cgi-bin/guide/addguidetagoption',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.tag.getGuideTagOption',
  call: (account) => tag.getGuideTagOption(account),
  request: undefined,
  sends: 'POST /cgi-bin/guide/getguidetagoption',
  safe: true,
  returns: { options: [{ tag_name: '会员等级', tag_values: ['金卡', '银卡'] }] },
})

describeEndpoint({
  op: 'guide.tag.addGuideBuyerTag',
  call: tag.addGuideBuyerTag,
  request: {
    tag_value: '金卡',
    openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
    guide_account: 'wx_guide_zhang',
  },
  sends: 'POST /cgi-bin/guide/addguidebuyertag',
  body: 'json',
  returns: { buyer_resp: [{ errcode: 0, errmsg: 'ok', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' }] },
  branches: [
    {
      request: {
        tag_value: '金卡',
        openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        guide_account: 'wx_guide_zhang',
      },
      answer: 'nothing',
    },
  ],
})

describeEndpoint({
  op: 'guide.tag.getGuideBuyerTag',
  call: tag.getGuideBuyerTag,
  request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/getguidebuyertag',
  safe: true,
  body: 'json',
  returns: { tag_values: ['金卡', '银卡'] },
})

describeEndpoint({
  op: 'guide.tag.queryGuideBuyerByTag',
  call: tag.queryGuideBuyerByTag,
  request: { push_count: 0, tag_values: ['金卡', '银卡'], guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/queryguidebuyerbytag',
  safe: true,
  body: 'json',
  returns: { openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'] },
})

describeEndpoint({
  op: 'guide.tag.delGuideBuyerTag',
  call: tag.delGuideBuyerTag,
  request: {
    tag_value: '金卡',
    openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
    guide_account: 'wx_guide_zhang',
  },
  sends: 'POST /cgi-bin/guide/delguidebuyertag',
  body: 'json',
  returns: { buyer_resp: [{ errcode: 0, errmsg: 'ok', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' }] },
  branches: [
    {
      request: {
        tag_value: '金卡',
        openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        guide_account: 'wx_guide_zhang',
      },
      answer: 'nothing',
    },
  ],
})

describeEndpoint({
  op: 'guide.tag.addGuideBuyerDisplayTag',
  call: tag.addGuideBuyerDisplayTag,
  request: {
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    display_tag_list: ['六月生日', '偏爱红色'],
    guide_account: 'wx_guide_zhang',
  },
  sends: 'POST /cgi-bin/guide/addguidebuyerdisplaytag',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.tag.getGuideBuyerDisplayTag',
  call: tag.getGuideBuyerDisplayTag,
  request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/getguidebuyerdisplaytag',
  safe: true,
  body: 'json',
  returns: { display_tag_list: ['六月生日', '偏爱红色'] },
})
