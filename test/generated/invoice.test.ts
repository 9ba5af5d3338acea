// Generated from endpoints.yaml (invoice). Do not edit: npm run generate

import * as invoice from '../../src/generated/invoice.js'
import { describeEndpoint, sampleFile } from '../support/endpoint.js'

describeEndpoint({
  op: 'invoice.setContact',
  call: invoice.setContact,
  request: { contact: { phone: '15521328888', time_out: 259200 } },
  sends: 'POST /card/invoice/setbizattr?action=set_contact',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'invoice.getContact',
  call: (account) => invoice.getContact(account),
  request: undefined,
  sends: 'POST /card/invoice/setbizattr?action=get_contact',
  safe: true,
  returns: { contact: { phone: '15521328888', time_out: 259200 } },
})

describeEndpoint({
  op: 'invoice.setAuthField',
  call: invoice.setAuthField,
  request: {
    auth_field: {
      user_field: {
        show_title: 1,
        show_phone: 1,
        show_email: 1,
        require_phone: 0,
        require_email: 0,
        custom_field: [{ key: '会员卡号', is_require: 0, notice: '卡片背面的 11 位数字' }],
      },
      biz_field: {
        show_title: 1,
        show_tax_no: 1,
        show_addr: 1,
        show_phone: 0,
        show_bank_type: 0,
        show_bank_no: 0,
        require_tax_no: 0,
        require_addr: 0,
        require_phone: 0,
        require_bank_type: 0,
        require_bank_no: 0,
        custom_field: [{ key: '部门', is_require: 0, notice: '报销所属的部门' }],
      },
    },
  },
  sends: 'POST /card/invoice/setbizattr?action=set_auth_field',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'invoice.getAuthField',
  call: (account) => invoice.getAuthField(account),
  request: undefined,
  sends: 'POST /card/invoice/setbizattr?action=get_auth_field',
  safe: true,
  returns: {
    auth_field: {
      user_field: {
        show_title: 1,
        show_phone: 0,
        show_email: 0,
        require_phone: 0,
        require_email: 0,
        custom_field: [{ key: '会员卡号', is_require: 0, notice: '卡片背面的 11 位数字' }],
      },
      biz_field: {
        show_title: 1,
        show_tax_no: 0,
        show_addr: 0,
        show_phone: 0,
        show_bank_type: 0,
        show_bank_no: 0,
        require_tax_no: 0,
        require_addr: 0,
        require_phone: 0,
        require_bank_type: 0,
        require_bank_no: 0,
        custom_field: [{ key: '部门', is_require: 0, notice: '报销所属的部门' }],
      },
    },
  },
})

describeEndpoint({
  op: 'invoice.getPayMch',
  call: (account) => invoice.getPayMch(account),
  request: undefined,
  sends: 'POST /card/invoice/setbizattr?action=get_pay_mch',
  safe: true,
  returns: { paymch_info: { mchid: '1900015421', s_pappid: 'wxabcd' } },
})

describeEndpoint({
  op: 'invoice.getAuthUrl',
  call: invoice.getAuthUrl,
  request: {
    s_pappid: 'wxabcd',
    order_id: 'Z2y2rY74ksZX1ceuGA',
    money: 2000,
    timestamp: 1773021600,
    redirect_url: 'https://mp.weixin.qq.com',
    ticket: 'm7RQzjA_ljjEkt-JCoklRM5zrzYr-6PI09QydZmNXXz',
    source: 'wxa',
    type: 0,
  },
  sends: 'POST /card/invoice/getauthurl',
  body: 'json',
  returns: {
    auth_url:
      'https://mp.weixin.qq.com/bizmall/authinvoice?action=list&s_pappid=wxabcd&order_id=1234',
    appid: 'wx5edab3bdfba3dc1c',
  },
  branches: [
    {
      request: {
        s_pappid: 'wxabcd',
        order_id: 'Z2y2rY74ksZX1ceuGA',
        money: 2000,
        timestamp: 1773021600,
        redirect_url: 'https://mp.weixin.qq.com',
        ticket: 'm7RQzjA_ljjEkt-JCoklRM5zrzYr-6PI09QydZmNXXz',
        source: 'app',
        type: 0,
      },
      returns: {
        auth_url:
          'https://mp.weixin.qq.com/bizmall/authinvoice?action=list&s_pappid=wxabcd&order_id=1234',
      },
    },
  ],
})

