// Generated from endpoints.yaml (card). Do not edit: npm run generate

import * as card from '../../src/generated/card.js'
import { describeEndpoint } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'card.create',
  call: card.create,
  request: {
    card: {
      card_type: 'GROUPON',
      groupon: {
        base_info: {
          custom_url_name: '立即使用',
          custom_url: 'https://www.qq.com',
          custom_url_sub_title: '在线选座',
          promotion_url_name: '更多优惠',
          promotion_url: 'https://www.qq.com',
          promotion_url_sub_title: '卖场大优惠',
          service_phone: '020-88888888',
          use_all_locations: true,
          center_title: '顶部居中按钮',
          center_sub_title: '点击进入商城',
          center_url: 'https://www.qq.com',
          center_app_brand_user_name: 'gh_86a091e50ad4@app',
          center_app_brand_pass: 'API/cardPage',
          custom_app_brand_user_name: 'gh_86a091e50ad4@app',
          custom_app_brand_pass: 'API/cardPage',
          promotion_app_brand_user_name: 'gh_86a091e50ad4@app',
          promotion_app_brand_pass: 'API/cardPage',
          get_limit: 3,
          use_limit: 100,
          can_share: true,
          can_give_friend: true,
          source: 'SOURCE',
          logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
          code_type: 'CODE_TYPE_TEXT',
          brand_name: '微信餐厅',
          title: '132元双人火锅套餐',
          color: 'Color010',
          notice: '使用时向服务员出示此券',
          description: '不可与其他优惠同享',
          sku: { quantity: 500000 },
          date_info: {
            type: 'DATE_TYPE_FIX_TIME_RANGE',
            begin_timestamp: 1772294400,
            end_timestamp: 1774972799,
          },
          use_custom_code: false,
          bind_openid: true,
          sub_merchant_info: { merchant_id: 123456 },
        },
        advanced_info: {
          use_condition: {
            accept_category: '鞋类',
            reject_category: '运动鞋',
            least_cost: 200,
            object_use_for: '任意饮品',
            can_use_with_other_discount: true,
          },
          abstract: {
            abstract: '春季新菜上市',
            icon_url_list: ['http://mmbiz.qpic.cn/mmbiz/p98FjXy8LacgHxp3sJ3vn97bGLz0ib0Sf/0'],
          },
          text_image_list: [
            {
              image_url: 'http://mmbiz.qpic.cn/mmbiz/p98FjXy8LacgHxp3sJ3vn97bGLz0ib0Sf/0',
              text: '招牌双人锅，锅底现熬',
            },
          ],
          time_limit: [
            {
              type: 'MONDAY',
              begin_hour: 10,
              begin_minute: 0,
              end_hour: 22,
              end_minute: 30,
            },
          ],
          business_service: ['BIZ_SERVICE_DELIVER'],
        },
        deal_detail: '以下锅底 2 选 1（有菌王锅、麻辣锅）',
      },
    },
  },
  sends: 'POST /card/create',
  body: 'json',
  returns: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
})

describeEndpoint({
  op: 'card.setPayCell',
  call: card.setPayCell,
  request: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI', is_open: true },
  sends: 'POST /card/paycell/set',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.setSelfConsumeCell',
  call: card.setSelfConsumeCell,
  request: {
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    is_open: true,
    need_verify_cod: true,
    need_remark_amount: true,
  },
  sends: 'POST /card/selfconsumecell/set',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.createQRCode',
  call: card.createQRCode,
  request: {
    expire_seconds: 1800,
    action_name: 'QR_CARD',
    action_info: {
      card: {
        card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
        code: '110201201245',
        openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        is_unique_code: true,
        outer_id: 1,
        outer_str: '12b',
      },
    },
  },
  sends: 'POST /card/qrcode/create',
  body: 'json',
  returns: {
    ticket:
      'gQHB8DoAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL0JIV3lhX3psZmlvSDZmWGVMMTZvAAIEsNnKVQMEIAMAAA==',
    expire_seconds: 1800,
    url: 'http://weixin.qq.com/q/BHWya_zlfioH6fXeL16o',
    show_qrcode_url:
      'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQHB8DoAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL0JIV3lhX3psZmlvSDZmWGVMMTZvAAIEsNnKVQMEIAMAAA%3D%3D',
  },
})

