// Generated from endpoints.yaml (events of device). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'device_event.bind',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'device_event',
    Event: 'bind',
    DeviceType: 'gh_0123456789ab',
    DeviceID: 'gh_0123456789ab_1',
    OpenID: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    Content: '你好',
    SessionID: 'SESSIONID',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[device_event]]></MsgType>
      <Event><![CDATA[bind]]></Event>
      <DeviceType><![CDATA[gh_0123456789ab]]></DeviceType>
      <DeviceID><![CDATA[gh_0123456789ab_1]]></DeviceID>
      <OpenID><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></OpenID>
      <Content><![CDATA[你好]]></Content>
      <SessionID><![CDATA[SESSIONID]]></SessionID>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"device_event","Event":"bind","DeviceType":"gh_0123456789ab","DeviceID":"gh_0123456789ab_1","OpenID":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","Content":"你好","SessionID":"SESSIONID"}',
})

describePush({
  kind: 'device_event.unbind',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'device_event',
    Event: 'unbind',
    DeviceType: 'gh_0123456789ab',
    DeviceID: 'gh_0123456789ab_1',
    OpenID: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    Content: '你好',
    SessionID: 'SESSIONID',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[device_event]]></MsgType>
      <Event><![CDATA[unbind]]></Event>
      <DeviceType><![CDATA[gh_0123456789ab]]></DeviceType>
      <DeviceID><![CDATA[gh_0123456789ab_1]]></DeviceID>
      <OpenID><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></OpenID>
      <Content><![CDATA[你好]]></Content>
      <SessionID><![CDATA[SESSIONID]]></SessionID>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"device_event","Event":"unbind","DeviceType":"gh_0123456789ab","DeviceID":"gh_0123456789ab_1","OpenID":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","Content":"你好","SessionID":"SESSIONID"}',
})

describePush({
  kind: 'device_event.subscribe_status',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'device_event',
    Event: 'subscribe_status',
    DeviceType: 'gh_0123456789ab',
    DeviceID: 'gh_0123456789ab_1',
    OpenID: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    OpType: 0,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[device_event]]></MsgType>
      <Event><![CDATA[subscribe_status]]></Event>
      <DeviceType><![CDATA[gh_0123456789ab]]></DeviceType>
      <DeviceID><![CDATA[gh_0123456789ab_1]]></DeviceID>
      <OpenID><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></OpenID>
      <OpType>0</OpType>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"device_event","Event":"subscribe_status","DeviceType":"gh_0123456789ab","DeviceID":"gh_0123456789ab_1","OpenID":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","OpType":0}',
})

describePush({
  kind: 'device_event.unsubscribe_status',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'device_event',
    Event: 'unsubscribe_status',
    DeviceType: 'gh_0123456789ab',
    DeviceID: 'gh_0123456789ab_1',
    OpenID: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    OpType: 0,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[device_event]]></MsgType>
      <Event><![CDATA[unsubscribe_status]]></Event>
      <DeviceType><![CDATA[gh_0123456789ab]]></DeviceType>
      <DeviceID><![CDATA[gh_0123456789ab_1]]></DeviceID>
      <OpenID><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></OpenID>
      <OpType>0</OpType>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"device_event","Event":"unsubscribe_status","DeviceType":"gh_0123456789ab","DeviceID":"gh_0123456789ab_1","OpenID":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","OpType":0}',
})

describePush({
  kind: 'device_text',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'device_text',
    DeviceType: 'gh_0123456789ab',
    DeviceID: 'gh_0123456789ab_1',
    OpenID: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    SessionID: 'SESSIONID',
    Content: '你好',
    MsgId: '24720531840123456',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[device_text]]></MsgType>
      <DeviceType><![CDATA[gh_0123456789ab]]></DeviceType>
      <DeviceID><![CDATA[gh_0123456789ab_1]]></DeviceID>
      <OpenID><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></OpenID>
      <SessionID><![CDATA[SESSIONID]]></SessionID>
      <Content><![CDATA[你好]]></Content>
      <MsgId>24720531840123456</MsgId>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"device_text","DeviceType":"gh_0123456789ab","DeviceID":"gh_0123456789ab_1","OpenID":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","SessionID":"SESSIONID","Content":"你好","MsgId":24720531840123456}',
})

describePush({
  kind: 'hardware',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'hardware',
    HardWare: { MessageView: 'myrank', MessageAction: 'ranklist' },
    FuncFlag: 1,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[hardware]]></MsgType>
      <HardWare>
        <MessageView><![CDATA[myrank]]></MessageView>
        <MessageAction><![CDATA[ranklist]]></MessageAction>
      </HardWare>
      <FuncFlag>1</FuncFlag>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"hardware","HardWare":{"MessageView":"myrank","MessageAction":"ranklist"},"FuncFlag":1}',
})
