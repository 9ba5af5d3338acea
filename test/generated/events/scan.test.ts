// Generated from endpoints.yaml (events of scan). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'event.user_scan_product',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_scan_product',
    KeyStandard: 'ean13',
    KeyStr: '6901481811083',
    Country: '中国',
    Province: '广东',
    City: '广州',
    Sex: 0,
    Scene: 1,
    ExtInfo: 'EXTINFO',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_scan_product]]></Event>
      <KeyStandard><![CDATA[ean13]]></KeyStandard>
      <KeyStr><![CDATA[6901481811083]]></KeyStr>
      <Country><![CDATA[中国]]></Country>
      <Province><![CDATA[广东]]></Province>
      <City><![CDATA[广州]]></City>
      <Sex>0</Sex>
      <Scene>1</Scene>
      <ExtInfo><![CDATA[EXTINFO]]></ExtInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_scan_product","KeyStandard":"ean13","KeyStr":"6901481811083","Country":"中国","Province":"广东","City":"广州","Sex":0,"Scene":1,"ExtInfo":"EXTINFO"}',
})

describePush({
  kind: 'event.user_scan_product_async',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_scan_product_async',
    KeyStandard: 'ean13',
    KeyStr: '6901481811083',
    ExtInfo: 'EXTINFO',
    RegionCode: 'REGIONCODE',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_scan_product_async]]></Event>
      <KeyStandard><![CDATA[ean13]]></KeyStandard>
      <KeyStr><![CDATA[6901481811083]]></KeyStr>
      <ExtInfo><![CDATA[EXTINFO]]></ExtInfo>
      <RegionCode><![CDATA[REGIONCODE]]></RegionCode>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_scan_product_async","KeyStandard":"ean13","KeyStr":"6901481811083","ExtInfo":"EXTINFO","RegionCode":"REGIONCODE"}',
})

describePush({
  kind: 'event.user_scan_product_enter_session',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_scan_product_enter_session',
    KeyStandard: 'ean13',
    KeyStr: '6901481811083',
    ExtInfo: 'EXTINFO',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_scan_product_enter_session]]></Event>
      <KeyStandard><![CDATA[ean13]]></KeyStandard>
      <KeyStr><![CDATA[6901481811083]]></KeyStr>
      <ExtInfo><![CDATA[EXTINFO]]></ExtInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_scan_product_enter_session","KeyStandard":"ean13","KeyStr":"6901481811083","ExtInfo":"EXTINFO"}',
})

describePush({
  kind: 'event.user_scan_product_verify_action',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_scan_product_verify_action',
    KeyStandard: 'ean13',
    KeyStr: '6901481811083',
    Result: 'verify_ok',
    ReasonMsg: 'REASONMSG',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_scan_product_verify_action]]></Event>
      <KeyStandard><![CDATA[ean13]]></KeyStandard>
      <KeyStr><![CDATA[6901481811083]]></KeyStr>
      <Result><![CDATA[verify_ok]]></Result>
      <ReasonMsg><![CDATA[REASONMSG]]></ReasonMsg>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_scan_product_verify_action","KeyStandard":"ean13","KeyStr":"6901481811083","Result":"verify_ok","ReasonMsg":"REASONMSG"}',
})

describePush({
  kind: 'event.scan_product_callback',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'scan_product_callback',
    KeyStandard: 'ean13',
    KeyStr: '6901481811083',
    ExtInfo: 'EXTINFO',
    NeedAntiFake: true,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[scan_product_callback]]></Event>
      <KeyStandard><![CDATA[ean13]]></KeyStandard>
      <KeyStr><![CDATA[6901481811083]]></KeyStr>
      <ExtInfo><![CDATA[EXTINFO]]></ExtInfo>
      <NeedAntiFake>true</NeedAntiFake>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"scan_product_callback","KeyStandard":"ean13","KeyStr":"6901481811083","ExtInfo":"EXTINFO","NeedAntiFake":true}',
})
