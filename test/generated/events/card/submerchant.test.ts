// Generated from endpoints.yaml (events of card/submerchant). Do not edit: npm run generate

import { describePush } from '../../../support/push.js'

describePush({
  kind: 'event.card_merchant_check_result',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'card_merchant_check_result',
    MerchantId: '9007199254740993',
    IsPass: 0,
    Reason: '资料不全',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[card_merchant_check_result]]></Event>
      <MerchantId>9007199254740993</MerchantId>
      <IsPass>0</IsPass>
      <Reason><![CDATA[资料不全]]></Reason>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"card_merchant_check_result","MerchantId":9007199254740993,"IsPass":0,"Reason":"资料不全"}',
})
