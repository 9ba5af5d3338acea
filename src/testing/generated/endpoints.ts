// Generated from endpoints.yaml (all groups). Do not edit: npm run generate

import type { MockEndpoint, Schema } from '../model.js'

export const endpoints: readonly MockEndpoint[] = [
  {
    op: 'card.create',
    method: 'POST',
    path: '/card/create',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { card: { $ref: '#/$defs/NewCard' } },
        required: ['card'],
      },
    },
    answer: 'json',
    returns: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
  },
  {
    op: 'card.setPayCell',
    method: 'POST',
    path: '/card/paycell/set',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { card_id: { type: 'string' }, is_open: { type: 'boolean' } },
        required: ['card_id', 'is_open'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.setSelfConsumeCell',
    method: 'POST',
    path: '/card/selfconsumecell/set',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          card_id: { type: 'string' },
          is_open: { type: 'boolean' },
          need_verify_cod: { type: 'boolean' },
          need_remark_amount: { type: 'boolean' },
        },
        required: ['card_id', 'is_open'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.createQRCode',
    method: 'POST',
    path: '/card/qrcode/create',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { expire_seconds: { type: 'integer' } },
        oneOf: [
          {
            type: 'object',
            properties: {
              action_name: { enum: ['QR_CARD'] },
              action_info: {
                type: 'object',
                properties: { card: { $ref: '#/$defs/CardQRCodeTarget' } },
                required: ['card'],
              },
            },
            required: ['action_name', 'action_info'],
          },
          {
            type: 'object',
            properties: {
              action_name: { enum: ['QR_MULTIPLE_CARD'] },
              action_info: {
                type: 'object',
                properties: {
                  multiple_card: {
                    type: 'object',
                    properties: {
                      card_list: {
                        type: 'array',
                        items: { $ref: '#/$defs/CardQRCodeTarget' },
                      },
                    },
                    required: ['card_list'],
                  },
                },
                required: ['multiple_card'],
              },
            },
            required: ['action_name', 'action_info'],
          },
        ],
      },
    },
    answer: 'json',
    returns: {
      ticket:
        'gQHB8DoAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL0JIV3lhX3psZmlvSDZmWGVMMTZvAAIEsNnKVQMEIAMAAA==',
      expire_seconds: 1800,
      url: 'http://weixin.qq.com/q/BHWya_zlfioH6fXeL16o',
      show_qrcode_url:
        'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQHB8DoAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL0JIV3lhX3psZmlvSDZmWGVMMTZvAAIEsNnKVQMEIAMAAA%3D%3D',
    },
  },
  {
    op: 'card.createLandingPage',
    method: 'POST',
    path: '/card/landingpage/create',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          banner: { type: 'string' },
          page_title: { type: 'string' },
          can_share: { type: 'boolean' },
          scene: {
            enum: [
              'SCENE_NEAR_BY',
              'SCENE_MENU',
              'SCENE_QRCODE',
              'SCENE_ARTICLE',
              'SCENE_H5',
              'SCENE_IVR',
              'SCENE_CARD_CUSTOM_CELL',
            ],
          },
          card_list: {
            type: 'array',
            items: {
              type: 'object',
              properties: { card_id: { type: 'string' }, thumb_url: { type: 'string' } },
              required: ['card_id', 'thumb_url'],
            },
          },
        },
        required: ['banner', 'page_title', 'can_share', 'scene', 'card_list'],
      },
    },
    answer: 'json',
    returns: {
      url: 'https://mp.weixin.qq.com/bizmall/cardlandingpage?biz=MzA4MjI5OTE4NA==&page_id=1',
      page_id: 1,
    },
  },
  {
    op: 'card.depositCode',
    method: 'POST',
    path: '/card/code/deposit',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          card_id: { type: 'string' },
          code: { type: 'array', items: { type: 'string' } },
        },
        required: ['card_id', 'code'],
      },
    },
    answer: 'json',
    returns: { succ_code: ['11111'], duplicate_code: ['22222'], fail_code: ['33333'] },
  },
  {
    op: 'card.getDepositCount',
    method: 'POST',
    path: '/card/code/getdepositcount',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { card_id: { type: 'string' } },
        required: ['card_id'],
      },
    },
    answer: 'json',
    returns: { count: 123 },
  },
  {
    op: 'card.checkCode',
    method: 'POST',
    path: '/card/code/checkcode',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          card_id: { type: 'string' },
          code: { type: 'array', items: { type: 'string' } },
        },
        required: ['card_id', 'code'],
      },
    },
    answer: 'json',
    returns: { exist_code: ['11111', '22222'], not_exist_code: ['33333'] },
  },
  {
    op: 'card.mpnewsGetHtml',
    method: 'POST',
    path: '/card/mpnews/gethtml',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { card_id: { type: 'string' } },
        required: ['card_id'],
      },
    },
    answer: 'json',
    returns: {
      content:
        '<iframe class="res_iframe card_iframe js_editor_card" data-src="http://mp.weixin.qq.com/bizmall/appmsgcard?action=show&cardid=p1Pj9jr90_SQRaVqYI239Ka1erkI"></iframe>',
    },
  },
  {
    op: 'card.setTestWhitelist',
    method: 'POST',
    path: '/card/testwhitelist/set',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          openid: { type: 'array', items: { type: 'string' } },
          username: { type: 'array', items: { type: 'string' } },
        },
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.getCode',
    method: 'POST',
    path: '/card/code/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          card_id: { type: 'string' },
          check_consume: { type: 'boolean' },
          is_expire_dynamic_code: { type: 'boolean' },
        },
        required: ['code'],
      },
    },
    answer: 'json',
    returns: {
      card: {
        card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
        begin_time: 1457452800,
        end_time: 1463155199,
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
        common_field_list: [
          {
            name: 'USER_FORM_INFO_FLAG_MOBILE',
            value: '13800138000',
            value_list: ['阅读', '音乐'],
          },
        ],
        custom_field_list: [{ name: '兴趣', value: '阅读', value_list: ['阅读', '音乐'] }],
      },
      bonus: 460,
      balance: 1000,
      order_id: 'Z2y2rY74ksZX1ceuGA',
      background_pic_url: 'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
    },
  },
  {
    op: 'card.consumeCode',
    method: 'POST',
    path: '/card/code/consume',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { code: { type: 'string' }, card_id: { type: 'string' } },
        required: ['code'],
      },
    },
    answer: 'json',
    returns: {
      card: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    },
  },
  {
    op: 'card.decryptCode',
    method: 'POST',
    path: '/card/code/decrypt',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { encrypt_code: { type: 'string' } },
        required: ['encrypt_code'],
      },
    },
    answer: 'json',
    returns: { code: '110201201245' },
  },
  {
    op: 'card.getUserCardList',
    method: 'POST',
    path: '/card/user/getcardlist',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { openid: { type: 'string' }, card_id: { type: 'string' } },
        required: ['openid'],
      },
    },
    answer: 'json',
    returns: {
      card_list: [{ code: '110201201245', card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' }],
      has_share_card: true,
    },
  },
  {
    op: 'card.get',
    method: 'POST',
    path: '/card/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { card_id: { type: 'string' } },
        required: ['card_id'],
      },
    },
    answer: 'json',
    returns: {
      card: {
        card_type: 'GROUPON',
        groupon: {
          base_info: {
            service_phone: '020-88888888',
            location_id_list: [1],
            use_all_locations: true,
            center_title: '顶部居中按钮',
            center_sub_title: '点击进入商城',
            center_url: 'https://www.qq.com',
            center_app_brand_user_name: 'gh_86a091e50ad4@app',
            center_app_brand_pass: 'API/cardPage',
            custom_url_name: '立即使用',
            custom_url: 'https://www.qq.com',
            custom_url_sub_title: '在线选座',
            custom_app_brand_user_name: 'gh_86a091e50ad4@app',
            custom_app_brand_pass: 'API/cardPage',
            promotion_url_name: '更多优惠',
            promotion_url: 'https://www.qq.com',
            promotion_url_sub_title: '卖场大优惠',
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
              begin_timestamp: 1397577600,
              end_timestamp: 1472724261,
            },
            use_custom_code: true,
            get_custom_code_mode: 'GET_CUSTOM_CODE_MODE_DEPOSIT',
            bind_openid: true,
            sub_merchant_info: { merchant_id: 123456 },
            id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
            status: 'CARD_STATUS_VERIFY_OK',
            create_time: 1397491200,
            update_time: 1397577600,
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
              abstract: '多种新季菜品，期待您的光临',
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
  },
  {
    op: 'card.batchGet',
    method: 'POST',
    path: '/card/batchget',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          offset: { type: 'integer' },
          count: { type: 'integer' },
          status_list: { type: 'array', items: { $ref: '#/$defs/CardStatus' } },
        },
        required: ['offset', 'count'],
      },
    },
    answer: 'json',
    returns: { card_id_list: ['p1Pj9jr90_SQRaVqYI239Ka1erkI'], total_num: 1 },
  },
  {
    op: 'card.update',
    method: 'POST',
    path: '/card/update',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { card_id: { type: 'string' } },
        required: ['card_id'],
        oneOf: [
          {
            type: 'object',
            properties: {
              groupon: {
                type: 'object',
                properties: {
                  base_info: { $ref: '#/$defs/CardBaseInfoUpdate' },
                  deal_detail: { type: 'string' },
                },
              },
            },
            required: ['groupon'],
          },
          {
            type: 'object',
            properties: {
              cash: {
                type: 'object',
                properties: {
                  base_info: { $ref: '#/$defs/CardBaseInfoUpdate' },
                  least_cost: { type: 'integer' },
                  reduce_cost: { type: 'integer' },
                },
              },
            },
            required: ['cash'],
          },
          {
            type: 'object',
            properties: {
              discount: {
                type: 'object',
                properties: {
                  base_info: { $ref: '#/$defs/CardBaseInfoUpdate' },
                  discount: { type: 'integer' },
                },
              },
            },
            required: ['discount'],
          },
          {
            type: 'object',
            properties: {
              gift: {
                type: 'object',
                properties: {
                  base_info: { $ref: '#/$defs/CardBaseInfoUpdate' },
                  gift: { type: 'string' },
                },
              },
            },
            required: ['gift'],
          },
          {
            type: 'object',
            properties: {
              general_coupon: {
                type: 'object',
                properties: {
                  base_info: { $ref: '#/$defs/CardBaseInfoUpdate' },
                  default_detail: { type: 'string' },
                },
              },
            },
            required: ['general_coupon'],
          },
          {
            type: 'object',
            properties: {
              member_card: {
                type: 'object',
                allOf: [{ $ref: '#/$defs/CardMemberOptions' }],
                properties: {
                  base_info: { $ref: '#/$defs/CardMemberBaseInfoUpdate' },
                  prerogative: { type: 'string' },
                  supply_bonus: { type: 'boolean' },
                  supply_balance: { type: 'boolean' },
                  activate_msg_operation: { $ref: '#/$defs/CardMessageOperation' },
                  modify_msg_operation: { $ref: '#/$defs/CardMessageOperation' },
                },
              },
            },
            required: ['member_card'],
          },
          {
            type: 'object',
            properties: {
              general_card: {
                type: 'object',
                allOf: [{ $ref: '#/$defs/CardCustomFields' }],
                properties: {
                  base_info: {
                    type: 'object',
                    allOf: [{ $ref: '#/$defs/CardBaseInfoUpdate' }],
                    properties: { need_push_on_view: { type: 'boolean' } },
                  },
                  background_pic_url: { type: 'string' },
                  prerogative: { type: 'string' },
                  auto_activate: { type: 'boolean' },
                  supply_bonus: { type: 'boolean' },
                  supply_balance: { type: 'boolean' },
                },
              },
            },
            required: ['general_card'],
          },
          {
            type: 'object',
            properties: {
              meeting_ticket: {
                type: 'object',
                properties: {
                  base_info: { $ref: '#/$defs/CardBaseInfoUpdate' },
                  meeting_detail: { type: 'string' },
                  map_url: { type: 'string' },
                },
              },
            },
            required: ['meeting_ticket'],
          },
          {
            type: 'object',
            properties: {
              scenic_ticket: {
                type: 'object',
                properties: {
                  base_info: { $ref: '#/$defs/CardBaseInfoUpdate' },
                  ticket_class: { type: 'string' },
                  guide_url: { type: 'string' },
                },
              },
            },
            required: ['scenic_ticket'],
          },
          {
            type: 'object',
            properties: {
              movie_ticket: {
                type: 'object',
                properties: {
                  base_info: { $ref: '#/$defs/CardBaseInfoUpdate' },
                  detail: { type: 'string' },
                },
              },
            },
            required: ['movie_ticket'],
          },
          {
            type: 'object',
            properties: {
              boarding_pass: {
                type: 'object',
                allOf: [{ $ref: '#/$defs/CardFlightPlan' }],
                properties: {
                  base_info: { $ref: '#/$defs/CardBaseInfoUpdate' },
                  from: { type: 'string' },
                  to: { type: 'string' },
                  flight: { type: 'string' },
                },
              },
            },
            required: ['boarding_pass'],
          },
        ],
      },
    },
    answer: 'json',
    returns: { send_check: false },
  },
  {
    op: 'card.modifyStock',
    method: 'POST',
    path: '/card/modifystock',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          card_id: { type: 'string' },
          increase_stock_value: { type: 'integer' },
          reduce_stock_value: { type: 'integer' },
        },
        required: ['card_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.updateCode',
    method: 'POST',
    path: '/card/code/update',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          new_code: { type: 'string' },
          card_id: { type: 'string' },
        },
        required: ['code', 'new_code'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.delete',
    method: 'POST',
    path: '/card/delete',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { card_id: { type: 'string' } },
        required: ['card_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.unavailableCode',
    method: 'POST',
    path: '/card/code/unavailable',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          card_id: { type: 'string' },
          reason: { type: 'string' },
        },
        required: ['code'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.getCardBizUinInfo',
    method: 'POST',
    path: '/datacube/getcardbizuininfo',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/CardDateRange' }],
        properties: { cond_source: { $ref: '#/$defs/CardSource' } },
        required: ['cond_source'],
      },
    },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2015-06-23',
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
  },
  {
    op: 'card.getCardInfo',
    method: 'POST',
    path: '/datacube/getcardcardinfo',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/CardDateRange' }],
        properties: {
          cond_source: { $ref: '#/$defs/CardSource' },
          card_id: { type: 'string' },
        },
        required: ['cond_source'],
      },
    },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2015-06-23',
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
  },
  {
    op: 'card.getMemberCardInfo',
    method: 'POST',
    path: '/datacube/getcardmembercardinfo',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/CardDateRange' }],
        properties: { cond_source: { $ref: '#/$defs/CardSource' } },
        required: ['cond_source'],
      },
    },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2015-06-23',
          view_cnt: 1,
          view_user: 1,
          receive_cnt: 1,
          receive_user: 1,
          verify_cnt: 1,
          verify_user: 1,
          active_cnt: 1,
          active_user: 1,
          new_user: 1,
          total_user: 1,
          total_receive_user: 1,
        },
      ],
    },
  },
  {
    op: 'card.getMemberCardDetail',
    method: 'POST',
    path: '/datacube/getcardmembercarddetail',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/CardDateRange' }],
        properties: { card_id: { type: 'string' } },
        required: ['card_id'],
      },
    },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2015-06-23',
          view_cnt: 1,
          view_user: 1,
          receive_cnt: 1,
          receive_user: 1,
          verify_cnt: 1,
          verify_user: 1,
          active_cnt: 1,
          active_user: 1,
          new_user: 1,
          total_user: 1,
          total_receive_user: 1,
          cardid: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
          merchanttype: 2,
          submerchantid: 0,
          payOriginalFee: 1,
          fee: 1,
        },
      ],
    },
  },
  {
    op: 'card.getStoreWxa',
    method: 'POST',
    path: '/card/storewxa/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { poi_id: { type: 'string' } },
        required: ['poi_id'],
      },
    },
    answer: 'json',
    returns: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
  },
  {
    op: 'card.setStoreWxa',
    method: 'POST',
    path: '/card/storewxa/set',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { poi_id: { type: 'string' }, card_id: { type: 'string' } },
        required: ['poi_id', 'card_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.giftcard.pageAdd',
    method: 'POST',
    path: '/card/giftcard/page/add',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { page: { $ref: '#/$defs/GiftCardPageContent' } },
        required: ['page'],
      },
    },
    answer: 'json',
    returns: { page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk' },
  },
  {
    op: 'card.giftcard.pageGet',
    method: 'POST',
    path: '/card/giftcard/page/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { page_id: { type: 'string' } },
        required: ['page_id'],
      },
    },
    answer: 'json',
    returns: {
      page: {
        page_title: '礼品卡',
        banner_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
        support_multi: true,
        support_buy_for_self: true,
        theme_list: [
          {
            theme_pic_url: 'http://mmbiz.qpic.cn/mmbiz_jpg/p98FjXy8LafBWIJsGFe7tlPvtBFxXXTP/0',
            title: '圣诞礼物',
            title_color: '#FB966E',
            item_list: [
              {
                card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
                title: '圣诞礼物',
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
        category_list: [{ title: '圣诞礼物' }],
        address: '广州市海珠区222号',
        service_phone: '020-88888888',
        biz_description: '未领取的礼品卡 7 天内可申请退款',
        need_receipt: false,
        cell_1: { title: '圣诞礼物', url: 'https://mp.weixin.qq.com' },
        cell_2: { title: '圣诞礼物', url: 'https://mp.weixin.qq.com' },
      },
    },
  },
  {
    op: 'card.giftcard.pageUpdate',
    method: 'POST',
    path: '/card/giftcard/page/update',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          page: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/GiftCardPageContent' }],
            properties: { page_id: { type: 'string' } },
            required: ['page_id'],
          },
        },
        required: ['page'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.giftcard.pageBatchGet',
    method: 'POST',
    path: '/card/giftcard/page/batchget',
    answer: 'json',
    returns: {
      page_id_list: [
        'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
        'abcedfghifk=+Uasdaseq14fadkf8123h4jl',
      ],
    },
  },
  {
    op: 'card.giftcard.maintainSet',
    method: 'POST',
    path: '/card/giftcard/maintain/set',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { maintain: { type: 'boolean' } },
        required: ['maintain'],
        oneOf: [
          {
            type: 'object',
            properties: { page_id: { type: 'string' } },
            required: ['page_id'],
          },
          {
            type: 'object',
            properties: { all: { type: 'boolean' } },
            required: ['all'],
          },
        ],
      },
    },
    answer: 'json',
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
  },
  {
    op: 'card.giftcard.payWhitelistAdd',
    method: 'POST',
    path: '/card/giftcard/pay/whitelist/add',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { sub_mch_id: { type: 'string' } },
        required: ['sub_mch_id'],
      },
    },
    answer: 'json',
    returns: { url: 'https://mp.weixin.qq.com' },
  },
  {
    op: 'card.giftcard.paySubmchBind',
    method: 'POST',
    path: '/card/giftcard/pay/submch/bind',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { sub_mch_id: { type: 'string' }, wxa_appid: { type: 'string' } },
        required: ['sub_mch_id', 'wxa_appid'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.giftcard.wxaSet',
    method: 'POST',
    path: '/card/giftcard/wxa/set',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { wxa_appid: { type: 'string' }, page_id: { type: 'string' } },
        required: ['wxa_appid', 'page_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.giftcard.orderGet',
    method: 'POST',
    path: '/card/giftcard/order/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { order_id: { type: 'string' } },
        required: ['order_id'],
      },
    },
    answer: 'json',
    returns: {
      order: {
        order_id: 'Z2y2rY74ksZX1ceuGA',
        page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
        trans_id: '4001562001201608292531663351',
        create_time: 1438790559,
        pay_finish_time: 1472400060,
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
  },
  {
    op: 'card.giftcard.orderBatchGet',
    method: 'POST',
    path: '/card/giftcard/order/batchget',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          begin_time: { type: 'integer' },
          end_time: { type: 'integer' },
          sort_type: { enum: ['ASC', 'DESC'] },
          offset: { type: 'integer' },
          count: { type: 'integer' },
        },
        required: ['sort_type', 'offset', 'count'],
      },
    },
    answer: 'json',
    returns: {
      total_count: 47,
      order_list: [
        {
          order_id: 'Z2y2rY74ksZX1ceuGA',
          page_id: 'abcedfghifk=+Uasdaseq14fadkf8123h4jk',
          trans_id: '4001562001201608292531663351',
          create_time: 1438790559,
          pay_finish_time: 1472400060,
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
              background_pic_url:
                'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
              outer_img_id: 'outer_img_id_1',
              default_gifting_msg: '愿你每天都有好心情',
              accepter_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
            },
          ],
        },
      ],
    },
  },
  {
    op: 'card.giftcard.generalCardUpdateUser',
    method: 'POST',
    path: '/card/generalcard/updateuser',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          card_id: { type: 'string' },
          background_pic_url: { type: 'string' },
          bonus: { type: 'integer' },
          record_bonus: { type: 'string' },
          balance: { type: 'integer' },
          record_balance: { type: 'string' },
          custom_field_value1: { type: 'string' },
          custom_field_value2: { type: 'string' },
          custom_field_value3: { type: 'string' },
          can_give_friend: { type: 'boolean' },
        },
        required: ['code', 'card_id'],
      },
    },
    answer: 'json',
    returns: {
      result_bonus: 100,
      result_balance: 200,
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    },
  },
  {
    op: 'card.giftcard.orderRefund',
    method: 'POST',
    path: '/card/giftcard/order/refund',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { order_id: { type: 'string' } },
        required: ['order_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.giftcard.invoiceSetBizAttr',
    method: 'POST',
    path: '/card/invoice/setbizattr?action=set_pay_mch',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          paymch_info: {
            type: 'object',
            properties: { mchid: { type: 'string' }, s_pappid: { type: 'string' } },
            required: ['mchid', 's_pappid'],
          },
        },
        required: ['paymch_info'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.giftcard.invoiceGetAuthData',
    method: 'POST',
    path: '/card/invoice/getauthdata',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { order_id: { type: 'string' }, s_pappid: { type: 'string' } },
        required: ['order_id', 's_pappid'],
      },
    },
    answer: 'json',
    returns: {
      invoice_status: 'auth success',
      auth_time: 1480342498,
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
  },
  {
    op: 'card.membercard.activateGetUrl',
    method: 'POST',
    path: '/card/membercard/activate/geturl',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { card_id: { type: 'string' }, outer_str: { type: 'string' } },
        required: ['card_id'],
      },
    },
    answer: 'json',
    returns: {
      url: 'https://mp.weixin.qq.com/bizmall/activatemembercard?action=preshow&encrypt_card_id=AbXhoyGkLmlpdJFfOE5yHu&outer_str=web&biz=MzA3NzYyODIyMw%3D%3D#wechat_redirect',
    },
  },
  {
    op: 'card.membercard.activateTempInfoGet',
    method: 'POST',
    path: '/card/membercard/activatetempinfo/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { activate_ticket: { type: 'string' } },
        required: ['activate_ticket'],
      },
    },
    answer: 'json',
    returns: {
      info: {
        common_field_list: [
          {
            name: 'USER_FORM_INFO_FLAG_MOBILE',
            value: '15521328888',
            value_list: ['阅读', '音乐'],
          },
        ],
        custom_field_list: [{ name: '喜欢的食物', value: '火锅', value_list: ['阅读', '音乐'] }],
      },
    },
  },
  {
    op: 'card.membercard.activate',
    method: 'POST',
    path: '/card/membercard/activate',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          membership_number: { type: 'string' },
          code: { type: 'string' },
          card_id: { type: 'string' },
          background_pic_url: { type: 'string' },
          activate_begin_time: { type: 'integer' },
          activate_end_time: { type: 'integer' },
          init_bonus: { type: 'integer' },
          init_bonus_record: { type: 'string' },
          init_balance: { type: 'integer' },
          init_custom_field_value1: { type: 'string' },
          init_custom_field_value2: { type: 'string' },
          init_custom_field_value3: { type: 'string' },
        },
        required: ['membership_number', 'code'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.membercard.activateUserFormSet',
    method: 'POST',
    path: '/card/membercard/activateuserform/set',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          card_id: { type: 'string' },
          service_statement: { $ref: '#/$defs/MemberCardFormLink' },
          bind_old_card: { $ref: '#/$defs/MemberCardFormLink' },
          required_form: { $ref: '#/$defs/MemberCardForm' },
          optional_form: { $ref: '#/$defs/MemberCardForm' },
        },
        required: ['card_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.membercard.userinfoGet',
    method: 'POST',
    path: '/card/membercard/userinfo/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { card_id: { type: 'string' }, code: { type: 'string' } },
        required: ['card_id', 'code'],
      },
    },
    answer: 'json',
    returns: {
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      nickname: 'Fourier',
      membership_number: 'AAA00000001',
      sex: 'MALE',
      bonus: 460,
      balance: 3000,
      user_info: {
        common_field_list: [
          {
            name: 'USER_FORM_INFO_FLAG_MOBILE',
            value: '15521328888',
            value_list: ['阅读', '音乐'],
          },
        ],
        custom_field_list: [{ name: '喜欢的食物', value: '火锅', value_list: ['阅读', '音乐'] }],
      },
      user_card_status: 'NORMAL',
      has_active: true,
    },
  },
  {
    op: 'card.membercard.updateUser',
    method: 'POST',
    path: '/card/membercard/updateuser',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          card_id: { type: 'string' },
          membership_number: { type: 'string' },
          background_pic_url: { type: 'string' },
          bonus: { type: 'integer' },
          add_bonus: { type: 'integer' },
          record_bonus: { type: 'string' },
          balance: { type: 'integer' },
          add_balance: { type: 'integer' },
          record_balance: { type: 'string' },
          custom_field_value1: { type: 'string' },
          custom_field_value2: { type: 'string' },
          custom_field_value3: { type: 'string' },
          notify_optional: {
            type: 'object',
            properties: {
              is_notify_bonus: { type: 'boolean' },
              is_notify_balance: { type: 'boolean' },
              is_notify_custom_field1: { type: 'boolean' },
              is_notify_custom_field2: { type: 'boolean' },
              is_notify_custom_field3: { type: 'boolean' },
            },
          },
        },
        required: ['code', 'card_id'],
      },
    },
    answer: 'json',
    returns: {
      result_bonus: 100,
      result_balance: 200,
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    },
  },
  {
    op: 'card.membercard.payGiftcardAdd',
    method: 'POST',
    path: '/card/paygiftcard/add',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { rule_info: { $ref: '#/$defs/PayGiftCardRule' } },
        required: ['rule_info'],
      },
    },
    answer: 'json',
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
  },
  {
    op: 'card.membercard.payGiftcardDelete',
    method: 'POST',
    path: '/card/paygiftcard/delete',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { rule_id: { type: 'integer' } },
        required: ['rule_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.membercard.payGiftcardGetById',
    method: 'POST',
    path: '/card/paygiftcard/getbyid',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { rule_id: { type: 'integer' } },
        required: ['rule_id'],
      },
    },
    answer: 'json',
    returns: {
      rule_info: {
        base_info: {
          mchid_list: ['1900015421', '1900015422'],
          begin_time: 1472400000,
          end_time: 1472716604,
          status: 'RULE_STATUS_OK',
          create_time: 1438790559,
          update_time: 1438990559,
        },
        type: 'RULE_TYPE_PAY_MEMBER_CARD',
        member_rule: {
          card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
          least_cost: 200,
          max_cost: 20000,
          jump_url: 'https://www.qq.com',
          app_brand_id: 'gh_86a091e50ad4@app',
          app_brand_pass: 'API/cardPage',
        },
      },
    },
  },
  {
    op: 'card.membercard.payGiftcardBatchGet',
    method: 'POST',
    path: '/card/paygiftcard/batchget',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          type: { enum: ['RULE_TYPE_PAY_MEMBER_CARD', 'RULE_TYPE_SINGLE_PAY'] },
          effective: { type: 'boolean' },
          offset: { type: 'integer' },
          count: { type: 'integer' },
        },
        required: ['type', 'effective', 'offset', 'count'],
      },
    },
    answer: 'json',
    returns: {
      total_count: 1,
      rule_list: [
        {
          base_info: {
            mchid_list: ['1900015421', '1900015422'],
            begin_time: 1480317217,
            end_time: 1480319217,
            status: 'RULE_STATUS_OK',
            create_time: 1480317217,
            update_time: 1480317217,
          },
          type: 'RULE_TYPE_PAY_MEMBER_CARD',
          member_rule: {
            card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
            least_cost: 200,
            max_cost: 20000,
            jump_url: 'https://www.qq.com',
            app_brand_id: 'gh_86a091e50ad4@app',
            app_brand_pass: 'API/cardPage',
          },
        },
      ],
    },
  },
  {
    op: 'card.submerchant.submit',
    method: 'POST',
    path: '/card/submerchant/submit',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { info: { $ref: '#/$defs/SubMerchantApplication' } },
        required: ['info'],
      },
    },
    answer: 'json',
    returns: {
      info: {
        merchant_id: 123456,
        app_id: 'wx5edab3bdfba3dc1c',
        brand_name: '微信餐厅',
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
        status: 'CHECKING',
        begin_time: 1472400000,
        end_time: 1472716604,
        primary_category_id: 1,
        secondary_category_id: 101,
        create_time: 1438790559,
        update_time: 1438990559,
      },
    },
  },
  {
    op: 'card.submerchant.update',
    method: 'POST',
    path: '/card/submerchant/update',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          info: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/SubMerchantApplication' }],
            properties: {
              merchant_id: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
            },
            required: ['merchant_id'],
          },
        },
        required: ['info'],
      },
    },
    answer: 'json',
    returns: {
      info: {
        merchant_id: 123456,
        app_id: 'wx5edab3bdfba3dc1c',
        brand_name: '微信餐厅',
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
        status: 'CHECKING',
        begin_time: 1472400000,
        end_time: 1472716604,
        primary_category_id: 1,
        secondary_category_id: 101,
        create_time: 1438790559,
        update_time: 1438990559,
      },
    },
  },
  {
    op: 'card.submerchant.get',
    method: 'POST',
    path: '/card/submerchant/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          merchant_id: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
        },
        required: ['merchant_id'],
      },
    },
    answer: 'json',
    returns: {
      info: {
        merchant_id: 123456,
        app_id: 'wx5edab3bdfba3dc1c',
        brand_name: '微信餐厅',
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
        status: 'CHECKING',
        begin_time: 1472400000,
        end_time: 1472716604,
        primary_category_id: 1,
        secondary_category_id: 101,
        create_time: 1438790559,
        update_time: 1438990559,
      },
    },
  },
  {
    op: 'card.submerchant.batchGet',
    method: 'POST',
    path: '/card/submerchant/batchget',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          begin_id: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
          limit: { type: 'integer' },
          status: { $ref: '#/$defs/SubMerchantStatus' },
        },
        required: ['begin_id', 'limit'],
      },
    },
    answer: 'json',
    returns: {
      info_list: [
        {
          merchant_id: 123456,
          app_id: 'wx5edab3bdfba3dc1c',
          brand_name: '微信餐厅',
          logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
          status: 'CHECKING',
          begin_time: 1472400000,
          end_time: 1472716604,
          primary_category_id: 1,
          secondary_category_id: 101,
          create_time: 1438790559,
          update_time: 1438990559,
        },
      ],
      next_begin_id: 13,
    },
  },
  {
    op: 'card.submerchant.getApplyProtocol',
    method: 'GET',
    path: '/card/getapplyprotocol',
    answer: 'json',
    returns: {
      category: [
        {
          primary_category_id: 1,
          category_name: '美食',
          secondary_category: [
            {
              secondary_category_id: 101,
              category_name: '粤菜',
              need_qualification_stuffs: ['营业执照', '食品经营许可证'],
              can_choose_prepaid_card: 1,
              can_choose_payment_card: 1,
            },
          ],
        },
      ],
    },
  },
  {
    op: 'card.ticket.meetingTicketUpdateUser',
    method: 'POST',
    path: '/card/meetingticket/updateuser',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          card_id: { type: 'string' },
          begin_time: { type: 'integer' },
          end_time: { type: 'integer' },
          zone: { type: 'string' },
          entrance: { type: 'string' },
          seat_number: { type: 'string' },
        },
        required: ['code'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.ticket.movieTicketUpdateUser',
    method: 'POST',
    path: '/card/movieticket/updateuser',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          card_id: { type: 'string' },
          ticket_class: { type: 'string' },
          show_time: { type: 'integer' },
          duration: { type: 'integer' },
          screening_room: { type: 'string' },
          seat_number: { type: 'array', items: { type: 'string' } },
        },
        required: ['code', 'ticket_class', 'show_time', 'duration'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'card.ticket.boardingPassCheckin',
    method: 'POST',
    path: '/card/boardingpass/checkin',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          card_id: { type: 'string' },
          passenger_name: { type: 'string' },
          class: { type: 'string' },
          etkt_bnr: { type: 'string' },
          seat: { type: 'string' },
          gate: { type: 'string' },
          boarding_time: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
          qrcode_data: { type: 'string' },
          is_cancel: { type: 'boolean' },
        },
        required: ['code'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'material.mediaUploadImg',
    method: 'POST',
    path: '/cgi-bin/media/uploadimg',
    body: {
      as: 'multipart',
      schema: {
        type: 'object',
        properties: { media: { type: 'string', format: 'binary' } },
        required: ['media'],
      },
    },
    answer: 'json',
    returns: {
      url: 'http://mmbiz.qpic.cn/mmbiz/gLO17UPS6FS2xsypf378iaNhWacZ1G1UplZYWEYfwvuU6Ont96b1roYsCNFwaRrSaKTPCUdBK9DgEHicsKwWCBRQ/0',
    },
  },
]