describeEndpoint({
  op: 'invoice.rejectInsert',
  call: invoice.rejectInsert,
  request: {
    s_pappid: 'wxabcd',
    order_id: 'Z2y2rY74ksZX1ceuGA',
    reason: '抬头无效',
    url: 'https://mp.weixin.qq.com',
  },
  sends: 'POST /card/invoice/rejectinsert',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'invoice.makeOutInvoice',
  call: invoice.makeOutInvoice,
  request: {
    invoiceinfo: {
      wxopenid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      ddh: 'Z2y2rY74ksZX1ceuGA',
      fpqqlsh: 'test20260309000461',
      nsrsbh: '110109500321654',
      nsrmc: '广州示例电子有限公司',
      nsrdz: '广州市海珠区222号',
      nsrdh: '020-12345678',
      nsrbank: '中国银行广州支行',
      nsrbankid: '12345678',
      ghfmc: '广州示例科技有限公司',
      ghfnsrsbh: '110109500321654',
      ghfdz: '广州市',
      ghfdh: '13717771888',
      ghfbank: '工商银行',
      ghfbankid: '12345678',
      kpr: '李明',
      skr: '李四',
      fhr: '王芳',
      jshj: '159',
      hjje: '135.9',
      hjse: '23.1',
      bz: '午餐',
      hylx: '0',
      invoicedetail_list: [
        {
          fphxz: '0',
          spbm: '1090418010000000000',
          xmmc: '洗衣机',
          dw: '台',
          ggxh: '60L',
          xmsl: '1',
          xmdj: '135.9',
          xmje: '135.9',
          sl: '0.17',
          se: '23.1',
        },
      ],
    },
  },
  sends: 'POST /card/invoice/makeoutinvoice',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'invoice.clearOutInvoice',
  call: invoice.clearOutInvoice,
  request: {
    invoiceinfo: {
      wxopenid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      fpqqlsh: 'test20260309000461',
      nsrsbh: '110109500321654',
      nsrmc: '广州示例电子有限公司',
      yfpdm: '050003521100',
      yfphm: '30329969',
    },
  },
  sends: 'POST /card/invoice/clearoutinvoice',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'invoice.queryInvoceInfo',
  call: invoice.queryInvoceInfo,
  request: { fpqqlsh: 'test20260309000461', nsrsbh: '110109500321654' },
  sends: 'POST /card/invoice/queryinvoceinfo',
  safe: true,
  body: 'json',
  returns: {
    invoicedetail: {
      fpqqlsh: 'test20260309000461',
      fpdm: '050003521100',
      fphm: '30329969',
      kprq: '20260309100000',
      jym: '59004166725791147047',
      pdfurl:
        'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB1',
    },
  },
})

describeEndpoint({
  op: 'invoice.setUrl',
  call: (account) => invoice.setUrl(account),
  request: undefined,
  sends: 'POST /card/invoice/seturl',
  returns: {
    invoice_url: 'https://mp.weixin.qq.com/bizmall/authinvoice?action=list&s_pappid=wxabcd',
  },
})

describeEndpoint({
  op: 'invoice.platformCreateCard',
  call: invoice.platformCreateCard,
  request: {
    invoice_info: {
      base_info: {
        custom_url_name: '立即使用',
        custom_url: 'https://www.qq.com',
        custom_url_sub_title: '在线选座',
        promotion_url_name: '更多优惠',
        promotion_url: 'https://www.qq.com',
        promotion_url_sub_title: '卖场大优惠',
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
        title: '示例餐饮',
      },
      payee: '广州示例餐饮有限公司',
      type: '广东省增值税普通发票',
    },
  },
  sends: 'POST /card/invoice/platform/createcard',
  body: 'json',
  returns: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
})

