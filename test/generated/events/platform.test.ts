// Generated from endpoints.yaml (events of platform). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'info.component_verify_ticket',
  message: {
    AppId: 'wx0123456789abcdef',
    CreateTime: 1772294400,
    InfoType: 'component_verify_ticket',
    ComponentVerifyTicket: 'ticket@@@example',
  },
  xml: `
    <xml>
      <AppId><![CDATA[wx0123456789abcdef]]></AppId>
      <CreateTime>1772294400</CreateTime>
      <InfoType><![CDATA[component_verify_ticket]]></InfoType>
      <ComponentVerifyTicket><![CDATA[ticket@@@example]]></ComponentVerifyTicket>
    </xml>
  `,
  json: '{"AppId":"wx0123456789abcdef","CreateTime":1772294400,"InfoType":"component_verify_ticket","ComponentVerifyTicket":"ticket@@@example"}',
})

describePush({
  kind: 'info.authorized',
  message: {
    AppId: 'wx0123456789abcdef',
    CreateTime: 1772294400,
    InfoType: 'authorized',
    AuthorizerAppid: 'wx1234567890abcdef',
    AuthorizationCode: 'queryauthcode@@@example',
    AuthorizationCodeExpiredTime: 1772297400,
    PreAuthCode: 'preauthcode@@@example',
  },
  xml: `
    <xml>
      <AppId><![CDATA[wx0123456789abcdef]]></AppId>
      <CreateTime>1772294400</CreateTime>
      <InfoType><![CDATA[authorized]]></InfoType>
      <AuthorizerAppid><![CDATA[wx1234567890abcdef]]></AuthorizerAppid>
      <AuthorizationCode><![CDATA[queryauthcode@@@example]]></AuthorizationCode>
      <AuthorizationCodeExpiredTime>1772297400</AuthorizationCodeExpiredTime>
      <PreAuthCode><![CDATA[preauthcode@@@example]]></PreAuthCode>
    </xml>
  `,
  json: '{"AppId":"wx0123456789abcdef","CreateTime":1772294400,"InfoType":"authorized","AuthorizerAppid":"wx1234567890abcdef","AuthorizationCode":"queryauthcode@@@example","AuthorizationCodeExpiredTime":1772297400,"PreAuthCode":"preauthcode@@@example"}',
})

describePush({
  kind: 'info.updateauthorized',
  message: {
    AppId: 'wx0123456789abcdef',
    CreateTime: 1772294400,
    InfoType: 'updateauthorized',
    AuthorizerAppid: 'wx1234567890abcdef',
    AuthorizationCode: 'queryauthcode@@@example',
    AuthorizationCodeExpiredTime: 1772297400,
    PreAuthCode: 'preauthcode@@@example',
  },
  xml: `
    <xml>
      <AppId><![CDATA[wx0123456789abcdef]]></AppId>
      <CreateTime>1772294400</CreateTime>
      <InfoType><![CDATA[updateauthorized]]></InfoType>
      <AuthorizerAppid><![CDATA[wx1234567890abcdef]]></AuthorizerAppid>
      <AuthorizationCode><![CDATA[queryauthcode@@@example]]></AuthorizationCode>
      <AuthorizationCodeExpiredTime>1772297400</AuthorizationCodeExpiredTime>
      <PreAuthCode><![CDATA[preauthcode@@@example]]></PreAuthCode>
    </xml>
  `,
  json: '{"AppId":"wx0123456789abcdef","CreateTime":1772294400,"InfoType":"updateauthorized","AuthorizerAppid":"wx1234567890abcdef","AuthorizationCode":"queryauthcode@@@example","AuthorizationCodeExpiredTime":1772297400,"PreAuthCode":"preauthcode@@@example"}',
})

describePush({
  kind: 'info.unauthorized',
  message: {
    AppId: 'wx0123456789abcdef',
    CreateTime: 1772294400,
    InfoType: 'unauthorized',
    AuthorizerAppid: 'wx1234567890abcdef',
  },
  xml: `
    <xml>
      <AppId><![CDATA[wx0123456789abcdef]]></AppId>
      <CreateTime>1772294400</CreateTime>
      <InfoType><![CDATA[unauthorized]]></InfoType>
      <AuthorizerAppid><![CDATA[wx1234567890abcdef]]></AuthorizerAppid>
    </xml>
  `,
  json: '{"AppId":"wx0123456789abcdef","CreateTime":1772294400,"InfoType":"unauthorized","AuthorizerAppid":"wx1234567890abcdef"}',
})

