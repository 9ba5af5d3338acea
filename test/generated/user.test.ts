// Generated from endpoints.yaml (user). Do not edit: npm run generate

import * as user from '../../src/generated/user.js'
import { describeEndpoint } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'user.updateRemark',
  call: user.updateRemark,
  request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', remark: '老客户' },
  sends: 'POST /cgi-bin/user/info/updateremark',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'user.getUserInfo',
  call: user.getUserInfo,
  request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', lang: 'zh_CN' },
  sends: 'GET /cgi-bin/user/info',
  safe: true,
  query: ['openid', 'lang'],
  returns: {
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
    sex: 0,
    country: '中国',
    province: '广东',
    city: '广州',
    subscribe: 1,
    subscribe_time: 1772416800,
    subscribe_scene: 'ADD_SCENE_QR_CODE',
    remark: '老客户',
    groupid: 0,
    tagid_list: [128, 2],
    qr_scene: 98765,
    qr_scene_str: 'spring-2026',
    language: 'zh_CN',
    nickname: 'Fourier',
    headimgurl:
      'https://thirdwx.qlogo.cn/mmopen/g3MonUZtNHkdmzicIlibx6iaFqAc56vxLSUfpb6n5WKSYVY0ChQKkiaJSgQ1dZuTOgvLLrhJbERQQ/132',
  },
})

describeEndpoint({
  op: 'user.batchGetUserInfo',
  call: user.batchGetUserInfo,
  request: { user_list: [{ openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', lang: 'zh_CN' }] },
  sends: 'POST /cgi-bin/user/info/batchget',
  safe: true,
  body: 'json',
  returns: {
    user_info_list: [
      {
        openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
        sex: 0,
        country: '中国',
        province: '广东',
        city: '广州',
        subscribe: 1,
        subscribe_time: 1772416800,
        subscribe_scene: 'ADD_SCENE_QR_CODE',
        remark: '老客户',
        groupid: 0,
        tagid_list: [128, 2],
        qr_scene: 98765,
        qr_scene_str: 'spring-2026',
        language: 'zh_CN',
        nickname: 'Fourier',
        headimgurl:
          'https://thirdwx.qlogo.cn/mmopen/g3MonUZtNHkdmzicIlibx6iaFqAc56vxLSUfpb6n5WKSYVY0ChQKkiaJSgQ1dZuTOgvLLrhJbERQQ/132',
      },
      {
        openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
        unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
        subscribe: 0,
      },
    ],
  },
})

describeEndpoint({
  op: 'user.get',
  call: user.get,
  request: { next_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k' },
  sends: 'GET /cgi-bin/user/get',
  safe: true,
  query: ['next_openid'],
  returns: {
    count: 2,
    data: { openid: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'] },
    next_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    total: 2,
  },
})

describePages({
  op: 'user.get',
  call: (account) => user.getAll(account),
  request: undefined,
  by: 'cursor',
  position: 'next_openid',
  items: 'data.openid',
  next: 'next_openid',
})

describeEndpoint({
  op: 'user.getBlackList',
  call: user.getBlackList,
  request: { begin_openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
  sends: 'POST /cgi-bin/tags/members/getblacklist',
  safe: true,
  body: 'json',
  returns: {
    count: 1,
    data: { openid: ['oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'] },
    next_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    total: 1,
  },
})

describePages({
  op: 'user.getBlackList',
  call: (account) => user.getBlackListAll(account),
  request: undefined,
  by: 'cursor',
  position: 'begin_openid',
  items: 'data.openid',
  next: 'next_openid',
})

describeEndpoint({
  op: 'user.batchBlackList',
  call: user.batchBlackList,
  request: { openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'] },
  sends: 'POST /cgi-bin/tags/members/batchblacklist',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'user.batchUnBlackList',
  call: user.batchUnBlackList,
  request: { openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'] },
  sends: 'POST /cgi-bin/tags/members/batchunblacklist',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'user.changeOpenid',
  call: user.changeOpenid,
  request: {
    from_appid: 'wx731182708a43e868',
    openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
  },
  sends: 'POST /cgi-bin/changeopenid',
  safe: true,
  body: 'json',
  returns: {
    result_list: [
      {
        ori_openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        new_openid: 'otiZz6fJ0p9mDk4xkKZbYt7Hc7fY',
        err_msg: 'ok',
      },
    ],
  },
})
