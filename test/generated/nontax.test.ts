// Generated from endpoints.yaml (nontax). Do not edit: npm run generate

import * as nontax from '../../src/generated/nontax.js'
import { describeEndpoint } from '../support/endpoint.js'

describeEndpoint({
  op: 'nontax.getBillAuthUrl',
  call: nontax.getBillAuthUrl,
  request: {
    s_pappid: 'wxabcd',
    order_id: 'Z2y2rY74ksZX1ceuGA',
    money: 2000,
    timestamp: 1773021600,
    redirect_url: 'https://mp.weixin.qq.com',
    ticket: 'm7RQzjA_ljjEkt-JCoklRM5zrzYr-6PI09QydZmNXXz',
    source: 'web',
  },
  sends: 'POST /nontax/getbillauthurl',
  body: 'json',
  returns: {
    auth_url:
      'https://mp.weixin.qq.com/bizmall/authinvoice?action=list&s_pappid=wxabcd&order_id=1234',
    expire_time: 7200,
  },
})

describeEndpoint({
  op: 'nontax.createBillCard',
  call: nontax.createBillCard,
  request: {
    invoice_info: {
      base_info: {
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
      },
      payee: '示例执收单位',
    },
  },
  sends: 'POST /nontax/createbillcard',
  body: 'json',
  returns: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
})

describeEndpoint({
  op: 'nontax.insertBill',
  call: nontax.insertBill,
  request: {
    order_id: 'Z2y2rY74ksZX1ceuGA',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    appid: 'wx5edab3bdfba3dc1c',
    card_ext: {
      user_card: {
        invoice_user_data: {
          title: '王小明',
          fee: 20000,
          billing_time: 1773021600,
          billing_no: '45451457',
          billing_code: '044031700111',
          s_pdf_media_id: '75195574948725301',
        },
      },
    },
  },
  sends: 'POST /nontax/insertbill',
  body: 'json',
  returns: { code: '110201201245', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
})

describeEndpoint({
  op: 'nontax.queryFee',
  call: nontax.queryFee,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    service_id: 0,
    bank_id: 'test_bank_id',
    payment_notice_no: '440204190185356',
    payment_notice_type: 1,
    department_code: '143605002004',
    region_code: '440000',
  },
  sends: 'POST /nontax/queryfee',
  safe: true,
  body: 'json',
  returns: {
    fee: 20000,
    payment_notice_type: 1,
    department_code: '143605002004',
    department_name: '示例执收单位',
    region_code: '440000',
    items: [
      {
        no: 1,
        item_id: '103050101200',
        item_name: '交通违法罚款',
        overdue: 0,
        penalty: 0,
        fee: 20000,
      },
    ],
    user_name: '王*明',
    payment_notice_no: '440204190185356',
    payment_notice_create_time: 1772380800,
    payment_expire_date: '20260331',
  },
})

describeEndpoint({
  op: 'nontax.unifiedOrder',
  call: nontax.unifiedOrder,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    bank_id: 'test_bank_id',
    bank_account: '6215385809487657',
    mch_id: '1900016021',
    desc: '交通违法罚款',
    fee: 20000,
    payment_notice_type: 1,
    department_code: '143605002004',
    department_name: '示例执收单位',
    payment_notice_create_time: 1772380800,
    payment_expire_date: '20260331',
    user_name: '王*明',
    region_code: '440000',
    items: [
      {
        no: 1,
        item_id: '103050101200',
        item_name: '交通违法罚款',
        overdue: 0,
        penalty: 0,
        fee: 20000,
      },
    ],
    service_id: 0,
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    trade_type: 'JSAPI',
    app_appid: 'wx5edab3bdfba3dc1c',
    scene: 'biz',
    ip: '111.161.64.40',
    return_url: 'https://www.qq.com/paid',
    auto_call_pay: true,
    payment_notice_no: '440204190185356',
  },
  sends: 'POST /nontax/unifiedorder',
  body: 'json',
  returns: {
    order_id: 'AQCAzieFp6-dC8EKDJ7fvb6x3dZt',
    pay_url:
      'https://mp.weixin.qq.com/intp/nontax/pay?action=page&order_id=AQCAzieFp6-dC8EKDJ7fvb6x3dZt#wechat_redirect',
    miniprogram: {
      appid: 'wx5edab3bdfba3dc1c',
      pagepath: 'pages/index/index',
      query_string: 'order_id=AQCAzieFp6-dC8EKDJ7fvb6x3dZt',
      business_type: 'nontax',
    },
  },
})

describeEndpoint({
  op: 'nontax.getOrder',
  call: nontax.getOrder,
  request: { appid: 'wx5edab3bdfba3dc1c', service_id: 0, order_id: 'AQCAGxwqp6-aBeIKDJ7fvb6x3dZt' },
  sends: 'POST /nontax/getorder',
  safe: true,
  body: 'json',
  returns: {
    fee: 20000,
    payment_notice_type: 1,
    department_code: '143605002004',
    department_name: '示例执收单位',
    region_code: '440000',
    items: [
      {
        no: 1,
        item_id: '103050101200',
        item_name: '交通违法罚款',
        overdue: 0,
        penalty: 0,
        fee: 20000,
      },
    ],
    order_id: 'AQCAGxwqp6-aBeIKDJ7fvb6x3dZt',
    appid: 'wx5edab3bdfba3dc1c',
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    desc: '交通违法罚款',
    fee_type: 1,
    status: 3,
    trans_id: '4001562001201608292531663351',
    bank_id: 'test_bank_id',
    bank_name: '示例银行',
    bank_account: '6215385809487657',
    partial_refund_info: [
      {
        refund_out_id: 'R20260310001',
        refund_order_id: 'AQCAGxwqp6-aBeIKDJ7fvb6x3dZu',
        refund_fee: 100,
        refund_reason: '重复缴费',
        refund_status: 5,
        refund_finish_time: 1773108000,
      },
    ],
    payment_notice_no: '440204190185356',
    payment_info_source: 1,
    bill_type_code: '0101',
    bill_no: 'DA01651861',
    scene: 'biz',
    notify_history: [
      {
        appid: 'wx5edab3bdfba3dc1c',
        name: '示例财政局',
        notify_cnt: 1,
        notify_detail: [
          {
            notify_time: 1772416861,
            cost_time: 39,
            wxnontaxstr: '2ba37f90d155d390',
            status: 3,
            ret: 0,
            ret_errmsg: 'ok',
            url: 'https://www.qq.com/notify',
            errcode: 0,
            errmsg: '',
            third_resp: '{"errcode":0,"data":"f06i5EaQQiBV5uXo"}',
            third_resp_data: '{}',
          },
        ],
      },
    ],
    pay_finish_time: 1772416860,
    create_time: 1772416800,
  },
})

