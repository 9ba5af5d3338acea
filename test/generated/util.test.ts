// Generated from endpoints.yaml (util). Do not edit: npm run generate

import * as util from '../../src/generated/util.js'
import { describeEndpoint } from '../support/endpoint.js'

describeEndpoint({
  op: 'util.getAccessToken',
  call: util.getAccessToken,
  request: { grant_type: 'client_credential', appid: 'wx5edab3bdfba3dc1c', secret: 'SECRET' },
  sends: 'GET /cgi-bin/token',
  auth: 'none',
  query: ['grant_type', 'appid', 'secret'],
  returns: { access_token: 'ACCESS_TOKEN', expires_in: 7200 },
})

describeEndpoint({
  op: 'util.getStableAccessToken',
  call: util.getStableAccessToken,
  request: {
    grant_type: 'client_credential',
    appid: 'wx5edab3bdfba3dc1c',
    secret: 'SECRET',
    force_refresh: false,
  },
  sends: 'POST /cgi-bin/stable_token',
  auth: 'none',
  body: 'json',
  returns: { access_token: 'ACCESS_TOKEN', expires_in: 7200 },
})

describeEndpoint({
  op: 'util.getCallbackIp',
  call: (account) => util.getCallbackIp(account),
  request: undefined,
  sends: 'GET /cgi-bin/getcallbackip',
  safe: true,
  returns: { ip_list: ['101.226.62.77', '101.226.62.78'] },
})

describeEndpoint({
  op: 'util.getApiDomainIp',
  call: (account) => util.getApiDomainIp(account),
  request: undefined,
  sends: 'GET /cgi-bin/get_api_domain_ip',
  safe: true,
  returns: { ip_list: ['101.226.62.77', '182.254.11.176'] },
})

describeEndpoint({
  op: 'util.callbackCheck',
  call: util.callbackCheck,
  request: { action: 'dns', check_operator: 'CHINANET' },
  sends: 'POST /cgi-bin/callback/check',
  safe: true,
  body: 'json',
  returns: {
    dns: [{ ip: '111.161.64.40', real_operator: 'UNICOM' }],
    ping: [
      {
        ip: '111.161.64.40',
        from_operator: 'UNICOM',
        package_loss: '0%',
        time: '23.331ms',
      },
    ],
  },
})