describePush({
  kind: 'info.notify_third_fasteregister',
  message: {
    AppId: 'wx0123456789abcdef',
    CreateTime: 1772294400,
    InfoType: 'notify_third_fasteregister',
    appid: 'wx5edab3bdfba3dc1c',
    status: 0,
    auth_code: '130061098828009406',
    msg: 'MSG',
    info: {
      name: 'NAME',
      code: '110201201245',
      code_type: 1,
      legal_persona_wechat: 'LEGAL_PERSONA_WECHAT',
      legal_persona_name: 'LEGAL_PERSONA_NAME',
      component_phone: 'COMPONENT_PHONE',
      wxuser: 'WXUSER',
      idname: 'IDNAME',
    },
  },
  xml: `
    <xml>
      <AppId><![CDATA[wx0123456789abcdef]]></AppId>
      <CreateTime>1772294400</CreateTime>
      <InfoType><![CDATA[notify_third_fasteregister]]></InfoType>
      <appid><![CDATA[wx5edab3bdfba3dc1c]]></appid>
      <status>0</status>
      <auth_code><![CDATA[130061098828009406]]></auth_code>
      <msg><![CDATA[MSG]]></msg>
      <info>
        <name><![CDATA[NAME]]></name>
        <code><![CDATA[110201201245]]></code>
        <code_type>1</code_type>
        <legal_persona_wechat><![CDATA[LEGAL_PERSONA_WECHAT]]></legal_persona_wechat>
        <legal_persona_name><![CDATA[LEGAL_PERSONA_NAME]]></legal_persona_name>
        <component_phone><![CDATA[COMPONENT_PHONE]]></component_phone>
        <wxuser><![CDATA[WXUSER]]></wxuser>
        <idname><![CDATA[IDNAME]]></idname>
      </info>
    </xml>
  `,
  json: '{"AppId":"wx0123456789abcdef","CreateTime":1772294400,"InfoType":"notify_third_fasteregister","appid":"wx5edab3bdfba3dc1c","status":0,"auth_code":"130061098828009406","msg":"MSG","info":{"name":"NAME","code":"110201201245","code_type":1,"legal_persona_wechat":"LEGAL_PERSONA_WECHAT","legal_persona_name":"LEGAL_PERSONA_NAME","component_phone":"COMPONENT_PHONE","wxuser":"WXUSER","idname":"IDNAME"}}',
})

describePush({
  kind: 'info.card_merchant_auth_check_result',
  message: {
    AppId: 'wx0123456789abcdef',
    CreateTime: 1772294400,
    InfoType: 'card_merchant_auth_check_result',
    SubMerchantAppId: 'wx1234567890abcdef',
    IsPass: 0,
    Reason: '资料不全',
  },
  xml: `
    <xml>
      <AppId><![CDATA[wx0123456789abcdef]]></AppId>
      <CreateTime>1772294400</CreateTime>
      <InfoType><![CDATA[card_merchant_auth_check_result]]></InfoType>
      <SubMerchantAppId><![CDATA[wx1234567890abcdef]]></SubMerchantAppId>
      <IsPass>0</IsPass>
      <Reason><![CDATA[资料不全]]></Reason>
    </xml>
  `,
  json: '{"AppId":"wx0123456789abcdef","CreateTime":1772294400,"InfoType":"card_merchant_auth_check_result","SubMerchantAppId":"wx1234567890abcdef","IsPass":0,"Reason":"资料不全"}',
})

describePush({
  kind: 'event.weapp_audit_success',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'weapp_audit_success',
    SuccTime: 1772294400,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[weapp_audit_success]]></Event>
      <SuccTime>1772294400</SuccTime>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"weapp_audit_success","SuccTime":1772294400}',
})

describePush({
  kind: 'event.weapp_audit_fail',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'weapp_audit_fail',
    Reason: '资料不全',
    FailTime: 1772294400,
    ScreenShot: 'xxx|yyy',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[weapp_audit_fail]]></Event>
      <Reason><![CDATA[资料不全]]></Reason>
      <FailTime>1772294400</FailTime>
      <ScreenShot><![CDATA[xxx|yyy]]></ScreenShot>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"weapp_audit_fail","Reason":"资料不全","FailTime":1772294400,"ScreenShot":"xxx|yyy"}',
})

describePush({
  kind: 'event.weapp_audit_delay',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'weapp_audit_delay',
    Reason: '资料不全',
    DelayTime: 1772294400,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[weapp_audit_delay]]></Event>
      <Reason><![CDATA[资料不全]]></Reason>
      <DelayTime>1772294400</DelayTime>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"weapp_audit_delay","Reason":"资料不全","DelayTime":1772294400}',
})

describePush({
  kind: 'event.wxa_media_check',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: 'wx5edab3bdfba3dc1c',
    trace_id: '967e945cd8a3e458f3c74dcb886068e9',
    version: 1,
    errcode: 0,
    errmsg: 'ok',
    result: { suggest: 'pass', label: 100 },
    detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
    isrisky: 0,
    extra_info_json: '{}',
    status_code: '4294966288',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[wxa_media_check]]></Event>
      <appid><![CDATA[wx5edab3bdfba3dc1c]]></appid>
      <trace_id><![CDATA[967e945cd8a3e458f3c74dcb886068e9]]></trace_id>
      <version>1</version>
      <errcode>0</errcode>
      <errmsg><![CDATA[ok]]></errmsg>
      <result>
        <suggest><![CDATA[pass]]></suggest>
        <label>100</label>
      </result>
      <detail>
        <strategy><![CDATA[content_model]]></strategy>
        <errcode>0</errcode>
        <suggest><![CDATA[pass]]></suggest>
        <label>100</label>
        <prob>90</prob>
      </detail>
      <isrisky>0</isrisky>
      <extra_info_json><![CDATA[{}]]></extra_info_json>
      <status_code>4294966288</status_code>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"wxa_media_check","appid":"wx5edab3bdfba3dc1c","trace_id":"967e945cd8a3e458f3c74dcb886068e9","version":1,"errcode":0,"errmsg":"ok","result":{"suggest":"pass","label":100},"detail":[{"strategy":"content_model","errcode":0,"suggest":"pass","label":100,"prob":90}],"isrisky":0,"extra_info_json":"{}","status_code":4294966288}',
})
