// Generated from endpoints.yaml (wxopen). Do not edit: npm run generate

import * as wxopen from '../../src/generated/wxopen.js'
import { describeEndpoint } from '../support/endpoint.js'

describeEndpoint({
  op: 'wxopen.getLinkMiniProgram',
  call: (account) => wxopen.getLinkMiniProgram(account),
  request: undefined,
  sends: 'POST /cgi-bin/wxopen/wxamplinkget',
  safe: true,
  returns: {
    wxopens: {
      items: [
        {
          appid: 'wx5edab3bdfba3dc1c',
          username: 'USERNAME',
          nickname: 'Fourier',
          headimg_url: 'HEADIMG_URL',
          email: '32432432@qq.com',
          source: 'SOURCE',
          status: 1,
          selected: 0,
          nearby_display_status: 0,
          released: 0,
          func_infos: [{ id: 1, name: 'NAME', status: 1 }],
        },
      ],
    },
  },
})

describeEndpoint({
  op: 'wxopen.linkMiniProgram',
  call: wxopen.linkMiniProgram,
  request: { appid: 'wx5edab3bdfba3dc1c', notify_users: 0, show_profile: 0 },
  sends: 'POST /cgi-bin/wxopen/wxamplink',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'wxopen.unlinkMiniProgram',
  call: wxopen.unlinkMiniProgram,
  request: { appid: 'wx5edab3bdfba3dc1c' },
  sends: 'POST /cgi-bin/wxopen/wxampunlink',
  body: 'json',
  answer: 'nothing',
})
