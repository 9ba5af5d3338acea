// Generated from endpoints.yaml (events of guide/guide). Do not edit: npm run generate

import { describePush } from '../../../support/push.js'

describePush({
  kind: 'event.guide_qrcode_scan_event',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'guide_qrcode_scan_event',
    GuideScanEvent: {
      qrcode_guide_account: 'QRCODE_GUIDE_ACCOUNT',
      qrcode_guide_openid: 'QRCODE_GUIDE_OPENID',
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      action: 1,
      qrcode_info: 'store=001',
    },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[guide_qrcode_scan_event]]></Event>
      <GuideScanEvent>
        <qrcode_guide_account><![CDATA[QRCODE_GUIDE_ACCOUNT]]></qrcode_guide_account>
        <qrcode_guide_openid><![CDATA[QRCODE_GUIDE_OPENID]]></qrcode_guide_openid>
        <openid><![CDATA[oFS7Fjl0WsZ9AMZqrI80nbIq8xrA]]></openid>
        <action>1</action>
        <qrcode_info><![CDATA[store=001]]></qrcode_info>
      </GuideScanEvent>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"guide_qrcode_scan_event","GuideScanEvent":{"qrcode_guide_account":"QRCODE_GUIDE_ACCOUNT","qrcode_guide_openid":"QRCODE_GUIDE_OPENID","openid":"oFS7Fjl0WsZ9AMZqrI80nbIq8xrA","action":1,"qrcode_info":"store=001"}}',
})

describePush({
  kind: 'event.guide_invite_result_event',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'guide_invite_result_event',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[guide_invite_result_event]]></Event>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"guide_invite_result_event"}',
})
