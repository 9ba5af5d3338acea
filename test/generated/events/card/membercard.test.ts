// Generated from endpoints.yaml (events of card/membercard). Do not edit: npm run generate

import { describePush } from '../../../support/push.js'

describePush({
  kind: 'event.user_view_card',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_view_card',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    UserCardCode: '226009850808',
    OuterStr: '12b',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_view_card]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <UserCardCode><![CDATA[226009850808]]></UserCardCode>
      <OuterStr><![CDATA[12b]]></OuterStr>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_view_card","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","UserCardCode":"226009850808","OuterStr":"12b"}',
})

describePush({
  kind: 'event.update_member_card',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'update_member_card',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    UserCardCode: '226009850808',
    ModifyBonus: 3,
    ModifyBalance: 0,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[update_member_card]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <UserCardCode><![CDATA[226009850808]]></UserCardCode>
      <ModifyBonus>3</ModifyBonus>
      <ModifyBalance>0</ModifyBalance>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"update_member_card","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","UserCardCode":"226009850808","ModifyBonus":3,"ModifyBalance":0}',
})

describePush({
  kind: 'event.submit_membercard_user_info',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'submit_membercard_user_info',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    UserCardCode: '226009850808',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[submit_membercard_user_info]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <UserCardCode><![CDATA[226009850808]]></UserCardCode>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"submit_membercard_user_info","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","UserCardCode":"226009850808"}',
})