describeEndpoint({
  op: 'card.createLandingPage',
  call: card.createLandingPage,
  request: {
    banner: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
    page_title: '惠城优惠大派送',
    can_share: true,
    scene: 'SCENE_NEAR_BY',
    card_list: [{ card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI', thumb_url: 'https://www.qq.com/a.jpg' }],
  },
  sends: 'POST /card/landingpage/create',
  body: 'json',
  returns: {
    url: 'https://mp.weixin.qq.com/bizmall/cardlandingpage?biz=MzA4MjI5OTE4NA==&page_id=1',
    page_id: 1,
  },
})

describeEndpoint({
  op: 'card.depositCode',
  call: card.depositCode,
  request: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI', code: ['11111', '22222', '33333'] },
  sends: 'POST /card/code/deposit',
  body: 'json',
  returns: { succ_code: ['11111'], duplicate_code: ['22222'], fail_code: ['33333'] },
})

describeEndpoint({
  op: 'card.getDepositCount',
  call: card.getDepositCount,
  request: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
  sends: 'POST /card/code/getdepositcount',
  safe: true,
  body: 'json',
  returns: { count: 123 },
})

describeEndpoint({
  op: 'card.checkCode',
  call: card.checkCode,
  request: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI', code: ['11111', '22222', '33333'] },
  sends: 'POST /card/code/checkcode',
  safe: true,
  body: 'json',
  returns: { exist_code: ['11111', '22222'], not_exist_code: ['33333'] },
})

describeEndpoint({
  op: 'card.mpnewsGetHtml',
  call: card.mpnewsGetHtml,
  request: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
  sends: 'POST /card/mpnews/gethtml',
  safe: true,
  body: 'json',
  returns: {
    content:
      '<iframe class="res_iframe card_iframe js_editor_card" data-src="http://mp.weixin.qq.com/bizmall/appmsgcard?action=show&cardid=p1Pj9jr90_SQRaVqYI239Ka1erkI"></iframe>',
  },
})

describeEndpoint({
  op: 'card.setTestWhitelist',
  call: card.setTestWhitelist,
  request: {
    openid: ['o1Pj9jmZvwSyyyyyyBa4aULW2mA', 'o1Pj9jmZvxxxxxxxxxULW2mA'],
    username: ['afdvvf', 'abcd'],
  },
  sends: 'POST /card/testwhitelist/set',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.getCode',
  call: card.getCode,
  request: {
    code: '110201201245',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    check_consume: true,
    is_expire_dynamic_code: true,
  },
  sends: 'POST /card/code/get',
  safe: true,
  body: 'json',
  returns: {
    card: {
      card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
      begin_time: 1772294400,
      end_time: 1774972799,
      code: '110201201245',
      card_number: 'AAA00000001',
      bonus: 460,
      balance: 1000,
    },
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    user_card_status: 'NORMAL',
    can_consume: true,
    outer_str: '12b',
    nickname: 'Fourier',
    membership_number: 'AAA00000001',
    user_info: {
      common_field_list: [{ name: 'USER_FORM_INFO_FLAG_MOBILE', value: '13800138000' }],
      custom_field_list: [{ name: '兴趣', value: '阅读', value_list: ['阅读'] }],
    },
    bonus: 460,
    balance: 1000,
    background_pic_url: 'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
  },
})

describeEndpoint({
  op: 'card.consumeCode',
  call: card.consumeCode,
  request: { code: '110201201245', card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
  sends: 'POST /card/code/consume',
  body: 'json',
  returns: {
    card: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
  },
})

describeEndpoint({
  op: 'card.decryptCode',
  call: card.decryptCode,
  request: { encrypt_code: 'XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE' },
  sends: 'POST /card/code/decrypt',
  safe: true,
  body: 'json',
  returns: { code: '110201201245' },
})

describeEndpoint({
  op: 'card.getUserCardList',
  call: card.getUserCardList,
  request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
  sends: 'POST /card/user/getcardlist',
  safe: true,
  body: 'json',
  returns: {
    card_list: [{ code: '110201201245', card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' }],
    has_share_card: true,
  },
})

describeEndpoint({
  op: 'card.get',
  call: card.get,
  request: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
  sends: 'POST /card/get',
  safe: true,
  body: 'json',
  returns: {
    card: {
      card_type: 'GROUPON',
      groupon: {
        base_info: {
          custom_url_name: '立即使用',
          custom_url: 'https://www.qq.com',
          custom_url_sub_title: '在线选座',
          promotion_url_name: '更多优惠',
          promotion_url: 'https://www.qq.com',
          promotion_url_sub_title: '卖场大优惠',
          service_phone: '020-88888888',
          use_all_locations: true,
          center_title: '顶部居中按钮',
          center_sub_title: '点击进入商城',
          center_url: 'https://www.qq.com',
          center_app_brand_user_name: 'gh_86a091e50ad4@app',
          center_app_brand_pass: 'API/cardPage',
          custom_app_brand_user_name: 'gh_86a091e50ad4@app',
          custom_app_brand_pass: 'API/cardPage',
          promotion_app_brand_user_name: 'gh_86a091e50ad4@app',
          promotion_app_brand_pass: 'API/cardPage',
          get_limit: 3,
          use_limit: 100,
          can_share: true,
          can_give_friend: true,
          source: '大众点评',
          logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
          code_type: 'CODE_TYPE_TEXT',
          brand_name: '微信餐厅',
          title: '132元双人火锅套餐',
          color: '#10AD61',
          notice: '使用时向服务员出示此券',
          description: '不可与其他优惠同享',
          sku: { quantity: 499998, total_quantity: 500000 },
          date_info: {
            type: 'DATE_TYPE_FIX_TIME_RANGE',
            begin_timestamp: 1772294400,
            end_timestamp: 1774972799,
          },
          use_custom_code: true,
          get_custom_code_mode: 'GET_CUSTOM_CODE_MODE_DEPOSIT',
          bind_openid: true,
          sub_merchant_info: { merchant_id: 123456 },
          id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
          status: 'CARD_STATUS_VERIFY_OK',
          create_time: 1772416800,
          update_time: 1773021600,
        },
        advanced_info: {
          use_condition: {
            accept_category: '鞋类',
            reject_category: '运动鞋',
            least_cost: 200,
            object_use_for: '任意饮品',
            can_use_with_other_discount: true,
          },
          abstract: {
            abstract: '春季新菜上市',
            icon_url_list: ['http://mmbiz.qpic.cn/mmbiz/p98FjXy8LacgHxp3sJ3vn97bGLz0ib0Sf/0'],
          },
          text_image_list: [
            {
              image_url: 'http://mmbiz.qpic.cn/mmbiz/p98FjXy8LacgHxp3sJ3vn97bGLz0ib0Sf/0',
              text: '招牌双人锅，锅底现熬',
            },
          ],
          time_limit: [
            {
              type: 'MONDAY',
              begin_hour: 10,
              begin_minute: 0,
              end_hour: 22,
              end_minute: 30,
            },
          ],
          business_service: ['BIZ_SERVICE_DELIVER'],
        },
        deal_detail: '以下锅底 2 选 1（有菌王锅、麻辣锅）',
      },
    },
  },
})

describeEndpoint({
  op: 'card.batchGet',
  call: card.batchGet,
  request: { offset: 0, count: 10, status_list: ['CARD_STATUS_VERIFY_OK', 'CARD_STATUS_DISPATCH'] },
  sends: 'POST /card/batchget',
  safe: true,
  body: 'json',
  returns: { card_id_list: ['p1Pj9jr90_SQRaVqYI239Ka1erkI'], total_num: 1 },
})

describePages({
  op: 'card.batchGet',
  call: card.batchGetAll,
  request: { status_list: ['CARD_STATUS_VERIFY_OK', 'CARD_STATUS_DISPATCH'] },
  by: 'offset',
  position: 'offset',
  size: 'count',
  largest: 50,
  items: 'card_id_list',
  next: 'total_num',
})

describeEndpoint({
  op: 'card.update',
  call: card.update,
  request: {
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    groupon: {
      base_info: {
        custom_url_name: '立即使用',
        custom_url: 'https://www.qq.com',
        custom_url_sub_title: '在线选座',
        promotion_url_name: '更多优惠',
        promotion_url: 'https://www.qq.com',
        promotion_url_sub_title: '卖场大优惠',
        service_phone: '020-88888888',
        use_all_locations: true,
        center_title: '顶部居中按钮',
        center_sub_title: '点击进入商城',
        center_url: 'https://www.qq.com',
        center_app_brand_user_name: 'gh_86a091e50ad4@app',
        center_app_brand_pass: 'API/cardPage',
        custom_app_brand_user_name: 'gh_86a091e50ad4@app',
        custom_app_brand_pass: 'API/cardPage',
        promotion_app_brand_user_name: 'gh_86a091e50ad4@app',
        promotion_app_brand_pass: 'API/cardPage',
        get_limit: 3,
        use_limit: 100,
        can_share: true,
        can_give_friend: true,
        source: 'SOURCE',
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
        code_type: 'CODE_TYPE_TEXT',
        brand_name: '微信餐厅',
        title: '春季新品',
        color: 'Color010',
        notice: '使用时向服务员出示此券',
        description: 'DESCRIPTION',
        date_info: {
          type: 'DATE_TYPE_FIX_TIME_RANGE',
          begin_timestamp: 1772294400,
          end_timestamp: 1774972799,
        },
      },
      deal_detail: '以下锅底 2 选 1（有菌王锅、麻辣锅）',
    },
  },
  sends: 'POST /card/update',
  body: 'json',
  returns: { send_check: false },
})

describeEndpoint({
  op: 'card.modifyStock',
  call: card.modifyStock,
  request: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI', increase_stock_value: 1000 },
  sends: 'POST /card/modifystock',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.updateCode',
  call: card.updateCode,
  request: {
    code: '110201201245',
    new_code: '3495739475',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
  },
  sends: 'POST /card/code/update',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.delete',
  call: card.delete,
  request: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
  sends: 'POST /card/delete',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.unavailableCode',
  call: card.unavailableCode,
  request: { code: '110201201245', card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI', reason: '退款' },
  sends: 'POST /card/code/unavailable',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.getCardBizUinInfo',
  call: card.getCardBizUinInfo,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09', cond_source: 0 },
  sends: 'POST /datacube/getcardbizuininfo',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        view_cnt: 1,
        view_user: 1,
        receive_cnt: 1,
        receive_user: 1,
        verify_cnt: 1,
        verify_user: 1,
        given_cnt: 1,
        given_user: 1,
        expire_cnt: 1,
        expire_user: 1,
        view_friends_cnt: 1,
        view_friends_user: 1,
        receive_friends_cnt: 1,
        receive_friends_user: 1,
        verify_friends_cnt: 1,
        verify_friends_user: 1,
      },
    ],
  },
})

describeEndpoint({
  op: 'card.getCardInfo',
  call: card.getCardInfo,
  request: {
    begin_date: '2026-03-09',
    end_date: '2026-03-09',
    cond_source: 0,
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
  },
  sends: 'POST /datacube/getcardcardinfo',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        view_cnt: 1,
        view_user: 1,
        receive_cnt: 1,
        receive_user: 1,
        verify_cnt: 1,
        verify_user: 1,
        given_cnt: 1,
        given_user: 1,
        expire_cnt: 1,
        expire_user: 1,
        card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
        card_type: 0,
        is_pay: 0,
        isfriendscard: 0,
        verify_noself_cnt: 1,
        verify_noself_user: 1,
      },
    ],
  },
})

