// Generated from endpoints.yaml (card/membercard). Do not edit: npm run generate

import * as membercard from '../../../src/generated/card/membercard.js'
import { describeEndpoint } from '../../support/endpoint.js'
import { describePages } from '../../support/paging.js'

describeEndpoint({
  op: 'card.membercard.activateGetUrl',
  call: membercard.activateGetUrl,
  request: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI', outer_str: '12b' },
  sends: 'POST /card/membercard/activate/geturl',
  safe: true,
  body: 'json',
  returns: {
    url: 'https://mp.weixin.qq.com/bizmall/activatemembercard?action=preshow&encrypt_card_id=AbXhoyGkLmlpdJFfOE5yHu&outer_str=web&biz=MzA3NzYyODIyMw%3D%3D#wechat_redirect',
  },
})

describeEndpoint({
  op: 'card.membercard.activateTempInfoGet',
  call: membercard.activateTempInfoGet,
  request: { activate_ticket: 'fDZv9eMQAFfrNr3XBoqhb6eVGFu3OR8ZmgzFIEeBbsU' },
  sends: 'POST /card/membercard/activatetempinfo/get',
  safe: true,
  body: 'json',
  returns: {
    info: {
      common_field_list: [{ name: 'USER_FORM_INFO_FLAG_MOBILE', value: '15521328888' }],
      custom_field_list: [{ name: '喜欢的食物', value: '火锅' }],
    },
  },
})

describeEndpoint({
  op: 'card.membercard.activate',
  call: membercard.activate,
  request: {
    membership_number: 'AAA00000001',
    code: '110201201245',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    background_pic_url: 'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
    activate_begin_time: 1772294400,
    activate_end_time: 1774972799,
    init_bonus: 100,
    init_bonus_record: '旧积分同步',
    init_balance: 200,
    init_custom_field_value1: '黄金会员',
    init_custom_field_value2: '3 张',
    init_custom_field_value3: '8 折',
  },
  sends: 'POST /card/membercard/activate',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.membercard.activateUserFormSet',
  call: membercard.activateUserFormSet,
  request: {
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    service_statement: { name: '会员守则', url: 'https://www.qq.com' },
    bind_old_card: { name: '老会员绑定', url: 'https://www.qq.com' },
    required_form: {
      can_modify: false,
      common_field_id_list: ['USER_FORM_INFO_FLAG_MOBILE'],
      custom_field_list: ['喜欢的食物'],
      rich_field_list: [{ type: 'FORM_FIELD_RADIO', name: '兴趣', values: ['钢琴', '舞蹈'] }],
    },
    optional_form: {
      can_modify: false,
      common_field_id_list: ['USER_FORM_INFO_FLAG_BIRTHDAY'],
      custom_field_list: ['喜欢的电影'],
      rich_field_list: [
        { type: 'FORM_FIELD_CHECK_BOX', name: '常去的门店', values: ['海珠店', '天河店'] },
      ],
    },
  },
  sends: 'POST /card/membercard/activateuserform/set',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.membercard.userinfoGet',
  call: membercard.userinfoGet,
  request: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI', code: '110201201245' },
  sends: 'POST /card/membercard/userinfo/get',
  safe: true,
  body: 'json',
  returns: {
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    nickname: 'Fourier',
    membership_number: 'AAA00000001',
    sex: 'MALE',
    bonus: 460,
    balance: 3000,
    user_info: {
      common_field_list: [{ name: 'USER_FORM_INFO_FLAG_MOBILE', value: '15521328888' }],
      custom_field_list: [{ name: '喜欢的食物', value: '火锅' }],
    },
    user_card_status: 'NORMAL',
    has_active: true,
  },
})

