// Generated from endpoints.yaml (account). Do not edit: npm run generate

import * as accountApi from '../../src/generated/account.js'
import { describeEndpoint, describeUrl } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'account.fastRegister',
  call: accountApi.fastRegister,
  request: { ticket: 'm7RQzjA_ljjEkt-JCoklRM5zrzYr-6PI09QydZmNXXz' },
  sends: 'POST /cgi-bin/account/fastregister',
  body: 'json',
  returns: {
    appid: 'wx5edab3bdfba3dc1c',
    authorization_code: 'AUTHORIZATION_CODE',
    is_wx_verify_succ: true,
    is_link_succ: true,
  },
})

describeEndpoint({
  op: 'account.createQRCode',
  call: accountApi.createQRCode,
  request: {
    action_name: 'QR_STR_SCENE',
    action_info: { scene: { scene_str: 'spring-2026' } },
    expire_seconds: 604800,
  },
  sends: 'POST /cgi-bin/qrcode/create',
  body: 'json',
  returns: {
    ticket:
      'gQH47joAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL2taZ2Z3TVRtNzJXV1Brb3ZhYmJJAAIEZ23sUwMEmm3sUw==',
    url: 'http://weixin.qq.com/q/kZgfwMTm72WWPkovabbI',
    expire_seconds: 604800,
  },
  branches: [
    {
      request: {
        action_name: 'QR_LIMIT_STR_SCENE',
        action_info: { scene: { scene_str: 'spring-2026' } },
      },
      returns: {
        ticket:
          'gQH47joAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL2taZ2Z3TVRtNzJXV1Brb3ZhYmJJAAIEZ23sUwMEmm3sUw==',
        url: 'http://weixin.qq.com/q/kZgfwMTm72WWPkovabbI',
      },
    },
  ],
})

describeEndpoint({
  op: 'account.shortUrl',
  call: accountApi.shortUrl,
  request: {
    action: 'long2short',
    long_url: 'https://www.qq.com/activity/2026/spring?from=offiaccount',
  },
  sends: 'POST /cgi-bin/shorturl',
  body: 'json',
  returns: { short_url: 'https://w.url.cn/s/AvCo6Ih' },
})

describeEndpoint({
  op: 'account.genShortKey',
  call: accountApi.genShortKey,
  request: {
    long_data: 'https://www.qq.com/activity/2026/spring?from=offiaccount',
    expire_seconds: 86400,
  },
  sends: 'POST /cgi-bin/shorten/gen',
  body: 'json',
  returns: { short_key: 'iTqRJFSEqk9RvPk' },
})

describeEndpoint({
  op: 'account.fetchShorten',
  call: accountApi.fetchShorten,
  request: { short_key: 'iTqRJFSEqk9RvPk' },
  sends: 'POST /cgi-bin/shorten/fetch',
  safe: true,
  body: 'json',
  returns: {
    long_data: 'https://www.qq.com/activity/2026/spring?from=offiaccount',
    create_time: 1772416800,
    expire_seconds: 86300,
  },
})

describeEndpoint({
  op: 'account.qrcodeJumpAdd',
  call: accountApi.qrcodeJumpAdd,
  request: {
    prefix: 'http://weixin.qq.com/q/kZgfwMTm72Wxxxx',
    path: 'pages/index/index',
    permit_sub_rule: 1,
    open_version: 1,
    debug_url: ['https://weixin.qq.com/qrcodejump?a=1'],
    appid: 'wxe1ecad3f58fd7f75',
    is_edit: 0,
    state: 1,
  },
  sends: 'POST /cgi-bin/wxopen/qrcodejumpadd',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'account.qrcodeJumpGet',
  call: accountApi.qrcodeJumpGet,
  request: {
    appid: 'wxe1ecad3f58fd7f75',
    get_type: 0,
    prefix_list: ['https://weixin.qq.com/qrcodejump'],
    page_num: 1,
    page_size: 90,
  },
  sends: 'POST /cgi-bin/wxopen/qrcodejumpget',
  safe: true,
  body: 'json',
  returns: {
    rule_list: [
      {
        prefix: 'https://weixin.qq.com/qrcodejump',
        path: 'pages/index/index',
        permit_sub_rule: 1,
        open_version: 1,
        debug_url: ['https://weixin.qq.com/qrcodejump?a=1'],
        state: 1,
      },
    ],
    qrcodejump_open: 0,
    list_size: 1,
    qrcodejump_pub_quota: 20,
    total_count: 1,
  },
})

describePages({
  op: 'account.qrcodeJumpGet',
  call: accountApi.qrcodeJumpGetAll,
  request: { appid: 'wxe1ecad3f58fd7f75' },
  by: 'page',
  position: 'page_num',
  start: 1,
  size: 'page_size',
  largest: 200,
  sends: { get_type: 2 },
  items: 'rule_list',
  next: 'total_count',
})

describeEndpoint({
  op: 'account.qrcodeJumpPublish',
  call: accountApi.qrcodeJumpPublish,
  request: { prefix: 'http://weixin.qq.com/q/kZgfwMTm72Wxxxx' },
  sends: 'POST /cgi-bin/wxopen/qrcodejumppublish',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'account.qrcodeJumpDelete',
  call: accountApi.qrcodeJumpDelete,
  request: { prefix: 'http://weixin.qq.com/q/kZgfwMTm72Wxxxx', appid: 'wxe1ecad3f58fd7f75' },
  sends: 'POST /cgi-bin/wxopen/qrcodejumpdelete',
  body: 'json',
  answer: 'nothing',
})

describeUrl({
  name: 'accountApi.showQrcodeUrl',
  call: accountApi.showQrcodeUrl,
  request: {
    ticket:
      'gQH47joAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL2taZ2Z3TVRtNzJXV1Brb3ZhYmJJAAIEZ23sUwMEmm3sUw==',
  },
  returns:
    'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQH47joAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL2taZ2Z3TVRtNzJXV1Brb3ZhYmJJAAIEZ23sUwMEmm3sUw%3D%3D',
})
