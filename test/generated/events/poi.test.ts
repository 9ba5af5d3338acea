// Generated from endpoints.yaml (events of poi). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'event.poi_check_notify',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'poi_check_notify',
    UniqId: '123adb',
    PoiId: '123123',
    Result: 'succ',
    msg: 'MSG',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[poi_check_notify]]></Event>
      <UniqId><![CDATA[123adb]]></UniqId>
      <PoiId><![CDATA[123123]]></PoiId>
      <Result><![CDATA[succ]]></Result>
      <msg><![CDATA[MSG]]></msg>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"poi_check_notify","UniqId":"123adb","PoiId":"123123","Result":"succ","msg":"MSG"}',
  aliased:
    '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"poi_check_notify","UniqId":"123adb","PoiId":"123123","Result":"succ","Msg":"MSG"}',
})
