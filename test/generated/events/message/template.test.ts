// Generated from endpoints.yaml (events of message/template). Do not edit: npm run generate

import { describePush } from '../../../support/push.js'

describePush({
  kind: 'event.TEMPLATESENDJOBFINISH',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'TEMPLATESENDJOBFINISH',
    MsgID: '1446907933199253505',
    Status: 'success',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[TEMPLATESENDJOBFINISH]]></Event>
      <MsgID>1446907933199253505</MsgID>
      <Status><![CDATA[success]]></Status>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"TEMPLATESENDJOBFINISH","MsgID":1446907933199253505,"Status":"success"}',
  aliased:
    '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"TEMPLATESENDJOBFINISH","Status":"success","MsgId":1446907933199253505}',
})
