// Generated from endpoints.yaml (guide/buyer). Do not edit: npm run generate

import * as buyer from '../../../src/generated/guide/buyer.js'
import { describeEndpoint } from '../../support/endpoint.js'

describeEndpoint({
  op: 'guide.buyer.addGuideBuyerRelation',
  call: buyer.addGuideBuyerRelation,
  request: {
    buyer_list: [{ openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', buyer_nickname: '张三' }],
    guide_account: 'wx_guide_zhang',
  },
  sends: 'POST /cgi-bin/guide/addguidebuyerrelation',
  body: 'json',
  returns: { buyer_resp: [{ errcode: 0, errmsg: 'ok', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' }] },
  branches: [
    {
      request: {
        openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        buyer_nickname: '张三',
        guide_account: 'wx_guide_zhang',
      },
      answer: 'nothing',
    },
  ],
})

describeEndpoint({
  op: 'guide.buyer.delGuideBuyerRelation',
  call: buyer.delGuideBuyerRelation,
  request: {
    openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
    guide_account: 'wx_guide_zhang',
  },
  sends: 'POST /cgi-bin/guide/delguidebuyerrelation',
  body: 'json',
  returns: { buyer_resp: [{ errcode: 0, errmsg: 'ok', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' }] },
  branches: [
    {
      request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', guide_account: 'wx_guide_zhang' },
      answer: 'nothing',
    },
  ],
})

describeEndpoint({
  op: 'guide.buyer.rebindGuideAcctForBuyer',
  call: buyer.rebindGuideAcctForBuyer,
  request: {
    openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
    old_guide_account: 'wx_guide_zhang',
    new_guide_account: 'wx_guide_li',
  },
  sends: 'POST /cgi-bin/guide/rebindguideacctforbuyer',
  body: 'json',
  returns: { buyer_resp: [{ errcode: 0, errmsg: 'ok', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' }] },
  branches: [
    {
      request: {
        openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        old_guide_account: 'wx_guide_zhang',
        new_guide_account: 'wx_guide_li',
      },
      answer: 'nothing',
    },
  ],
})

describeEndpoint({
  op: 'guide.buyer.updateGuideBuyerRelation',
  call: buyer.updateGuideBuyerRelation,
  request: {
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    buyer_nickname: '张三',
    guide_account: 'wx_guide_zhang',
  },
  sends: 'POST /cgi-bin/guide/updateguidebuyerrelation',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.buyer.getGuideBuyerRelationByBuyer',
  call: buyer.getGuideBuyerRelationByBuyer,
  request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
  sends: 'POST /cgi-bin/guide/getguidebuyerrelationbybuyer',
  safe: true,
  body: 'json',
  returns: {
    guide_account: 'wx_guide_zhang',
    guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI',
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    buyer_nickname: '张三',
    create_time: 1772416800,
  },
})

describeEndpoint({
  op: 'guide.buyer.getGuideBuyerRelation',
  call: buyer.getGuideBuyerRelation,
  request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/getguidebuyerrelation',
  safe: true,
  body: 'json',
  returns: {
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    buyer_nickname: '张三',
    create_time: 1772416800,
  },
})
