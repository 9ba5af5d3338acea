// Generated from endpoints.yaml (component). Do not edit: npm run generate

import * as component from '../../src/generated/component.js'
import { describeEndpoint } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'component.startPushTicket',
  call: component.startPushTicket,
  request: { component_appid: 'COMPONENT_APPID', component_secret: 'COMPONENT_SECRET' },
  sends: 'POST /cgi-bin/component/api_start_push_ticket',
  auth: 'none',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'component.getComponentAccessToken',
  call: component.getComponentAccessToken,
  request: {
    component_appid: 'COMPONENT_APPID',
    component_appsecret: 'COMPONENT_APPSECRET',
    component_verify_ticket: 'COMPONENT_VERIFY_TICKET',
  },
  sends: 'POST /cgi-bin/component/api_component_token',
  auth: 'none',
  body: 'json',
  returns: { component_access_token: 'COMPONENT_ACCESS_TOKEN', expires_in: 7200 },
})

describeEndpoint({
  op: 'component.createPreAuthCode',
  call: component.createPreAuthCode,
  request: { component_appid: 'COMPONENT_APPID' },
  sends: 'POST /cgi-bin/component/api_create_preauthcode',
  auth: 'component',
  body: 'json',
  returns: { pre_auth_code: 'PRE_AUTH_CODE', expires_in: 7200 },
})

describeEndpoint({
  op: 'component.queryAuth',
  call: component.queryAuth,
  request: { component_appid: 'COMPONENT_APPID', authorization_code: 'AUTHORIZATION_CODE' },
  sends: 'POST /cgi-bin/component/api_query_auth',
  auth: 'component',
  body: 'json',
  returns: {
    authorization_info: {
      authorizer_appid: 'AUTHORIZER_APPID',
      authorizer_access_token: 'AUTHORIZER_ACCESS_TOKEN',
      expires_in: 7200,
      authorizer_refresh_token: 'AUTHORIZER_REFRESH_TOKEN',
      func_info: [
        {
          funcscope_category: { id: 1, type: 1, name: 'NAME', desc: '中杯，冷热可选' },
          confirm_info: { need_confirm: 0, already_confirm: 0, can_confirm: 0 },
        },
      ],
    },
  },
})

describeEndpoint({
  op: 'component.refreshAuthorizerToken',
  call: component.refreshAuthorizerToken,
  request: {
    component_appid: 'COMPONENT_APPID',
    authorizer_appid: 'AUTHORIZER_APPID',
    authorizer_refresh_token: 'AUTHORIZER_REFRESH_TOKEN',
  },
  sends: 'POST /cgi-bin/component/api_authorizer_token',
  auth: 'component',
  body: 'json',
  returns: {
    authorizer_access_token: 'AUTHORIZER_ACCESS_TOKEN',
    expires_in: 7200,
    authorizer_refresh_token: 'AUTHORIZER_REFRESH_TOKEN',
  },
})

describeEndpoint({
  op: 'component.getAuthorizerInfo',
  call: component.getAuthorizerInfo,
  request: { component_appid: 'COMPONENT_APPID', authorizer_appid: 'AUTHORIZER_APPID' },
  sends: 'POST /cgi-bin/component/api_get_authorizer_info',
  auth: 'component',
  safe: true,
  body: 'json',
  returns: {
    authorizer_info: {
      user_name: '王*明',
      nick_name: 'NICK_NAME',
      head_img: 'HEAD_IMG',
      service_type_info: { id: 1, name: 'NAME' },
      verify_type_info: { id: 1, name: 'NAME' },
      principal_name: 'PRINCIPAL_NAME',
      alias: 'ALIAS',
      signature: 'SIGNATURE',
      qrcode_url:
        'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQHB8DoAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9x',
      business_info: {
        open_store: 0,
        open_scan: 0,
        open_pay: 0,
        open_card: 0,
        open_shake: 0,
      },
      MiniProgramInfo: {
        network: {
          RequestDomain: ['REQUESTDOMAIN'],
          WsRequestDomain: ['WSREQUESTDOMAIN'],
          UploadDomain: ['UPLOADDOMAIN'],
          DownloadDomain: ['DOWNLOADDOMAIN'],
          UDPDomain: ['UDPDOMAIN'],
          BizDomain: ['BIZDOMAIN'],
        },
        categories: [{ first: 'FIRST', second: 'SECOND' }],
        visit_status: 1,
      },
      account_status: 1,
      register_type: 1,
      basic_config: { is_phone_configured: true, is_email_configured: true },
    },
    authorization_info: {
      authorizer_appid: 'AUTHORIZER_APPID',
      authorizer_refresh_token: 'AUTHORIZER_REFRESH_TOKEN',
      func_info: [
        {
          funcscope_category: { id: 1, type: 1, name: 'NAME', desc: '中杯，冷热可选' },
          confirm_info: { need_confirm: 0, already_confirm: 0, can_confirm: 0 },
        },
      ],
    },
  },
})

describeEndpoint({
  op: 'component.getAuthorizerList',
  call: component.getAuthorizerList,
  request: { component_appid: 'COMPONENT_APPID', offset: 0, count: 10 },
  sends: 'POST /cgi-bin/component/api_get_authorizer_list',
  auth: 'component',
  safe: true,
  body: 'json',
  returns: {
    total_count: 1,
    list: [
      {
        authorizer_appid: 'AUTHORIZER_APPID',
        refresh_token: 'REFRESH_TOKEN',
        auth_time: 1773021600,
      },
    ],
  },
})

describePages({
  op: 'component.getAuthorizerList',
  call: component.getAuthorizerListAll,
  request: { component_appid: 'COMPONENT_APPID' },
  by: 'offset',
  position: 'offset',
  size: 'count',
  largest: 500,
  items: 'list',
  next: 'total_count',
})

describeEndpoint({
  op: 'component.getAuthorizerOption',
  call: component.getAuthorizerOption,
  request: { option_name: 'location_report' },
  sends: 'POST /cgi-bin/component/api_get_authorizer_option',
  safe: true,
  body: 'json',
  returns: {
    authorizer_appid: 'AUTHORIZER_APPID',
    option_name: 'location_report',
    option_value: 'OPTION_VALUE',
  },
})

describeEndpoint({
  op: 'component.setAuthorizerOption',
  call: component.setAuthorizerOption,
  request: { option_name: 'location_report', option_value: 'OPTION_VALUE' },
  sends: 'POST /cgi-bin/component/api_set_authorizer_option',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'component.clearQuotaByAppSecret',
  call: component.clearQuotaByAppSecret,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    component_appid: 'COMPONENT_APPID',
    appsecret: 'APPSECRET',
  },
  sends: 'POST /cgi-bin/component/clear_quota/v2',
  auth: 'none',
  body: 'json',
  answer: 'nothing',
})