describeEndpoint({
  op: 'card.membercard.updateUser',
  call: membercard.updateUser,
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
    membership_number: 'AAA00000001',
    add_bonus: 30,
    add_balance: -3000,
    notify_optional: {
      is_notify_bonus: true,
      is_notify_balance: true,
      is_notify_custom_field1: true,
      is_notify_custom_field2: true,
      is_notify_custom_field3: true,
    },
  },
  sends: 'POST /card/membercard/updateuser',
  body: 'json',
  returns: { result_bonus: 100, result_balance: 200, openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
})

describeEndpoint({
  op: 'card.membercard.payGiftcardAdd',
  call: membercard.payGiftcardAdd,
  request: {
    rule_info: {
      base_info: {
        mchid_list: ['1900015421', '1900015422'],
        begin_time: 1772294400,
        end_time: 1774972799,
      },
      type: 'RULE_TYPE_PAY_MEMBER_CARD',
      member_rule: {
        card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
        least_cost: 200,
        max_cost: 20000,
        jump_url: 'https://www.qq.com',
        app_brand_id: 'wx5edab3bdfba3dc1c',
        app_brand_pass: 'API/cardPage',
      },
    },
  },
  sends: 'POST /card/paygiftcard/add',
  body: 'json',
  returns: {
    rule_id: 1234,
    succ_mchid_list: ['1900015421'],
    fail_mchid_list: [
      {
        mchid: '1900015422',
        errcode: 72004,
        errmsg: 'mchid is occupied by the other appid',
        occupy_rule_id: 1234,
        occupy_appid: 'wx5edab3bdfba3dc1c',
      },
    ],
  },
})

describeEndpoint({
  op: 'card.membercard.payGiftcardDelete',
  call: membercard.payGiftcardDelete,
  request: { rule_id: 1234 },
  sends: 'POST /card/paygiftcard/delete',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'card.membercard.payGiftcardGetById',
  call: membercard.payGiftcardGetById,
  request: { rule_id: 1234 },
  sends: 'POST /card/paygiftcard/getbyid',
  safe: true,
  body: 'json',
  returns: {
    rule_info: {
      base_info: {
        mchid_list: ['1900015421', '1900015422'],
        begin_time: 1772294400,
        end_time: 1774972799,
        status: 'RULE_STATUS_OK',
        create_time: 1772416800,
        update_time: 1773021600,
      },
      type: 'RULE_TYPE_PAY_MEMBER_CARD',
      member_rule: {
        card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
        least_cost: 200,
        max_cost: 20000,
        jump_url: 'https://www.qq.com',
        app_brand_id: 'wx5edab3bdfba3dc1c',
        app_brand_pass: 'API/cardPage',
      },
    },
  },
})

describeEndpoint({
  op: 'card.membercard.payGiftcardBatchGet',
  call: membercard.payGiftcardBatchGet,
  request: { type: 'RULE_TYPE_PAY_MEMBER_CARD', effective: true, offset: 0, count: 10 },
  sends: 'POST /card/paygiftcard/batchget',
  safe: true,
  body: 'json',
  returns: {
    total_count: 1,
    rule_list: [
      {
        base_info: {
          mchid_list: ['1900015421', '1900015422'],
          begin_time: 1772294400,
          end_time: 1774972799,
          status: 'RULE_STATUS_OK',
          create_time: 1772416800,
          update_time: 1773021600,
        },
        type: 'RULE_TYPE_PAY_MEMBER_CARD',
        member_rule: {
          card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
          least_cost: 200,
          max_cost: 20000,
          jump_url: 'https://www.qq.com',
          app_brand_id: 'wx5edab3bdfba3dc1c',
          app_brand_pass: 'API/cardPage',
        },
      },
    ],
  },
})

describePages({
  op: 'card.membercard.payGiftcardBatchGet',
  call: membercard.payGiftcardBatchGetAll,
  request: { type: 'RULE_TYPE_PAY_MEMBER_CARD', effective: true, count: 10 },
  by: 'offset',
  position: 'offset',
  size: 'count',
  items: 'rule_list',
  next: 'total_count',
})
