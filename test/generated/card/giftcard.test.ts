// Generated from endpoints.yaml (card/giftcard). Do not edit: npm run generate

import * as giftcard from '../../../src/generated/card/giftcard.js'
import { describeEndpoint } from '../../support/endpoint.js'
import { describePages } from '../../support/paging.js'

describeEndpoint({
  op: 'card.giftcard.pageAdd',
  call: giftcard.pageAdd,
  request: {
    page: {
      page_title: '礼品卡',
      banner_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
      support_multi: true,
      support_buy_for_self: true,
      theme_list: [
        {
          theme_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
          title: '春季新品',
          title_color: '#FB966E',
          item_list: [
            {
              card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
              title: '春季新品',
              pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/iaL1LJM1mF9aRKPZ/0',
              desc: '中杯，冷热可选',
            },
          ],
          pic_item_list: [
            {
              background_pic_url:
                'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
              outer_img_id: 'outer_img_id_1',
              default_gifting_msg: '愿你每天都有好心情',
            },
          ],
          category_index: 0,
          show_sku_title_first: true,
          is_banner: true,
          participate_activity: false,
        },
      ],
      category_list: [{ title: '春季新品' }],
      address: '广州市海珠区222号',
      service_phone: '020-88888888',
      biz_description: '未领取的礼品卡 7 天内可申请退款',
      need_receipt: false,
      cell_1: { title: '春季新品', url: 'https://mp.weixin.qq.com' },
      cell_2: { title: '春季新品', url: 'https://mp.weixin.qq.com' },
    },
  },
  sends: 'POST /card/giftcard/page/add',
  body: 'json',
  returns: { page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk' },
})

describeEndpoint({
  op: 'card.giftcard.pageGet',
  call: giftcard.pageGet,
  request: { page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk' },
  sends: 'POST /card/giftcard/page/get',
  safe: true,
  body: 'json',
  returns: {
    page: {
      page_title: '礼品卡',
      banner_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
      support_multi: true,
      support_buy_for_self: true,
      theme_list: [
        {
          theme_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
          title: '春季新品',
          title_color: '#FB966E',
          item_list: [
            {
              card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
              title: '春季新品',
              pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/iaL1LJM1mF9aRKPZ/0',
              desc: '中杯，冷热可选',
            },
          ],
          pic_item_list: [
            {
              background_pic_url:
                'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
              outer_img_id: 'outer_img_id_1',
              default_gifting_msg: '愿你每天都有好心情',
            },
          ],
          category_index: 0,
          show_sku_title_first: true,
          is_banner: true,
          participate_activity: false,
        },
      ],
      category_list: [{ title: '春季新品' }],
      address: '广州市海珠区222号',
      service_phone: '020-88888888',
      biz_description: '未领取的礼品卡 7 天内可申请退款',
      need_receipt: false,
      cell_1: { title: '春季新品', url: 'https://mp.weixin.qq.com' },
      cell_2: { title: '春季新品', url: 'https://mp.weixin.qq.com' },
    },
  },
})

describeEndpoint({
  op: 'card.giftcard.pageUpdate',
  call: giftcard.pageUpdate,
  request: {
    page: {
      page_title: '礼品卡',
      banner_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
      support_multi: true,
      support_buy_for_self: true,
      theme_list: [
        {
          theme_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
          title: '春季新品',
          title_color: '#FB966E',
          item_list: [
            {
              card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
              title: '春季新品',
              pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/iaL1LJM1mF9aRKPZ/0',
              desc: '中杯，冷热可选',
            },
          ],
          pic_item_list: [
            {
              background_pic_url:
                'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
              outer_img_id: 'outer_img_id_1',
              default_gifting_msg: '愿你每天都有好心情',
            },
          ],
          category_index: 0,
          show_sku_title_first: true,
          is_banner: true,
          participate_activity: false,
        },
      ],
      category_list: [{ title: '春季新品' }],
      address: '广州市海珠区222号',
      service_phone: '020-88888888',
      biz_description: '未领取的礼品卡 7 天内可申请退款',
      need_receipt: false,
      cell_1: { title: '春季新品', url: 'https://mp.weixin.qq.com' },
      cell_2: { title: '春季新品', url: 'https://mp.weixin.qq.com' },
      page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
    },
  },
  sends: 'POST /card/giftcard/page/update',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.giftcard.pageBatchGet',
  call: (account) => giftcard.pageBatchGet(account),
  request: undefined,
  sends: 'POST /card/giftcard/page/batchget',
  safe: true,
  returns: {
    page_id_list: ['abcedfghifk=+Uasdaseq14fadkf8123h4jk', 'abcedfghifk=+Uasdaseq14fadkf8123h4jl'],
  },
})

describeEndpoint({
  op: 'card.giftcard.maintainSet',
  call: giftcard.maintainSet,
  request: { maintain: true, page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk' },
  sends: 'POST /card/giftcard/maintain/set',
  body: 'json',
  returns: {
    control_info: {
      biz_control_type: 'E_PAGE_CONTROL_BIZ',
      system_biz_control_type: 'E_PAGE_CONTROL_NORMAL',
      list: [
        {
          page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
          page_control_type: 'E_PAGE_CONTROL_NORMAL',
          system_page_control_type: 'E_PAGE_CONTROL_NORMAL',
        },
      ],
    },
  },
})

describeEndpoint({
  op: 'card.giftcard.payWhitelistAdd',
  call: giftcard.payWhitelistAdd,
  request: { sub_mch_id: '1900015421' },
  sends: 'POST /card/giftcard/pay/whitelist/add',
  body: 'json',
  returns: { url: 'https://mp.weixin.qq.com' },
})

describeEndpoint({
  op: 'card.giftcard.paySubmchBind',
  call: giftcard.paySubmchBind,
  request: { sub_mch_id: '1900015421', wxa_appid: 'wxe1ecad3f58fd7f75' },
  sends: 'POST /card/giftcard/pay/submch/bind',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.giftcard.wxaSet',
  call: giftcard.wxaSet,
  request: { wxa_appid: 'wxe1ecad3f58fd7f75', page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk' },
  sends: 'POST /card/giftcard/wxa/set',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.giftcard.orderGet',
  call: giftcard.orderGet,
  request: { order_id: 'Z2y2rY74ksZX1ceuGA' },
  sends: 'POST /card/giftcard/order/get',
  safe: true,
  body: 'json',
  returns: {
    order: {
      order_id: 'Z2y2rY74ksZX1ceuGA',
      page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
      trans_id: '4001562001201608292531663351',
      create_time: 1772416800,
      pay_finish_time: 1772416860,
      total_price: 10000,
      open_id: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      accepter_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
      outer_str: '12b',
      IsChatRoom: false,
      card_list: [
        {
          card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
          code: '110201201245',
          price: 10000,
          background_pic_url: 'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
          outer_img_id: 'outer_img_id_1',
          default_gifting_msg: '愿你每天都有好心情',
          accepter_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
        },
      ],
    },
  },
})

describeEndpoint({
  op: 'card.giftcard.orderBatchGet',
  call: giftcard.orderBatchGet,
  request: { begin_time: 1772294400, end_time: 1774972799, sort_type: 'ASC', offset: 0, count: 10 },
  sends: 'POST /card/giftcard/order/batchget',
  safe: true,
  body: 'json',
  returns: {
    total_count: 1,
    order_list: [
      {
        order_id: 'Z2y2rY74ksZX1ceuGA',
        page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
        trans_id: '4001562001201608292531663351',
        create_time: 1772416800,
        pay_finish_time: 1772416860,
        total_price: 10000,
        open_id: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        accepter_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
        outer_str: '12b',
        IsChatRoom: false,
        card_list: [
          {
            card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
            code: '110201201245',
            price: 10000,
            background_pic_url: 'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
            outer_img_id: 'outer_img_id_1',
            default_gifting_msg: '愿你每天都有好心情',
            accepter_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
          },
        ],
      },
    ],
  },
})

describePages({
  op: 'card.giftcard.orderBatchGet',
  call: giftcard.orderBatchGetAll,
  request: { sort_type: 'ASC' },
  by: 'offset',
  position: 'offset',
  size: 'count',
  largest: 100,
  items: 'order_list',
  next: 'total_count',
})

describeEndpoint({
  op: 'card.giftcard.generalCardUpdateUser',
  call: giftcard.generalCardUpdateUser,
  request: {
    code: '110201201245',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    background_pic_url: 'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
    bonus: 460,
    record_bonus: '消费30元，获得3积分',
    balance: 3000,
    record_balance: '购买焦糖玛琪朵一杯，扣除金额30元',
    custom_field_value1: '黄金会员',
    custom_field_value2: '3 张',
    custom_field_value3: '8 折',
    can_give_friend: true,
  },
  sends: 'POST /card/generalcard/updateuser',
  body: 'json',
  returns: { result_bonus: 100, result_balance: 200, openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
})

describeEndpoint({
  op: 'card.giftcard.orderRefund',
  call: giftcard.orderRefund,
  request: { order_id: 'Z2y2rY74ksZX1ceuGA' },
  sends: 'POST /card/giftcard/order/refund',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.giftcard.invoiceSetBizAttr',
  call: giftcard.invoiceSetBizAttr,
  request: { paymch_info: { mchid: '1900015421', s_pappid: 'wxabcd' } },
  sends: 'POST /card/invoice/setbizattr?action=set_pay_mch',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.giftcard.invoiceGetAuthData',
  call: giftcard.invoiceGetAuthData,
  request: { order_id: 'Z2y2rY74ksZX1ceuGA', s_pappid: 'wxabcd' },
  sends: 'POST /card/invoice/getauthdata',
  safe: true,
  body: 'json',
  returns: {
    invoice_status: 'auth success',
    auth_time: 1773021600,
    user_auth_info: {
      user_field: {
        title: '王小明',
        phone: '15521328888',
        email: '32432432@qq.com',
        custom_field: [{ key: '会员卡号', value: 'AAA00000001' }],
      },
      biz_field: {
        title: '广州示例餐饮有限公司',
        tax_no: '91440101MA5AAAAA0X',
        addr: '广东省广州市海珠区新港中路397号',
        phone: '020-12345678',
        bank_type: '工商银行广州海珠支行',
        bank_no: '3602000109200012345',
        custom_field: [{ key: '部门', value: '行政部' }],
      },
    },
  },
})
