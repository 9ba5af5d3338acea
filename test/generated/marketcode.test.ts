// Generated from endpoints.yaml (marketcode). Do not edit: npm run generate

import * as marketcode from '../../src/generated/marketcode.js'
import { describeEndpoint } from '../support/endpoint.js'

describeEndpoint({
  op: 'marketcode.applyCode',
  call: marketcode.applyCode,
  request: { code_count: 100000, isv_application_id: 'testid124' },
  sends: 'POST /intp/marketcode/applycode',
  body: 'json',
  returns: { application_id: '1152921581865877001' },
})

describeEndpoint({
  op: 'marketcode.applyCodeQuery',
  call: marketcode.applyCodeQuery,
  request: { application_id: '1152921581865877001' },
  sends: 'POST /intp/marketcode/applycodequery',
  safe: true,
  body: 'json',
  json: '{"application_id":1152921581865877001}',
  returns: {
    application_id: '1152921581865877001',
    isv_application_id: 'testid124',
    status: 'FINISH',
    code_generate_list: [{ code_start: 0, code_end: 49999 }],
    create_time: 1772416800,
    update_time: 1773021600,
  },
})

describeEndpoint({
  op: 'marketcode.applyCodeDownload',
  call: marketcode.applyCodeDownload,
  request: { code_start: 0, code_end: 49999, application_id: '1152921581865877001' },
  sends: 'POST /intp/marketcode/applycodedownload',
  safe: true,
  body: 'json',
  json: '{"code_start":0,"code_end":49999,"application_id":1152921581865877001}',
  returns: { buffer: 'ajfiwejfoiawjfijweofi' },
})

describeEndpoint({
  op: 'marketcode.codeActive',
  call: marketcode.codeActive,
  request: {
    code_start: 0,
    code_end: 49999,
    activity_name: '春茶尝鲜季',
    product_brand: '清风茶舍',
    product_title: '明前龙井 250 克装',
    product_code: '6901234567892',
    wxa_appid: 'wxe1ecad3f58fd7f75',
    wxa_path: 'pages/index/index',
    wxa_type: 0,
    application_id: '1152921581865877001',
  },
  sends: 'POST /intp/marketcode/codeactive',
  body: 'json',
  json: '{"code_start":0,"code_end":49999,"activity_name":"春茶尝鲜季","product_brand":"清风茶舍","product_title":"明前龙井 250 克装","product_code":"6901234567892","wxa_appid":"wxe1ecad3f58fd7f75","wxa_path":"pages/index/index","wxa_type":0,"application_id":1152921581865877001}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'marketcode.codeActiveQuery',
  call: marketcode.codeActiveQuery,
  request: { application_id: '1152921581865877001', code_index: 16 },
  sends: 'POST /intp/marketcode/codeactivequery',
  safe: true,
  body: 'json',
  json: '{"application_id":1152921581865877001,"code_index":16}',
  returns: {
    code_start: 0,
    code_end: 9999,
    activity_name: '春茶尝鲜季',
    product_brand: '清风茶舍',
    product_title: '明前龙井 250 克装',
    product_code: '6901234567892',
    wxa_appid: 'wxe1ecad3f58fd7f75',
    wxa_path: 'pages/index/index',
    wxa_type: 0,
    application_id: '1152921581865877001',
    isv_application_id: 'testid124',
    code: '4N2V9Q7XK',
  },
})

describeEndpoint({
  op: 'marketcode.ticketToCode',
  call: marketcode.ticketToCode,
  request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', code_ticket: 'kYqM3vIuWd5Lp0Zx' },
  sends: 'POST /intp/marketcode/tickettocode',
  safe: true,
  body: 'json',
  returns: {
    code_start: 0,
    code_end: 9999,
    activity_name: '春茶尝鲜季',
    product_brand: '清风茶舍',
    product_title: '明前龙井 250 克装',
    product_code: '6901234567892',
    wxa_appid: 'wxe1ecad3f58fd7f75',
    wxa_path: 'pages/index/index',
    wxa_type: 0,
    application_id: '1152921581865877001',
    isv_application_id: 'testid124',
    code: '4N2V9Q7XK',
  },
})