describeEndpoint({
  op: 'card.getMemberCardInfo',
  call: card.getMemberCardInfo,
  request: { begin_date: '2026-03-09', end_date: '2026-03-09', cond_source: 0 },
  sends: 'POST /datacube/getcardmembercardinfo',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        view_cnt: 1,
        view_user: 1,
        receive_cnt: 1,
        receive_user: 1,
        verify_cnt: 1,
        verify_user: 1,
        active_cnt: 1,
        active_user: 1,
        new_user: 12,
        total_user: 1,
        total_receive_user: 1,
      },
    ],
  },
})

describeEndpoint({
  op: 'card.getMemberCardDetail',
  call: card.getMemberCardDetail,
  request: {
    begin_date: '2026-03-09',
    end_date: '2026-03-09',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
  },
  sends: 'POST /datacube/getcardmembercarddetail',
  safe: true,
  body: 'json',
  returns: {
    list: [
      {
        ref_date: '2026-03-09',
        view_cnt: 1,
        view_user: 1,
        receive_cnt: 1,
        receive_user: 1,
        verify_cnt: 1,
        verify_user: 1,
        active_cnt: 1,
        active_user: 1,
        new_user: 12,
        total_user: 1,
        total_receive_user: 1,
        cardid: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
        merchanttype: 2,
        submerchantid: 0,
        payOriginalFee: 1,
        fee: 20000,
      },
    ],
  },
})

describeEndpoint({
  op: 'card.getStoreWxa',
  call: card.getStoreWxa,
  request: { poi_id: '472671857' },
  sends: 'POST /card/storewxa/get',
  safe: true,
  body: 'json',
  returns: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
})

describeEndpoint({
  op: 'card.setStoreWxa',
  call: card.setStoreWxa,
  request: { poi_id: '472671857', card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
  sends: 'POST /card/storewxa/set',
  body: 'json',
  answer: 'nothing',
})
