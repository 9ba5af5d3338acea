// Generated from endpoints.yaml (events of poi/miniprogram). Do not edit: npm run generate

import { describePush } from '../../../support/push.js'

describePush({
  kind: 'event.apply_merchant_audit_info',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'apply_merchant_audit_info',
    audit_id: '414569513',
    status: 1,
    reason: 'REASON',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[apply_merchant_audit_info]]></Event>
      <audit_id>414569513</audit_id>
      <status>1</status>
      <reason><![CDATA[REASON]]></reason>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"apply_merchant_audit_info","audit_id":414569513,"status":1,"reason":"REASON"}',
})

describePush({
  kind: 'event.create_map_poi_audit_info',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'create_map_poi_audit_info',
    audit_id: '414569513',
    status: 0,
    map_poi_id: '2880741500279549033',
    name: 'NAME',
    address: '广州市海珠区222号',
    latitude: 39.908823,
    longitude: 116.39747,
    sh_remark: 'SH_REMARK',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[create_map_poi_audit_info]]></Event>
      <audit_id>414569513</audit_id>
      <status>0</status>
      <map_poi_id><![CDATA[2880741500279549033]]></map_poi_id>
      <name><![CDATA[NAME]]></name>
      <address><![CDATA[广州市海珠区222号]]></address>
      <latitude>39.908823</latitude>
      <longitude>116.39747</longitude>
      <sh_remark><![CDATA[SH_REMARK]]></sh_remark>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"create_map_poi_audit_info","audit_id":414569513,"status":0,"map_poi_id":"2880741500279549033","name":"NAME","address":"广州市海珠区222号","latitude":39.908823,"longitude":116.39747,"sh_remark":"SH_REMARK"}',
})

describePush({
  kind: 'event.add_store_audit_info',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'add_store_audit_info',
    audit_id: '414569513',
    status: 1,
    reason: 'REASON',
    is_upgrade: 0,
    poiid: '9007199254740993',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[add_store_audit_info]]></Event>
      <audit_id>414569513</audit_id>
      <status>1</status>
      <reason><![CDATA[REASON]]></reason>
      <is_upgrade>0</is_upgrade>
      <poiid>9007199254740993</poiid>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"add_store_audit_info","audit_id":414569513,"status":1,"reason":"REASON","is_upgrade":0,"poiid":9007199254740993}',
})

describePush({
  kind: 'event.modify_store_audit_info',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'modify_store_audit_info',
    audit_id: '414569513',
    status: 1,
    reason: 'REASON',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[modify_store_audit_info]]></Event>
      <audit_id>414569513</audit_id>
      <status>1</status>
      <reason><![CDATA[REASON]]></reason>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"modify_store_audit_info","audit_id":414569513,"status":1,"reason":"REASON"}',
})
