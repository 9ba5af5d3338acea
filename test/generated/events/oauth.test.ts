// Generated from endpoints.yaml (events of oauth). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'event.user_info_modified',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_info_modified',
    OpenID: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    AppID: 'wx0123456789abcdef',
    UnionID: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
    RevokeInfo: '205',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_info_modified]]></Event>
      <OpenID><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></OpenID>
      <AppID><![CDATA[wx0123456789abcdef]]></AppID>
      <UnionID><![CDATA[o6_bmasdasdsad6_2sgVt7hMZOPfL]]></UnionID>
      <RevokeInfo><![CDATA[205]]></RevokeInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_info_modified","OpenID":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","AppID":"wx0123456789abcdef","UnionID":"o6_bmasdasdsad6_2sgVt7hMZOPfL","RevokeInfo":"205"}',
  aliased:
    '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_info_modified","UnionID":"o6_bmasdasdsad6_2sgVt7hMZOPfL","RevokeInfo":"205","openid":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","appid":"wx0123456789abcdef"}',
})

describePush({
  kind: 'event.user_authorization_revoke',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_authorization_revoke',
    OpenID: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    AppID: 'wx0123456789abcdef',
    UnionID: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
    RevokeInfo: '205',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_authorization_revoke]]></Event>
      <OpenID><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></OpenID>
      <AppID><![CDATA[wx0123456789abcdef]]></AppID>
      <UnionID><![CDATA[o6_bmasdasdsad6_2sgVt7hMZOPfL]]></UnionID>
      <RevokeInfo><![CDATA[205]]></RevokeInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_authorization_revoke","OpenID":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","AppID":"wx0123456789abcdef","UnionID":"o6_bmasdasdsad6_2sgVt7hMZOPfL","RevokeInfo":"205"}',
  aliased:
    '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_authorization_revoke","UnionID":"o6_bmasdasdsad6_2sgVt7hMZOPfL","RevokeInfo":"205","openid":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","appid":"wx0123456789abcdef"}',
})

describePush({
  kind: 'event.user_authorization_cancellation',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_authorization_cancellation',
    OpenID: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    AppID: 'wx0123456789abcdef',
    UnionID: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_authorization_cancellation]]></Event>
      <OpenID><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></OpenID>
      <AppID><![CDATA[wx0123456789abcdef]]></AppID>
      <UnionID><![CDATA[o6_bmasdasdsad6_2sgVt7hMZOPfL]]></UnionID>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_authorization_cancellation","OpenID":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","AppID":"wx0123456789abcdef","UnionID":"o6_bmasdasdsad6_2sgVt7hMZOPfL"}',
})
