// Generated from endpoints.yaml (events of wifi). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'event.WifiConnected',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'WifiConnected',
    ConnectTime: 1772294400,
    ExpireTime: 1772298000,
    VendorId: 'VENDORID',
    ShopId: '429620',
    PlaceId: 'PLACEID',
    DeviceNo: '00:1a:2b:3c:4d:5e',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[WifiConnected]]></Event>
      <ConnectTime>1772294400</ConnectTime>
      <ExpireTime>1772298000</ExpireTime>
      <VendorId><![CDATA[VENDORID]]></VendorId>
      <ShopId><![CDATA[429620]]></ShopId>
      <PlaceId><![CDATA[PLACEID]]></PlaceId>
      <DeviceNo><![CDATA[00:1a:2b:3c:4d:5e]]></DeviceNo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"WifiConnected","ConnectTime":1772294400,"ExpireTime":1772298000,"VendorId":"VENDORID","ShopId":"429620","PlaceId":"PLACEID","DeviceNo":"00:1a:2b:3c:4d:5e"}',
})
