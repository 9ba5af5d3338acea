// Generated from endpoints.yaml (openapi). Do not edit: npm run generate

import * as openapi from '../../src/generated/openapi.js'
import { describeEndpoint } from '../support/endpoint.js'

describeEndpoint({
  op: 'openapi.clearQuota',
  call: openapi.clearQuota,
  request: { appid: 'wx5edab3bdfba3dc1c' },
  sends: 'POST /cgi-bin/clear_quota',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'openapi.clearQuotaByAppSecret',
  call: openapi.clearQuotaByAppSecret,
  request: { appid: 'wx5edab3bdfba3dc1c', appsecret: 'APPSECRET' },
  sends: 'POST /cgi-bin/clear_quota/v2',
  auth: 'none',
  query: ['appid', 'appsecret'],
  answer: 'nothing',
})

describeEndpoint({
  op: 'openapi.clearApiQuota',
  call: openapi.clearApiQuota,
  request: { cgi_path: '/cgi-bin/message/custom/send' },
  sends: 'POST /cgi-bin/openapi/quota/clear',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'openapi.getApiQuota',
  call: openapi.getApiQuota,
  request: { cgi_path: '/cgi-bin/message/custom/send' },
  sends: 'POST /cgi-bin/openapi/quota/get',
  safe: true,
  body: 'json',
  returns: {
    quota: { daily_limit: 500000, used: 1024, remain: 498976 },
    rate_limit: { call_count: 5000, refresh_second: 60 },
    component_rate_limit: { call_count: 5000, refresh_second: 60 },
  },
})

describeEndpoint({
  op: 'openapi.getRidInfo',
  call: openapi.getRidInfo,
  request: { rid: '61725984-6126f6f9-040f19c4' },
  sends: 'POST /cgi-bin/openapi/rid/get',
  safe: true,
  body: 'json',
  returns: {
    request: {
      invoke_time: 1773021600,
      cost_in_ms: 30,
      request_url: 'openid=oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      request_body: '{"rid":"61725984-6126f6f9-040f19c4"}',
      response_body: '{"errcode":45009,"errmsg":"reach max api daily quota limit"}',
      client_ip: '113.0.70.51',
    },
  },
})