export const schemas: Readonly<Record<string, Schema>> = {
  CardUserStatus: {
    enum: [
      'NORMAL',
      'CONSUMED',
      'EXPIRE',
      'GIFTING',
      'GIFT_SUCC',
      'GIFT_TIMEOUT',
      'DELETE',
      'UNAVAILABLE',
    ],
  },
  CardFormValue: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      value: { type: 'string' },
      value_list: { type: 'array', items: { type: 'string' } },
    },
    required: ['name', 'value'],
  },
  CardUserForm: {
    type: 'object',
    properties: {
      common_field_list: { type: 'array', items: { $ref: '#/$defs/CardFormValue' } },
      custom_field_list: { type: 'array', items: { $ref: '#/$defs/CardFormValue' } },
    },
  },
  CardStatus: {
    enum: [
      'CARD_STATUS_NOT_VERIFY',
      'CARD_STATUS_VERIFY_FAIL',
      'CARD_STATUS_VERIFY_OK',
      'CARD_STATUS_DELETE',
      'CARD_STATUS_DISPATCH',
    ],
  },
  CardCodeType: {
    enum: [
      'CODE_TYPE_TEXT',
      'CODE_TYPE_BARCODE',
      'CODE_TYPE_QRCODE',
      'CODE_TYPE_ONLY_QRCODE',
      'CODE_TYPE_ONLY_BARCODE',
      'CODE_TYPE_NONE',
    ],
  },
  CardDateInfo: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: {
          type: { enum: ['DATE_TYPE_FIX_TIME_RANGE'] },
          begin_timestamp: { type: 'integer' },
          end_timestamp: { type: 'integer' },
        },
        required: ['type', 'begin_timestamp', 'end_timestamp'],
      },
      {
        type: 'object',
        properties: {
          type: { enum: ['DATE_TYPE_FIX_TERM'] },
          fixed_term: { type: 'integer' },
          fixed_begin_term: { type: 'integer' },
          end_timestamp: { type: 'integer' },
        },
        required: ['type', 'fixed_term', 'fixed_begin_term'],
      },
      {
        type: 'object',
        properties: { type: { enum: ['DATE_TYPE_PERMANENT'] } },
        required: ['type'],
      },
    ],
  },
  CardSettings: {
    type: 'object',
    properties: {
      service_phone: { type: 'string' },
      location_id_list: { type: 'array', items: { type: 'integer' } },
      use_all_locations: { type: 'boolean' },
      center_title: { type: 'string' },
      center_sub_title: { type: 'string' },
      center_url: { type: 'string' },
      center_app_brand_user_name: { type: 'string' },
      center_app_brand_pass: { type: 'string' },
      custom_url_name: { type: 'string' },
      custom_url: { type: 'string' },
      custom_url_sub_title: { type: 'string' },
      custom_app_brand_user_name: { type: 'string' },
      custom_app_brand_pass: { type: 'string' },
      promotion_url_name: { type: 'string' },
      promotion_url: { type: 'string' },
      promotion_url_sub_title: { type: 'string' },
      promotion_app_brand_user_name: { type: 'string' },
      promotion_app_brand_pass: { type: 'string' },
      get_limit: { type: 'integer' },
      use_limit: { type: 'integer' },
      can_share: { type: 'boolean' },
      can_give_friend: { type: 'boolean' },
      source: { type: 'string' },
    },
  },
  CardBaseInfo: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardSettings' }],
    properties: {
      logo_url: { type: 'string' },
      code_type: { $ref: '#/$defs/CardCodeType' },
      brand_name: { type: 'string' },
      title: { type: 'string' },
      color: { type: 'string' },
      notice: { type: 'string' },
      description: { type: 'string' },
      sku: {
        type: 'object',
        properties: { quantity: { type: 'integer' } },
        required: ['quantity'],
      },
      date_info: { $ref: '#/$defs/CardDateInfo' },
      use_custom_code: { type: 'boolean' },
      get_custom_code_mode: { enum: ['GET_CUSTOM_CODE_MODE_DEPOSIT'] },
      bind_openid: { type: 'boolean' },
      sub_merchant_info: {
        type: 'object',
        properties: {
          merchant_id: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
        },
        required: ['merchant_id'],
      },
    },
    required: [
      'logo_url',
      'code_type',
      'brand_name',
      'title',
      'color',
      'notice',
      'description',
      'sku',
      'date_info',
    ],
  },
  CardBaseInfoDetail: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardBaseInfo' }],
    properties: {
      id: { type: 'string' },
      status: { $ref: '#/$defs/CardStatus' },
      sku: {
        type: 'object',
        properties: {
          quantity: { type: 'integer' },
          total_quantity: { type: 'integer' },
        },
        required: ['quantity', 'total_quantity'],
      },
      create_time: { type: 'integer' },
      update_time: { type: 'integer' },
    },
    required: ['id', 'status', 'sku', 'create_time', 'update_time'],
  },
  CardBaseInfoUpdate: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardSettings' }],
    properties: {
      logo_url: { type: 'string' },
      code_type: { $ref: '#/$defs/CardCodeType' },
      brand_name: { type: 'string' },
      title: { type: 'string' },
      color: { type: 'string' },
      notice: { type: 'string' },
      description: { type: 'string' },
      date_info: { $ref: '#/$defs/CardDateInfo' },
    },
  },
  CardAdvancedInfo: {
    type: 'object',
    properties: {
      use_condition: {
        type: 'object',
        properties: {
          accept_category: { type: 'string' },
          reject_category: { type: 'string' },
          least_cost: { type: 'integer' },
          object_use_for: { type: 'string' },
          can_use_with_other_discount: { type: 'boolean' },
        },
      },
      abstract: {
        type: 'object',
        properties: {
          abstract: { type: 'string' },
          icon_url_list: { type: 'array', items: { type: 'string' } },
        },
      },
      text_image_list: {
        type: 'array',
        items: {
          type: 'object',
          properties: { image_url: { type: 'string' }, text: { type: 'string' } },
        },
      },
      time_limit: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            type: {
              enum: [
                'MONDAY',
                'TUESDAY',
                'WEDNESDAY',
                'THURSDAY',
                'FRIDAY',
                'SATURDAY',
                'SUNDAY',
                'HOLIDAY',
              ],
            },
            begin_hour: { type: 'integer' },
            begin_minute: { type: 'integer' },
            end_hour: { type: 'integer' },
            end_minute: { type: 'integer' },
          },
        },
      },
      business_service: {
        type: 'array',
        items: {
          enum: [
            'BIZ_SERVICE_DELIVER',
            'BIZ_SERVICE_FREE_PARK',
            'BIZ_SERVICE_WITH_PET',
            'BIZ_SERVICE_FREE_WIFI',
          ],
        },
      },
    },
  },
  CardContent: {
    type: 'object',
    properties: {
      base_info: { $ref: '#/$defs/CardBaseInfo' },
      advanced_info: { $ref: '#/$defs/CardAdvancedInfo' },
    },
    required: ['base_info'],
  },
  CardGroupon: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }],
    properties: { deal_detail: { type: 'string' } },
    required: ['deal_detail'],
  },
  CardCash: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }],
    properties: { least_cost: { type: 'integer' }, reduce_cost: { type: 'integer' } },
    required: ['reduce_cost'],
  },
  CardDiscount: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }],
    properties: { discount: { type: 'integer' } },
    required: ['discount'],
  },
  CardGift: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }],
    properties: { gift: { type: 'string' } },
    required: ['gift'],
  },
  CardGeneralCoupon: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }],
    properties: { default_detail: { type: 'string' } },
    required: ['default_detail'],
  },
  CardMeetingTicket: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }],
    properties: { meeting_detail: { type: 'string' }, map_url: { type: 'string' } },
    required: ['meeting_detail'],
  },
  CardScenicTicket: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }],
    properties: { ticket_class: { type: 'string' }, guide_url: { type: 'string' } },
  },
  CardMovieTicket: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }],
    properties: { detail: { type: 'string' } },
  },
  CardBoardingPass: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }, { $ref: '#/$defs/CardFlightPlan' }],
    properties: {
      from: { type: 'string' },
      to: { type: 'string' },
      flight: { type: 'string' },
    },
    required: ['from', 'to', 'flight'],
  },
  CardFlightPlan: {
    type: 'object',
    properties: {
      departure_time: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      landing_time: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      gate: { type: 'string' },
      boarding_time: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      check_in_url: { type: 'string' },
      air_model: { type: 'string' },
    },
  },
  CardMemberCard: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }, { $ref: '#/$defs/CardMemberOptions' }],
    properties: {
      base_info: { $ref: '#/$defs/CardMemberBaseInfo' },
      prerogative: { type: 'string' },
      supply_bonus: { type: 'boolean' },
      supply_balance: { type: 'boolean' },
    },
    required: ['base_info', 'prerogative', 'supply_bonus', 'supply_balance'],
  },
  CardMemberBaseInfo: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardBaseInfo' }, { $ref: '#/$defs/CardMemberSettings' }],
  },
  CardMemberBaseInfoDetail: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardBaseInfoDetail' }, { $ref: '#/$defs/CardMemberSettings' }],
  },
  CardMemberBaseInfoUpdate: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardBaseInfoUpdate' }, { $ref: '#/$defs/CardMemberSettings' }],
  },
  CardMemberSettings: {
    type: 'object',
    properties: {
      need_push_on_view: { type: 'boolean' },
      use_dynamic_code: { type: 'boolean' },
      pay_info: {
        type: 'object',
        properties: {
          swipe_card: {
            type: 'object',
            properties: { is_swipe_card: { type: 'boolean' } },
            required: ['is_swipe_card'],
          },
        },
      },
      is_pay_and_qrcode: { type: 'boolean' },
    },
  },
  CardMemberOptions: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardCustomFields' }],
    properties: {
      background_pic_url: { type: 'string' },
      auto_activate: { type: 'boolean' },
      wx_activate: { type: 'boolean' },
      wx_activate_after_submit: { type: 'boolean' },
      wx_activate_after_submit_url: { type: 'string' },
      activate_url: { type: 'string' },
      activate_app_brand_user_name: { type: 'string' },
      activate_app_brand_pass: { type: 'string' },
      bonus_url: { type: 'string' },
      bonus_app_brand_user_name: { type: 'string' },
      bonus_app_brand_pass: { type: 'string' },
      bonus_cleared: { type: 'string' },
      bonus_rules: { type: 'string' },
      bonus_rule: { $ref: '#/$defs/CardBonusRule' },
      balance_url: { type: 'string' },
      balance_app_brand_user_name: { type: 'string' },
      balance_app_brand_pass: { type: 'string' },
      balance_rules: { type: 'string' },
      discount: { type: 'integer' },
      custom_cell1: { $ref: '#/$defs/CardCustomCell' },
      custom_cell2: { $ref: '#/$defs/CardCustomCell' },
      custom_cell3: { $ref: '#/$defs/CardCustomCell' },
    },
  },
  CardCustomFields: {
    type: 'object',
    properties: {
      custom_field1: { $ref: '#/$defs/CardCustomField' },
      custom_field2: { $ref: '#/$defs/CardCustomField' },
      custom_field3: { $ref: '#/$defs/CardCustomField' },
    },
  },
  CardCustomField: {
    type: 'object',
    properties: {
      name_type: {
        enum: [
          'FIELD_NAME_TYPE_LEVEL',
          'FIELD_NAME_TYPE_COUPON',
          'FIELD_NAME_TYPE_STAMP',
          'FIELD_NAME_TYPE_DISCOUNT',
          'FIELD_NAME_TYPE_ACHIEVEMEN',
          'FIELD_NAME_TYPE_MILEAGE',
          'FIELD_NAME_TYPE_SET_POINTS',
          'FIELD_NAME_TYPE_TIMS',
        ],
      },
      name: { type: 'string' },
      url: { type: 'string' },
      app_brand_user_name: { type: 'string' },
      app_brand_pass: { type: 'string' },
    },
  },
  CardCustomCell: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      tips: { type: 'string' },
      url: { type: 'string' },
      app_brand_user_name: { type: 'string' },
      app_brand_pass: { type: 'string' },
    },
    required: ['name', 'tips', 'url'],
  },
  CardBonusRule: {
    type: 'object',
    properties: {
      cost_money_unit: { type: 'integer' },
      increase_bonus: { type: 'integer' },
      max_increase_bonus: { type: 'integer' },
      init_increase_bonus: { type: 'integer' },
      cost_bonus_unit: { type: 'integer' },
      reduce_money: { type: 'integer' },
      least_money_to_use_bonus: { type: 'integer' },
      max_reduce_bonus: { type: 'integer' },
    },
  },
  CardMessageOperation: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: {
          url_cell: {
            type: 'object',
            properties: {
              card_id_list: { type: 'array', items: { type: 'string' } },
              end_time: { type: 'integer' },
              text: { type: 'string' },
              url: { type: 'string' },
              app_brand_id: { type: 'string' },
              app_brand_pass: { type: 'string' },
            },
          },
        },
        required: ['url_cell'],
      },
      {
        type: 'object',
        properties: {
          card_cell: {
            type: 'object',
            properties: { card_id: { type: 'string' }, end_time: { type: 'integer' } },
            required: ['card_id'],
          },
        },
        required: ['card_cell'],
      },
    ],
  },
  CardGeneralCard: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }, { $ref: '#/$defs/CardCustomFields' }],
    properties: {
      base_info: { $ref: '#/$defs/CardGeneralBaseInfo' },
      sub_card_type: { enum: ['GIFT_CARD', 'VOUCHER'] },
      background_pic_url: { type: 'string' },
      prerogative: { type: 'string' },
      auto_activate: { type: 'boolean' },
      supply_bonus: { type: 'boolean' },
      supply_balance: { type: 'boolean' },
      init_bonus: { type: 'integer' },
      init_balance: { type: 'integer' },
    },
    required: ['base_info', 'sub_card_type', 'prerogative', 'supply_bonus'],
  },
  CardGeneralBaseInfo: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardBaseInfo' }, { $ref: '#/$defs/CardGeneralSettings' }],
  },
  CardGeneralBaseInfoDetail: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardBaseInfoDetail' }, { $ref: '#/$defs/CardGeneralSettings' }],
  },
  CardGeneralSettings: {
    type: 'object',
    properties: {
      need_push_on_view: { type: 'boolean' },
      max_give_friend_times: { type: 'integer' },
      giftcard_info: {
        type: 'object',
        properties: { price: { type: 'integer' } },
        required: ['price'],
      },
    },
    required: ['max_give_friend_times', 'giftcard_info'],
  },
  NewCard: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: {
          card_type: { enum: ['GROUPON'] },
          groupon: { $ref: '#/$defs/CardGroupon' },
        },
        required: ['card_type', 'groupon'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['CASH'] },
          cash: { $ref: '#/$defs/CardCash' },
        },
        required: ['card_type', 'cash'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['DISCOUNT'] },
          discount: { $ref: '#/$defs/CardDiscount' },
        },
        required: ['card_type', 'discount'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['GIFT'] },
          gift: { $ref: '#/$defs/CardGift' },
        },
        required: ['card_type', 'gift'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['GENERAL_COUPON'] },
          general_coupon: { $ref: '#/$defs/CardGeneralCoupon' },
        },
        required: ['card_type', 'general_coupon'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['MEMBER_CARD'] },
          member_card: { $ref: '#/$defs/CardMemberCard' },
        },
        required: ['card_type', 'member_card'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['GENERAL_CARD'] },
          general_card: { $ref: '#/$defs/CardGeneralCard' },
        },
        required: ['card_type', 'general_card'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['MEETING_TICKET'] },
          meeting_ticket: { $ref: '#/$defs/CardMeetingTicket' },
        },
        required: ['card_type', 'meeting_ticket'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['SCENIC_TICKET'] },
          scenic_ticket: { $ref: '#/$defs/CardScenicTicket' },
        },
        required: ['card_type', 'scenic_ticket'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['MOVIE_TICKET'] },
          movie_ticket: { $ref: '#/$defs/CardMovieTicket' },
        },
        required: ['card_type', 'movie_ticket'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['BOARDING_PASS'] },
          boarding_pass: { $ref: '#/$defs/CardBoardingPass' },
        },
        required: ['card_type', 'boarding_pass'],
      },
    ],
  },
  CardDetail: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: {
          card_type: { enum: ['GROUPON'] },
          groupon: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/CardGroupon' }],
            properties: { base_info: { $ref: '#/$defs/CardBaseInfoDetail' } },
            required: ['base_info'],
          },
        },
        required: ['card_type', 'groupon'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['CASH'] },
          cash: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/CardCash' }],
            properties: { base_info: { $ref: '#/$defs/CardBaseInfoDetail' } },
            required: ['base_info'],
          },
        },
        required: ['card_type', 'cash'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['DISCOUNT'] },
          discount: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/CardDiscount' }],
            properties: { base_info: { $ref: '#/$defs/CardBaseInfoDetail' } },
            required: ['base_info'],
          },
        },
        required: ['card_type', 'discount'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['GIFT'] },
          gift: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/CardGift' }],
            properties: { base_info: { $ref: '#/$defs/CardBaseInfoDetail' } },
            required: ['base_info'],
          },
        },
        required: ['card_type', 'gift'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['GENERAL_COUPON'] },
          general_coupon: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/CardGeneralCoupon' }],
            properties: { base_info: { $ref: '#/$defs/CardBaseInfoDetail' } },
            required: ['base_info'],
          },
        },
        required: ['card_type', 'general_coupon'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['MEMBER_CARD'] },
          member_card: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/CardMemberCard' }],
            properties: {
              base_info: { $ref: '#/$defs/CardMemberBaseInfoDetail' },
              bind_old_card_url: { type: 'string' },
            },
            required: ['base_info'],
          },
        },
        required: ['card_type', 'member_card'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['GENERAL_CARD'] },
          general_card: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/CardGeneralCard' }],
            properties: { base_info: { $ref: '#/$defs/CardGeneralBaseInfoDetail' } },
            required: ['base_info'],
          },
        },
        required: ['card_type', 'general_card'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['MEETING_TICKET'] },
          meeting_ticket: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/CardMeetingTicket' }],
            properties: { base_info: { $ref: '#/$defs/CardBaseInfoDetail' } },
            required: ['base_info'],
          },
        },
        required: ['card_type', 'meeting_ticket'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['SCENIC_TICKET'] },
          scenic_ticket: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/CardScenicTicket' }],
            properties: { base_info: { $ref: '#/$defs/CardBaseInfoDetail' } },
            required: ['base_info'],
          },
        },
        required: ['card_type', 'scenic_ticket'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['MOVIE_TICKET'] },
          movie_ticket: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/CardMovieTicket' }],
            properties: { base_info: { $ref: '#/$defs/CardBaseInfoDetail' } },
            required: ['base_info'],
          },
        },
        required: ['card_type', 'movie_ticket'],
      },
      {
        type: 'object',
        properties: {
          card_type: { enum: ['BOARDING_PASS'] },
          boarding_pass: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/CardBoardingPass' }],
            properties: { base_info: { $ref: '#/$defs/CardBaseInfoDetail' } },
            required: ['base_info'],
          },
        },
        required: ['card_type', 'boarding_pass'],
      },
    ],
  },
  CardQRCodeTarget: {
    type: 'object',
    properties: {
      card_id: { type: 'string' },
      code: { type: 'string' },
      openid: { type: 'string' },
      is_unique_code: { type: 'boolean' },
      outer_id: { type: 'integer' },
      outer_str: { type: 'string' },
    },
    required: ['card_id'],
  },
  CardDateRange: {
    type: 'object',
    properties: { begin_date: { type: 'string' }, end_date: { type: 'string' } },
    required: ['begin_date', 'end_date'],
  },
  CardSource: { enum: [0, 1] },
  CardDailyStats: {
    type: 'object',
    properties: {
      ref_date: { type: 'string' },
      view_cnt: { type: 'integer' },
      view_user: { type: 'integer' },
      receive_cnt: { type: 'integer' },
      receive_user: { type: 'integer' },
      verify_cnt: { type: 'integer' },
      verify_user: { type: 'integer' },
    },
    required: [
      'ref_date',
      'view_cnt',
      'view_user',
      'receive_cnt',
      'receive_user',
      'verify_cnt',
      'verify_user',
    ],
  },
  CardCouponStats: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardDailyStats' }],
    properties: {
      given_cnt: { type: 'integer' },
      given_user: { type: 'integer' },
      expire_cnt: { type: 'integer' },
      expire_user: { type: 'integer' },
    },
    required: ['given_cnt', 'given_user', 'expire_cnt', 'expire_user'],
  },
  CardMemberStats: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardDailyStats' }],
    properties: {
      active_cnt: { type: 'integer' },
      active_user: { type: 'integer' },
      new_user: { type: 'integer' },
      total_user: { type: 'integer' },
      total_receive_user: { type: 'integer' },
    },
    required: ['active_user', 'total_user'],
  },
  GiftCardPage: {
    type: 'object',
    properties: {
      page_title: { type: 'string' },
      banner_pic_url: { type: 'string' },
      support_multi: { type: 'boolean' },
      support_buy_for_self: { type: 'boolean' },
      theme_list: { type: 'array', items: { $ref: '#/$defs/GiftCardTheme' } },
      category_list: {
        type: 'array',
        items: {
          type: 'object',
          properties: { title: { type: 'string' } },
          required: ['title'],
        },
      },
      address: { type: 'string' },
      service_phone: { type: 'string' },
      biz_description: { type: 'string' },
      need_receipt: { type: 'boolean' },
      cell_1: { $ref: '#/$defs/GiftCardCell' },
      cell_2: { $ref: '#/$defs/GiftCardCell' },
    },
    required: ['banner_pic_url', 'theme_list'],
  },
  GiftCardPageContent: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/GiftCardPage' }],
    properties: {
      page_title: { type: 'string' },
      address: { type: 'string' },
      service_phone: { type: 'string' },
      biz_description: { type: 'string' },
    },
    required: ['page_title', 'address', 'service_phone', 'biz_description'],
  },
  GiftCardTheme: {
    type: 'object',
    properties: {
      theme_pic_url: { type: 'string' },
      title: { type: 'string' },
      title_color: { type: 'string' },
      item_list: { type: 'array', items: { $ref: '#/$defs/GiftCardItem' } },
      pic_item_list: { type: 'array', items: { $ref: '#/$defs/GiftCardCover' } },
      category_index: { type: 'integer' },
      show_sku_title_first: { type: 'boolean' },
      is_banner: { type: 'boolean' },
      participate_activity: { type: 'boolean' },
    },
    required: ['theme_pic_url', 'title', 'title_color', 'item_list', 'pic_item_list'],
  },
  GiftCardItem: {
    type: 'object',
    properties: {
      card_id: { type: 'string' },
      title: { type: 'string' },
      pic_url: { type: 'string' },
      desc: { type: 'string' },
    },
    required: ['card_id'],
  },
  GiftCardCover: {
    type: 'object',
    properties: {
      background_pic_url: { type: 'string' },
      outer_img_id: { type: 'string' },
      default_gifting_msg: { type: 'string' },
    },
    required: ['background_pic_url', 'default_gifting_msg'],
  },
  GiftCardCell: {
    type: 'object',
    properties: { title: { type: 'string' }, url: { type: 'string' } },
    required: ['title', 'url'],
  },
  GiftCardPageControl: {
    enum: ['E_PAGE_CONTROL_NORMAL', 'E_PAGE_CONTROL_BIZ', 'E_PAGE_CONTROL_SYSTEM'],
  },
  GiftCardOrder: {
    type: 'object',
    properties: {
      order_id: { type: 'string' },
      page_id: { type: 'string' },
      trans_id: { type: 'string' },
      create_time: { type: 'integer' },
      pay_finish_time: { type: 'integer' },
      total_price: { type: 'integer' },
      open_id: { type: 'string' },
      accepter_openid: { type: 'string' },
      outer_str: { type: 'string' },
      IsChatRoom: { type: 'boolean' },
      card_list: { type: 'array', items: { $ref: '#/$defs/GiftCardOrderCard' } },
    },
    required: [
      'order_id',
      'page_id',
      'trans_id',
      'create_time',
      'total_price',
      'open_id',
      'card_list',
    ],
  },
  GiftCardOrderCard: {
    type: 'object',
    properties: {
      card_id: { type: 'string' },
      code: { type: 'string' },
      price: { type: 'integer' },
      background_pic_url: { type: 'string' },
      outer_img_id: { type: 'string' },
      default_gifting_msg: { type: 'string' },
      accepter_openid: { type: 'string' },
    },
    required: ['card_id', 'code', 'price', 'background_pic_url'],
  },
  GiftCardInvoiceField: {
    type: 'object',
    properties: { key: { type: 'string' }, value: { type: 'string' } },
    required: ['key', 'value'],
  },
  MemberCardFormLink: {
    type: 'object',
    properties: { name: { type: 'string' }, url: { type: 'string' } },
    required: ['name', 'url'],
  },
  MemberCardForm: {
    type: 'object',
    properties: {
      can_modify: { type: 'boolean' },
      common_field_id_list: {
        type: 'array',
        items: { $ref: '#/$defs/MemberCardFormFieldId' },
      },
      custom_field_list: { type: 'array', items: { type: 'string' } },
      rich_field_list: { type: 'array', items: { $ref: '#/$defs/MemberCardRichField' } },
    },
  },
  MemberCardFormFieldId: {
    enum: [
      'USER_FORM_INFO_FLAG_MOBILE',
      'USER_FORM_INFO_FLAG_SEX',
      'USER_FORM_INFO_FLAG_NAME',
      'USER_FORM_INFO_FLAG_BIRTHDAY',
      'USER_FORM_INFO_FLAG_IDCARD',
      'USER_FORM_INFO_FLAG_EMAIL',
      'USER_FORM_INFO_FLAG_LOCATION',
      'USER_FORM_INFO_FLAG_DETAIL_LOCATION',
      'USER_FORM_INFO_FLAG_EDUCATION_BACKGROUND',
      'USER_FORM_INFO_FLAG_EDUCATION_BACKGRO',
      'USER_FORM_INFO_FLAG_CAREER',
      'USER_FORM_INFO_FLAG_INDUSTRY',
      'USER_FORM_INFO_FLAG_INCOME',
      'USER_FORM_INFO_FLAG_HABIT',
    ],
  },
  MemberCardRichField: {
    type: 'object',
    properties: {
      type: { enum: ['FORM_FIELD_RADIO', 'FORM_FIELD_SELECT', 'FORM_FIELD_CHECK_BOX'] },
      name: { type: 'string' },
      values: { type: 'array', items: { type: 'string' } },
    },
    required: ['type', 'name', 'values'],
  },
  PayGiftCardRule: {
    type: 'object',
    properties: { base_info: { $ref: '#/$defs/PayGiftCardRuleBase' } },
    required: ['base_info'],
    oneOf: [
      {
        type: 'object',
        properties: {
          type: { enum: ['RULE_TYPE_PAY_MEMBER_CARD'] },
          member_rule: { $ref: '#/$defs/PayGiftCardMemberRule' },
        },
        required: ['type', 'member_rule'],
      },
      {
        type: 'object',
        properties: {
          type: { enum: ['RULE_TYPE_SINGLE_PAY'] },
          single_pay: { type: 'object', additionalProperties: {} },
        },
        required: ['type', 'single_pay'],
      },
    ],
  },
  PayGiftCardRuleDetail: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/PayGiftCardRule' }],
    properties: {
      base_info: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/PayGiftCardRuleBase' }],
        properties: {
          status: { type: 'string' },
          create_time: { type: 'integer' },
          update_time: { type: 'integer' },
        },
        required: ['status', 'create_time', 'update_time'],
      },
    },
    required: ['base_info'],
  },
  PayGiftCardRuleBase: {
    type: 'object',
    properties: {
      mchid_list: { type: 'array', items: { type: 'string' } },
      begin_time: { type: 'integer' },
      end_time: { type: 'integer' },
    },
    required: ['mchid_list', 'begin_time', 'end_time'],
  },
  PayGiftCardMemberRule: {
    type: 'object',
    properties: {
      card_id: { type: 'string' },
      least_cost: { type: 'integer' },
      max_cost: { type: 'integer' },
      jump_url: { type: 'string' },
      app_brand_id: { type: 'string' },
      app_brand_pass: { type: 'string' },
    },
    required: ['card_id', 'least_cost', 'max_cost'],
  },
  SubMerchantStatus: { enum: ['CHECKING', 'APPROVED', 'REJECTED', 'EXPIRED'] },
  SubMerchantApplication: {
    type: 'object',
    properties: {
      app_id: { type: 'string' },
      brand_name: { type: 'string' },
      logo_url: { type: 'string' },
      protocol: { type: 'string' },
      end_time: { type: 'integer' },
      primary_category_id: { type: 'integer' },
      secondary_category_id: { type: 'integer' },
      agreement_media_id: { type: 'string' },
      operator_media_id: { type: 'string' },
    },
    required: [
      'brand_name',
      'logo_url',
      'protocol',
      'end_time',
      'primary_category_id',
      'secondary_category_id',
    ],
  },
  SubMerchant: {
    type: 'object',
    properties: {
      merchant_id: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      app_id: { type: 'string' },
      brand_name: { type: 'string' },
      logo_url: { type: 'string' },
      status: { $ref: '#/$defs/SubMerchantStatus' },
      begin_time: { type: 'integer' },
      end_time: { type: 'integer' },
      primary_category_id: { type: 'integer' },
      secondary_category_id: { type: 'integer' },
      create_time: { type: 'integer' },
      update_time: { type: 'integer' },
    },
    required: [
      'merchant_id',
      'brand_name',
      'logo_url',
      'status',
      'begin_time',
      'end_time',
      'primary_category_id',
      'secondary_category_id',
      'create_time',
      'update_time',
    ],
  },
}