describeEndpoint({
  op: 'invoice.platformSetpdf',
  call: invoice.platformSetpdf,
  request: { pdf: sampleFile('invoice.pdf') },
  sends: 'POST /card/invoice/platform/setpdf',
  body: 'multipart',
  returns: { s_media_id: '75195574948725301' },
})

describeEndpoint({
  op: 'invoice.platformGetpdf',
  call: invoice.platformGetpdf,
  request: { action: 'get_url', s_media_id: '75195574948725301' },
  sends: 'POST /card/invoice/platform/getpdf',
  safe: true,
  body: 'json',
  returns: {
    pdf_url:
      'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB1',
    pdf_url_expire_time: 7200,
  },
})

describeEndpoint({
  op: 'invoice.insert',
  call: invoice.insert,
  request: {
    order_id: 'Z2y2rY74ksZX1ceuGA',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    appid: 'wx5edab3bdfba3dc1c',
    card_ext: {
      nonce_str: 'ibuaiVcKdpRxkhJA',
      user_card: {
        invoice_user_data: {
          title: '广州示例科技有限公司',
          fee: 20000,
          fee_without_tax: 18868,
          tax: 1132,
          billing_time: 1773021600,
          billing_no: '45451457',
          billing_code: '044031700111',
          info: [{ name: '餐饮服务', unit: '个', num: 10, price: 2000 }],
          check_code: '59004166725791147047',
          buyer_number: '91440101MA5AAAAA0X',
          buyer_address_and_phone: '广州市海珠区222号 020-12345678',
          buyer_bank_account: '工商银行广州海珠支行 3602000109200012345',
          seller_number: '110109500321654',
          seller_address_and_phone: '深圳市 0755-12345678',
          seller_bank_account: '中国银行深圳支行 12345678',
          remarks: '午餐',
          maker: '李明',
          cashier: '李明',
          s_pdf_media_id: '75195574948725301',
          s_trip_pdf_media_id: '75195574948725302',
        },
      },
    },
  },
  sends: 'POST /card/invoice/insert',
  body: 'json',
  returns: {
    code: '110201201245',
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
  },
})

describeEndpoint({
  op: 'invoice.platformUpdateStatus',
  call: invoice.platformUpdateStatus,
  request: {
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    code: '110201201245',
    reimburse_status: 'INVOICE_REIMBURSE_INIT',
  },
  sends: 'POST /card/invoice/platform/updatestatus',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'invoice.reimburseGetInvoiceInfo',
  call: invoice.reimburseGetInvoiceInfo,
  request: {
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    encrypt_code: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE',
  },
  sends: 'POST /card/invoice/reimburse/getinvoiceinfo',
  safe: true,
  body: 'json',
  returns: {
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    type: '广东省增值税普通发票',
    payee: '广州示例餐饮有限公司',
    detail: '餐饮服务',
    begin_time: 1772294400,
    end_time: 1774972799,
    user_card_status: 'NORMAL',
    user_info: {
      title: '广州示例科技有限公司',
      fee: 20000,
      fee_without_tax: 18868,
      tax: 1132,
      billing_time: 1773021600,
      billing_no: '45451457',
      billing_code: '044031700111',
      info: [{ name: '餐饮服务', unit: '个', num: 10, price: 2000 }],
      check_code: '59004166725791147047',
      buyer_number: '91440101MA5AAAAA0X',
      buyer_address_and_phone: '广州市海珠区222号 020-12345678',
      buyer_bank_account: '工商银行广州海珠支行 3602000109200012345',
      seller_number: '110109500321654',
      seller_address_and_phone: '深圳市 0755-12345678',
      seller_bank_account: '中国银行深圳支行 12345678',
      remarks: '午餐',
      maker: '李明',
      cashier: '李明',
      reimburse_status: 'INVOICE_REIMBURSE_INIT',
      pdf_url:
        'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB1',
      trip_pdf_url:
        'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB2',
      trip_pdf_ur: 'TRIP_PDF_UR',
      order_id: 'Z2y2rY74ksZX1ceuGA',
    },
  },
})

