// Generated from endpoints.yaml (events of card/giftcard). Do not edit: npm run generate

import { describePush } from '../../../support/push.js'

describePush({
  kind: 'event.giftcard_pay_done',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'giftcard_pay_done',
    PageId: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
    OrderId: 'Z2y2rY74ksZX1ceuGA',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[giftcard_pay_done]]></Event>
      <PageId><![CDATA[abcedfghifk=+Uasdaseq14fadkf8123h4jk]]></PageId>
      <OrderId><![CDATA[Z2y2rY74ksZX1ceuGA]]></OrderId>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"giftcard_pay_done","PageId":"abcedfghifk=+Uasdaseq14fadkf8123h4jk","OrderId":"Z2y2rY74ksZX1ceuGA"}',
})

describePush({
  kind: 'event.giftcard_send_to_friend',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'giftcard_send_to_friend',
    PageId: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
    OrderId: 'Z2y2rY74ksZX1ceuGA',
    IsChatRoom: false,
    IsReturnBack: true,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[giftcard_send_to_friend]]></Event>
      <PageId><![CDATA[abcedfghifk=+Uasdaseq14fadkf8123h4jk]]></PageId>
      <OrderId><![CDATA[Z2y2rY74ksZX1ceuGA]]></OrderId>
      <IsChatRoom>false</IsChatRoom>
      <IsReturnBack>true</IsReturnBack>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"giftcard_send_to_friend","PageId":"abcedfghifk=+Uasdaseq14fadkf8123h4jk","OrderId":"Z2y2rY74ksZX1ceuGA","IsChatRoom":false,"IsReturnBack":true}',
})

describePush({
  kind: 'event.giftcard_user_accept',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'giftcard_user_accept',
    PageId: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
    OrderId: 'Z2y2rY74ksZX1ceuGA',
    IsChatRoom: false,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[giftcard_user_accept]]></Event>
      <PageId><![CDATA[abcedfghifk=+Uasdaseq14fadkf8123h4jk]]></PageId>
      <OrderId><![CDATA[Z2y2rY74ksZX1ceuGA]]></OrderId>
      <IsChatRoom>false</IsChatRoom>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"giftcard_user_accept","PageId":"abcedfghifk=+Uasdaseq14fadkf8123h4jk","OrderId":"Z2y2rY74ksZX1ceuGA","IsChatRoom":false}',
})