describeEndpoint({
  op: 'nontax.getOrderList',
  call: nontax.getOrderList,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    department_code: '143605002004',
    region_code: '440000',
    payment_notice_no: '440204190185356',
  },
  sends: 'POST /nontax/getorderlist',
  safe: true,
  body: 'json',
  returns: {
    order_id_list: ['AQCAxFJwcrQqI2BkDAqRH-UhDq2D', 'AQCA62hwdbQqI2BkDAqRH-U4tE4p'],
    paid_order_id: 'AQCA62hwdbQqI2BkDAqRH-U4tE4p',
  },
})

describeEndpoint({
  op: 'nontax.refund',
  call: nontax.refund,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    order_id: 'AQCAGxwqp6-aBeIKDJ7fvb6x3dZt',
    reason: '重复缴费',
    refund_fee: 100,
    refund_out_id: 'R20260310001',
  },
  sends: 'POST /nontax/refund',
  body: 'json',
  returns: { refund_order_id: 'AQCAGxwqp6-aBeIKDJ7fvb6x3dZu' },
})

describeEndpoint({
  op: 'nontax.downloadBill',
  call: nontax.downloadBill,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    mch_id: '1900016021',
    bill_date: '20260309',
    bill_type: 'ALL',
  },
  sends: 'POST /nontax/downloadbill',
  safe: true,
  body: 'json',
  answer: 'binary',
})

describeEndpoint({
  op: 'nontax.notifyInconsistentOrder',
  call: nontax.notifyInconsistentOrder,
  request: { appid: 'wx5edab3bdfba3dc1c', order_id: 'AQCAGxwqp6-aBeIKDJ7fvb6x3dZt' },
  sends: 'POST /nontax/notifyinconsistentorder',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'nontax.mockNotification',
  call: nontax.mockNotification,
  request: { appid: 'wx5edab3bdfba3dc1c', url: 'https://www.qq.com/notify', version: 1 },
  sends: 'POST /nontax/mocknotification',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'nontax.mockQueryFee',
  call: nontax.mockQueryFee,
  request: { appid: 'wx5edab3bdfba3dc1c', url: 'https://www.qq.com/query', version: 1 },
  sends: 'POST /nontax/mockqueryfee',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'nontax.microPay',
  call: nontax.microPay,
  request: {
    appid: 'wx5edab3bdfba3dc1c',
    bank_id: 'test_bank_id',
    bank_account: '6215385809487657',
    mch_id: '1900016021',
    desc: '交通违法罚款',
    fee: 20000,
    payment_notice_type: 1,
    department_code: '143605002004',
    department_name: '示例执收单位',
    payment_notice_create_time: 1772380800,
    payment_expire_date: '20260331',
    user_name: '王*明',
    region_code: '440000',
    items: [
      {
        no: 1,
        item_id: '103050101200',
        item_name: '交通违法罚款',
        overdue: 0,
        penalty: 0,
        fee: 20000,
      },
    ],
    auth_code: '130061098828009406',
    order_id: 'AQCAzieFp6-dC8EKDJ7fvb6x3dZt',
    payment_notice_no: '440204190185356',
  },
  sends: 'POST /nontax/micropay',
  body: 'json',
  returns: { order_id: 'AQCAzieFp6-dC8EKDJ7fvb6x3dZt' },
})

describeEndpoint({
  op: 'nontax.realNameGetAuthUrl',
  call: nontax.realNameGetAuthUrl,
  request: { redirect_url: 'https://mp.weixin.qq.com' },
  sends: 'POST /intp/realname/getauthurl',
  body: 'json',
  returns: {
    auth_url: 'https://mp.weixin.qq.com/intp/realname/auth?key=abcd',
    expires_in: 7200,
    appid: 'wx5edab3bdfba3dc1c',
  },
})

describeEndpoint({
  op: 'nontax.getRealName',
  call: nontax.getRealName,
  request: { wx_realname_token: 'c2FtcGxlLXJlYWxuYW1lLXRva2Vu' },
  sends: 'POST /nontax/getrealname',
  body: 'json',
  returns: {
    key_encrypt_type: 'RSA',
    key: 'V60tpxnZPsBfFQhEnCWVeetm07OUk3PyH4PYozNlK1WxaYqbLAnKld/sMN+pjo8Td6mhAImcOq7Sue8h0SxGzQ==',
    data_encrypt_type: 'AES_ECB',
    data: 'f06i5EaQQiBV5uXoKcfjYFkT/UKGGuU77sVlMjpC0kKea/wz9Ow1WPlD19w3g1vXFgBqHykP1s+Iy3LjfiqYNQ==',
  },
})