describeEndpoint({
  op: 'invoice.reimburseGetInvoiceBatch',
  call: invoice.reimburseGetInvoiceBatch,
  request: {
    item_list: [
      {
        card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
        encrypt_code: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE',
      },
    ],
  },
  sends: 'POST /card/invoice/reimburse/getinvoicebatch',
  safe: true,
  body: 'json',
  returns: {
    item_list: [
      {
        card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
        openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        type: '广东省增值税普通发票',
        payee: '广州示例餐饮有限公司',
        detail: '餐饮服务',
        begin_time: 1772294400,
        end_time: 1774972799,
        user_card_status: 'NORMAL',
        user_info: {
          title: '广州示例科技有限公司',
          fee: 20000,
          fee_without_tax: 18868,
          tax: 1132,
          billing_time: 1773021600,
          billing_no: '45451457',
          billing_code: '044031700111',
          info: [{ name: '餐饮服务', unit: '个', num: 10, price: 2000 }],
          check_code: '59004166725791147047',
          buyer_number: '91440101MA5AAAAA0X',
          buyer_address_and_phone: '广州市海珠区222号 020-12345678',
          buyer_bank_account: '工商银行广州海珠支行 3602000109200012345',
          seller_number: '110109500321654',
          seller_address_and_phone: '深圳市 0755-12345678',
          seller_bank_account: '中国银行深圳支行 12345678',
          remarks: '午餐',
          maker: '李明',
          cashier: '李明',
          reimburse_status: 'INVOICE_REIMBURSE_INIT',
          pdf_url:
            'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB1',
          trip_pdf_url:
            'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB2',
          trip_pdf_ur: 'TRIP_PDF_UR',
          order_id: 'Z2y2rY74ksZX1ceuGA',
        },
      },
    ],
  },
})

describeEndpoint({
  op: 'invoice.reimburseUpdateInvoiceStatus',
  call: invoice.reimburseUpdateInvoiceStatus,
  request: {
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    encrypt_code: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE',
    reimburse_status: 'INVOICE_REIMBURSE_INIT',
  },
  sends: 'POST /card/invoice/reimburse/updateinvoicestatus',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'invoice.reimburseUpdateStatusBatch',
  call: invoice.reimburseUpdateStatusBatch,
  request: {
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    reimburse_status: 'INVOICE_REIMBURSE_INIT',
    invoice_list: [
      {
        card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
        encrypt_code: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE',
      },
    ],
  },
  sends: 'POST /card/invoice/reimburse/updatestatusbatch',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'invoice.getUserTitleUrl',
  call: invoice.getUserTitleUrl,
  request: {
    title: '广州示例科技有限公司',
    tax_no: '91440101MA5AAAAA0X',
    phone: '15521328888',
    addr: '广东省广州市海珠区新港中路397号',
    bank_type: '工商银行广州海珠支行',
    bank_no: '3602000109200012345',
    user_fill: 0,
    out_title_id: 'kp20260309',
  },
  sends: 'POST /card/invoice/biz/getusertitleurl',
  body: 'json',
  returns: { url: 'https://mp.weixin.qq.com' },
})

describeEndpoint({
  op: 'invoice.getSelectTitleUrl',
  call: invoice.getSelectTitleUrl,
  request: { attach: 'order-1234', biz_name: '广州示例餐饮有限公司' },
  sends: 'POST /card/invoice/biz/getselecttitleurl',
  body: 'json',
  returns: { url: 'https://mp.weixin.qq.com' },
})

describeEndpoint({
  op: 'invoice.scanTitle',
  call: invoice.scanTitle,
  request: {
    scan_text:
      'https://mp.weixin.qq.com/intp/invoice/usertitlewxa?action=list_auth&invoice_key=abcd',
  },
  sends: 'POST /card/invoice/scantitle',
  safe: true,
  body: 'json',
  returns: {
    title: '广州示例科技有限公司',
    tax_no: '91440101MA5AAAAA0X',
    phone: '15521328888',
    addr: '广东省广州市海珠区新港中路397号',
    bank_type: '工商银行广州海珠支行',
    bank_no: '3602000109200012345',
    title_type: 0,
  },
})
