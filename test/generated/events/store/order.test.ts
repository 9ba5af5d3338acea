// Generated from endpoints.yaml (events of store/order). Do not edit: npm run generate

import { describePush } from '../../../support/push.js'

describePush({
  kind: 'event.merchant_order',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'merchant_order',
    OrderId: 'Z2y2rY74ksZX1ceuGA',
    OrderStatus: 2,
    ProductId: 'PRODUCTID',
    SkuInfo: '10001:1000012;10002:100021',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[merchant_order]]></Event>
      <OrderId><![CDATA[Z2y2rY74ksZX1ceuGA]]></OrderId>
      <OrderStatus>2</OrderStatus>
      <ProductId><![CDATA[PRODUCTID]]></ProductId>
      <SkuInfo><![CDATA[10001:1000012;10002:100021]]></SkuInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"merchant_order","OrderId":"Z2y2rY74ksZX1ceuGA","OrderStatus":2,"ProductId":"PRODUCTID","SkuInfo":"10001:1000012;10002:100021"}',
})
