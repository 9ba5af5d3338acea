// Generated from endpoints.yaml (nontax/vehicle). Do not edit: npm run generate

import * as vehicle from '../../../src/generated/nontax/vehicle.js'
import { describeEndpoint } from '../../support/endpoint.js'

describeEndpoint({
  op: 'nontax.vehicle.queryState',
  call: vehicle.queryState,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    bank_id: 'test_bank_id',
    bank_account: '6215385809487657',
    mch_id: '1900016021',
    region_code: '440000',
    trade_scene: 'PARKING',
    jump_scene: 'H5',
    material_info: 'A01',
    channel_type: 'ETC',
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
  },
  sends: 'POST /nontax/vehicle/querystate',
  safe: true,
  body: 'json',
  returns: {
    user_state: 'UNAUTHORIZED',
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    path: 'pages/route/index',
    plate_number_info: ['粤B888888'],
    authorize_package: {
      appid: 'wx5edab3bdfba3dc1c',
      mch_id: '1800004561',
      sub_mch_id: '1900016021',
      nonce_str: 'SwwVkZWoXlIWX7AG2c3ItkklTo138PEO',
      sign_type: 'HMAC-SHA256',
      sign: '67D1B1232C9837E5885216DA349632AD9CE080BBD2D54DF13314260F4CD5D9C8',
      trade_scene: 'PARKING',
      openid: 'ooaLEwgrB9PRsx-IdsJxEQiKgjbQ',
    },
  },
})

describeEndpoint({
  op: 'nontax.vehicle.entranceNotify',
  call: vehicle.entranceNotify,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    bank_id: 'test_bank_id',
    bank_account: '6215385809487657',
    mch_id: '1900016021',
    region_code: '440000',
    trade_scene: 'PARKING',
    scene_info: {
      start_time: 1773016200,
      car_type: '小型车',
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      plate_number: '粤B888888',
      notify_url: 'https://www.qq.com/notify',
      parking_name: '欢乐海岸停车场',
      free_time: 1200,
    },
  },
  sends: 'POST /nontax/vehicle/entrancenotify',
  body: 'json',
  returns: { user_state: 'NORMAL' },
})

describeEndpoint({
  op: 'nontax.vehicle.payApply',
  call: vehicle.payApply,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    bank_id: 'test_bank_id',
    bank_account: '6215385809487657',
    mch_id: '1900016021',
    desc: '停车费',
    fee: 500,
    payment_notice_type: 1,
    department_code: '143605002004',
    department_name: '示例执收单位',
    order_no: '20260309001',
    region_code: '440000',
    goods_tag: 'WXG',
    trade_scene: 'PARKING',
    scene_info: {
      start_time: 1773016200,
      car_type: '小型车',
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      end_time: 1773019800,
      charging_time: 3600,
      parking_name: '欢乐海岸停车场',
      plate_number: '粤B888888',
    },
  },
  sends: 'POST /nontax/vehicle/payapply',
  body: 'json',
  returns: { order_id: 'AQCAzieFp6-dC8EKDJ7fvb6x3dZt' },
})
