// Generated from endpoints.yaml (open). Do not edit: npm run generate

import * as open from '../../src/generated/open.js'
import { describeEndpoint } from '../support/endpoint.js'

describeEndpoint({
  op: 'open.create',
  call: open.create,
  request: { appid: 'wx5edab3bdfba3dc1c' },
  sends: 'POST /cgi-bin/open/create',
  body: 'json',
  returns: { open_appid: 'OPEN_APPID' },
})

describeEndpoint({
  op: 'open.bind',
  call: open.bind,
  request: { appid: 'wx5edab3bdfba3dc1c', open_appid: 'OPEN_APPID' },
  sends: 'POST /cgi-bin/open/bind',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'open.unbind',
  call: open.unbind,
  request: { appid: 'wx5edab3bdfba3dc1c', open_appid: 'OPEN_APPID' },
  sends: 'POST /cgi-bin/open/unbind',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'open.get',
  call: open.get,
  request: { appid: 'wx5edab3bdfba3dc1c' },
  sends: 'POST /cgi-bin/open/get',
  safe: true,
  body: 'json',
  returns: { open_appid: 'OPEN_APPID' },
})

describeEndpoint({
  op: 'open.have',
  call: (account) => open.have(account),
  request: undefined,
  sends: 'POST /cgi-bin/open/have',
  safe: true,
  returns: { have_open: true },
})

describeEndpoint({
  op: 'open.sameEntity',
  call: (account) => open.sameEntity(account),
  request: undefined,
  sends: 'GET /cgi-bin/open/sameentity',
  safe: true,
  returns: { same_entity: true },
})
