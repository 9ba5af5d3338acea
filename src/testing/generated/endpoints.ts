// Generated from endpoints.yaml (all groups). Do not edit: npm run generate

import type { Definitions } from '../../shared/schema/schema.js'
import type { MockEndpoint } from '../model.js'

export const endpoints: readonly MockEndpoint[] = [
  {
    op: 'util.getAccessToken',
    method: 'GET',
    path: '/cgi-bin/token',
    auth: 'none',
    query: { $ref: '#/$defs/AppSecretCredential' },
    answer: 'json',
    returns: { access_token: 'ACCESS_TOKEN', expires_in: 7200 },
  },
  {
    op: 'util.getStableAccessToken',
    method: 'POST',
    path: '/cgi-bin/stable_token',
    auth: 'none',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/AppSecretCredential' }],
        properties: { force_refresh: { type: 'boolean' } },
      },
    },
    answer: 'json',
    returns: { access_token: 'ACCESS_TOKEN', expires_in: 7200 },
  },
  {
    op: 'util.getCallbackIp',
    method: 'GET',
    path: '/cgi-bin/getcallbackip',
    answer: 'json',
    returns: { ip_list: ['101.226.62.77', '101.226.62.78'] },
  },
  {
    op: 'util.getApiDomainIp',
    method: 'GET',
    path: '/cgi-bin/get_api_domain_ip',
    answer: 'json',
    returns: { ip_list: ['101.226.62.77', '182.254.11.176'] },
  },
  {
    op: 'util.callbackCheck',
    method: 'POST',
    path: '/cgi-bin/callback/check',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          action: { enum: ['dns', 'ping', 'all'] },
          check_operator: { enum: ['CHINANET', 'UNICOM', 'CAP', 'DEFAULT'] },
        },
        required: ['action', 'check_operator'],
      },
    },
    answer: 'json',
    returns: {
      dns: [{ ip: '111.161.64.40', real_operator: 'UNICOM' }],
      ping: [
        {
          ip: '111.161.64.40',
          from_operator: 'UNICOM',
          package_loss: '0%',
          time: '23.331ms',
        },
      ],
    },
  },
  {
    op: 'menu.create',
    method: 'POST',
    path: '/cgi-bin/menu/create',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          button: {
            type: 'array',
            items: { $ref: '#/$defs/MenuButton' },
            minItems: 1,
            maxItems: 3,
          },
        },
        required: ['button'],
      },
    },
    refuses: {
      'button[].type': 40017,
      'button[].sub_button[].type': 40024,
      button: 40016,
      'button[].name': 40018,
      'button[].key': 40019,
      'button[].url': 40020,
      'button[].sub_button': 40023,
      'button[].sub_button[].name': 40025,
      'button[].sub_button[].key': 40026,
      'button[].sub_button[].url': 40027,
    },
    answer: 'nothing',
  },
  {
    op: 'menu.getCurrentSelfmenuInfo',
    method: 'GET',
    path: '/cgi-bin/get_current_selfmenu_info',
    answer: 'json',
    returns: {
      is_menu_open: 1,
      selfmenu_info: {
        button: [
          {
            name: '今日推荐',
            type: 'news',
            value: '4whpV1VZl28bJj4CiBCEnr8vBfW9rx8wXAeGbXn8gwM',
            news_info: {
              list: [
                {
                  title: '春季新品',
                  author: '张三',
                  digest: '新品上市，到店即享八折',
                  show_cover: 0,
                  cover_url: 'http://mmbiz.qpic.cn/mmbiz/GE7et87vE9vicuCibqXsX9GPPLuEtBfXfKbE8sWdt2DDcL0dMfQWJWTVn1N8DxI0gcRmrtqBOuwQHeuPKmFLK0ZQ/0',
                  content_url: 'http://mp.weixin.qq.com/s?__biz=MjM5ODUwNTM3Ng==&mid=202929886&idx=1&sn=628cc5544a9a6759dd298967ba2b24bd',
                  source_url: 'https://www.qq.com',
                },
              ],
            },
          },
        ],
      },
    },
  },
  { op: 'menu.delete', method: 'GET', path: '/cgi-bin/menu/delete', answer: 'nothing' },
  {
    op: 'menu.get',
    method: 'GET',
    path: '/cgi-bin/menu/get',
    int64: { receive: ['menu.menuid', 'conditionalmenu[].menuid'] },
    answer: 'json',
    returns: {
      menu: {
        button: [{ name: '今日歌曲', type: 'click', key: 'V1001_TODAY_MUSIC' }],
        menuid: '208379533',
      },
      conditionalmenu: [
        {
          button: [{ name: '会员中心', type: 'view', url: 'https://www.qq.com' }],
          menuid: '208379533',
          matchrule: {
            tag_id: '2',
            client_platform_type: '2',
            language: 'zh_CN',
            group_id: 1,
            sex: 1,
            country: '中国',
            province: '广东',
            city: '广州',
          },
        },
      ],
    },
  },
  {
    op: 'menu.addConditional',
    method: 'POST',
    path: '/cgi-bin/menu/addconditional',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          button: {
            type: 'array',
            items: { $ref: '#/$defs/MenuButton' },
            minItems: 1,
            maxItems: 3,
          },
          matchrule: { $ref: '#/$defs/MenuMatchRule' },
        },
        required: ['button', 'matchrule'],
      },
    },
    int64: { receive: ['menuid'] },
    refuses: {
      'button[].type': 40017,
      'button[].sub_button[].type': 40024,
      button: 40016,
      'button[].name': 40018,
      'button[].key': 40019,
      'button[].url': 40020,
      'button[].sub_button': 40023,
      'button[].sub_button[].name': 40025,
      'button[].sub_button[].key': 40026,
      'button[].sub_button[].url': 40027,
    },
    answer: 'json',
    returns: { menuid: '208379533' },
  },
  {
    op: 'menu.delConditional',
    method: 'POST',
    path: '/cgi-bin/menu/delconditional',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { menuid: { type: ['integer', 'string'], format: 'int64' } },
        required: ['menuid'],
      },
    },
    int64: { send: ['menuid'] },
    answer: 'nothing',
  },
  {
    op: 'menu.tryMatch',
    method: 'POST',
    path: '/cgi-bin/menu/trymatch',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { user_id: { type: 'string' } },
        required: ['user_id'],
      },
    },
    answer: 'json',
    returns: { button: [{ name: '今日歌曲', type: 'click', key: 'V1001_TODAY_MUSIC' }] },
  },
  {
    op: 'message.getCurrentAutoreplyInfo',
    method: 'GET',
    path: '/cgi-bin/get_current_autoreply_info',
    answer: 'json',
    returns: {
      is_add_friend_reply_open: 1,
      is_autoreply_open: 1,
      add_friend_autoreply_info: { type: 'text', content: '感谢关注！' },
      message_default_autoreply_info: { type: 'text', content: '您好，我们稍后回复您' },
      keyword_autoreply_info: {
        list: [
          {
            rule_name: '优惠查询',
            create_time: 1772416800,
            reply_mode: 'reply_all',
            keyword_list_info: [
              { type: 'text', content: '优惠', match_mode: 'contain' },
            ],
            reply_list_info: [{ type: 'text', content: '本周全场八折' }],
          },
        ],
      },
    },
  },
  {
    op: 'message.mass.mediaUploadNews',
    method: 'POST',
    path: '/cgi-bin/media/uploadnews',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          articles: {
            type: 'array',
            items: { $ref: '#/$defs/NewsArticle' },
            minItems: 1,
            maxItems: 8,
          },
        },
        required: ['articles'],
      },
    },
    refuses: {
      articles: 45008,
      'articles[].title': 45003,
      'articles[].digest': 45004,
      'articles[].content': 45002,
      'articles[].content_source_url': 45005,
    },
    answer: 'json',
    returns: {
      type: 'news',
      media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
      created_at: 1773021600,
    },
  },
  {
    op: 'message.mass.sendAll',
    method: 'POST',
    path: '/cgi-bin/message/mass/sendall',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/MassMessage' }, { $ref: '#/$defs/MassSendOptions' }],
        properties: {
          filter: {
            type: 'object',
            properties: { is_to_all: { type: 'boolean' }, tag_id: { type: 'integer' } },
          },
        },
        required: ['filter'],
      },
    },
    int64: { receive: ['msg_id', 'msg_data_id'] },
    refuses: { clientmsgid: 45067, msgtype: 40008 },
    answer: 'json',
    errmsg: 'send job submission success',
    returns: { msg_id: '1000000000314748365', msg_data_id: '2247483655' },
  },
  {
    op: 'message.mass.mediaUploadVideo',
    method: 'POST',
    path: '/cgi-bin/media/uploadvideo',
    body: { as: 'json', schema: { $ref: '#/$defs/MessageVideo' } },
    answer: 'json',
    returns: {
      type: 'video',
      media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
      created_at: 1773021600,
    },
  },
  {
    op: 'message.mass.send',
    method: 'POST',
    path: '/cgi-bin/message/mass/send',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/MassMessage' }, { $ref: '#/$defs/MassSendOptions' }],
        properties: {
          touser: {
            type: 'array',
            items: { type: 'string' },
            minItems: 2,
            maxItems: 10000,
          },
        },
        required: ['touser'],
      },
    },
    int64: { receive: ['msg_id', 'msg_data_id'] },
    refuses: { touser: 40032, clientmsgid: 45067, msgtype: 40008 },
    answer: 'json',
    errmsg: 'send job submission success',
    returns: { msg_id: '1000000000314748365', msg_data_id: '2247483655' },
  },
  {
    op: 'message.mass.delete',
    method: 'POST',
    path: '/cgi-bin/message/mass/delete',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        oneOf: [
          {
            type: 'object',
            properties: {
              msg_id: { type: ['integer', 'string'], format: 'int64' },
              article_idx: { type: 'integer', minimum: 0 },
            },
            required: ['msg_id'],
            not: { anyOf: [{ required: ['url'] }] },
          },
          {
            type: 'object',
            properties: { url: { type: 'string' } },
            required: ['url'],
            not: { anyOf: [{ required: ['msg_id'] }] },
          },
        ],
      },
    },
    int64: { send: ['msg_id'] },
    answer: 'nothing',
  },
  {
    op: 'message.mass.preview',
    method: 'POST',
    path: '/cgi-bin/message/mass/preview',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/MassPreviewReceiver' }],
        oneOf: [
          { type: 'object', allOf: [{ $ref: '#/$defs/MassMessage' }] },
          {
            type: 'object',
            properties: {
              msgtype: { enum: ['image'] },
              image: { $ref: '#/$defs/MessageMedia' },
            },
            required: ['msgtype', 'image'],
          },
          {
            type: 'object',
            properties: {
              msgtype: { enum: ['music'] },
              music: { $ref: '#/$defs/MessageMedia' },
            },
            required: ['msgtype', 'music'],
          },
        ],
      },
    },
    refuses: { msgtype: 40008 },
    answer: 'nothing',
    errmsg: 'preview success',
  },
  {
    op: 'message.mass.get',
    method: 'POST',
    path: '/cgi-bin/message/mass/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { msg_id: { type: ['integer', 'string'], format: 'int64' } },
        required: ['msg_id'],
      },
    },
    int64: { send: ['msg_id'], receive: ['msg_id'] },
    answer: 'json',
    returns: { msg_id: '1000000000314748365', msg_status: 'SEND_SUCCESS' },
  },
  {
    op: 'message.mass.speedGet',
    method: 'POST',
    path: '/cgi-bin/message/mass/speed/get',
    answer: 'json',
    returns: { speed: 3, realspeed: 30 },
  },
  {
    op: 'message.mass.speedSet',
    method: 'POST',
    path: '/cgi-bin/message/mass/speed/set',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { speed: { $ref: '#/$defs/MassSpeed' } },
        required: ['speed'],
      },
    },
    refuses: { speed: 45083 },
    answer: 'nothing',
  },
  {
    op: 'message.template.setIndustry',
    method: 'POST',
    path: '/cgi-bin/template/api_set_industry',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          industry_id1: { type: 'string' },
          industry_id2: { type: 'string' },
        },
        required: ['industry_id1', 'industry_id2'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'message.template.getIndustry',
    method: 'GET',
    path: '/cgi-bin/template/get_industry',
    answer: 'json',
    returns: {
      primary_industry: { first_class: 'IT科技', second_class: '互联网|电子商务' },
      secondary_industry: { first_class: 'IT科技', second_class: '互联网|电子商务' },
    },
  },
  {
    op: 'message.template.addTemplate',
    method: 'POST',
    path: '/cgi-bin/template/api_add_template',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          template_id_short: { type: 'string' },
          keyword_name_list: { type: 'array', items: { type: 'string' } },
        },
        required: ['template_id_short', 'keyword_name_list'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { template_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk' },
  },
  {
    op: 'message.template.getAllPrivateTemplate',
    method: 'GET',
    path: '/cgi-bin/template/get_all_private_template',
    answer: 'json',
    returns: {
      template_list: [
        {
          template_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
          title: '领取奖金提醒',
          primary_industry: 'IT科技',
          deputy_industry: '互联网|电子商务',
          content: '领奖金额：{{amount1.DATA}}\n领奖时间：{{time2.DATA}}',
          example: '领奖金额：100 元\n领奖时间：2026-03-09 12:22',
        },
      ],
    },
  },
  {
    op: 'message.template.delPrivateTemplate',
    method: 'POST',
    path: '/cgi-bin/template/del_private_template',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { template_id: { type: 'string' } },
        required: ['template_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'message.template.send',
    method: 'POST',
    path: '/cgi-bin/message/template/send',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          touser: { type: 'string' },
          template_id: { type: 'string' },
          data: {
            type: 'object',
            additionalProperties: { $ref: '#/$defs/TemplateValue' },
          },
          url: { type: 'string' },
          miniprogram: { $ref: '#/$defs/MessageMiniProgram' },
          client_msg_id: { type: 'string' },
        },
        required: ['touser', 'template_id', 'data'],
      },
    },
    int64: { receive: ['msgid'] },
    answer: 'json',
    errmsg: 'ok',
    returns: { msgid: '2858304962112356353' },
  },
  {
    op: 'message.template.subscribe',
    method: 'POST',
    path: '/cgi-bin/message/template/subscribe',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          touser: { type: 'string' },
          template_id: { type: 'string' },
          scene: { type: 'string' },
          title: { type: 'string', maxLength: 15 },
          data: {
            type: 'object',
            properties: {
              content: {
                type: 'object',
                allOf: [{ $ref: '#/$defs/TemplateValue' }],
                properties: { value: { type: 'string', maxLength: 200 } },
                required: ['value'],
              },
            },
            required: ['content'],
          },
          url: { type: 'string' },
          miniprogram: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/MessageMiniProgram' }],
            properties: { pagepath: { type: 'string' } },
            required: ['pagepath'],
          },
        },
        required: ['touser', 'template_id', 'scene', 'title', 'data'],
      },
    },
    refuses: { title: 40062 },
    answer: 'nothing',
  },
  {
    op: 'message.template.queryBlockTmplMsg',
    method: 'POST',
    path: '/wxa/sec/queryblocktmplmsg',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          tmpl_msg_id: { type: 'string' },
          largest_id: { type: ['integer', 'string'], format: 'int64' },
          limit: { type: 'integer', maximum: 100 },
        },
        required: ['tmpl_msg_id', 'largest_id', 'limit'],
      },
    },
    int64: { send: ['largest_id'], receive: ['msginfo[].id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      msginfo: [
        {
          id: '2',
          tmpl_msg_id: 'Doclyl5uP7Aciu-qZ7mJNPtWkbkYnWBWVja26EGbNyk',
          title: '领取奖金提醒',
          content: '领奖金额：100 元',
          send_timestamp: 1773021600,
          openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        },
      ],
    },
    cursor: { field: 'largest_id', start: '0', items: 'msginfo', ends: [] },
  },
  {
    op: 'message.subscribe.send',
    method: 'POST',
    path: '/cgi-bin/message/subscribe/bizsend',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          touser: { type: 'string' },
          template_id: { type: 'string' },
          data: {
            type: 'object',
            additionalProperties: { $ref: '#/$defs/SubscribeValue' },
          },
          page: { type: 'string' },
          miniprogram: { $ref: '#/$defs/MessageMiniProgram' },
          miniprogram_state: { enum: ['developer', 'trial', 'formal'] },
          lang: { enum: ['zh_CN', 'en_US', 'zh_HK', 'zh_TW'] },
          client_msg_id: { type: 'string' },
        },
        required: ['touser', 'template_id', 'data'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'message.subscribe.addTemplate',
    method: 'POST',
    path: '/wxaapi/newtmpl/addtemplate',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          tid: { type: 'string' },
          kidList: {
            type: 'array',
            items: { type: 'integer' },
            minItems: 2,
            maxItems: 5,
          },
          sceneDesc: { type: 'string', maxLength: 15 },
        },
        required: ['tid', 'kidList', 'sceneDesc'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { priTmplId: '9Aw5ZV1j9xdWTFEkqCpZ7jWySL7aGN6rQom4gXINfJs' },
  },
  {
    op: 'message.subscribe.deleteTemplate',
    method: 'POST',
    path: '/wxaapi/newtmpl/deltemplate',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { priTmplId: { type: 'string' } },
        required: ['priTmplId'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'message.subscribe.getTemplateList',
    method: 'GET',
    path: '/wxaapi/newtmpl/gettemplate',
    answer: 'json',
    errmsg: 'ok',
    returns: {
      data: [
        {
          priTmplId: '9Aw5ZV1j9xdWTFEkqCpZ7jWySL7aGN6rQom4gXINfJs',
          title: '预约成功通知',
          content: '会议时间：{{date2.DATA}}\n座位：{{enum_string3.DATA}}',
          example: '会议时间：2026年3月9日 12:00\n座位：前排',
          type: 2,
          keywordEnumValueList: [
            { keywordCode: 'enum_string3.DATA', enumValueList: ['前排', '后排'] },
          ],
        },
      ],
    },
  },
  {
    op: 'message.subscribe.getCategory',
    method: 'GET',
    path: '/wxaapi/newtmpl/getcategory',
    answer: 'json',
    errmsg: 'ok',
    returns: { data: [{ id: 616, name: '公交' }] },
  },
  {
    op: 'message.subscribe.getPubTemplateTitles',
    method: 'GET',
    path: '/wxaapi/newtmpl/getpubtemplatetitles',
    query: {
      type: 'object',
      properties: {
        ids: { type: 'string' },
        start: { type: 'integer', minimum: 0 },
        limit: { type: 'integer', maximum: 30 },
      },
      required: ['ids', 'start', 'limit'],
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      count: 1,
      data: [{ tid: 99, title: '付款成功通知', type: 2, categoryId: '616' }],
    },
  },
  {
    op: 'message.subscribe.getPubTemplateKeywords',
    method: 'GET',
    path: '/wxaapi/newtmpl/getpubtemplatekeywords',
    query: {
      type: 'object',
      properties: { tid: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
      required: ['tid'],
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      count: 1,
      data: [{ kid: 1, name: '物品名称', example: '名称', rule: 'thing' }],
    },
  },
  {
    op: 'customservice.kfaccountAdd',
    method: 'POST',
    path: '/customservice/kfaccount/add',
    body: { as: 'json', schema: { $ref: '#/$defs/KfAccount' } },
    refuses: { nickname: 65403 },
    answer: 'nothing',
  },
  {
    op: 'customservice.kfaccountUpdate',
    method: 'POST',
    path: '/customservice/kfaccount/update',
    body: { as: 'json', schema: { $ref: '#/$defs/KfAccount' } },
    refuses: { nickname: 65403 },
    answer: 'nothing',
  },
  {
    op: 'customservice.kfaccountDel',
    method: 'POST',
    path: '/customservice/kfaccount/del',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { kf_account: { $ref: '#/$defs/KfAccountName' } },
        required: ['kf_account'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'customservice.uploadHeadImg',
    method: 'POST',
    path: '/customservice/kfaccount/uploadheadimg',
    query: {
      type: 'object',
      properties: { kf_account: { $ref: '#/$defs/KfAccountName' } },
      required: ['kf_account'],
    },
    body: {
      as: 'multipart',
      schema: {
        type: 'object',
        properties: {
          media: {
            type: 'string',
            format: 'binary',
            maxBytes: 5242880,
            formats: ['jpg'],
          },
        },
        required: ['media'],
      },
    },
    refuses: { media: 40009 },
    answer: 'nothing',
  },
  {
    op: 'customservice.getKfList',
    method: 'GET',
    path: '/cgi-bin/customservice/getkflist',
    answer: 'json',
    returns: {
      kf_list: [
        {
          kf_account: 'test1@test',
          kf_nick: '小微客服',
          kf_id: '1001',
          kf_headimgurl: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjfUS8Ym0GSaLic0oFD3vN0V8PILcibEGb2fPfEOmw/0',
          kf_wx: 'test_kfwx',
          kf_openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        },
      ],
    },
  },
  {
    op: 'customservice.sendMessage',
    method: 'POST',
    path: '/cgi-bin/message/custom/send',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/CustomMessage' }],
        properties: {
          touser: { type: 'string' },
          customservice: {
            type: 'object',
            properties: { kf_account: { $ref: '#/$defs/KfAccountName' } },
            required: ['kf_account'],
          },
          aimsgcontext: {
            type: 'object',
            properties: { is_ai_msg: { enum: [0, 1] } },
            required: ['is_ai_msg'],
          },
        },
        required: ['touser'],
      },
    },
    refuses: { 'news.articles': 45008, msgtype: 40008 },
    answer: 'nothing',
  },
  {
    op: 'customservice.typing',
    method: 'POST',
    path: '/cgi-bin/message/custom/typing',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          touser: { type: 'string' },
          command: { enum: ['Typing', 'CancelTyping'] },
        },
        required: ['touser', 'command'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'customservice.getOnlineKfList',
    method: 'GET',
    path: '/cgi-bin/customservice/getonlinekflist',
    answer: 'json',
    returns: {
      kf_online_list: [
        {
          kf_account: 'test1@test',
          kf_id: '1001',
          kf_openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
          status: 1,
          accepted_case: 1,
        },
      ],
    },
  },
  {
    op: 'customservice.inviteWorker',
    method: 'POST',
    path: '/customservice/kfaccount/inviteworker',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          kf_account: { $ref: '#/$defs/KfAccountName' },
          invite_wx: { type: 'string' },
        },
        required: ['kf_account', 'invite_wx'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'customservice.kfSessionCreate',
    method: 'POST',
    path: '/customservice/kfsession/create',
    body: { as: 'json', schema: { $ref: '#/$defs/KfSession' } },
    answer: 'nothing',
  },
  {
    op: 'customservice.kfSessionClose',
    method: 'POST',
    path: '/customservice/kfsession/close',
    body: { as: 'json', schema: { $ref: '#/$defs/KfSession' } },
    answer: 'nothing',
  },
  {
    op: 'customservice.kfSessionGet',
    method: 'GET',
    path: '/customservice/kfsession/getsession',
    query: {
      type: 'object',
      properties: { openid: { type: 'string' } },
      required: ['openid'],
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { kf_account: 'test1@test', createtime: 1773021600 },
  },
  {
    op: 'customservice.kfSessionGetList',
    method: 'GET',
    path: '/customservice/kfsession/getsessionlist',
    query: {
      type: 'object',
      properties: { kf_account: { $ref: '#/$defs/KfAccountName' } },
      required: ['kf_account'],
    },
    answer: 'json',
    returns: {
      sessionlist: [
        { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', createtime: 1773021600 },
      ],
    },
  },
  {
    op: 'customservice.kfSessionGetWaitCase',
    method: 'GET',
    path: '/customservice/kfsession/getwaitcase',
    answer: 'json',
    returns: {
      count: 1,
      waitcaselist: [
        { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', latest_time: 1773021600 },
      ],
    },
  },
  {
    op: 'customservice.getMsgList',
    method: 'POST',
    path: '/customservice/msgrecord/getmsglist',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          starttime: { type: 'integer' },
          endtime: { type: 'integer' },
          msgid: { type: ['integer', 'string'], format: 'int64' },
          number: { type: 'integer', maximum: 10000 },
        },
        required: ['starttime', 'endtime', 'msgid', 'number'],
      },
    },
    int64: { send: ['msgid'], receive: ['msgid'] },
    refuses: { number: 65416 },
    answer: 'json',
    returns: {
      recordlist: [
        {
          openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
          worker: 'test1@test',
          opercode: 2002,
          text: '您好，客服test1为您服务。',
          time: 1773021600,
        },
      ],
      number: 1,
      msgid: '20165267',
    },
    cursor: {
      field: 'msgid',
      start: '1',
      items: 'recordlist',
      ends: ['msgid', 'number'],
    },
  },
  {
    op: 'oauth.accessToken',
    method: 'GET',
    path: '/sns/oauth2/access_token?grant_type=authorization_code',
    auth: 'app',
    query: {
      type: 'object',
      properties: {
        appid: { type: 'string' },
        secret: { type: 'string' },
        code: { type: 'string' },
      },
      required: ['code'],
    },
    answer: 'json',
    returns: {
      access_token: 'ACCESS_TOKEN',
      expires_in: 7200,
      refresh_token: 'REFRESH_TOKEN',
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      scope: 'snsapi_userinfo',
      unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
      is_snapshotuser: 0,
    },
  },
  {
    op: 'oauth.refreshToken',
    method: 'GET',
    path: '/sns/oauth2/refresh_token?grant_type=refresh_token',
    auth: 'none',
    query: {
      type: 'object',
      properties: { appid: { type: 'string' }, refresh_token: { type: 'string' } },
      required: ['appid', 'refresh_token'],
    },
    answer: 'json',
    returns: {
      access_token: 'ACCESS_TOKEN',
      expires_in: 7200,
      refresh_token: 'REFRESH_TOKEN',
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      scope: 'snsapi_userinfo',
    },
  },
  {
    op: 'oauth.getUserInfo',
    method: 'GET',
    path: '/sns/userinfo',
    auth: 'user',
    query: {
      type: 'object',
      properties: {
        access_token: { type: 'string' },
        openid: { type: 'string' },
        lang: { $ref: '#/$defs/UserLanguage' },
      },
      required: ['access_token', 'openid'],
    },
    answer: 'json',
    returns: {
      sex: 0,
      country: 'CN',
      province: '广东',
      city: '广州',
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
      nickname: 'Fourier',
      headimgurl: 'https://thirdwx.qlogo.cn/mmopen/g3MonUZtNHkdmzicIlibx6iaFqAc56vxLSUfpb6n5WKSYVY0ChQKkiaJSgQ1dZuTOgvLLrhJbERQQ/132',
      privilege: ['chinaunicom'],
    },
  },
  {
    op: 'oauth.auth',
    method: 'GET',
    path: '/sns/auth',
    auth: 'user',
    query: {
      type: 'object',
      properties: { access_token: { type: 'string' }, openid: { type: 'string' } },
      required: ['access_token', 'openid'],
    },
    answer: 'nothing',
  },
  {
    op: 'oauth.getJSApiTicket',
    method: 'GET',
    path: '/cgi-bin/ticket/getticket',
    query: {
      type: 'object',
      properties: { type: { enum: ['jsapi', 'wx_card'] } },
      required: ['type'],
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      ticket: 'bxLdikRXVbTPdHSM05e5u5sUoXNKd8-41ZO3MhKoyN5OfkWITDGgnr2fwJ0m9E8NYzWKVZvdVtaUgWvsdshFKA',
      expires_in: 7200,
    },
  },
  {
    op: 'material.mediaUpload',
    method: 'POST',
    path: '/cgi-bin/media/upload',
    query: {
      type: 'object',
      properties: { type: { $ref: '#/$defs/MaterialType' } },
      required: ['type'],
    },
    body: {
      as: 'multipart',
      schema: {
        type: 'object',
        properties: {
          media: {
            type: 'string',
            format: 'binary',
            maxBytes: 10485760,
            formats: ['png', 'jpeg', 'jpg', 'gif', 'amr', 'mp3', 'mp4'],
          },
        },
        required: ['media'],
      },
    },
    refuses: { type: 40004 },
    answer: 'json',
    returns: {
      created_at: 1773021600,
      type: 'image',
      media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
    },
  },
  {
    op: 'material.mediaGet',
    method: 'GET',
    path: '/cgi-bin/media/get',
    query: {
      type: 'object',
      properties: { media_id: { type: 'string' } },
      required: ['media_id'],
    },
    answer: 'mixed',
    returns: {
      video_url: 'http://mpvideo.qpic.cn/0bf2aaaaaaaaaaaaaaaaaaqfab3aaaaa.f10002.mp4',
    },
  },
  {
    op: 'material.mediaGetJssdk',
    method: 'GET',
    path: '/cgi-bin/media/get/jssdk',
    query: {
      type: 'object',
      properties: { media_id: { type: 'string' } },
      required: ['media_id'],
    },
    answer: 'binary',
  },
  {
    op: 'material.addNews',
    method: 'POST',
    path: '/cgi-bin/material/add_news',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          articles: {
            type: 'array',
            items: { $ref: '#/$defs/NewsArticle' },
            maxItems: 8,
          },
        },
        required: ['articles'],
      },
    },
    refuses: {
      articles: 45008,
      'articles[].title': 45003,
      'articles[].digest': 45004,
      'articles[].content': 45002,
      'articles[].content_source_url': 45005,
    },
    answer: 'json',
    returns: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  },
  {
    op: 'material.mediaUploadImg',
    method: 'POST',
    path: '/cgi-bin/media/uploadimg',
    body: {
      as: 'multipart',
      schema: {
        type: 'object',
        properties: {
          media: {
            type: 'string',
            format: 'binary',
            maxBytes: 1048576,
            formats: ['jpg', 'png'],
          },
        },
        required: ['media'],
      },
    },
    refuses: { media: 40009 },
    answer: 'json',
    returns: {
      url: 'http://mmbiz.qpic.cn/mmbiz/gLO17UPS6FS2xsypf378iaNhWacZ1G1UplZYWEYfwvuU6Ont96b1roYsCNFwaRrSaKTPCUdBK9DgEHicsKwWCBRQ/0',
    },
  },
  {
    op: 'material.addMaterial',
    method: 'POST',
    path: '/cgi-bin/material/add_material',
    query: {
      type: 'object',
      properties: { type: { $ref: '#/$defs/MaterialType' } },
      required: ['type'],
    },
    body: {
      as: 'multipart',
      schema: {
        type: 'object',
        properties: {
          media: {
            type: 'string',
            format: 'binary',
            maxBytes: 10485760,
            formats: [
              'bmp',
              'png',
              'jpeg',
              'jpg',
              'gif',
              'mp3',
              'wma',
              'wav',
              'amr',
              'mp4',
            ],
          },
          description: {
            type: 'object',
            properties: { title: { type: 'string' }, introduction: { type: 'string' } },
          },
        },
        required: ['media'],
      },
    },
    refuses: { type: 40004 },
    answer: 'json',
    returns: {
      media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
      url: 'http://mmbiz.qpic.cn/mmbiz/gLO17UPS6FS2xsypf378iaNhWacZ1G1UplZYWEYfwvuU6Ont96b1roYsCNFwaRrSaKTPCUdBK9DgEHicsKwWCBRQ/0',
    },
  },
  {
    op: 'material.getMaterial',
    method: 'POST',
    path: '/cgi-bin/material/get_material',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { media_id: { type: 'string' } },
        required: ['media_id'],
      },
    },
    answer: 'mixed',
    returns: {
      title: '门店介绍',
      description: '带您看看广州海珠店',
      down_url: 'http://mp.weixin.qq.com/mp/mp/video?__biz=MzA4MjI5OTE4NA==&mid=100000002',
    },
  },
  {
    op: 'material.delMaterial',
    method: 'POST',
    path: '/cgi-bin/material/del_material',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { media_id: { type: 'string' } },
        required: ['media_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'material.updateNews',
    method: 'POST',
    path: '/cgi-bin/material/update_news',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          media_id: { type: 'string' },
          index: { type: 'integer', minimum: 0 },
          articles: { $ref: '#/$defs/NewsArticle' },
        },
        required: ['media_id', 'index', 'articles'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'material.getMaterialCount',
    method: 'GET',
    path: '/cgi-bin/material/get_materialcount',
    answer: 'json',
    returns: { voice_count: 12, video_count: 3, image_count: 256, news_count: 48 },
  },
  {
    op: 'material.batchgetMaterial',
    method: 'POST',
    path: '/cgi-bin/material/batchget_material',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          type: { enum: ['image', 'video', 'voice', 'news'] },
          offset: { type: 'integer', minimum: 0 },
          count: { type: 'integer', minimum: 1, maximum: 20 },
        },
        required: ['type', 'offset', 'count'],
      },
    },
    refuses: { type: 40004 },
    answer: 'json',
    returns: {
      total_count: 1,
      item_count: 1,
      item: [
        {
          media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
          update_time: 1773021600,
          name: 'photo.jpg',
          url: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
        },
      ],
    },
  },
  {
    op: 'draft.addDraft',
    method: 'POST',
    path: '/cgi-bin/draft/add',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          articles: { type: 'array', items: { $ref: '#/$defs/DraftArticle' } },
        },
        required: ['articles'],
      },
    },
    refuses: {
      'articles[].title': 45003,
      'articles[].digest': 45004,
      'articles[].content': 45002,
      'articles[].content_source_url': 45005,
    },
    answer: 'json',
    returns: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  },
  {
    op: 'draft.getDraft',
    method: 'POST',
    path: '/cgi-bin/draft/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { media_id: { type: 'string' } },
        required: ['media_id'],
      },
    },
    answer: 'json',
    returns: {
      news_item: [
        {
          need_open_comment: 0,
          only_fans_can_comment: 0,
          title: '春季新品上市',
          author: '张三',
          content: '新品到店，欢迎选购',
          article_type: 'newspic',
          image_info: {
            image_list: [
              { image_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs' },
            ],
          },
          cover_info: {
            crop_percent_list: [
              { ratio: '1_1', x1: '0.166454', y1: '0', x2: '0.833545', y2: '1' },
            ],
          },
          product_info: { footer_product_info: { product_key: 'PRODUCT_KEY' } },
          url: 'https://mp.weixin.qq.com',
        },
      ],
    },
  },
  {
    op: 'draft.deleteDraft',
    method: 'POST',
    path: '/cgi-bin/draft/delete',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { media_id: { type: 'string' } },
        required: ['media_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'draft.updateDraft',
    method: 'POST',
    path: '/cgi-bin/draft/update',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          media_id: { type: 'string' },
          index: { type: 'integer', minimum: 0 },
          articles: { $ref: '#/$defs/DraftArticle' },
        },
        required: ['media_id', 'index', 'articles'],
      },
    },
    refuses: {
      'articles.title': 45003,
      'articles.digest': 45004,
      'articles.content': 45002,
      'articles.content_source_url': 45005,
    },
    answer: 'nothing',
  },
  {
    op: 'draft.countDrafts',
    method: 'GET',
    path: '/cgi-bin/draft/count',
    answer: 'json',
    returns: { total_count: 1 },
  },
  {
    op: 'draft.getDraftList',
    method: 'POST',
    path: '/cgi-bin/draft/batchget',
    body: { as: 'json', schema: { $ref: '#/$defs/ArticlePaging' } },
    answer: 'json',
    returns: {
      total_count: 1,
      item_count: 1,
      item: [
        {
          media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
          content: {
            news_item: [
              {
                need_open_comment: 0,
                only_fans_can_comment: 0,
                thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
                show_cover_pic: 0,
                title: '春季新品上市',
                author: '张三',
                digest: '新品上市，到店即享八折',
                content: '<p>新品到店，欢迎选购</p>',
                content_source_url: 'https://www.qq.com',
                thumb_url: 'https://www.qq.com/a.jpg',
                url: 'https://mp.weixin.qq.com',
                article_type: 'news',
                cover_info: {
                  crop_percent_list: [
                    { ratio: '1_1', x1: '0.166454', y1: '0', x2: '0.833545', y2: '1' },
                  ],
                },
              },
            ],
          },
          update_time: 1773021600,
        },
      ],
    },
  },
  {
    op: 'draft.temporaryMPSwitch',
    method: 'POST',
    path: '/cgi-bin/draft/switch',
    query: { type: 'object', properties: { checkonly: { enum: [1] } } },
    answer: 'json',
    errmsg: 'ok',
    returns: { is_open: 1 },
  },
  {
    op: 'draft.getProductCardInfo',
    method: 'POST',
    path: '/channels/ec/service/product/getcardinfo',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          product_id: { type: 'string' },
          article_type: { enum: ['news', 'newspic'] },
          card_type: { enum: [0, 1, 2, 3] },
        },
        required: ['product_id', 'article_type', 'card_type'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      product_key: 'bzLSxQ7nF5mPq1e2kJtYwH3dVrA0uC6G',
      DOM: '<mp-common-product data-windowproduct="10000023"></mp-common-product>',
    },
  },
  {
    op: 'publish.submit',
    method: 'POST',
    path: '/cgi-bin/freepublish/submit',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { media_id: { type: 'string' } },
        required: ['media_id'],
      },
    },
    int64: { receive: ['publish_id', 'msg_data_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: { publish_id: '2247483656', msg_data_id: '2247483655' },
  },
  {
    op: 'publish.get',
    method: 'POST',
    path: '/cgi-bin/freepublish/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { publish_id: { type: ['integer', 'string'], format: 'int64' } },
        required: ['publish_id'],
      },
    },
    int64: { send: ['publish_id'], receive: ['publish_id'] },
    answer: 'json',
    returns: {
      publish_id: '2247483656',
      fail_idx: [],
      publish_status: 0,
      article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4',
      article_detail: {
        count: 1,
        item: [
          {
            idx: 1,
            article_url: 'http://mp.weixin.qq.com/s?__biz=MzA4MjI5OTE4NA==&mid=100000001&idx=1',
          },
        ],
      },
    },
  },
  {
    op: 'publish.delete',
    method: 'POST',
    path: '/cgi-bin/freepublish/delete',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          article_id: { type: 'string' },
          index: { type: 'integer', minimum: 0 },
        },
        required: ['article_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'publish.getArticle',
    method: 'POST',
    path: '/cgi-bin/freepublish/getarticle',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { article_id: { type: 'string' } },
        required: ['article_id'],
      },
    },
    answer: 'json',
    returns: {
      news_item: [
        {
          need_open_comment: 0,
          only_fans_can_comment: 0,
          thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
          show_cover_pic: 0,
          title: '春季新品上市',
          author: '张三',
          digest: '新品上市，到店即享八折',
          content: '<p>新品到店，欢迎选购</p>',
          content_source_url: 'https://www.qq.com',
          thumb_url: 'https://www.qq.com/a.jpg',
          url: 'https://mp.weixin.qq.com',
          is_deleted: false,
        },
      ],
    },
  },
  {
    op: 'publish.batchGet',
    method: 'POST',
    path: '/cgi-bin/freepublish/batchget',
    body: { as: 'json', schema: { $ref: '#/$defs/ArticlePaging' } },
    answer: 'json',
    returns: {
      total_count: 1,
      item_count: 1,
      item: [
        {
          article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4',
          content: {
            news_item: [
              {
                need_open_comment: 0,
                only_fans_can_comment: 0,
                thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
                show_cover_pic: 0,
                title: '春季新品上市',
                author: '张三',
                digest: '新品上市，到店即享八折',
                content: '<p>新品到店，欢迎选购</p>',
                content_source_url: 'https://www.qq.com',
                thumb_url: 'https://www.qq.com/a.jpg',
                url: 'https://mp.weixin.qq.com',
                is_deleted: false,
              },
            ],
          },
          update_time: 1773021600,
        },
      ],
    },
  },
  {
    op: 'comment.open',
    method: 'POST',
    path: '/cgi-bin/comment/open',
    body: { as: 'json', schema: { $ref: '#/$defs/CommentArticle' } },
    int64: { send: ['msg_data_id'] },
    answer: 'nothing',
  },
  {
    op: 'comment.close',
    method: 'POST',
    path: '/cgi-bin/comment/close',
    body: { as: 'json', schema: { $ref: '#/$defs/CommentArticle' } },
    int64: { send: ['msg_data_id'] },
    answer: 'nothing',
  },
  {
    op: 'comment.list',
    method: 'POST',
    path: '/cgi-bin/comment/list',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/CommentArticle' }],
        properties: {
          begin: { type: 'integer', minimum: 0 },
          count: { type: 'integer', minimum: 1, maximum: 49 },
          type: { enum: [0, 1, 2] },
        },
        required: ['begin', 'count', 'type'],
      },
    },
    int64: { send: ['msg_data_id'], receive: ['comment[].user_comment_id'] },
    refuses: { count: 88010 },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      total: 1,
      comment: [
        {
          user_comment_id: '2',
          openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
          content: '写得真好',
          comment_type: 0,
          reply: { content: '谢谢支持', create_time: 1772416860 },
          create_time: 1772416800,
        },
      ],
    },
  },
  {
    op: 'comment.markElect',
    method: 'POST',
    path: '/cgi-bin/comment/markelect',
    body: { as: 'json', schema: { $ref: '#/$defs/CommentTarget' } },
    int64: { send: ['msg_data_id', 'user_comment_id'] },
    answer: 'nothing',
  },
  {
    op: 'comment.unMarkElect',
    method: 'POST',
    path: '/cgi-bin/comment/unmarkelect',
    body: { as: 'json', schema: { $ref: '#/$defs/CommentTarget' } },
    int64: { send: ['msg_data_id', 'user_comment_id'] },
    answer: 'nothing',
  },
  {
    op: 'comment.delete',
    method: 'POST',
    path: '/cgi-bin/comment/delete',
    body: { as: 'json', schema: { $ref: '#/$defs/CommentTarget' } },
    int64: { send: ['msg_data_id', 'user_comment_id'] },
    answer: 'nothing',
  },
  {
    op: 'comment.replyAdd',
    method: 'POST',
    path: '/cgi-bin/comment/reply/add',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/CommentTarget' }],
        properties: { content: { type: 'string' } },
        required: ['content'],
      },
    },
    int64: { send: ['msg_data_id', 'user_comment_id'] },
    answer: 'nothing',
  },
  {
    op: 'comment.replyDelete',
    method: 'POST',
    path: '/cgi-bin/comment/reply/delete',
    body: { as: 'json', schema: { $ref: '#/$defs/CommentTarget' } },
    int64: { send: ['msg_data_id', 'user_comment_id'] },
    answer: 'nothing',
  },
  {
    op: 'user.updateRemark',
    method: 'POST',
    path: '/cgi-bin/user/info/updateremark',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          openid: { type: 'string' },
          remark: { type: 'string', maxBytes: 29 },
        },
        required: ['openid', 'remark'],
      },
    },
    refuses: { remark: 40092 },
    answer: 'nothing',
  },
  {
    op: 'user.getUserInfo',
    method: 'GET',
    path: '/cgi-bin/user/info',
    query: { $ref: '#/$defs/UserQuery' },
    answer: 'json',
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
      headimgurl: 'https://thirdwx.qlogo.cn/mmopen/g3MonUZtNHkdmzicIlibx6iaFqAc56vxLSUfpb6n5WKSYVY0ChQKkiaJSgQ1dZuTOgvLLrhJbERQQ/132',
    },
  },
  {
    op: 'user.batchGetUserInfo',
    method: 'POST',
    path: '/cgi-bin/user/info/batchget',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          user_list: {
            type: 'array',
            items: { $ref: '#/$defs/UserQuery' },
            maxItems: 100,
          },
        },
        required: ['user_list'],
      },
    },
    refuses: { user_list: 40032 },
    answer: 'json',
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
          headimgurl: 'https://thirdwx.qlogo.cn/mmopen/g3MonUZtNHkdmzicIlibx6iaFqAc56vxLSUfpb6n5WKSYVY0ChQKkiaJSgQ1dZuTOgvLLrhJbERQQ/132',
        },
        {
          openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
          unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
          subscribe: 0,
        },
      ],
    },
  },
  {
    op: 'user.get',
    method: 'GET',
    path: '/cgi-bin/user/get',
    query: { type: 'object', properties: { next_openid: { type: 'string' } } },
    answer: 'json',
    returns: {
      count: 2,
      data: { openid: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'] },
      next_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
      total: 2,
    },
    cursor: { field: 'next_openid', items: 'data.openid', ends: ['next_openid'] },
  },
  {
    op: 'user.getBlackList',
    method: 'POST',
    path: '/cgi-bin/tags/members/getblacklist',
    body: {
      as: 'json',
      schema: { type: 'object', properties: { begin_openid: { type: 'string' } } },
    },
    answer: 'json',
    returns: {
      count: 1,
      data: { openid: ['oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'] },
      next_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
      total: 1,
    },
    cursor: { field: 'begin_openid', items: 'data.openid', ends: ['next_openid'] },
  },
  {
    op: 'user.batchBlackList',
    method: 'POST',
    path: '/cgi-bin/tags/members/batchblacklist',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          openid_list: { type: 'array', items: { type: 'string' }, maxItems: 20 },
        },
        required: ['openid_list'],
      },
    },
    refuses: { openid_list: 40032 },
    answer: 'nothing',
  },
  {
    op: 'user.batchUnBlackList',
    method: 'POST',
    path: '/cgi-bin/tags/members/batchunblacklist',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          openid_list: { type: 'array', items: { type: 'string' }, maxItems: 20 },
        },
        required: ['openid_list'],
      },
    },
    refuses: { openid_list: 40032 },
    answer: 'nothing',
  },
  {
    op: 'user.changeOpenid',
    method: 'POST',
    path: '/cgi-bin/changeopenid',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          from_appid: { type: 'string' },
          openid_list: { type: 'array', items: { type: 'string' }, maxItems: 100 },
        },
        required: ['from_appid', 'openid_list'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      result_list: [
        {
          ori_openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
          new_openid: 'otiZz6fJ0p9mDk4xkKZbYt7Hc7fY',
          err_msg: 'ok',
        },
      ],
    },
  },
  {
    op: 'user.tags.create',
    method: 'POST',
    path: '/cgi-bin/tags/create',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          tag: {
            type: 'object',
            properties: { name: { type: 'string', maxBytes: 30 } },
            required: ['name'],
          },
        },
        required: ['tag'],
      },
    },
    refuses: { 'tag.name': 45158 },
    answer: 'json',
    returns: { tag: { id: 134, name: '广东' } },
  },
  {
    op: 'user.tags.get',
    method: 'GET',
    path: '/cgi-bin/tags/get',
    answer: 'json',
    returns: {
      tags: [{ id: 2, name: '星标组', count: 0 }, { id: 134, name: '广东', count: 5 }],
    },
  },
  {
    op: 'user.tags.update',
    method: 'POST',
    path: '/cgi-bin/tags/update',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { tag: { $ref: '#/$defs/UserTag' } },
        required: ['tag'],
      },
    },
    refuses: { 'tag.name': 45158 },
    answer: 'nothing',
  },
  {
    op: 'user.tags.delete',
    method: 'POST',
    path: '/cgi-bin/tags/delete',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          tag: {
            type: 'object',
            properties: { id: { type: 'integer' } },
            required: ['id'],
          },
        },
        required: ['tag'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'user.tags.getUsersByTag',
    method: 'POST',
    path: '/cgi-bin/user/tag/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { tagid: { type: 'integer' }, next_openid: { type: 'string' } },
        required: ['tagid'],
      },
    },
    answer: 'json',
    returns: {
      count: 2,
      data: { openid: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'] },
      next_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    },
    cursor: { field: 'next_openid', items: 'data.openid', ends: ['next_openid'] },
  },
  {
    op: 'user.tags.batchTagging',
    method: 'POST',
    path: '/cgi-bin/tags/members/batchtagging',
    body: { as: 'json', schema: { $ref: '#/$defs/UserTagging' } },
    refuses: { openid_list: 40032 },
    answer: 'nothing',
  },
  {
    op: 'user.tags.batchUnTagging',
    method: 'POST',
    path: '/cgi-bin/tags/members/batchuntagging',
    body: { as: 'json', schema: { $ref: '#/$defs/UserTagging' } },
    refuses: { openid_list: 40032 },
    answer: 'nothing',
  },
  {
    op: 'user.tags.getTagIdList',
    method: 'POST',
    path: '/cgi-bin/tags/getidlist',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { openid: { type: 'string' } },
        required: ['openid'],
      },
    },
    answer: 'json',
    returns: { tagid_list: [128, 2] },
  },
  {
    op: 'account.createQRCode',
    method: 'POST',
    path: '/cgi-bin/qrcode/create',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        oneOf: [
          {
            type: 'object',
            properties: {
              action_name: { enum: ['QR_SCENE'] },
              action_info: {
                type: 'object',
                properties: {
                  scene: {
                    type: 'object',
                    properties: {
                      scene_id: { type: 'integer', minimum: 1, maximum: 4294967295 },
                    },
                    required: ['scene_id'],
                  },
                },
                required: ['scene'],
              },
              expire_seconds: { type: 'integer', maximum: 2592000 },
            },
            required: ['action_name', 'action_info'],
          },
          {
            type: 'object',
            properties: {
              action_name: { enum: ['QR_STR_SCENE'] },
              action_info: { $ref: '#/$defs/QRCodeStrScene' },
              expire_seconds: { type: 'integer', maximum: 2592000 },
            },
            required: ['action_name', 'action_info'],
          },
          {
            type: 'object',
            properties: {
              action_name: { enum: ['QR_LIMIT_SCENE'] },
              action_info: {
                type: 'object',
                properties: {
                  scene: {
                    type: 'object',
                    properties: {
                      scene_id: { type: 'integer', minimum: 1, maximum: 100000 },
                    },
                    required: ['scene_id'],
                  },
                },
                required: ['scene'],
              },
            },
            required: ['action_name', 'action_info'],
          },
          {
            type: 'object',
            properties: {
              action_name: { enum: ['QR_LIMIT_STR_SCENE'] },
              action_info: { $ref: '#/$defs/QRCodeStrScene' },
            },
            required: ['action_name', 'action_info'],
          },
        ],
      },
    },
    refuses: { action_name: 40052, 'action_info.scene.scene_str': 40053 },
    answer: 'json',
    returns: {
      ticket: 'gQH47joAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL2taZ2Z3TVRtNzJXV1Brb3ZhYmJJAAIEZ23sUwMEmm3sUw==',
      url: 'http://weixin.qq.com/q/kZgfwMTm72WWPkovabbI',
      expire_seconds: 604800,
    },
  },
  {
    op: 'account.shortUrl',
    method: 'POST',
    path: '/cgi-bin/shorturl',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { action: { enum: ['long2short'] }, long_url: { type: 'string' } },
        required: ['action', 'long_url'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { short_url: 'https://w.url.cn/s/AvCo6Ih' },
  },
  {
    op: 'account.genShortKey',
    method: 'POST',
    path: '/cgi-bin/shorten/gen',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          long_data: { type: 'string', maxBytes: 4096 },
          expire_seconds: { type: 'integer', maximum: 2592000 },
        },
        required: ['long_data', 'expire_seconds'],
      },
    },
    refuses: { long_data: 9410010, expire_seconds: 9410011 },
    answer: 'json',
    errmsg: 'ok',
    returns: { short_key: 'iTqRJFSEqk9RvPk' },
  },
  {
    op: 'account.fetchShorten',
    method: 'POST',
    path: '/cgi-bin/shorten/fetch',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { short_key: { type: 'string', minLength: 15, maxLength: 15 } },
        required: ['short_key'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      long_data: 'https://www.qq.com/activity/2026/spring?from=offiaccount',
      create_time: 1772416800,
      expire_seconds: 86300,
    },
  },
  {
    op: 'account.qrcodeJumpAdd',
    method: 'POST',
    path: '/cgi-bin/wxopen/qrcodejumpadd',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/QRCodeJumpRule' }],
        properties: {
          appid: { type: 'string' },
          is_edit: { enum: [0, 1] },
          state: { $ref: '#/$defs/QRCodeJumpState' },
        },
        required: ['is_edit'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'account.qrcodeJumpGet',
    method: 'POST',
    path: '/cgi-bin/wxopen/qrcodejumpget',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          appid: { type: 'string' },
          get_type: { enum: [0, 1, 2] },
          prefix_list: { type: 'array', items: { type: 'string' }, maxItems: 200 },
          page_num: { type: 'integer', minimum: 1 },
          page_size: { type: 'integer', maximum: 200 },
        },
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
  },
  {
    op: 'account.qrcodeJumpPublish',
    method: 'POST',
    path: '/cgi-bin/wxopen/qrcodejumppublish',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { prefix: { type: 'string' } },
        required: ['prefix'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'account.qrcodeJumpDelete',
    method: 'POST',
    path: '/cgi-bin/wxopen/qrcodejumpdelete',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { prefix: { type: 'string' }, appid: { type: 'string' } },
        required: ['prefix'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'openapi.clearQuota',
    method: 'POST',
    path: '/cgi-bin/clear_quota',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { appid: { type: 'string' } },
        required: ['appid'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'openapi.clearQuotaByAppSecret',
    method: 'POST',
    path: '/cgi-bin/clear_quota/v2',
    auth: 'none',
    query: {
      type: 'object',
      properties: { appid: { type: 'string' }, appsecret: { type: 'string' } },
      required: ['appid', 'appsecret'],
    },
    answer: 'nothing',
  },
  {
    op: 'openapi.clearApiQuota',
    method: 'POST',
    path: '/cgi-bin/openapi/quota/clear',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { cgi_path: { type: 'string' } },
        required: ['cgi_path'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'openapi.getApiQuota',
    method: 'POST',
    path: '/cgi-bin/openapi/quota/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { cgi_path: { type: 'string' } },
        required: ['cgi_path'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      quota: { daily_limit: 500000, used: 1024, remain: 498976 },
      rate_limit: { call_count: 5000, refresh_second: 60 },
      component_rate_limit: { call_count: 5000, refresh_second: 60 },
    },
  },
  {
    op: 'openapi.getRidInfo',
    method: 'POST',
    path: '/cgi-bin/openapi/rid/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { rid: { type: 'string' } },
        required: ['rid'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      request: {
        invoke_time: 1773021600,
        cost_in_ms: 30,
        request_url: 'openid=oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        request_body: '{"rid":"61725984-6126f6f9-040f19c4"}',
        response_body: '{"errcode":45009,"errmsg":"reach max api daily quota limit"}',
        client_ip: '113.0.70.51',
      },
    },
  },
  {
    op: 'datacube.getUserSummary',
    method: 'POST',
    path: '/datacube/getusersummary',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [{ ref_date: '2026-03-09', user_source: 1, new_user: 12, cancel_user: 5 }],
    },
  },
  {
    op: 'datacube.getUserCumulate',
    method: 'POST',
    path: '/datacube/getusercumulate',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: { list: [{ ref_date: '2026-03-09', cumulate_user: 1217056 }] },
  },
  {
    op: 'datacube.getArticleRead',
    method: 'POST',
    path: '/datacube/getarticleread',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2026-03-09',
          msgid: '2247490098_1',
          detail: {
            read_user: 4123,
            read_user_source: [{ user_count: 4123, scene_desc: '全部' }],
          },
        },
      ],
      is_delay: false,
    },
  },
  {
    op: 'datacube.getArticleShare',
    method: 'POST',
    path: '/datacube/getarticleshare',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        { ref_date: '2026-03-09', msgid: '2247490098_1', detail: { share_user: 6 } },
      ],
      is_delay: false,
    },
  },
  {
    op: 'datacube.getArticleTotalDetail',
    method: 'POST',
    path: '/datacube/getarticletotaldetail',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2026-03-09',
          msgid: '2247490098_1',
          publish_type: 0,
          title: '春茶上市，第一口鲜',
          content_url: 'https://mp.weixin.qq.com/s/0ruS0o9XyMQ8yX0Vx6P3jA',
          detail_list: [
            {
              read_user: 4123,
              read_user_source: [{ user_count: 4123, scene_desc: '全部' }],
              share_user: 6,
              zaikan_user: 191,
              like_user: 386,
              comment_count: 33,
              collection_user: 233,
              stat_date: '2026-03-09',
              praise_money: 361,
              read_subscribe_user: 327,
              read_delivery_rate: 0.0271002,
              read_finish_rate: 0.6304348,
              read_avg_activetime: 1.0588236,
              read_jump_position: [{ position: 1, rate: 0.12 }],
            },
          ],
        },
      ],
      is_delay: false,
    },
  },
  {
    op: 'datacube.getBizSummary',
    method: 'POST',
    path: '/datacube/getbizsummary',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2026-03-09',
          detail: {
            read_user: 4123,
            read_user_source: [{ user_count: 4123, scene_desc: '全部' }],
            share_user: 6,
            zaikan_user: 191,
            like_user: 386,
            comment_count: 33,
            collection_user: 233,
            redirect_ori_page_user: 369,
            send_page_count: 3,
          },
        },
      ],
      is_delay: false,
    },
  },
  {
    op: 'datacube.getArticleSummary',
    method: 'POST',
    path: '/datacube/getarticlesummary',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        {
          int_page_read_user: 1080,
          int_page_read_count: 1267,
          ori_page_read_user: 19,
          ori_page_read_count: 25,
          share_user: 6,
          share_count: 9,
          add_to_fav_user: 2,
          add_to_fav_count: 3,
          ref_date: '2026-03-09',
          msgid: '2247490098_1',
          title: '春季新品',
        },
      ],
    },
  },
  {
    op: 'datacube.getArticleTotal',
    method: 'POST',
    path: '/datacube/getarticletotal',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2026-03-09',
          msgid: '2247490098_1',
          title: '春季新品',
          details: [
            {
              int_page_read_user: 1080,
              int_page_read_count: 1267,
              ori_page_read_user: 19,
              ori_page_read_count: 25,
              share_user: 6,
              share_count: 9,
              add_to_fav_user: 2,
              add_to_fav_count: 3,
              stat_date: '2026-03-09',
              target_user: 261917,
              int_page_from_session_read_user: 657,
              int_page_from_session_read_count: 753,
              int_page_from_hist_msg_read_user: 20,
              int_page_from_hist_msg_read_count: 25,
              int_page_from_feed_read_user: 312,
              int_page_from_feed_read_count: 380,
              int_page_from_friends_read_user: 85,
              int_page_from_friends_read_count: 96,
              int_page_from_other_read_user: 53,
              int_page_from_other_read_count: 61,
              feed_share_from_session_user: 3,
              feed_share_from_session_cnt: 4,
              feed_share_from_feed_user: 1,
              feed_share_from_feed_cnt: 1,
              feed_share_from_other_user: 2,
              feed_share_from_other_cnt: 2,
            },
          ],
        },
      ],
    },
  },
  {
    op: 'datacube.getUserRead',
    method: 'POST',
    path: '/datacube/getuserread',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        {
          int_page_read_user: 1080,
          int_page_read_count: 1267,
          ori_page_read_user: 19,
          ori_page_read_count: 25,
          share_user: 6,
          share_count: 9,
          add_to_fav_user: 2,
          add_to_fav_count: 3,
          ref_date: '2026-03-09',
          user_source: 99999999,
        },
      ],
    },
  },
  {
    op: 'datacube.getUserReadHour',
    method: 'POST',
    path: '/datacube/getuserreadhour',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        {
          int_page_read_user: 1080,
          int_page_read_count: 1267,
          ori_page_read_user: 19,
          ori_page_read_count: 25,
          share_user: 6,
          share_count: 9,
          add_to_fav_user: 2,
          add_to_fav_count: 3,
          ref_date: '2026-03-09',
          user_source: 99999999,
          ref_hour: 1200,
        },
      ],
    },
  },
  {
    op: 'datacube.getUserShare',
    method: 'POST',
    path: '/datacube/getusershare',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        { ref_date: '2026-03-09', share_scene: 1, share_user: 6, share_count: 9 },
      ],
    },
  },
  {
    op: 'datacube.getUserShareHour',
    method: 'POST',
    path: '/datacube/getusersharehour',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2026-03-09',
          share_scene: 1,
          share_user: 6,
          share_count: 9,
          ref_hour: 1200,
        },
      ],
    },
  },
  {
    op: 'datacube.getUpstreamMsg',
    method: 'POST',
    path: '/datacube/getupstreammsg',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [{ ref_date: '2026-03-09', msg_type: 1, msg_user: 282, msg_count: 817 }],
    },
  },
  {
    op: 'datacube.getUpstreamMsgHour',
    method: 'POST',
    path: '/datacube/getupstreammsghour',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2026-03-09',
          msg_type: 1,
          msg_user: 282,
          msg_count: 817,
          ref_hour: 1200,
        },
      ],
    },
  },
  {
    op: 'datacube.getUpstreamMsgWeek',
    method: 'POST',
    path: '/datacube/getupstreammsgweek',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [{ ref_date: '2026-03-09', msg_type: 1, msg_user: 282, msg_count: 817 }],
    },
  },
  {
    op: 'datacube.getUpstreamMsgMonth',
    method: 'POST',
    path: '/datacube/getupstreammsgmonth',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [{ ref_date: '2026-03-01', msg_type: 1, msg_user: 282, msg_count: 817 }],
    },
  },
  {
    op: 'datacube.getUpstreamMsgDist',
    method: 'POST',
    path: '/datacube/getupstreammsgdist',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: { list: [{ ref_date: '2026-03-09', count_interval: 0, msg_user: 282 }] },
  },
  {
    op: 'datacube.getUpstreamMsgDistWeek',
    method: 'POST',
    path: '/datacube/getupstreammsgdistweek',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: { list: [{ ref_date: '2026-03-09', count_interval: 0, msg_user: 282 }] },
  },
  {
    op: 'datacube.getUpstreamMsgDistMonth',
    method: 'POST',
    path: '/datacube/getupstreammsgdistmonth',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: { list: [{ ref_date: '2026-03-01', count_interval: 0, msg_user: 282 }] },
  },
  {
    op: 'datacube.publisherAdposGeneral',
    method: 'GET',
    path: '/publisher/stat?action=publisher_adpos_general',
    query: {
      type: 'object',
      allOf: [{ $ref: '#/$defs/PublisherPage' }],
      properties: { ad_slot: { $ref: '#/$defs/PublisherAdSlot' } },
    },
    int64: { receive: ['list[].slot_id'] },
    answer: 'json',
    returns: {
      summary: {
        req_succ_count: 118,
        exposure_count: 3190,
        exposure_rate: 0.65,
        click_count: 57,
        click_rate: 0.017868,
        income: 1931,
        ecpm: 605.07,
      },
      list: [
        {
          req_succ_count: 118,
          exposure_count: 3190,
          exposure_rate: 0.65,
          click_count: 57,
          click_rate: 0.017868,
          income: 1931,
          ecpm: 605.07,
          date: '2026-03-09',
          slot_id: '3030046789020061',
          ad_slot: 'SLOT_ID_BIZ_BOTTOM',
        },
      ],
      total_num: 1,
    },
  },
  {
    op: 'datacube.publisherCpsGeneral',
    method: 'GET',
    path: '/publisher/stat?action=publisher_cps_general',
    query: { $ref: '#/$defs/PublisherPage' },
    answer: 'json',
    returns: {
      summary: {
        req_succ_count: 118,
        exposure_count: 3190,
        click_count: 57,
        click_rate: 0.017868,
        order_count: 3,
        order_rate: 0.0076,
        total_fee: 162900,
        total_commission: 25021,
      },
      list: [
        {
          req_succ_count: 118,
          exposure_count: 3190,
          click_count: 57,
          click_rate: 0.017868,
          order_count: 3,
          order_rate: 0.0076,
          total_fee: 162900,
          total_commission: 25021,
          date: '2026-03-09',
        },
      ],
      total_num: 1,
    },
  },
  {
    op: 'datacube.publisherSettlement',
    method: 'GET',
    path: '/publisher/stat?action=publisher_settlement',
    query: { $ref: '#/$defs/PublisherPage' },
    answer: 'json',
    returns: {
      body: '深圳市示例科技有限公司',
      revenue_all: 5178368698,
      penalty_all: 0,
      settled_revenue_all: 2613696765,
      settlement_list: [
        {
          date: '2026-03-16',
          zone: '2026年3月1日至15日',
          month: '202603',
          order: 1,
          sett_status: 1,
          settled_revenue: 718926045,
          sett_no: '202603161234',
          mail_send_cnt: '0',
          slot_revenue: [
            { slot_id: 'SLOT_ID_BIZ_BOTTOM', slot_settled_revenue: 34139443 },
          ],
        },
      ],
      total_num: 1,
    },
  },
  {
    op: 'datacube.getInterfaceSummary',
    method: 'POST',
    path: '/datacube/getinterfacesummary',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2026-03-09',
          callback_count: 36974,
          fail_count: 67,
          total_time_cost: 14994291,
          max_time_cost: 5044,
        },
      ],
    },
  },
  {
    op: 'datacube.getInterfaceSummaryHour',
    method: 'POST',
    path: '/datacube/getinterfacesummaryhour',
    body: { as: 'json', schema: { $ref: '#/$defs/DateRange' } },
    answer: 'json',
    returns: {
      list: [
        {
          ref_date: '2026-03-09',
          callback_count: 36974,
          fail_count: 67,
          total_time_cost: 14994291,
          max_time_cost: 5044,
          ref_hour: 1200,
        },
      ],
    },
  },
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
    refuses: { 'card.*.base_info.sku.quantity': 40122 },
    answer: 'json',
    errmsg: 'ok',
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
        properties: { expire_seconds: { type: 'integer', minimum: 60, maximum: 1800 } },
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
                        maxItems: 5,
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
    errmsg: 'ok',
    returns: {
      ticket: 'gQHB8DoAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL0JIV3lhX3psZmlvSDZmWGVMMTZvAAIEsNnKVQMEIAMAAA==',
      expire_seconds: 1800,
      url: 'http://weixin.qq.com/q/BHWya_zlfioH6fXeL16o',
      show_qrcode_url: 'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQHB8DoAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9xL0JIV3lhX3psZmlvSDZmWGVMMTZvAAIEsNnKVQMEIAMAAA%3D%3D',
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
    errmsg: 'ok',
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
          code: { type: 'array', items: { type: 'string' }, maxItems: 100 },
        },
        required: ['card_id', 'code'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
    errmsg: 'ok',
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
          code: { type: 'array', items: { type: 'string' }, maxItems: 100 },
        },
        required: ['card_id', 'code'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
    errmsg: 'ok',
    returns: {
      content: '<iframe class="res_iframe card_iframe js_editor_card" data-src="http://mp.weixin.qq.com/bizmall/appmsgcard?action=show&cardid=p1Pj9jr90_SQRaVqYI239Ka1erkI"></iframe>',
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
          openid: { type: 'array', items: { type: 'string' }, maxItems: 10 },
          username: { type: 'array', items: { type: 'string' }, maxItems: 10 },
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
          code: { type: 'string', maxBytes: 20 },
          card_id: { type: 'string', maxBytes: 32 },
          check_consume: { type: 'boolean' },
          is_expire_dynamic_code: { type: 'boolean' },
        },
        required: ['code'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
        common_field_list: [
          { name: 'USER_FORM_INFO_FLAG_MOBILE', value: '13800138000' },
        ],
        custom_field_list: [{ name: '兴趣', value: '阅读', value_list: ['阅读'] }],
      },
      bonus: 460,
      balance: 1000,
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
    errmsg: 'ok',
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
    errmsg: 'ok',
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
    errmsg: 'ok',
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
    errmsg: 'ok',
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
              icon_url_list: [
                'http://mmbiz.qpic.cn/mmbiz/p98FjXy8LacgHxp3sJ3vn97bGLz0ib0Sf/0',
              ],
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
          offset: { type: 'integer', minimum: 0 },
          count: { type: 'integer', maximum: 50 },
          status_list: { type: 'array', items: { $ref: '#/$defs/CardStatus' } },
        },
        required: ['offset', 'count'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
                  deal_detail: { type: 'string', maxBytes: 3072 },
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
                  gift: { type: 'string', maxBytes: 3072 },
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
                  default_detail: { type: 'string', maxBytes: 3072 },
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
                  prerogative: { type: 'string', maxBytes: 3072 },
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
                allOf: [{ $ref: '#/$defs/CardGeneralOptions' }],
                properties: {
                  base_info: {
                    type: 'object',
                    allOf: [{ $ref: '#/$defs/CardBaseInfoUpdate' }],
                    properties: { need_push_on_view: { type: 'boolean' } },
                  },
                  prerogative: { type: 'string', maxBytes: 3072 },
                  supply_bonus: { type: 'boolean' },
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
                  meeting_detail: { type: 'string', maxBytes: 3072 },
                  map_url: { type: 'string', maxBytes: 128 },
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
                  from: { type: 'string', maxBytes: 54 },
                  to: { type: 'string', maxBytes: 54 },
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
    errmsg: 'ok',
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
    body: { as: 'json', schema: { $ref: '#/$defs/CardStatsQuery' } },
    answer: 'json',
    errmsg: 'ok',
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
  },
  {
    op: 'card.getCardInfo',
    method: 'POST',
    path: '/datacube/getcardcardinfo',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/CardStatsQuery' }],
        properties: { card_id: { type: 'string' } },
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
  },
  {
    op: 'card.getMemberCardInfo',
    method: 'POST',
    path: '/datacube/getcardmembercardinfo',
    body: { as: 'json', schema: { $ref: '#/$defs/CardStatsQuery' } },
    answer: 'json',
    errmsg: 'ok',
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
  },
  {
    op: 'card.getMemberCardDetail',
    method: 'POST',
    path: '/datacube/getcardmembercarddetail',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/DateRange' }],
        properties: { card_id: { type: 'string' } },
        required: ['card_id'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
    errmsg: 'ok',
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
    errmsg: 'ok',
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
    errmsg: 'ok',
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
                background_pic_url: 'https://mmbiz.qlogo.cn/mmbiz/2aJY6aCPatSeibYAyy7yct9zJXL9WsNVL/0',
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
    errmsg: 'ok',
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
            not: { anyOf: [{ required: ['all'] }] },
          },
          {
            type: 'object',
            properties: { all: { type: 'boolean' } },
            required: ['all'],
            not: { anyOf: [{ required: ['page_id'] }] },
          },
        ],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
    errmsg: 'ok',
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
    errmsg: 'ok',
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
          offset: { type: 'integer', minimum: 0 },
          count: { type: 'integer', maximum: 100 },
        },
        required: ['sort_type', 'offset', 'count'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
  },
  {
    op: 'card.giftcard.generalCardUpdateUser',
    method: 'POST',
    path: '/card/generalcard/updateuser',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/CardHolderUpdate' }],
        properties: { can_give_friend: { type: 'boolean' } },
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
        properties: { paymch_info: { $ref: '#/$defs/InvoicePayMch' } },
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
    errmsg: 'ok',
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
    errmsg: 'ok',
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
    errmsg: 'ok',
    returns: {
      info: {
        common_field_list: [
          { name: 'USER_FORM_INFO_FLAG_MOBILE', value: '15521328888' },
        ],
        custom_field_list: [{ name: '喜欢的食物', value: '火锅' }],
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
          init_custom_field_value1: { type: 'string', maxBytes: 12 },
          init_custom_field_value2: { type: 'string', maxBytes: 12 },
          init_custom_field_value3: { type: 'string', maxBytes: 12 },
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
    errmsg: 'ok',
    returns: {
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      nickname: 'Fourier',
      membership_number: 'AAA00000001',
      sex: 'MALE',
      bonus: 460,
      balance: 3000,
      user_info: {
        common_field_list: [
          { name: 'USER_FORM_INFO_FLAG_MOBILE', value: '15521328888' },
        ],
        custom_field_list: [{ name: '喜欢的食物', value: '火锅' }],
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
        allOf: [{ $ref: '#/$defs/CardHolderUpdate' }],
        properties: {
          membership_number: { type: 'string' },
          add_bonus: { type: 'integer' },
          add_balance: { type: 'integer' },
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
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
    errmsg: 'ok',
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
    errmsg: 'ok',
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
          offset: { type: 'integer', minimum: 0 },
          count: { type: 'integer' },
        },
        required: ['type', 'effective', 'offset', 'count'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
        app_id: 'wx5edab3bdfba3dc1c',
        brand_name: '微信餐厅',
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
        end_time: 1774972799,
        primary_category_id: 1,
        secondary_category_id: 101,
        merchant_id: 123456,
        status: 'CHECKING',
        begin_time: 1772294400,
        create_time: 1772416800,
        update_time: 1773021600,
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
    errmsg: 'ok',
    returns: {
      info: {
        app_id: 'wx5edab3bdfba3dc1c',
        brand_name: '微信餐厅',
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
        end_time: 1774972799,
        primary_category_id: 1,
        secondary_category_id: 101,
        merchant_id: 123456,
        status: 'CHECKING',
        begin_time: 1772294400,
        create_time: 1772416800,
        update_time: 1773021600,
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
        app_id: 'wx5edab3bdfba3dc1c',
        brand_name: '微信餐厅',
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
        end_time: 1774972799,
        primary_category_id: 1,
        secondary_category_id: 101,
        merchant_id: 123456,
        status: 'CHECKING',
        begin_time: 1772294400,
        create_time: 1772416800,
        update_time: 1773021600,
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
          limit: { type: 'integer', maximum: 100 },
          status: { $ref: '#/$defs/SubMerchantStatus' },
        },
        required: ['begin_id', 'limit'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      info_list: [
        {
          app_id: 'wx5edab3bdfba3dc1c',
          brand_name: '微信餐厅',
          logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
          end_time: 1774972799,
          primary_category_id: 1,
          secondary_category_id: 101,
          merchant_id: 123456,
          status: 'CHECKING',
          begin_time: 1772294400,
          create_time: 1772416800,
          update_time: 1773021600,
        },
      ],
      next_begin_id: 13,
    },
    cursor: {
      field: 'begin_id',
      start: '',
      items: 'info_list',
      ends: ['next_begin_id'],
    },
  },
  {
    op: 'card.submerchant.getApplyProtocol',
    method: 'GET',
    path: '/card/getapplyprotocol',
    answer: 'json',
    errmsg: 'ok',
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
          etkt_bnr: { type: 'string', maxLength: 14 },
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
    op: 'poi.addpoi',
    method: 'POST',
    path: '/cgi-bin/poi/addpoi',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          business: {
            type: 'object',
            properties: {
              base_info: {
                type: 'object',
                allOf: [{ $ref: '#/$defs/PoiBaseInfo' }],
                properties: { district: { type: 'string', maxLength: 10 } },
                required: ['district'],
              },
            },
            required: ['base_info'],
          },
        },
        required: ['business'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { poi_id: '472671857' },
  },
  {
    op: 'poi.getpoi',
    method: 'POST',
    path: '/cgi-bin/poi/getpoi',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { poi_id: { type: 'string' } },
        required: ['poi_id'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      business: {
        base_info: {
          photo_list: [
            {
              photo_url: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
            },
          ],
          recommend: '麦辣鸡腿堡套餐',
          special: '免费 Wi-Fi，外卖服务',
          introduction: '全球连锁的快餐店，主营汉堡、炸鸡与饮料',
          open_time: '8:00-20:00',
          avg_price: 35,
          sid: '33788392',
          business_name: '麦当劳',
          branch_name: '艺苑路店',
          province: '广东省',
          city: '广州市',
          address: '艺苑路11号',
          telephone: '020-12345678',
          categories: ['美食,快餐小吃'],
          offset_type: 1,
          longitude: 113.3172,
          latitude: 23.08331,
          district: '海珠区',
          available_state: 3,
          update_status: 0,
        },
      },
    },
  },
  {
    op: 'poi.getPoiList',
    method: 'POST',
    path: '/cgi-bin/poi/getpoilist',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          begin: { type: 'integer', minimum: 0 },
          limit: { type: 'integer', maximum: 50 },
        },
        required: ['begin', 'limit'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      business_list: [
        {
          base_info: {
            photo_list: [
              {
                photo_url: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
              },
            ],
            recommend: '麦辣鸡腿堡套餐',
            special: '免费 Wi-Fi，外卖服务',
            introduction: '全球连锁的快餐店，主营汉堡、炸鸡与饮料',
            open_time: '8:00-20:00',
            avg_price: 35,
            sid: '33788392',
            business_name: '麦当劳',
            branch_name: '艺苑路店',
            province: '广东省',
            city: '广州市',
            address: '艺苑路11号',
            telephone: '020-12345678',
            categories: ['美食,快餐小吃'],
            offset_type: 1,
            longitude: 113.3172,
            latitude: 23.08331,
            district: '海珠区',
            available_state: 3,
            update_status: 0,
            poi_id: '472671857',
            mapid: '2880741500279549033',
            upgrade_status: 1,
            upgrade_comment: '门店图片不清晰',
          },
        },
      ],
      total_count: 1,
    },
  },
  {
    op: 'poi.updatepoi',
    method: 'POST',
    path: '/cgi-bin/poi/updatepoi',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          business: {
            type: 'object',
            properties: {
              base_info: {
                type: 'object',
                allOf: [{ $ref: '#/$defs/PoiServiceInfo' }],
                properties: {
                  poi_id: { type: 'string' },
                  sid: { type: 'string' },
                  telephone: { type: 'string', maxLength: 53 },
                },
                required: ['poi_id'],
              },
            },
            required: ['base_info'],
          },
        },
        required: ['business'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'poi.delpoi',
    method: 'POST',
    path: '/cgi-bin/poi/delpoi',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { poi_id: { type: 'string' } },
        required: ['poi_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'poi.getWXCategory',
    method: 'POST',
    path: '/cgi-bin/poi/getwxcategory',
    answer: 'json',
    errmsg: 'ok',
    returns: { category_list: ['美食,江浙菜,上海菜', '美食,快餐小吃'] },
  },
  {
    op: 'poi.miniprogram.getMerchantCategory',
    method: 'GET',
    path: '/wxa/get_merchant_category',
    answer: 'json',
    errmsg: 'ok',
    returns: {
      data: {
        all_category_info: {
          categories: [
            {
              id: 278,
              name: '购物',
              level: 1,
              father: 0,
              children: [279, 280],
              sensitive_type: 0,
              scene: 3,
              qualify: {
                exter_list: [
                  {
                    inner_list: [
                      {
                        name: '食品经营许可证',
                        url: 'http://mmbiz.qpic.cn/mmbiz_png/tW66AWE2K6ECFPcyAcIZTG8RlcR0sAqB/0',
                      },
                    ],
                  },
                ],
                remark: '销售食品时提交',
              },
            },
          ],
        },
      },
    },
  },
  {
    op: 'poi.miniprogram.applyMerchant',
    method: 'POST',
    path: '/wxa/apply_merchant',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          first_catid: { type: 'integer' },
          second_catid: { type: 'integer' },
          qualification_list: { type: 'string' },
          nickname: { type: 'string' },
          intro: { type: 'string' },
          headimg_mediaid: { type: 'string' },
          org_code: { type: 'string' },
          other_files: { type: 'string' },
        },
        required: [
          'first_catid',
          'second_catid',
          'nickname',
          'intro',
          'headimg_mediaid',
        ],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'poi.miniprogram.getMerchantAuditInfo',
    method: 'GET',
    path: '/wxa/get_merchant_audit_info',
    int64: { receive: ['data.audit_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: { data: { audit_id: '414569513', status: 1, reason: '' } },
  },
  {
    op: 'poi.miniprogram.modifyMerchant',
    method: 'POST',
    path: '/wxa/modify_merchant',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { intro: { type: 'string' }, headimg_mediaid: { type: 'string' } },
        required: ['intro', 'headimg_mediaid'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'poi.miniprogram.getDistrict',
    method: 'GET',
    path: '/wxa/get_district',
    answer: 'json',
    returns: {
      status: 0,
      message: 'query ok',
      data_version: '20170510',
      result: [
        [
          {
            id: '440000',
            name: '广东',
            fullname: '广东省',
            pinyin: ['guang', 'dong'],
            location: { lat: 23.13171, lng: 113.26627 },
            cidx: [0, 0],
          },
        ],
        [
          {
            id: '440100',
            name: '广州',
            fullname: '广州市',
            pinyin: ['guang', 'zhou'],
            location: { lat: 23.12908, lng: 113.26436 },
            cidx: [0, 0],
          },
        ],
      ],
    },
  },
  {
    op: 'poi.miniprogram.searchMapPoi',
    method: 'POST',
    path: '/wxa/search_map_poi',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { districtid: { type: 'integer' }, keyword: { type: 'string' } },
        required: ['districtid', 'keyword'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      data: {
        item: [
          {
            sosomap_poi_uid: '2880741500279549033',
            branch_name: '艺苑路店',
            category: '美食:中餐厅',
            address: '广州市海珠区222号',
            telephone: '020-12345678',
            longitude: 113.3172,
            latitude: 23.08331,
            data_supply: 2,
            pic_urls: [
              'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
            ],
            card_id_list: ['p1Pj9jr90_SQRaVqYI239Ka1erkI'],
          },
        ],
      },
    },
  },
  {
    op: 'poi.miniprogram.createMapPoi',
    method: 'POST',
    path: '/wxa/create_map_poi',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          poi_id: { type: 'string' },
          name: { type: 'string' },
          category: { type: 'string' },
          introduct: { type: 'string' },
          telephone: { type: 'string' },
          longitude: { anyOf: [{ type: 'string' }, { type: 'number' }] },
          latitude: { anyOf: [{ type: 'string' }, { type: 'number' }] },
          districtid: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
          province: { type: 'string' },
          city: { type: 'string' },
          district: { type: 'string' },
          address: { type: 'string' },
          photo: { type: 'string' },
          license: { type: 'string' },
        },
        required: [
          'name',
          'category',
          'introduct',
          'telephone',
          'longitude',
          'latitude',
          'districtid',
          'province',
          'city',
          'district',
          'address',
          'photo',
          'license',
        ],
      },
    },
    int64: { receive: ['data.base_id', 'data.rich_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: { data: { base_id: '42160', rich_id: '42010' } },
  },
  {
    op: 'poi.miniprogram.addStore',
    method: 'POST',
    path: '/wxa/add_store',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/PoiStoreSettings' }],
        properties: {
          poi_id: { type: 'string' },
          address: { type: 'string' },
          company_name: { type: 'string' },
          credential: { type: 'string' },
          qualification_list: { type: 'string' },
        },
        required: ['credential'],
      },
    },
    int64: { receive: ['data.audit_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: { data: { audit_id: '414569513' } },
  },
  {
    op: 'poi.miniprogram.updateStore',
    method: 'POST',
    path: '/wxa/update_store',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/PoiStoreSettings' }],
        properties: { poi_id: { type: 'string' } },
        required: ['poi_id'],
      },
    },
    int64: { receive: ['data.audit_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: { data: { has_audit_id: 1, audit_id: '414569513' } },
  },
  {
    op: 'poi.miniprogram.getStoreInfo',
    method: 'POST',
    path: '/wxa/get_store_info',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { poi_id: { type: 'string' } },
        required: ['poi_id'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      business: {
        base_info: {
          poi_id: '472671857',
          business_name: '麦当劳',
          province: '广东省',
          city: '广州市',
          district: '海珠区',
          address: '广州市海珠区222号',
          telephone: '020-12345678',
          categories: ['美食,快餐小吃'],
          longitude: 113.3172,
          latitude: 23.08331,
          open_time: '8:00-20:00',
          photo_list: [
            {
              photo_url: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
            },
          ],
          qualification_name: '广州某某餐饮有限公司',
          qualification_num: '91440101MA5AAAAA0X',
          status: 1,
        },
      },
    },
  },
  {
    op: 'poi.miniprogram.getStoreList',
    method: 'POST',
    path: '/wxa/get_store_list',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          offset: { type: 'integer', minimum: 0 },
          limit: { type: 'integer', maximum: 50 },
        },
        required: ['offset', 'limit'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      business_list: [
        {
          base_info: {
            poi_id: '472671857',
            business_name: '麦当劳',
            province: '广东省',
            city: '广州市',
            district: '海珠区',
            address: '广州市海珠区222号',
            telephone: '020-12345678',
            categories: ['美食,快餐小吃'],
            longitude: 113.3172,
            latitude: 23.08331,
            open_time: '8:00-20:00',
            photo_list: [
              {
                photo_url: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
              },
            ],
            qualification_name: '广州某某餐饮有限公司',
            qualification_num: '91440101MA5AAAAA0X',
            status: 1,
          },
        },
      ],
      total_count: 1,
    },
  },
  {
    op: 'poi.miniprogram.delStore',
    method: 'POST',
    path: '/wxa/del_store',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { poi_id: { type: 'string' } },
        required: ['poi_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'store.uploadImg',
    method: 'POST',
    path: '/merchant/common/upload_img',
    query: {
      type: 'object',
      properties: { filename: { type: 'string' } },
      required: ['filename'],
    },
    body: {
      as: 'multipart',
      schema: {
        type: 'object',
        properties: { media: { type: 'string', format: 'binary' } },
        required: ['media'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: {
      image_url: 'http://mmbiz.qpic.cn/mmbiz/p98FjXy8LacgHxp3sJ3vn97bGLz0ib0Sf/0',
    },
  },
  {
    op: 'store.product.create',
    method: 'POST',
    path: '/merchant/create',
    body: { as: 'json', schema: { $ref: '#/$defs/StoreProduct' } },
    answer: 'json',
    errmsg: 'success',
    returns: { product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ' },
  },
  {
    op: 'store.product.del',
    method: 'POST',
    path: '/merchant/del',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { product_id: { type: 'string' } },
        required: ['product_id'],
      },
    },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.product.update',
    method: 'POST',
    path: '/merchant/update',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/StoreProduct' }],
        properties: { product_id: { type: 'string' } },
        required: ['product_id'],
      },
    },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.product.get',
    method: 'POST',
    path: '/merchant/get',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { product_id: { type: 'string' } },
        required: ['product_id'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: {
      product_info: {
        product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ',
        status: 1,
        product_base: {
          name: '单反相机',
          main_img: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
          img: [
            'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl29nqqObBwFwnIX3licVPnFV5uUQx7TLx4tB9qZfbe3JmqR4NkkEmpb5L/0',
          ],
          property: [{ id: '品牌', vid: 'Fujifilm/富士' }],
          sku_info: [{ id: '1075741873', vid: ['1079742386', '1079742363'] }],
          buy_limit: 10,
          category_id: ['537074298'],
          detail_html: '<p>机身轻便，出门随手带上</p>',
        },
        sku_list: [
          {
            sku_id: '1075741873:1079742386',
            price: 30000,
            ori_price: 39900,
            icon_url: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
            quantity: 800,
            product_code: '6901234567892',
          },
        ],
        attrext: {
          location: {
            country: '中国',
            province: '广东省',
            city: '广州市',
            address: '广州市海珠区222号',
          },
          isPostFree: 0,
          isHasReceipt: 0,
          isUnderGuaranty: 0,
          isSupportReplace: 0,
        },
        delivery_info: { delivery_type: 0, express: [{ id: 10000027, price: 10000 }] },
      },
    },
  },
  {
    op: 'store.product.getByStatus',
    method: 'POST',
    path: '/merchant/getbystatus',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { status: { enum: [0, 1, 2] } },
        required: ['status'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: {
      products_info: [
        {
          product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ',
          status: 1,
          product_base: {
            name: '单反相机',
            main_img: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
            img: [
              'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl29nqqObBwFwnIX3licVPnFV5uUQx7TLx4tB9qZfbe3JmqR4NkkEmpb5L/0',
            ],
            property: [{ id: '品牌', vid: 'Fujifilm/富士' }],
            sku_info: [{ id: '1075741873', vid: ['1079742386', '1079742363'] }],
            buy_limit: 10,
            category_id: ['537074298'],
            detail_html: '<p>机身轻便，出门随手带上</p>',
          },
          sku_list: [
            {
              sku_id: '1075741873:1079742386',
              price: 30000,
              ori_price: 39900,
              icon_url: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
              quantity: 800,
              product_code: '6901234567892',
            },
          ],
          attrext: {
            location: {
              country: '中国',
              province: '广东省',
              city: '广州市',
              address: '广州市海珠区222号',
            },
            isPostFree: 0,
            isHasReceipt: 0,
            isUnderGuaranty: 0,
            isSupportReplace: 0,
          },
          delivery_info: { delivery_type: 0, express: [{ id: 10000027, price: 10000 }] },
        },
      ],
    },
  },
  {
    op: 'store.product.modProductStatus',
    method: 'POST',
    path: '/merchant/modproductstatus',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { product_id: { type: 'string' }, status: { enum: [0, 1] } },
        required: ['product_id', 'status'],
      },
    },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.product.getSub',
    method: 'POST',
    path: '/merchant/category/getsub',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { cate_id: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
        required: ['cate_id'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: { cate_list: [{ id: '537074298', name: '单反相机' }] },
  },
  {
    op: 'store.product.getSku',
    method: 'POST',
    path: '/merchant/category/getsku',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { cate_id: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
        required: ['cate_id'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: {
      sku_table: [
        { id: '1075741873', name: '颜色', value_list: [{ id: '1079742375', name: '撞色' }] },
      ],
    },
  },
  {
    op: 'store.product.getProperty',
    method: 'POST',
    path: '/merchant/category/getproperty',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { cate_id: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
        required: ['cate_id'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: {
      properties: [
        {
          id: '1075741879',
          name: '品牌',
          property_value: [{ id: '200050867', name: 'Fujifilm/富士' }],
        },
      ],
    },
  },
  {
    op: 'store.stock.add',
    method: 'POST',
    path: '/merchant/stock/add',
    body: { as: 'json', schema: { $ref: '#/$defs/StoreStockChange' } },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.stock.reduce',
    method: 'POST',
    path: '/merchant/stock/reduce',
    body: { as: 'json', schema: { $ref: '#/$defs/StoreStockChange' } },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.express.add',
    method: 'POST',
    path: '/merchant/express/add',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { delivery_template: { $ref: '#/$defs/StoreExpressTemplate' } },
        required: ['delivery_template'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: { template_id: 103312916 },
  },
  {
    op: 'store.express.del',
    method: 'POST',
    path: '/merchant/express/del',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { template_id: { type: 'integer' } },
        required: ['template_id'],
      },
    },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.express.update',
    method: 'POST',
    path: '/merchant/express/update',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          template_id: { type: 'integer' },
          delivery_template: { $ref: '#/$defs/StoreExpressTemplate' },
        },
        required: ['template_id', 'delivery_template'],
      },
    },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.express.getById',
    method: 'POST',
    path: '/merchant/express/getbyid',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { template_id: { type: 'integer' } },
        required: ['template_id'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: {
      template_info: {
        Name: '全国包邮',
        Assumer: 0,
        Valuation: 0,
        TopFee: [
          {
            Type: 10000027,
            Normal: { StartStandards: 1, StartFees: 200, AddStandards: 1, AddFees: 100 },
            Custom: [
              {
                StartStandards: 1,
                StartFees: 200,
                AddStandards: 1,
                AddFees: 100,
                DestCountry: '中国',
                DestProvince: '广东省',
                DestCity: '广州市',
              },
            ],
          },
        ],
        Id: 103312916,
      },
    },
  },
  {
    op: 'store.express.getAll',
    method: 'GET',
    path: '/merchant/express/getall',
    answer: 'json',
    errmsg: 'success',
    returns: {
      templates_info: [
        {
          Name: '全国包邮',
          Assumer: 0,
          Valuation: 0,
          TopFee: [
            {
              Type: 10000027,
              Normal: {
                StartStandards: 1,
                StartFees: 200,
                AddStandards: 1,
                AddFees: 100,
              },
              Custom: [
                {
                  StartStandards: 1,
                  StartFees: 200,
                  AddStandards: 1,
                  AddFees: 100,
                  DestCountry: '中国',
                  DestProvince: '广东省',
                  DestCity: '广州市',
                },
              ],
            },
          ],
          Id: 103312916,
        },
      ],
    },
  },
  {
    op: 'store.group.add',
    method: 'POST',
    path: '/merchant/group/add',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          group_detail: {
            type: 'object',
            properties: {
              group_name: { type: 'string' },
              product_list: { type: 'array', items: { type: 'string' } },
            },
            required: ['group_name'],
          },
        },
        required: ['group_detail'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: { group_id: 200077549 },
  },
  {
    op: 'store.group.del',
    method: 'POST',
    path: '/merchant/group/del',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { group_id: { type: 'integer' } },
        required: ['group_id'],
      },
    },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.group.propertyMod',
    method: 'POST',
    path: '/merchant/group/propertymod',
    body: { as: 'json', schema: { $ref: '#/$defs/StoreGroup' } },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.group.productMod',
    method: 'POST',
    path: '/merchant/group/productmod',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          group_id: { type: 'integer' },
          product: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                product_id: { type: 'string' },
                mod_action: { enum: [0, 1] },
              },
              required: ['product_id', 'mod_action'],
            },
          },
        },
        required: ['group_id', 'product'],
      },
    },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.group.getAll',
    method: 'GET',
    path: '/merchant/group/getall',
    answer: 'json',
    errmsg: 'success',
    returns: { groups_detail: [{ group_id: 200077549, group_name: '最新上架' }] },
  },
  {
    op: 'store.group.getById',
    method: 'POST',
    path: '/merchant/group/getbyid',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { group_id: { type: 'integer' } },
        required: ['group_id'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: {
      group_detail: {
        group_id: 200077549,
        group_name: '最新上架',
        product_list: ['pDF3iY9cEWyMimNlKbik_NYJTzYU', 'pDF3iY4kpZagQfwJ_LVQBaOC-LsM'],
      },
    },
  },
  {
    op: 'store.shelf.add',
    method: 'POST',
    path: '/merchant/shelf/add',
    body: { as: 'json', schema: { $ref: '#/$defs/StoreShelf' } },
    answer: 'json',
    errmsg: 'success',
    returns: { shelf_id: 22 },
  },
  {
    op: 'store.shelf.del',
    method: 'POST',
    path: '/merchant/shelf/del',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { shelf_id: { type: 'integer' } },
        required: ['shelf_id'],
      },
    },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.shelf.mod',
    method: 'POST',
    path: '/merchant/shelf/mod',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/StoreShelf' }],
        properties: { shelf_id: { type: 'integer' } },
        required: ['shelf_id'],
      },
    },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.shelf.getAll',
    method: 'GET',
    path: '/merchant/shelf/getall',
    answer: 'json',
    errmsg: 'success',
    returns: {
      shelves: [
        {
          shelf_name: '新品上架',
          shelf_banner: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2ibrWQn8zWFUh1YznsMV0XEiavFfLzDWYyvQOBBszXlMaiabGWzz5B2KhN/0',
          shelf_id: 22,
          shelf_info: {
            module_infos: [
              { eid: 1, group_info: { group_id: 200077549, filter: { count: 4 } } },
            ],
          },
        },
      ],
    },
  },
  {
    op: 'store.shelf.getById',
    method: 'POST',
    path: '/merchant/shelf/getbyid',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { shelf_id: { type: 'integer' } },
        required: ['shelf_id'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: {
      shelf_name: '新品上架',
      shelf_banner: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2ibrWQn8zWFUh1YznsMV0XEiavFfLzDWYyvQOBBszXlMaiabGWzz5B2KhN/0',
      shelf_id: 22,
      shelf_info: {
        module_infos: [
          { eid: 1, group_info: { group_id: 200077549, filter: { count: 4 } } },
        ],
      },
    },
  },
  {
    op: 'store.order.getById',
    method: 'POST',
    path: '/merchant/order/getbyid',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { order_id: { type: 'string' } },
        required: ['order_id'],
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: {
      order: {
        product_id: 'pDF3iYx7KDQVGzB7kDg6Tge5OKFo',
        product_name: '单反相机',
        product_price: 30000,
        product_sku: '1075741873:1079742386',
        product_count: 1,
        product_img: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2icND8WwMThBEcehjhDv2icY4GrDSG5RLM3B2qd9kOicWGVJcsAhvXfib/0',
        order_id: '7197417460812533543',
        order_status: 2,
        order_total_price: 30500,
        order_create_time: 1773021600,
        order_express_price: 500,
        buyer_openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        buyer_nick: '张小猫',
        receiver_name: '张小猫',
        receiver_province: '广东省',
        receiver_city: '广州市',
        receiver_zone: '天河区',
        receiver_address: '华景路一号南方通信大厦5楼',
        receiver_mobile: '15521328888',
        receiver_phone: '020-88888888',
        trans_id: '4001562001201608292531663351',
        products: [
          {
            product_id: 'pDF3iYx7KDQVGzB7kDg6Tge5OKFo',
            product_name: '单反相机',
            product_price: 30000,
            product_sku: '1075741873:1079742386',
            product_count: 1,
            product_img: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2icND8WwMThBEcehjhDv2icY4GrDSG5RLM3B2qd9kOicWGVJcsAhvXfib/0',
          },
        ],
      },
    },
  },
  {
    op: 'store.order.getByFilter',
    method: 'POST',
    path: '/merchant/order/getbyfilter',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          status: { enum: [2, 3, 5, 8] },
          begintime: { type: 'integer' },
          endtime: { type: 'integer' },
        },
      },
    },
    answer: 'json',
    errmsg: 'success',
    returns: {
      order_list: [
        {
          product_id: 'pDF3iYx7KDQVGzB7kDg6Tge5OKFo',
          product_name: '单反相机',
          product_price: 30000,
          product_sku: '1075741873:1079742386',
          product_count: 1,
          product_img: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2icND8WwMThBEcehjhDv2icY4GrDSG5RLM3B2qd9kOicWGVJcsAhvXfib/0',
          order_id: '7197417460812533543',
          order_status: 2,
          order_total_price: 30500,
          order_create_time: 1773021600,
          order_express_price: 500,
          buyer_openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
          buyer_nick: '张小猫',
          receiver_name: '张小猫',
          receiver_province: '广东省',
          receiver_city: '广州市',
          receiver_zone: '天河区',
          receiver_address: '华景路一号南方通信大厦5楼',
          receiver_mobile: '15521328888',
          receiver_phone: '020-88888888',
          trans_id: '4001562001201608292531663351',
          products: [
            {
              product_id: 'pDF3iYx7KDQVGzB7kDg6Tge5OKFo',
              product_name: '单反相机',
              product_price: 30000,
              product_sku: '1075741873:1079742386',
              product_count: 1,
              product_img: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2icND8WwMThBEcehjhDv2icY4GrDSG5RLM3B2qd9kOicWGVJcsAhvXfib/0',
            },
          ],
        },
      ],
    },
  },
  {
    op: 'store.order.setDelivery',
    method: 'POST',
    path: '/merchant/order/setdelivery',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { order_id: { type: 'string' } },
        required: ['order_id'],
        oneOf: [
          {
            type: 'object',
            properties: {
              need_delivery: { enum: [1] },
              delivery_company: { type: 'string' },
              delivery_track_no: { type: 'string' },
              is_others: { enum: [0, 1] },
            },
            required: ['delivery_company', 'delivery_track_no'],
          },
          {
            type: 'object',
            properties: { need_delivery: { enum: [0] } },
            required: ['need_delivery'],
            not: {
              anyOf: [
                { required: ['delivery_company'] },
                { required: ['delivery_track_no'] },
              ],
            },
          },
        ],
      },
    },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'store.order.close',
    method: 'POST',
    path: '/merchant/order/close',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { order_id: { type: 'string' } },
        required: ['order_id'],
      },
    },
    answer: 'nothing',
    errmsg: 'success',
  },
  {
    op: 'ai.semantic',
    method: 'POST',
    path: '/semantic/semproxy/search',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          query: { type: 'string' },
          category: { type: 'string' },
          latitude: { type: 'number' },
          longitude: { type: 'number' },
          city: { type: 'string' },
          region: { type: 'string' },
          appid: { type: 'string' },
          uid: { type: 'string' },
        },
        required: ['query', 'category', 'appid'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      query: '查一下明天上午九点从首都机场到虹桥的南航机票，三天后返回',
      type: 'flight',
      semantic: {
        intent: 'SEARCH',
        details: {
          start_loc: {
            type: 'LOC_POI',
            country: '中国',
            province: '北京市',
            province_simple: '北京|京',
            city: '北京市',
            city_simple: '北京',
            town: '顺义区',
            town_simple: '顺义',
            poi: '北京首都国际机场',
            loc_ori: '首都机场',
          },
          end_loc: {
            type: 'LOC_POI',
            country: '中国',
            province: '上海市',
            province_simple: '上海|沪',
            city: '上海市',
            city_simple: '上海',
            town: '长宁区',
            town_simple: '长宁',
            poi: '上海虹桥国际机场',
            loc_ori: '虹桥',
          },
          start_date: {
            type: 'DT_ORI',
            date: '2026-03-10',
            date_ori: '明天',
            time: '09:00:00',
            time_ori: '上午九点',
          },
          end_date: {
            type: 'DT_ORI',
            date: '2026-03-12',
            date_ori: '三天后',
            time: '09:00:00',
            time_ori: '上午九点',
          },
          flight_no: 'CZ3101',
          airline: '中国南方航空公司',
          seat: 'ECONOMY',
          sort: 0,
        },
      },
    },
  },
  {
    op: 'ai.addVoiceToRecoForText',
    method: 'POST',
    path: '/cgi-bin/media/voice/addvoicetorecofortext',
    query: {
      type: 'object',
      properties: {
        format: { enum: ['mp3'] },
        voice_id: { type: 'string' },
        lang: { $ref: '#/$defs/VoiceLanguage' },
      },
      required: ['format', 'voice_id'],
    },
    body: {
      as: 'multipart',
      schema: {
        type: 'object',
        properties: {
          media: {
            type: 'string',
            format: 'binary',
            maxBytes: 1048576,
            formats: ['mp3'],
          },
        },
        required: ['media'],
      },
    },
    refuses: { media: 40010 },
    answer: 'nothing',
  },
  {
    op: 'ai.queryRecoResultForText',
    method: 'POST',
    path: '/cgi-bin/media/voice/queryrecoresultfortext',
    query: {
      type: 'object',
      properties: {
        voice_id: { type: 'string' },
        lang: { $ref: '#/$defs/VoiceLanguage' },
      },
      required: ['voice_id'],
    },
    answer: 'json',
    returns: { result: '你好微信' },
  },
  {
    op: 'ai.translateContent',
    method: 'POST',
    path: '/cgi-bin/media/voice/translatecontent',
    query: {
      type: 'object',
      properties: {
        lfrom: { $ref: '#/$defs/VoiceLanguage' },
        lto: { $ref: '#/$defs/VoiceLanguage' },
      },
      required: ['lfrom', 'lto'],
    },
    body: {
      as: 'raw',
      schema: {
        type: 'object',
        properties: { content: { type: 'string', maxBytes: 600 } },
        required: ['content'],
      },
    },
    answer: 'json',
    returns: { from_content: '今天天气很好', to_content: 'The weather is very nice today' },
  },
  {
    op: 'ai.ocrIDCard',
    method: 'POST',
    path: '/cv/ocr/idcard',
    query: { $ref: '#/$defs/AiCardImageLink' },
    body: { as: 'multipart', schema: { $ref: '#/$defs/AiImageUpload' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      type: 'Front',
      name: '张三',
      id: '110101199001011237',
      addr: '广东省广州市海珠区新港中路397号',
      gender: '男',
      nationality: '汉',
    },
  },
  {
    op: 'ai.ocrBankcard',
    method: 'POST',
    path: '/cv/ocr/bankcard',
    query: { $ref: '#/$defs/AiCardImageLink' },
    body: { as: 'multipart', schema: { $ref: '#/$defs/AiImageUpload' } },
    answer: 'json',
    errmsg: 'ok',
    returns: { number: '6225880137706868', id: '6225880137706868' },
  },
  {
    op: 'ai.ocrDriving',
    method: 'POST',
    path: '/cv/ocr/driving',
    query: { $ref: '#/$defs/AiCardImageLink' },
    body: { as: 'multipart', schema: { $ref: '#/$defs/AiImageUpload' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      plate_num: '粤xxxxx',
      vehicle_type: '小型普通客车',
      owner: '东莞市示例机械有限公司',
      addr: '广东省广州市海珠区新港中路397号',
      use_character: '非营运',
      model: '江铃全顺牌JX6466DF-M',
      vin: 'LEFBDAC68JTP00001',
      engine_num: '201932',
      register_date: '2018-07-06',
      issue_date: '2018-07-06',
      plate_num_b: '粤xxxxx',
      record: '441900',
      passengers_num: '7人',
      total_quality: '2550kg',
      prepare_quality: '1740kg',
      overall_size: '4682X1822X1462mm',
      card_position_front: {
        pos: {
          left_top: { x: 30, y: 30 },
          right_top: { x: 30, y: 30 },
          right_bottom: { x: 30, y: 30 },
          left_bottom: { x: 30, y: 30 },
        },
      },
      card_position_back: {
        pos: {
          left_top: { x: 30, y: 30 },
          right_top: { x: 30, y: 30 },
          right_bottom: { x: 30, y: 30 },
          left_bottom: { x: 30, y: 30 },
        },
      },
      img_size: { w: 966, h: 728 },
    },
  },
  {
    op: 'ai.ocrDrivingLicense',
    method: 'POST',
    path: '/cv/ocr/drivinglicense',
    query: { $ref: '#/$defs/AiCardImageLink' },
    body: { as: 'multipart', schema: { $ref: '#/$defs/AiImageUpload' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      id_num: '110101199001011237',
      name: '张三',
      sex: '男',
      nationality: '中国',
      address: '广州市海珠区222号',
      birth_date: '1990-01-01',
      issue_date: '2018-07-06',
      car_class: 'C1',
      valid_from: '2018-07-06',
      valid_to: '2028-07-06',
      official_seal: '北京市公安局公安交通管理局',
    },
  },
  {
    op: 'ai.ocrBizLicense',
    method: 'POST',
    path: '/cv/ocr/bizlicense',
    query: { $ref: '#/$defs/AiCardImageLink' },
    body: { as: 'multipart', schema: { $ref: '#/$defs/AiImageUpload' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      reg_num: '91440300MA5XXXXX0X',
      serial: 'NO.0000000',
      legal_representative: '李华',
      type_of_organization: '个人经营',
      enterprise_name: '深圳市示例科技有限公司',
      type_of_enterprise: '有限责任公司',
      address: '广州市海珠区222号',
      business_scope: '茶叶销售；餐饮服务',
      registered_capital: '200万元',
      paid_in_capital: '200万元',
      valid_period: '长期',
      registered_date: '2015年01月01日',
      cert_position: {
        pos: {
          left_top: { x: 30, y: 30 },
          right_top: { x: 30, y: 30 },
          right_bottom: { x: 30, y: 30 },
          left_bottom: { x: 30, y: 30 },
        },
      },
      img_size: { w: 966, h: 728 },
    },
  },
  {
    op: 'ai.ocrCommon',
    method: 'POST',
    path: '/cv/ocr/comm',
    query: { $ref: '#/$defs/AiImageLink' },
    body: { as: 'multipart', schema: { $ref: '#/$defs/AiImageUpload' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      items: [
        {
          text: '欢迎光临',
          pos: {
            left_top: { x: 30, y: 30 },
            right_top: { x: 30, y: 30 },
            right_bottom: { x: 30, y: 30 },
            left_bottom: { x: 30, y: 30 },
          },
        },
      ],
      img_size: { w: 966, h: 728 },
    },
  },
  {
    op: 'ai.ocrPlateNum',
    method: 'POST',
    path: '/cv/ocr/platenum',
    query: { $ref: '#/$defs/AiImageLink' },
    body: { as: 'multipart', schema: { $ref: '#/$defs/AiImageUpload' } },
    answer: 'json',
    errmsg: 'ok',
    returns: { number: '粤A00001' },
  },
  {
    op: 'ai.ocrMenu',
    method: 'POST',
    path: '/cv/ocr/menu',
    query: { $ref: '#/$defs/AiImageLink' },
    body: { as: 'multipart', schema: { $ref: '#/$defs/AiImageUpload' } },
    answer: 'json',
    errmsg: 'ok',
    returns: { content: '{"menu_items": [{"name": "酱鸭", "price": 48.0}]}' },
  },
  {
    op: 'ai.qrCode',
    method: 'POST',
    path: '/cv/img/qrcode',
    query: { $ref: '#/$defs/AiImageLink' },
    body: { as: 'multipart', schema: { $ref: '#/$defs/AiImageUpload' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      code_results: [
        {
          type_name: 'QR_CODE',
          data: 'https://www.qq.com',
          pos: {
            left_top: { x: 30, y: 30 },
            right_top: { x: 30, y: 30 },
            right_bottom: { x: 30, y: 30 },
            left_bottom: { x: 30, y: 30 },
          },
        },
      ],
      img_size: { w: 966, h: 728 },
    },
  },
  {
    op: 'ai.superResolution',
    method: 'POST',
    path: '/cv/img/superresolution',
    query: { $ref: '#/$defs/AiImageLink' },
    body: { as: 'multipart', schema: { $ref: '#/$defs/AiImageUpload' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      media_id: '6WXsIXkG7lXuDLspD9xfm5dsvHzb0EFl0li6ySxi92ap8Vl3zZoD9DpOyNudeJGB',
    },
  },
  {
    op: 'ai.aiCrop',
    method: 'POST',
    path: '/cv/img/aicrop',
    query: { $ref: '#/$defs/AiImageLink' },
    body: {
      as: 'multipart',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/AiImageUpload' }],
        properties: { ratios: { type: 'string' } },
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      results: [{ crop_left: 112, crop_top: 0, crop_right: 839, crop_bottom: 727 }],
      img_size: { w: 966, h: 728 },
    },
  },
  {
    op: 'guide.guide.getGuideAcct',
    method: 'POST',
    path: '/cgi-bin/guide/getguideacct',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideIdentity' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      guide_account: 'wx_guide_zhang',
      guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI',
      guide_nickname: '张顾问',
      guide_headimgurl: 'http://mmbiz.qpic.cn/mmbiz_png/pHhTMtqk90rHY17p2cOXN9uhxMLpugicr/0',
      status: 2,
    },
  },
  {
    op: 'guide.guide.addGuideAcct',
    method: 'POST',
    path: '/cgi-bin/guide/addguideacct',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideProfileInput' } },
    answer: 'nothing',
  },
  {
    op: 'guide.guide.updateGuideAcct',
    method: 'POST',
    path: '/cgi-bin/guide/updateguideacct',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideProfileInput' } },
    answer: 'nothing',
  },
  {
    op: 'guide.guide.delGuideAcct',
    method: 'POST',
    path: '/cgi-bin/guide/delguideacct',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideIdentity' } },
    answer: 'nothing',
  },
  {
    op: 'guide.guide.getGuideAcctList',
    method: 'POST',
    path: '/cgi-bin/guide/getguideacctlist',
    body: { as: 'json', schema: { $ref: '#/$defs/GuidePaging' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      total_num: 1,
      list: [
        {
          guide_account: 'wx_guide_zhang',
          guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI',
          guide_nickname: '张顾问',
          guide_headimgurl: 'http://mmbiz.qpic.cn/mmbiz_png/pHhTMtqk90rHY17p2cOXN9uhxMLpugicr/0',
        },
      ],
    },
  },
  {
    op: 'guide.guide.guideCreateQrCode',
    method: 'POST',
    path: '/cgi-bin/guide/guidecreateqrcode',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideIdentity' }],
        properties: { qrcode_info: { type: 'string' } },
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      qrcode_url: 'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQHB8DoAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9x',
    },
  },
  {
    op: 'guide.guide.getGuideBuyerChatRecord',
    method: 'POST',
    path: '/cgi-bin/guide/getguidebuyerchatrecord',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideIdentity' }, { $ref: '#/$defs/GuidePaging' }],
        properties: {
          openid: { type: 'string' },
          begin_time: { type: 'integer' },
          end_time: { type: 'integer' },
        },
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      total_num: 1,
      msg_list: [
        {
          guide_account: 'wx_guide_zhang',
          openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
          content: '您好，很高兴为您服务',
          content_type: 1,
          direction: 1,
          create_time: 1772416800,
        },
      ],
    },
  },
  {
    op: 'guide.guide.setGuideConfig',
    method: 'POST',
    path: '/cgi-bin/guide/setguideconfig',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideIds' }],
        properties: {
          is_delete: { type: 'boolean' },
          guide_fast_reply_list: {
            type: 'array',
            items: { $ref: '#/$defs/TextContent' },
          },
          guide_auto_reply: { $ref: '#/$defs/GuideAutoReply' },
          guide_auto_reply_plus: { $ref: '#/$defs/GuideAutoReply' },
        },
        required: ['is_delete'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'guide.guide.getGuideConfig',
    method: 'POST',
    path: '/cgi-bin/guide/getguideconfig',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideIds' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      guide_fast_reply_list: [{ content: '您好，很高兴为您服务', updatetime: 1773021600 }],
      guide_auto_reply: { msgtype: 1, content: '您好，很高兴为您服务', updatetime: 1773021600 },
      guide_auto_reply_plus: {
        msgtype: 1,
        content: '您好，很高兴为您服务',
        updatetime: 1773021600,
      },
    },
  },
  {
    op: 'guide.guide.setGuideAcctConfig',
    method: 'POST',
    path: '/cgi-bin/guide/setguideacctconfig',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          is_delete: { type: 'boolean' },
          black_keyword: { $ref: '#/$defs/GuideBlackKeywords' },
          guide_auto_reply: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/TextContent' }],
            properties: { content: { type: 'string', maxLength: 300 } },
            required: ['content'],
          },
        },
        required: ['is_delete'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'guide.guide.getGuideAcctConfig',
    method: 'POST',
    path: '/cgi-bin/guide/getguideacctconfig',
    answer: 'json',
    errmsg: 'ok',
    returns: {
      black_keyword: { values: ['返利', '代购'], updatetime: 1773021600 },
      guide_auto_reply: { content: '您好，很高兴为您服务', updatetime: 1773021600 },
    },
  },
  {
    op: 'guide.guide.pushShowWxaPathMenu',
    method: 'POST',
    path: '/cgi-bin/guide/pushshowwxapathmenu',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { wxa_appid: { type: 'string' }, wx_username: { type: 'string' } },
        required: ['wxa_appid', 'wx_username'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'guide.guide.newGuideGroup',
    method: 'POST',
    path: '/cgi-bin/guide/newguidegroup',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { group_name: { type: 'string' } },
        required: ['group_name'],
      },
    },
    int64: { receive: ['group_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: { group_id: '1860131524965138433' },
  },
  {
    op: 'guide.guide.getGuideGroupList',
    method: 'POST',
    path: '/cgi-bin/guide/getguidegrouplist',
    int64: { receive: ['group_list[].id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      group_list: [
        {
          id: '1860131524965138433',
          name: '华南门店',
          create_time: 1772416800,
          update_time: 1773021600,
        },
      ],
    },
  },
  {
    op: 'guide.guide.getGroupInfo',
    method: 'POST',
    path: '/cgi-bin/guide/getgroupinfo',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuidePaging' }],
        properties: { group_id: { type: ['integer', 'string'], format: 'int64' } },
        required: ['group_id'],
      },
    },
    int64: { send: ['group_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      total_num: 1,
      guide_list: [
        {
          guide_account: 'wx_guide_zhang',
          guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI',
          guide_nickname: '张顾问',
          guide_headimgurl: 'http://mmbiz.qpic.cn/mmbiz_png/pHhTMtqk90rHY17p2cOXN9uhxMLpugicr/0',
          create_time: 1772416800,
        },
      ],
    },
  },
  {
    op: 'guide.guide.addGuide2GuideGroup',
    method: 'POST',
    path: '/cgi-bin/guide/addguide2guidegroup',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideGroupMember' } },
    int64: { send: ['group_id'] },
    answer: 'nothing',
  },
  {
    op: 'guide.guide.delGuide2GuideGroup',
    method: 'POST',
    path: '/cgi-bin/guide/delguide2guidegroup',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideGroupMember' } },
    int64: { send: ['group_id'] },
    answer: 'nothing',
  },
  {
    op: 'guide.guide.getGroupByGuide',
    method: 'POST',
    path: '/cgi-bin/guide/getgroupbyguide',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { guide_account: { type: 'string' } },
        required: ['guide_account'],
      },
    },
    int64: { receive: ['group_id_list[]'] },
    answer: 'json',
    errmsg: 'ok',
    returns: { group_id_list: ['1860131524965138433'] },
  },
  {
    op: 'guide.guide.delGuideGroup',
    method: 'POST',
    path: '/cgi-bin/guide/delguidegroup',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { group_id: { type: ['integer', 'string'], format: 'int64' } },
        required: ['group_id'],
      },
    },
    int64: { send: ['group_id'] },
    answer: 'nothing',
  },
  {
    op: 'guide.guide.getGuideBuyerRelationList',
    method: 'POST',
    path: '/cgi-bin/guide/getguidebuyerrelationlist',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideIdentity' }, { $ref: '#/$defs/GuidePaging' }],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      total_num: 1,
      list: [
        {
          openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
          buyer_nickname: '张三',
          create_time: 1772416800,
        },
      ],
    },
  },
  {
    op: 'guide.buyer.addGuideBuyerRelation',
    method: 'POST',
    path: '/cgi-bin/guide/addguidebuyerrelation',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        oneOf: [
          {
            type: 'object',
            allOf: [
              { $ref: '#/$defs/GuideIdentity' },
              { $ref: '#/$defs/GuideNewBuyer' },
            ],
            not: { anyOf: [{ required: ['buyer_list'] }] },
          },
          {
            type: 'object',
            allOf: [{ $ref: '#/$defs/GuideIdentity' }],
            properties: {
              buyer_list: {
                type: 'array',
                items: { $ref: '#/$defs/GuideNewBuyer' },
                maxItems: 200,
              },
            },
            required: ['buyer_list'],
            not: { anyOf: [{ required: ['openid'] }] },
          },
        ],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      buyer_resp: [
        { errcode: 0, errmsg: 'ok', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
      ],
    },
  },
  {
    op: 'guide.buyer.delGuideBuyerRelation',
    method: 'POST',
    path: '/cgi-bin/guide/delguidebuyerrelation',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideBuyerSelection' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      buyer_resp: [
        { errcode: 0, errmsg: 'ok', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
      ],
    },
  },
  {
    op: 'guide.buyer.rebindGuideAcctForBuyer',
    method: 'POST',
    path: '/cgi-bin/guide/rebindguideacctforbuyer',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        oneOf: [
          {
            type: 'object',
            allOf: [{ $ref: '#/$defs/GuideHandover' }],
            properties: { openid: { type: 'string' } },
            required: ['openid'],
            not: { anyOf: [{ required: ['openid_list'] }] },
          },
          {
            type: 'object',
            allOf: [{ $ref: '#/$defs/GuideHandover' }],
            properties: {
              openid_list: { type: 'array', items: { type: 'string' }, maxItems: 200 },
            },
            required: ['openid_list'],
            not: { anyOf: [{ required: ['openid'] }] },
          },
        ],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      buyer_resp: [
        { errcode: 0, errmsg: 'ok', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
      ],
    },
  },
  {
    op: 'guide.buyer.updateGuideBuyerRelation',
    method: 'POST',
    path: '/cgi-bin/guide/updateguidebuyerrelation',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideRelation' }],
        properties: { buyer_nickname: { type: 'string' } },
        required: ['buyer_nickname'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'guide.buyer.getGuideBuyerRelationByBuyer',
    method: 'POST',
    path: '/cgi-bin/guide/getguidebuyerrelationbybuyer',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { openid: { type: 'string' } },
        required: ['openid'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      guide_account: 'wx_guide_zhang',
      guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI',
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      buyer_nickname: '张三',
      create_time: 1772416800,
    },
  },
  {
    op: 'guide.buyer.getGuideBuyerRelation',
    method: 'POST',
    path: '/cgi-bin/guide/getguidebuyerrelation',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideRelation' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      buyer_nickname: '张三',
      create_time: 1772416800,
    },
  },
  {
    op: 'guide.tag.newGuideTagOption',
    method: 'POST',
    path: '/cgi-bin/guide/newguidetagoption',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideTag' } },
    answer: 'nothing',
  },
  {
    op: 'guide.tag.delGuideTagOption',
    method: 'POST',
    path: '/cgi-bin/guide/delguidetagoption',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { tag_name: { type: 'string' } },
        required: ['tag_name'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'guide.tag.addGuideTagOption',
    method: 'POST',
    path: '/cgi-bin/guide/addguidetagoption',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideTag' } },
    answer: 'nothing',
  },
  {
    op: 'guide.tag.getGuideTagOption',
    method: 'POST',
    path: '/cgi-bin/guide/getguidetagoption',
    answer: 'json',
    errmsg: 'ok',
    returns: { options: [{ tag_name: '会员等级', tag_values: ['金卡', '银卡'] }] },
  },
  {
    op: 'guide.tag.addGuideBuyerTag',
    method: 'POST',
    path: '/cgi-bin/guide/addguidebuyertag',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideTagging' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      buyer_resp: [
        { errcode: 0, errmsg: 'ok', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
      ],
    },
  },
  {
    op: 'guide.tag.getGuideBuyerTag',
    method: 'POST',
    path: '/cgi-bin/guide/getguidebuyertag',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideRelation' } },
    answer: 'json',
    errmsg: 'ok',
    returns: { tag_values: ['金卡', '银卡'] },
  },
  {
    op: 'guide.tag.queryGuideBuyerByTag',
    method: 'POST',
    path: '/cgi-bin/guide/queryguidebuyerbytag',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideIdentity' }],
        properties: {
          push_count: { type: 'integer' },
          tag_values: { type: 'array', items: { type: 'string' } },
        },
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
    },
  },
  {
    op: 'guide.tag.delGuideBuyerTag',
    method: 'POST',
    path: '/cgi-bin/guide/delguidebuyertag',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideTagging' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      buyer_resp: [
        { errcode: 0, errmsg: 'ok', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
      ],
    },
  },
  {
    op: 'guide.tag.addGuideBuyerDisplayTag',
    method: 'POST',
    path: '/cgi-bin/guide/addguidebuyerdisplaytag',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideRelation' }],
        properties: { display_tag_list: { type: 'array', items: { type: 'string' } } },
        required: ['display_tag_list'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'guide.tag.getGuideBuyerDisplayTag',
    method: 'POST',
    path: '/cgi-bin/guide/getguidebuyerdisplaytag',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideRelation' } },
    answer: 'json',
    errmsg: 'ok',
    returns: { display_tag_list: ['六月生日', '偏爱红色'] },
  },
  {
    op: 'guide.material.setGuideCardMaterial',
    method: 'POST',
    path: '/cgi-bin/guide/setguidecardmaterial',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [
          { $ref: '#/$defs/GuideMaterialScope' },
          { $ref: '#/$defs/GuideMiniProgramCard' },
        ],
        properties: { media_id: { type: 'string' } },
        required: ['media_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'guide.material.getGuideCardMaterial',
    method: 'POST',
    path: '/cgi-bin/guide/getguidecardmaterial',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideMaterialScope' } },
    int64: { receive: ['card_list[].master_id', 'card_list[].slave_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      card_list: [
        {
          appid: 'wx5edab3bdfba3dc1c',
          title: '春季新品',
          path: 'pages/index/index',
          picurl: 'https://www.example.com/cover.jpg',
          master_id: '1332414111522783232',
          slave_id: '1332414111522783233',
        },
      ],
    },
  },
  {
    op: 'guide.material.delGuideCardMaterial',
    method: 'POST',
    path: '/cgi-bin/guide/delguidecardmaterial',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [
          { $ref: '#/$defs/GuideMaterialScope' },
          { $ref: '#/$defs/GuideMiniProgramCard' },
        ],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'guide.material.setGuideImageMaterial',
    method: 'POST',
    path: '/cgi-bin/guide/setguideimagematerial',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideMaterialScope' }],
        properties: { media_id: { type: 'string' } },
        required: ['media_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'guide.material.getGuideImageMaterial',
    method: 'POST',
    path: '/cgi-bin/guide/getguideimagematerial',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideMaterialPaging' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      total_num: 1,
      model_list: [{ picurl: 'https://www.example.com/cover.jpg' }],
    },
  },
  {
    op: 'guide.material.delGuideImageMaterial',
    method: 'POST',
    path: '/cgi-bin/guide/delguideimagematerial',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideMaterialScope' }],
        properties: { picurl: { type: 'string' } },
        required: ['picurl'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'guide.material.setGuideWordMaterial',
    method: 'POST',
    path: '/cgi-bin/guide/setguidewordmaterial',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideWordMaterial' } },
    answer: 'nothing',
  },
  {
    op: 'guide.material.getGuideWordMaterial',
    method: 'POST',
    path: '/cgi-bin/guide/getguidewordmaterial',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideMaterialPaging' } },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      total_num: 1,
      word_list: [{ word: '新品已到店，欢迎试穿', create_time: 1772416800 }],
    },
  },
  {
    op: 'guide.material.delGuideWordMaterial',
    method: 'POST',
    path: '/cgi-bin/guide/delguidewordmaterial',
    body: { as: 'json', schema: { $ref: '#/$defs/GuideWordMaterial' } },
    answer: 'nothing',
  },
  {
    op: 'guide.job.addGuideMassendJob',
    method: 'POST',
    path: '/cgi-bin/guide/addguidemassendjob',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideIdentity' }],
        properties: {
          task_name: { type: 'string', maxLength: 16 },
          task_remark: { type: 'string', maxLength: 100 },
          push_time: { type: 'integer' },
          openid: { type: 'array', items: { type: 'string' } },
          material: {
            type: 'array',
            items: { $ref: '#/$defs/GuideJobMaterial' },
            maxItems: 3,
          },
        },
        required: ['task_name', 'push_time', 'openid', 'material'],
      },
    },
    int64: { receive: ['task_result[].task_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      task_result: [
        { task_id: '1332519773019865088', openid: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA'] },
      ],
    },
  },
  {
    op: 'guide.job.getGuideMassendJobList',
    method: 'POST',
    path: '/cgi-bin/guide/getguidemassendjoblist',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideIdentity' }],
        properties: {
          task_status: { type: 'array', items: { $ref: '#/$defs/GuideJobStatus' } },
          offset: { type: 'integer' },
          limit: { type: 'integer' },
        },
      },
    },
    int64: { receive: ['list[].task_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      total_count: 1,
      list: [
        {
          task_id: '1332519773019865088',
          guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI',
          task_name: '春季新品',
          task_remark: '周五前发完',
          task_status: 1,
          material: [{ type: 1, word: '新品已到店，欢迎试穿' }],
          buyer_info: [{ openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', send_status: 1 }],
          push_time: 1773108000,
          finish_time: 0,
          create_time: 1772416800,
          update_time: 1773021600,
        },
      ],
    },
  },
  {
    op: 'guide.job.getGuideMassendJob',
    method: 'POST',
    path: '/cgi-bin/guide/getguidemassendjob',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { task_id: { type: ['integer', 'string'], format: 'int64' } },
        required: ['task_id'],
      },
    },
    int64: { send: ['task_id'], receive: ['job.task_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      job: {
        task_id: '1332519773019865088',
        guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI',
        task_name: '春季新品',
        task_remark: '周五前发完',
        task_status: 1,
        material: [{ type: 1, word: '新品已到店，欢迎试穿' }],
        buyer_info: [{ openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', send_status: 1 }],
        push_time: 1773108000,
        finish_time: 0,
        create_time: 1772416800,
        update_time: 1773021600,
      },
    },
  },
  {
    op: 'guide.job.updateGuideMassendJob',
    method: 'POST',
    path: '/cgi-bin/guide/updateguidemassendjob',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          task_id: { type: ['integer', 'string'], format: 'int64' },
          task_name: { type: 'string', maxLength: 16 },
          task_remark: { type: 'string', maxLength: 100 },
          push_time: { type: 'integer' },
          openid: { type: 'array', items: { type: 'string' } },
          material: {
            type: 'array',
            items: { $ref: '#/$defs/GuideJobMaterial' },
            maxItems: 3,
          },
        },
        required: ['task_id'],
      },
    },
    int64: { send: ['task_id'] },
    answer: 'nothing',
  },
  {
    op: 'guide.job.cancelGuideMassendJob',
    method: 'POST',
    path: '/cgi-bin/guide/cancelguidemassendjob',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { task_id: { type: ['integer', 'string'], format: 'int64' } },
        required: ['task_id'],
      },
    },
    int64: { send: ['task_id'] },
    answer: 'nothing',
  },
  {
    op: 'marketcode.applyCode',
    method: 'POST',
    path: '/intp/marketcode/applycode',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          code_count: { type: 'integer', minimum: 10000, maximum: 20000000 },
          isv_application_id: { type: 'string', maxLength: 128 },
        },
        required: ['code_count', 'isv_application_id'],
      },
    },
    int64: { receive: ['application_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: { application_id: '1152921581865877001' },
  },
  {
    op: 'marketcode.applyCodeQuery',
    method: 'POST',
    path: '/intp/marketcode/applycodequery',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        oneOf: [
          {
            type: 'object',
            properties: {
              application_id: { type: ['integer', 'string'], format: 'int64' },
            },
            required: ['application_id'],
            not: { anyOf: [{ required: ['isv_application_id'] }] },
          },
          {
            type: 'object',
            properties: { isv_application_id: { type: 'string', maxLength: 128 } },
            required: ['isv_application_id'],
            not: { anyOf: [{ required: ['application_id'] }] },
          },
        ],
      },
    },
    int64: { send: ['application_id'], receive: ['application_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      application_id: '1152921581865877001',
      isv_application_id: 'testid124',
      status: 'FINISH',
      code_generate_list: [{ code_start: 0, code_end: 49999 }],
      create_time: 1772416800,
      update_time: 1773021600,
    },
  },
  {
    op: 'marketcode.applyCodeDownload',
    method: 'POST',
    path: '/intp/marketcode/applycodedownload',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/MarketCodeRange' }],
        properties: { application_id: { type: ['integer', 'string'], format: 'int64' } },
        required: ['application_id'],
      },
    },
    int64: { send: ['application_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: { buffer: 'ajfiwejfoiawjfijweofi' },
  },
  {
    op: 'marketcode.codeActive',
    method: 'POST',
    path: '/intp/marketcode/codeactive',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/MarketCodeProduct' }],
        properties: { application_id: { type: ['integer', 'string'], format: 'int64' } },
        required: ['application_id'],
      },
    },
    int64: { send: ['application_id'] },
    answer: 'nothing',
  },
  {
    op: 'marketcode.codeActiveQuery',
    method: 'POST',
    path: '/intp/marketcode/codeactivequery',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        oneOf: [
          {
            type: 'object',
            properties: {
              application_id: { type: ['integer', 'string'], format: 'int64' },
              code_index: { type: 'integer', minimum: 0 },
            },
            required: ['application_id', 'code_index'],
            not: { anyOf: [{ required: ['code'] }, { required: ['code_url'] }] },
          },
          {
            type: 'object',
            properties: { code: { type: 'string', minLength: 9, maxLength: 9 } },
            required: ['code'],
            not: {
              anyOf: [
                { required: ['application_id'] },
                { required: ['code_index'] },
                { required: ['code_url'] },
              ],
            },
          },
          {
            type: 'object',
            properties: { code_url: { type: 'string', minLength: 28, maxLength: 28 } },
            required: ['code_url'],
            not: {
              anyOf: [
                { required: ['application_id'] },
                { required: ['code_index'] },
                { required: ['code'] },
              ],
            },
          },
        ],
      },
    },
    int64: { send: ['application_id'], receive: ['application_id'] },
    answer: 'json',
    errmsg: 'ok',
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
  },
  {
    op: 'marketcode.ticketToCode',
    method: 'POST',
    path: '/intp/marketcode/tickettocode',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { openid: { type: 'string' }, code_ticket: { type: 'string' } },
        required: ['openid', 'code_ticket'],
      },
    },
    int64: { receive: ['application_id'] },
    answer: 'json',
    errmsg: 'ok',
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
  },
  {
    op: 'invoice.setContact',
    method: 'POST',
    path: '/card/invoice/setbizattr?action=set_contact',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { contact: { $ref: '#/$defs/InvoiceContact' } },
        required: ['contact'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'invoice.getContact',
    method: 'POST',
    path: '/card/invoice/setbizattr?action=get_contact',
    answer: 'json',
    errmsg: 'ok',
    returns: { contact: { phone: '15521328888', time_out: 259200 } },
  },
  {
    op: 'invoice.setAuthField',
    method: 'POST',
    path: '/card/invoice/setbizattr?action=set_auth_field',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { auth_field: { $ref: '#/$defs/InvoiceAuthForm' } },
        required: ['auth_field'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'invoice.getAuthField',
    method: 'POST',
    path: '/card/invoice/setbizattr?action=get_auth_field',
    answer: 'json',
    errmsg: 'ok',
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
  },
  {
    op: 'invoice.getPayMch',
    method: 'POST',
    path: '/card/invoice/setbizattr?action=get_pay_mch',
    answer: 'json',
    errmsg: 'ok',
    returns: { paymch_info: { mchid: '1900015421', s_pappid: 'wxabcd' } },
  },
  {
    op: 'invoice.getAuthUrl',
    method: 'POST',
    path: '/card/invoice/getauthurl',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/InvoiceAuthOrder' }],
        properties: {
          source: { enum: ['app', 'web', 'wxa', 'wap'] },
          type: { enum: [0, 1, 2] },
        },
        required: ['source', 'type'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      auth_url: 'https://mp.weixin.qq.com/bizmall/authinvoice?action=list&s_pappid=wxabcd&order_id=1234',
      appid: 'wx5edab3bdfba3dc1c',
    },
  },
  {
    op: 'invoice.rejectInsert',
    method: 'POST',
    path: '/card/invoice/rejectinsert',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          s_pappid: { type: 'string' },
          order_id: { type: 'string' },
          reason: { type: 'string' },
          url: { type: 'string' },
        },
        required: ['s_pappid', 'order_id', 'reason'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'invoice.makeOutInvoice',
    method: 'POST',
    path: '/card/invoice/makeoutinvoice',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { invoiceinfo: { $ref: '#/$defs/InvoiceIssue' } },
        required: ['invoiceinfo'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'invoice.clearOutInvoice',
    method: 'POST',
    path: '/card/invoice/clearoutinvoice',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          invoiceinfo: {
            type: 'object',
            properties: {
              wxopenid: { type: 'string' },
              fpqqlsh: { type: 'string' },
              nsrsbh: { type: 'string' },
              nsrmc: { type: 'string' },
              yfpdm: { type: 'string' },
              yfphm: { type: 'string' },
            },
            required: ['wxopenid', 'fpqqlsh', 'nsrsbh', 'nsrmc', 'yfpdm', 'yfphm'],
          },
        },
        required: ['invoiceinfo'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'invoice.queryInvoceInfo',
    method: 'POST',
    path: '/card/invoice/queryinvoceinfo',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { fpqqlsh: { type: 'string' }, nsrsbh: { type: 'string' } },
        required: ['fpqqlsh', 'nsrsbh'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      invoicedetail: {
        fpqqlsh: 'test20260309000461',
        fpdm: '050003521100',
        fphm: '30329969',
        kprq: '20260309100000',
        jym: '59004166725791147047',
        pdfurl: 'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB1',
      },
    },
  },
  {
    op: 'invoice.setUrl',
    method: 'POST',
    path: '/card/invoice/seturl',
    answer: 'json',
    errmsg: 'ok',
    returns: {
      invoice_url: 'https://mp.weixin.qq.com/bizmall/authinvoice?action=list&s_pappid=wxabcd',
    },
  },
  {
    op: 'invoice.platformCreateCard',
    method: 'POST',
    path: '/card/invoice/platform/createcard',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          invoice_info: {
            type: 'object',
            properties: {
              base_info: {
                type: 'object',
                allOf: [{ $ref: '#/$defs/CardEntries' }],
                properties: { logo_url: { type: 'string' }, title: { type: 'string' } },
                required: ['logo_url', 'title'],
              },
              payee: { type: 'string' },
              type: { type: 'string' },
            },
            required: ['base_info', 'payee', 'type'],
          },
        },
        required: ['invoice_info'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
  },
  {
    op: 'invoice.platformSetpdf',
    method: 'POST',
    path: '/card/invoice/platform/setpdf',
    body: {
      as: 'multipart',
      schema: {
        type: 'object',
        properties: { pdf: { type: 'string', format: 'binary', formats: ['pdf'] } },
        required: ['pdf'],
      },
    },
    int64: { receive: ['s_media_id'] },
    answer: 'json',
    errmsg: 'ok',
    returns: { s_media_id: '75195574948725301' },
  },
  {
    op: 'invoice.platformGetpdf',
    method: 'POST',
    path: '/card/invoice/platform/getpdf',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { action: { enum: ['get_url'] }, s_media_id: { type: 'string' } },
        required: ['action', 's_media_id'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      pdf_url: 'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB1',
      pdf_url_expire_time: 7200,
    },
  },
  {
    op: 'invoice.insert',
    method: 'POST',
    path: '/card/invoice/insert',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          order_id: { type: 'string' },
          card_id: { type: 'string' },
          appid: { type: 'string' },
          card_ext: {
            type: 'object',
            properties: {
              nonce_str: { type: 'string' },
              user_card: {
                type: 'object',
                properties: {
                  invoice_user_data: {
                    type: 'object',
                    allOf: [{ $ref: '#/$defs/InvoiceFace' }],
                    properties: {
                      info: { type: 'array', items: { $ref: '#/$defs/InvoiceGoods' } },
                      check_code: { type: 'string' },
                      buyer_number: { type: 'string' },
                      s_pdf_media_id: { type: 'string' },
                      s_trip_pdf_media_id: { type: 'string' },
                    },
                    required: ['info', 'check_code', 'buyer_number', 's_pdf_media_id'],
                  },
                },
                required: ['invoice_user_data'],
              },
            },
            required: ['nonce_str', 'user_card'],
          },
        },
        required: ['order_id', 'card_id', 'appid', 'card_ext'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      code: '110201201245',
      openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
    },
  },
  {
    op: 'invoice.platformUpdateStatus',
    method: 'POST',
    path: '/card/invoice/platform/updatestatus',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          card_id: { type: 'string' },
          code: { type: 'string' },
          reimburse_status: { $ref: '#/$defs/InvoiceStatus' },
        },
        required: ['card_id', 'code', 'reimburse_status'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'invoice.reimburseGetInvoiceInfo',
    method: 'POST',
    path: '/card/invoice/reimburse/getinvoiceinfo',
    body: { as: 'json', schema: { $ref: '#/$defs/InvoiceRef' } },
    answer: 'json',
    errmsg: 'ok',
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
        pdf_url: 'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB1',
        trip_pdf_url: 'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB2',
        order_id: 'Z2y2rY74ksZX1ceuGA',
      },
    },
  },
  {
    op: 'invoice.reimburseGetInvoiceBatch',
    method: 'POST',
    path: '/card/invoice/reimburse/getinvoicebatch',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          item_list: { type: 'array', items: { $ref: '#/$defs/InvoiceRef' } },
        },
        required: ['item_list'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
            pdf_url: 'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB1',
            trip_pdf_url: 'https://mp.weixin.qq.com/intp/invoice/getpdf?action=media_pdf&media_key=dFRnTkV6WCswNjB2',
            order_id: 'Z2y2rY74ksZX1ceuGA',
          },
        },
      ],
    },
  },
  {
    op: 'invoice.reimburseUpdateInvoiceStatus',
    method: 'POST',
    path: '/card/invoice/reimburse/updateinvoicestatus',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/InvoiceRef' }],
        properties: { reimburse_status: { $ref: '#/$defs/InvoiceReimburseStatus' } },
        required: ['reimburse_status'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'invoice.reimburseUpdateStatusBatch',
    method: 'POST',
    path: '/card/invoice/reimburse/updatestatusbatch',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          openid: { type: 'string' },
          reimburse_status: { $ref: '#/$defs/InvoiceReimburseStatus' },
          invoice_list: { type: 'array', items: { $ref: '#/$defs/InvoiceRef' } },
        },
        required: ['openid', 'reimburse_status', 'invoice_list'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'invoice.getUserTitleUrl',
    method: 'POST',
    path: '/card/invoice/biz/getusertitleurl',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/InvoiceTitle' }],
        properties: {
          title: { type: 'string' },
          tax_no: { type: 'string', minLength: 15, maxLength: 20 },
          user_fill: { enum: [0, 1] },
          out_title_id: { type: 'string' },
        },
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { url: 'https://mp.weixin.qq.com' },
  },
  {
    op: 'invoice.getSelectTitleUrl',
    method: 'POST',
    path: '/card/invoice/biz/getselecttitleurl',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { attach: { type: 'string' }, biz_name: { type: 'string' } },
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { url: 'https://mp.weixin.qq.com' },
  },
  {
    op: 'invoice.scanTitle',
    method: 'POST',
    path: '/card/invoice/scantitle',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { scan_text: { type: 'string' } },
        required: ['scan_text'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      title: '广州示例科技有限公司',
      tax_no: '91440101MA5AAAAA0X',
      phone: '15521328888',
      addr: '广东省广州市海珠区新港中路397号',
      bank_type: '工商银行广州海珠支行',
      bank_no: '3602000109200012345',
      title_type: 0,
    },
  },
  {
    op: 'nontax.getBillAuthUrl',
    method: 'POST',
    path: '/nontax/getbillauthurl',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/InvoiceAuthOrder' }],
        properties: { source: { enum: ['web', 'app'] } },
        required: ['source'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      auth_url: 'https://mp.weixin.qq.com/bizmall/authinvoice?action=list&s_pappid=wxabcd&order_id=1234',
      expire_time: 7200,
    },
  },
  {
    op: 'nontax.createBillCard',
    method: 'POST',
    path: '/nontax/createbillcard',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          invoice_info: {
            type: 'object',
            properties: {
              base_info: {
                type: 'object',
                properties: { logo_url: { type: 'string' } },
                required: ['logo_url'],
              },
              payee: { type: 'string' },
            },
            required: ['base_info', 'payee'],
          },
        },
        required: ['invoice_info'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI' },
  },
  {
    op: 'nontax.insertBill',
    method: 'POST',
    path: '/nontax/insertbill',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          order_id: { type: 'string' },
          card_id: { type: 'string' },
          appid: { type: 'string' },
          card_ext: {
            type: 'object',
            properties: {
              user_card: {
                type: 'object',
                properties: {
                  invoice_user_data: {
                    type: 'object',
                    properties: {
                      title: { type: 'string' },
                      fee: { type: 'integer' },
                      billing_time: { type: 'integer' },
                      billing_no: { type: 'string' },
                      billing_code: { type: 'string' },
                      s_pdf_media_id: { type: 'string' },
                    },
                    required: [
                      'title',
                      'fee',
                      'billing_time',
                      'billing_no',
                      'billing_code',
                      's_pdf_media_id',
                    ],
                  },
                },
                required: ['invoice_user_data'],
              },
            },
            required: ['user_card'],
          },
        },
        required: ['order_id', 'card_id', 'appid', 'card_ext'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { code: '110201201245', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
  },
  {
    op: 'nontax.queryFee',
    method: 'POST',
    path: '/nontax/queryfee',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          appid: { type: 'string' },
          service_id: { type: 'integer' },
          bank_id: { type: 'string' },
          payment_notice_no: { type: 'string' },
          payment_notice_type: { $ref: '#/$defs/NontaxNoticeType' },
          department_code: { type: 'string' },
          region_code: { type: 'string' },
        },
        required: [
          'appid',
          'service_id',
          'payment_notice_no',
          'department_code',
          'region_code',
        ],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
  },
  {
    op: 'nontax.unifiedOrder',
    method: 'POST',
    path: '/nontax/unifiedorder',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/NontaxPayment' }],
        properties: {
          service_id: { type: 'integer' },
          openid: { type: 'string' },
          trade_type: { enum: ['JSAPI', 'MWEB'] },
          app_appid: { type: 'string' },
          scene: { $ref: '#/$defs/NontaxScene' },
          ip: { type: 'string' },
          return_url: { type: 'string' },
          auto_call_pay: { type: 'boolean' },
        },
        required: ['scene', 'ip'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      order_id: 'AQCAzieFp6-dC8EKDJ7fvb6x3dZt',
      pay_url: 'https://mp.weixin.qq.com/intp/nontax/pay?action=page&order_id=AQCAzieFp6-dC8EKDJ7fvb6x3dZt#wechat_redirect',
      miniprogram: {
        appid: 'wx5edab3bdfba3dc1c',
        pagepath: 'pages/index/index',
        query_string: 'order_id=AQCAzieFp6-dC8EKDJ7fvb6x3dZt',
        business_type: 'nontax',
      },
    },
  },
  {
    op: 'nontax.getOrder',
    method: 'POST',
    path: '/nontax/getorder',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          appid: { type: 'string' },
          service_id: { type: 'integer' },
          order_id: { type: 'string' },
        },
        required: ['appid', 'order_id'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
  },
  {
    op: 'nontax.getOrderList',
    method: 'POST',
    path: '/nontax/getorderlist',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/NontaxOrderKey' }],
        properties: {
          appid: { type: 'string' },
          department_code: { type: 'string' },
          region_code: { type: 'string' },
        },
        required: ['appid', 'department_code', 'region_code'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      order_id_list: ['AQCAxFJwcrQqI2BkDAqRH-UhDq2D', 'AQCA62hwdbQqI2BkDAqRH-U4tE4p'],
      paid_order_id: 'AQCA62hwdbQqI2BkDAqRH-U4tE4p',
    },
  },
  {
    op: 'nontax.refund',
    method: 'POST',
    path: '/nontax/refund',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          appid: { type: 'string' },
          order_id: { type: 'string' },
          reason: { type: 'string' },
          refund_fee: { type: 'integer' },
          refund_out_id: { type: 'string' },
        },
        required: ['appid', 'order_id', 'reason'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { refund_order_id: 'AQCAGxwqp6-aBeIKDJ7fvb6x3dZu' },
  },
  {
    op: 'nontax.downloadBill',
    method: 'POST',
    path: '/nontax/downloadbill',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          appid: { type: 'string' },
          mch_id: { type: 'string' },
          bill_date: { type: 'string' },
          bill_type: { enum: ['ALL', 'SUCCESS', 'REFUND'] },
        },
        required: ['appid', 'mch_id', 'bill_date'],
      },
    },
    answer: 'binary',
    errmsg: 'ok',
  },
  {
    op: 'nontax.notifyInconsistentOrder',
    method: 'POST',
    path: '/nontax/notifyinconsistentorder',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { appid: { type: 'string' }, order_id: { type: 'string' } },
        required: ['appid', 'order_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'nontax.mockNotification',
    method: 'POST',
    path: '/nontax/mocknotification',
    body: { as: 'json', schema: { $ref: '#/$defs/NontaxMock' } },
    answer: 'nothing',
  },
  {
    op: 'nontax.mockQueryFee',
    method: 'POST',
    path: '/nontax/mockqueryfee',
    body: { as: 'json', schema: { $ref: '#/$defs/NontaxMock' } },
    answer: 'nothing',
  },
  {
    op: 'nontax.microPay',
    method: 'POST',
    path: '/nontax/micropay',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/NontaxPayment' }],
        properties: {
          auth_code: { type: 'string', minLength: 18, maxLength: 18 },
          order_id: { type: 'string' },
        },
        required: ['auth_code'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { order_id: 'AQCAzieFp6-dC8EKDJ7fvb6x3dZt' },
  },
  {
    op: 'nontax.realNameGetAuthUrl',
    method: 'POST',
    path: '/intp/realname/getauthurl',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { redirect_url: { type: 'string' } },
        required: ['redirect_url'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      auth_url: 'https://mp.weixin.qq.com/intp/realname/auth?key=abcd',
      expires_in: 7200,
      appid: 'wx5edab3bdfba3dc1c',
    },
  },
  {
    op: 'nontax.getRealName',
    method: 'POST',
    path: '/nontax/getrealname',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { wx_realname_token: { type: 'string' } },
        required: ['wx_realname_token'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      key_encrypt_type: 'RSA',
      key: 'V60tpxnZPsBfFQhEnCWVeetm07OUk3PyH4PYozNlK1WxaYqbLAnKld/sMN+pjo8Td6mhAImcOq7Sue8h0SxGzQ==',
      data_encrypt_type: 'AES_ECB',
      data: 'f06i5EaQQiBV5uXoKcfjYFkT/UKGGuU77sVlMjpC0kKea/wz9Ow1WPlD19w3g1vXFgBqHykP1s+Iy3LjfiqYNQ==',
    },
  },
  {
    op: 'nontax.vehicle.queryState',
    method: 'POST',
    path: '/nontax/vehicle/querystate',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/NontaxSettlement' }],
        properties: {
          region_code: { type: 'string' },
          trade_scene: { $ref: '#/$defs/NontaxVehicleTradeScene' },
          jump_scene: { enum: ['H5', 'APP'] },
          material_info: { type: 'string' },
          channel_type: { type: 'string' },
        },
        required: ['region_code', 'trade_scene'],
        oneOf: [
          {
            type: 'object',
            properties: { openid: { type: 'string' } },
            required: ['openid'],
            not: { anyOf: [{ required: ['plate_number'] }] },
          },
          {
            type: 'object',
            properties: { plate_number: { type: 'string' } },
            required: ['plate_number'],
            not: { anyOf: [{ required: ['openid'] }] },
          },
        ],
      },
    },
    answer: 'json',
    errmsg: 'ok',
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
  },
  {
    op: 'nontax.vehicle.entranceNotify',
    method: 'POST',
    path: '/nontax/vehicle/entrancenotify',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/NontaxSettlement' }],
        properties: {
          region_code: { type: 'string' },
          trade_scene: { enum: ['PARKING', 'PARKING SPACE'] },
          scene_info: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/NontaxVehicleArrival' }],
            properties: {
              plate_number: { type: 'string' },
              notify_url: { type: 'string' },
              parking_name: { type: 'string' },
              free_time: { type: 'integer' },
            },
            required: ['plate_number'],
          },
        },
        required: ['region_code', 'trade_scene', 'scene_info'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { user_state: 'NORMAL' },
  },
  {
    op: 'nontax.vehicle.payApply',
    method: 'POST',
    path: '/nontax/vehicle/payapply',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        allOf: [
          { $ref: '#/$defs/NontaxSettlement' },
          { $ref: '#/$defs/NontaxCharge' },
        ],
        properties: {
          payment_notice_no: { type: 'string' },
          order_no: { type: 'string' },
          region_code: { type: 'string' },
          goods_tag: { type: 'string' },
        },
        oneOf: [
          {
            type: 'object',
            properties: {
              trade_scene: { enum: ['PARKING'] },
              scene_info: {
                type: 'object',
                allOf: [{ $ref: '#/$defs/NontaxVehicleStay' }],
                properties: { plate_number: { type: 'string' } },
                required: ['plate_number'],
              },
            },
            required: ['trade_scene', 'scene_info'],
          },
          {
            type: 'object',
            properties: {
              trade_scene: { enum: ['PARKING SPACE'] },
              scene_info: {
                type: 'object',
                allOf: [{ $ref: '#/$defs/NontaxVehicleStay' }],
                properties: {
                  plate_number: { type: 'string' },
                  space_number: { type: 'string' },
                },
              },
            },
            required: ['trade_scene', 'scene_info'],
          },
          {
            type: 'object',
            properties: {
              trade_scene: { enum: ['HIGHWAY'] },
              scene_info: { $ref: '#/$defs/NontaxVehiclePassage' },
            },
            required: ['trade_scene', 'scene_info'],
          },
          {
            type: 'object',
            properties: {
              trade_scene: { enum: ['BRIDGE'] },
              scene_info: { $ref: '#/$defs/NontaxVehiclePassage' },
            },
            required: ['trade_scene', 'scene_info'],
          },
        ],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { order_id: 'AQCAzieFp6-dC8EKDJ7fvb6x3dZt' },
  },
  {
    op: 'cps.productAdd',
    method: 'POST',
    path: '/scan/product/v2/add',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          product: {
            type: 'array',
            items: {
              type: 'object',
              allOf: [{ $ref: '#/$defs/CpsProduct' }],
              properties: { partial_update: { enum: [0, 1] } },
            },
            maxItems: 1000,
          },
        },
        required: ['product'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { status_ticket: '115141102647330200' },
  },
  {
    op: 'cps.productStatus',
    method: 'POST',
    path: '/scan/product/v2/status',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { status_ticket: { type: 'string' } },
        required: ['status_ticket'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      result: {
        total_cnt: 1,
        succ_cnt: 1,
        fail_cnt: 0,
        progress: '100.00%',
        statuses: [{ pid: 'pid001', ret: 0, err_msg: 'success', err_msg_zh_cn: '成功' }],
      },
    },
  },
  {
    op: 'cps.productGetInfo',
    method: 'POST',
    path: '/scan/product/v2/getinfo',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          product: {
            type: 'object',
            properties: { pid: { type: 'string' } },
            required: ['pid'],
          },
        },
        required: ['product'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      product: {
        image_info: { main_image_list: [{ url: 'https://www.qq.com/panda.jpg' }] },
        price_info: {
          min_price: 250,
          max_price: 250.22,
          min_ori_price: 300.1,
          max_ori_price: 320.15,
        },
        sale_info: { sale_status: 'on', stock: 1000 },
        shop_info: { source: 2 },
        pid: 'pid001',
        category_info: {
          category_item: [{ category_name: '图书' }, { category_name: '少儿图书' }],
        },
        official_category_info: { category_item: [{ category_name: '图书' }] },
        tag_info: { tag_item: [{ tag_name: '绘本' }] },
        link_info: {
          link_type: 'wxa',
          wxa_appid: 'wxe1ecad3f58fd7f75',
          url: 'pages/goods/detail?id=1001',
        },
        title: '礼貌的熊猫先生',
        sub_title: '精装绘本，3 至 6 岁',
        brand: '示例出版社',
        desc: '四个幽默的故事，让孩子明白礼仪的重要',
        sku_info: {
          sku_item: [
            {
              image_info: { main_image_list: [{ url: 'https://www.qq.com/panda.jpg' }] },
              price_info: {
                min_price: 250,
                max_price: 250.22,
                min_ori_price: 300.1,
                max_ori_price: 320.15,
              },
              sale_info: { sale_status: 'on', stock: 1000 },
              shop_info: { source: 2 },
              sku_id: 'sku001',
              barcode_type: 'ean13',
              barcode: '6901234567892',
              source: 2,
              link_url: 'pages/goods/detail?id=1001',
              attribute_info: {
                attribute_item: [{ attribute_key: '装帧', attribute_value: '精装' }],
              },
            },
          ],
        },
        custom_info: { custom_list: [{ key: 'author', value: '史蒂夫·安东尼' }] },
      },
    },
  },
  {
    op: 'cps.productGetInfoByPage',
    method: 'POST',
    path: '/scan/product/v2/getinfobypage',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          page_context: { type: 'string' },
          page_num: { type: 'integer', minimum: 1 },
          page_size: { type: 'integer', maximum: 100 },
        },
        required: ['page_num', 'page_size'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      product: [
        {
          image_info: { main_image_list: [{ url: 'https://www.qq.com/panda.jpg' }] },
          price_info: {
            min_price: 250,
            max_price: 250.22,
            min_ori_price: 300.1,
            max_ori_price: 320.15,
          },
          sale_info: { sale_status: 'on', stock: 1000 },
          shop_info: { source: 2 },
          pid: 'pid001',
          category_info: {
            category_item: [{ category_name: '图书' }, { category_name: '少儿图书' }],
          },
          official_category_info: { category_item: [{ category_name: '图书' }] },
          tag_info: { tag_item: [{ tag_name: '绘本' }] },
          link_info: {
            link_type: 'wxa',
            wxa_appid: 'wxe1ecad3f58fd7f75',
            url: 'pages/goods/detail?id=1001',
          },
          title: '礼貌的熊猫先生',
          sub_title: '精装绘本，3 至 6 岁',
          brand: '示例出版社',
          desc: '四个幽默的故事，让孩子明白礼仪的重要',
          sku_info: {
            sku_item: [
              {
                image_info: {
                  main_image_list: [{ url: 'https://www.qq.com/panda.jpg' }],
                },
                price_info: {
                  min_price: 250,
                  max_price: 250.22,
                  min_ori_price: 300.1,
                  max_ori_price: 320.15,
                },
                sale_info: { sale_status: 'on', stock: 1000 },
                shop_info: { source: 2 },
                sku_id: 'sku001',
                barcode_type: 'ean13',
                barcode: '6901234567892',
                source: 2,
                link_url: 'pages/goods/detail?id=1001',
                attribute_info: {
                  attribute_item: [{ attribute_key: '装帧', attribute_value: '精装' }],
                },
              },
            ],
          },
          custom_info: { custom_list: [{ key: 'author', value: '史蒂夫·安东尼' }] },
        },
      ],
      page_context: 'CAISEHBpZDAwMQ',
    },
    cursor: { field: 'page_context', items: 'product', ends: ['page_context'] },
  },
  {
    op: 'cityservice.sendChannelMsg',
    method: 'POST',
    path: '/cityservice/sendchannelmsg',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          app_id: { type: 'string' },
          open_id: { type: 'string' },
          order_id: { type: 'string' },
          msg_id: { type: 'string' },
          status: { type: 'integer' },
          business_id: { enum: [150] },
          testonly_is_trial: { enum: [0, 1] },
          business_info: { $ref: '#/$defs/MedicalBusinessInfo' },
        },
        required: ['app_id', 'open_id', 'order_id', 'msg_id', 'status', 'business_id'],
      },
    },
    answer: 'nothing',
  },
  {
    op: 'cityservice.getMedRealName',
    method: 'POST',
    path: '/cityservice/getmedrealname',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: {
          app_id: { type: 'string' },
          open_id: { type: 'string' },
          wxmed_authcode: { type: 'string' },
        },
        required: ['app_id', 'open_id', 'wxmed_authcode'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: {
      app_id: 'wx5edab3bdfba3dc1c',
      open_id: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      key_version: 0,
      cipher_real_name: '5gVhDbF0aXzqk8Q6p0b1nA==',
      cipher_algorithm: 'AES_256_ECB_PKCS7Padding',
    },
  },
  {
    op: 'cityservice.getMsgRelation',
    method: 'POST',
    path: '/cityservice/getmsgrelation',
    body: {
      as: 'json',
      schema: {
        type: 'object',
        properties: { business_id: { type: 'integer' }, open_id: { type: 'string' } },
        required: ['business_id', 'open_id'],
      },
    },
    answer: 'json',
    errmsg: 'ok',
    returns: { is_subscribed: 1 },
  },
]

export const definitions: Definitions = {
  CardEntries: {
    type: 'object',
    properties: {
      custom_url_name: { type: 'string', maxBytes: 15 },
      custom_url: { type: 'string', maxBytes: 128 },
      custom_url_sub_title: { type: 'string', maxBytes: 18 },
      promotion_url_name: { type: 'string', maxBytes: 15 },
      promotion_url: { type: 'string', maxBytes: 128 },
      promotion_url_sub_title: { type: 'string', maxBytes: 18 },
    },
  },
  CardHolderUpdate: {
    type: 'object',
    properties: {
      code: { type: 'string' },
      card_id: { type: 'string' },
      background_pic_url: { type: 'string' },
      bonus: { type: 'integer' },
      record_bonus: { type: 'string' },
      balance: { type: 'integer' },
      record_balance: { type: 'string' },
      custom_field_value1: { type: 'string', maxBytes: 12 },
      custom_field_value2: { type: 'string', maxBytes: 12 },
      custom_field_value3: { type: 'string', maxBytes: 12 },
    },
    required: ['code', 'card_id'],
  },
  TextContent: {
    type: 'object',
    properties: { content: { type: 'string' } },
    required: ['content'],
  },
  MessageMedia: {
    type: 'object',
    properties: { media_id: { type: 'string' } },
    required: ['media_id'],
  },
  MessageVideo: {
    type: 'object',
    properties: {
      media_id: { type: 'string' },
      title: { type: 'string' },
      description: { type: 'string' },
    },
    required: ['media_id'],
  },
  MessageMiniProgram: {
    type: 'object',
    properties: { appid: { type: 'string' }, pagepath: { type: 'string' } },
    required: ['appid'],
  },
  ArticleText: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/ArticleComments' }],
    properties: {
      title: { type: 'string', maxLength: 32 },
      author: { type: 'string', maxLength: 16 },
      content: { type: 'string', maxLength: 19999, maxBytes: 1048576 },
    },
    required: ['title', 'content'],
  },
  ArticleComments: {
    type: 'object',
    properties: {
      need_open_comment: { enum: [0, 1] },
      only_fans_can_comment: { $ref: '#/$defs/ArticleCommenters' },
    },
  },
  ArticleCommenters: { enum: [0, 1] },
  NewsArticle: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/ArticleText' }, { $ref: '#/$defs/ArticleCover' }],
    properties: {
      digest: { type: 'string', maxLength: 128 },
      content_source_url: { type: 'string', maxBytes: 1024 },
    },
  },
  ArticleCover: {
    type: 'object',
    properties: { thumb_media_id: { type: 'string' }, show_cover_pic: { enum: [0, 1] } },
    required: ['thumb_media_id'],
  },
  ArticlePaging: {
    type: 'object',
    properties: {
      offset: { type: 'integer', minimum: 0 },
      count: { type: 'integer', minimum: 1, maximum: 20 },
      no_content: { enum: [0, 1] },
    },
    required: ['offset', 'count'],
  },
  UserLanguage: { enum: ['zh_CN', 'zh_TW', 'en'] },
  DateRange: {
    type: 'object',
    properties: { begin_date: { type: 'string' }, end_date: { type: 'string' } },
    required: ['begin_date', 'end_date'],
  },
  GuideIdentity: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: { guide_account: { type: 'string' } },
        required: ['guide_account'],
        not: { anyOf: [{ required: ['guide_openid'] }] },
      },
      {
        type: 'object',
        properties: { guide_openid: { type: 'string' } },
        required: ['guide_openid'],
        not: { anyOf: [{ required: ['guide_account'] }] },
      },
    ],
  },
  GuideIds: {
    type: 'object',
    properties: { guide_account: { type: 'string' }, guide_openid: { type: 'string' } },
  },
  GuideRelation: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/GuideIdentity' }],
    properties: { openid: { type: 'string' } },
    required: ['openid'],
  },
  GuideBuyerSelection: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideRelation' }],
        not: { anyOf: [{ required: ['openid_list'] }] },
      },
      {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideIdentity' }],
        properties: {
          openid_list: { type: 'array', items: { type: 'string' }, maxItems: 200 },
        },
        required: ['openid_list'],
        not: { anyOf: [{ required: ['openid'] }] },
      },
    ],
  },
  GuideMiniProgramCard: {
    type: 'object',
    properties: {
      appid: { type: 'string' },
      title: { type: 'string' },
      path: { type: 'string' },
    },
    required: ['appid', 'title', 'path'],
  },
  InvoicePayMch: {
    type: 'object',
    properties: { mchid: { type: 'string' }, s_pappid: { type: 'string' } },
    required: ['mchid', 's_pappid'],
  },
  InvoiceAuthOrder: {
    type: 'object',
    properties: {
      s_pappid: { type: 'string' },
      order_id: { type: 'string' },
      money: { type: 'integer' },
      timestamp: { type: 'integer' },
      redirect_url: { type: 'string' },
      ticket: { type: 'string' },
    },
    required: ['s_pappid', 'order_id', 'money', 'timestamp', 'ticket'],
  },
  NontaxSettlement: {
    type: 'object',
    properties: {
      appid: { type: 'string' },
      bank_id: { type: 'string' },
      bank_account: { type: 'string' },
      mch_id: { type: 'string' },
    },
    required: ['appid'],
  },
  NontaxCharge: {
    type: 'object',
    properties: {
      desc: { type: 'string' },
      fee: { type: 'integer' },
      payment_notice_type: { $ref: '#/$defs/NontaxNoticeType' },
      department_code: { type: 'string' },
      department_name: { type: 'string' },
    },
    required: ['desc', 'fee', 'department_code', 'department_name'],
  },
  NontaxNoticeType: { enum: [1, 2] },
  PoiPhoto: {
    type: 'object',
    properties: { photo_url: { type: 'string' } },
    required: ['photo_url'],
  },
  StoreExpressType: { enum: [10000027, 10000028, 10000029] },
  AppSecretCredential: {
    type: 'object',
    properties: {
      grant_type: { enum: ['client_credential'] },
      appid: { type: 'string' },
      secret: { type: 'string' },
    },
    required: ['grant_type', 'appid', 'secret'],
  },
  MenuButton: {
    type: 'object',
    properties: {
      name: { type: 'string', maxBytes: 60 },
      sub_button: { type: 'array', items: { $ref: '#/$defs/MenuButton' }, maxItems: 5 },
    },
    required: ['name'],
    oneOf: [
      {
        type: 'object',
        properties: {
          type: {
            enum: [
              'click',
              'scancode_push',
              'scancode_waitmsg',
              'pic_sysphoto',
              'pic_photo_or_album',
              'pic_weixin',
              'location_select',
            ],
          },
          key: { type: 'string', maxBytes: 128 },
        },
        required: ['type', 'key'],
      },
      {
        type: 'object',
        properties: {
          type: { enum: ['view'] },
          url: { type: 'string', maxBytes: 1024 },
        },
        required: ['type', 'url'],
      },
      {
        type: 'object',
        properties: {
          type: { enum: ['miniprogram'] },
          appid: { type: 'string' },
          pagepath: { type: 'string' },
          url: { type: 'string', maxBytes: 1024 },
        },
        required: ['type', 'appid', 'pagepath', 'url'],
      },
      {
        type: 'object',
        properties: {
          type: { enum: ['media_id', 'view_limited'] },
          media_id: { type: 'string' },
        },
        required: ['type', 'media_id'],
      },
      {
        type: 'object',
        properties: {
          type: { enum: ['article_id', 'article_view_limited'] },
          article_id: { type: 'string' },
        },
        required: ['type', 'article_id'],
      },
      {
        type: 'object',
        properties: {
          sub_button: {
            type: 'array',
            items: { $ref: '#/$defs/MenuButton' },
            minItems: 1,
            maxItems: 5,
          },
        },
        required: ['sub_button'],
        not: { anyOf: [{ required: ['type'] }] },
      },
    ],
  },
  MenuMatchRule: {
    type: 'object',
    properties: {
      tag_id: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      client_platform_type: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      language: { type: 'string' },
    },
  },
  MassMessage: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['mpnews'] },
          mpnews: { $ref: '#/$defs/MessageMedia' },
        },
        required: ['msgtype', 'mpnews'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['text'] },
          text: { $ref: '#/$defs/TextContent' },
        },
        required: ['msgtype', 'text'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['voice'] },
          voice: { $ref: '#/$defs/MessageMedia' },
        },
        required: ['msgtype', 'voice'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['image'] },
          images: {
            type: 'object',
            properties: {
              media_ids: { type: 'array', items: { type: 'string' } },
              title: { type: 'string' },
              recommend: { type: 'string' },
              need_open_comment: { enum: [0, 1] },
              only_fans_can_comment: { $ref: '#/$defs/ArticleCommenters' },
            },
            required: ['media_ids'],
          },
        },
        required: ['msgtype', 'images'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['mpvideo'] },
          mpvideo: { $ref: '#/$defs/MessageVideo' },
        },
        required: ['msgtype', 'mpvideo'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['wxcard'] },
          wxcard: {
            type: 'object',
            properties: { card_id: { type: 'string' }, card_ext: { type: 'string' } },
            required: ['card_id'],
          },
        },
        required: ['msgtype', 'wxcard'],
      },
    ],
  },
  MassSendOptions: {
    type: 'object',
    properties: {
      send_ignore_reprint: { enum: [0, 1] },
      clientmsgid: { type: 'string', maxBytes: 32 },
    },
  },
  MassPreviewReceiver: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: { touser: { type: 'string' } },
        required: ['touser'],
        not: { anyOf: [{ required: ['towxname'] }] },
      },
      {
        type: 'object',
        properties: { towxname: { type: 'string' } },
        required: ['towxname'],
        not: { anyOf: [{ required: ['touser'] }] },
      },
    ],
  },
  MassSpeed: { enum: [0, 1, 2, 3, 4] },
  TemplateValue: {
    type: 'object',
    properties: { value: { type: 'string' }, color: { type: 'string' } },
    required: ['value'],
  },
  SubscribeValue: {
    type: 'object',
    properties: { value: { type: 'string' } },
    required: ['value'],
  },
  CustomMessage: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['text'] },
          text: { $ref: '#/$defs/TextContent' },
        },
        required: ['msgtype', 'text'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['image'] },
          image: { $ref: '#/$defs/MessageMedia' },
        },
        required: ['msgtype', 'image'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['voice'] },
          voice: { $ref: '#/$defs/MessageMedia' },
        },
        required: ['msgtype', 'voice'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['video'] },
          video: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/MessageVideo' }],
            properties: { thumb_media_id: { type: 'string' } },
            required: ['thumb_media_id'],
          },
        },
        required: ['msgtype', 'video'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['music'] },
          music: {
            type: 'object',
            properties: {
              musicurl: { type: 'string' },
              hqmusicurl: { type: 'string' },
              thumb_media_id: { type: 'string' },
              title: { type: 'string' },
              description: { type: 'string' },
            },
            required: ['musicurl', 'thumb_media_id'],
          },
        },
        required: ['msgtype', 'music'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['news'] },
          news: {
            type: 'object',
            properties: {
              articles: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    title: { type: 'string' },
                    description: { type: 'string' },
                    url: { type: 'string' },
                    picurl: { type: 'string' },
                  },
                  required: ['title', 'description', 'url', 'picurl'],
                },
                minItems: 1,
                maxItems: 1,
              },
            },
            required: ['articles'],
          },
        },
        required: ['msgtype', 'news'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['mpnews'] },
          mpnews: { $ref: '#/$defs/MessageMedia' },
        },
        required: ['msgtype', 'mpnews'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['mpnewsarticle'] },
          mpnewsarticle: {
            type: 'object',
            properties: { article_id: { type: 'string' } },
            required: ['article_id'],
          },
        },
        required: ['msgtype', 'mpnewsarticle'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['msgmenu'] },
          msgmenu: {
            type: 'object',
            properties: {
              head_content: { type: 'string' },
              list: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: { id: { type: 'string' }, content: { type: 'string' } },
                  required: ['id', 'content'],
                },
              },
              tail_content: { type: 'string' },
            },
            required: ['list'],
          },
        },
        required: ['msgtype', 'msgmenu'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['wxcard'] },
          wxcard: {
            type: 'object',
            properties: { card_id: { type: 'string' } },
            required: ['card_id'],
          },
        },
        required: ['msgtype', 'wxcard'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['miniprogrampage'] },
          miniprogrampage: {
            type: 'object',
            properties: {
              title: { type: 'string' },
              appid: { type: 'string' },
              pagepath: { type: 'string' },
              thumb_media_id: { type: 'string' },
            },
            required: ['title', 'appid', 'pagepath', 'thumb_media_id'],
          },
        },
        required: ['msgtype', 'miniprogrampage'],
      },
      {
        type: 'object',
        properties: {
          msgtype: { enum: ['link'] },
          link: {
            type: 'object',
            properties: {
              title: { type: 'string' },
              description: { type: 'string' },
              url: { type: 'string' },
              thumb_url: { type: 'string' },
            },
            required: ['title', 'description', 'url', 'thumb_url'],
          },
        },
        required: ['msgtype', 'link'],
      },
    ],
  },
  KfAccountName: { type: 'string' },
  KfAccount: {
    type: 'object',
    properties: {
      kf_account: { $ref: '#/$defs/KfAccountName' },
      nickname: { type: 'string', maxLength: 16 },
      password: { type: 'string' },
    },
    required: ['kf_account', 'nickname'],
  },
  KfSession: {
    type: 'object',
    properties: {
      kf_account: { $ref: '#/$defs/KfAccountName' },
      openid: { type: 'string' },
    },
    required: ['kf_account', 'openid'],
  },
  MaterialType: { enum: ['image', 'voice', 'video', 'thumb'] },
  DraftCover: {
    type: 'object',
    properties: {
      crop_percent_list: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            ratio: { enum: ['1_1', '16_9', '2.35_1'] },
            x1: { type: 'string' },
            y1: { type: 'string' },
            x2: { type: 'string' },
            y2: { type: 'string' },
          },
          required: ['ratio', 'x1', 'y1', 'x2', 'y2'],
        },
      },
    },
    required: ['crop_percent_list'],
  },
  DraftPictures: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/ArticleText' }],
    properties: {
      article_type: { enum: ['newspic'] },
      content: { type: 'string', maxLength: 19999, maxBytes: 1048576 },
      image_info: {
        type: 'object',
        properties: {
          image_list: {
            type: 'array',
            items: {
              type: 'object',
              properties: { image_media_id: { type: 'string' } },
              required: ['image_media_id'],
            },
            maxItems: 20,
          },
        },
        required: ['image_list'],
      },
      cover_info: { $ref: '#/$defs/DraftCover' },
      product_info: {
        type: 'object',
        properties: {
          footer_product_info: {
            type: 'object',
            properties: { product_key: { type: 'string' } },
          },
        },
      },
    },
    required: ['article_type', 'content', 'image_info'],
  },
  DraftArticle: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        allOf: [{ $ref: '#/$defs/NewsArticle' }],
        properties: {
          article_type: { enum: ['news'] },
          pic_crop_235_1: { type: 'string' },
          pic_crop_1_1: { type: 'string' },
          cover_info: { $ref: '#/$defs/DraftCover' },
        },
        not: { anyOf: [{ required: ['image_info'] }] },
      },
      {
        type: 'object',
        allOf: [{ $ref: '#/$defs/DraftPictures' }],
        not: { anyOf: [{ required: ['thumb_media_id'] }] },
      },
    ],
  },
  CommentArticle: {
    type: 'object',
    properties: {
      msg_data_id: { type: ['integer', 'string'], format: 'int64' },
      index: { type: 'integer', minimum: 0 },
    },
    required: ['msg_data_id'],
  },
  CommentTarget: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CommentArticle' }],
    properties: { user_comment_id: { type: ['integer', 'string'], format: 'int64' } },
    required: ['user_comment_id'],
  },
  UserQuery: {
    type: 'object',
    properties: { openid: { type: 'string' }, lang: { $ref: '#/$defs/UserLanguage' } },
    required: ['openid'],
  },
  UserTag: {
    type: 'object',
    properties: { id: { type: 'integer' }, name: { type: 'string', maxBytes: 30 } },
    required: ['id', 'name'],
  },
  UserTagging: {
    type: 'object',
    properties: {
      openid_list: { type: 'array', items: { type: 'string' }, maxItems: 50 },
      tagid: { type: 'integer' },
    },
    required: ['openid_list', 'tagid'],
  },
  QRCodeStrScene: {
    type: 'object',
    properties: {
      scene: {
        type: 'object',
        properties: { scene_str: { type: 'string', minLength: 1, maxLength: 64 } },
        required: ['scene_str'],
      },
    },
    required: ['scene'],
  },
  QRCodeJumpVersion: { enum: [1, 2, 3] },
  QRCodeJumpExclusive: { enum: [1, 2] },
  QRCodeJumpState: { enum: [1, 2] },
  QRCodeJumpRule: {
    type: 'object',
    properties: {
      prefix: { type: 'string' },
      path: { type: 'string' },
      permit_sub_rule: { $ref: '#/$defs/QRCodeJumpExclusive' },
      open_version: { $ref: '#/$defs/QRCodeJumpVersion' },
      debug_url: { type: 'array', items: { type: 'string' }, maxItems: 5 },
    },
    required: ['prefix', 'path'],
  },
  PublisherAdSlot: {
    enum: [
      'SLOT_ID_BIZ_BOTTOM',
      'SLOT_ID_BIZ_MID_CONTEXT',
      'SLOT_ID_BIZ_VIDEO_END',
      'SLOT_ID_BIZ_SPONSOR',
      'SLOT_ID_BIZ_CPS',
      'SLOT_ID_WEAPP_BANNER',
      'SLOT_ID_WEAPP_REWARD_VIDEO',
      'SLOT_ID_WEAPP_INTERSTITIAL',
      'SLOT_ID_WEAPP_VIDEO_FEEDS',
      'SLOT_ID_WEAPP_VIDEO_BEGIN',
      'SLOT_ID_WEAPP_BOX',
      'SLOT_ID_WEAPP_COVER',
      'SLOT_ID_WEAPP_TEMPLATE',
    ],
  },
  PublisherPage: {
    type: 'object',
    properties: {
      start_date: { type: 'string' },
      end_date: { type: 'string' },
      page: { type: 'integer', minimum: 1 },
      page_size: { type: 'integer', maximum: 90 },
    },
    required: ['start_date', 'end_date', 'page', 'page_size'],
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
          fixed_term: { type: 'integer', minimum: 1 },
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
    allOf: [{ $ref: '#/$defs/CardEntries' }],
    properties: {
      service_phone: { type: 'string', maxBytes: 24 },
      location_id_list: { type: 'array', items: { type: 'integer' } },
      use_all_locations: { type: 'boolean' },
      center_title: { type: 'string', maxBytes: 18 },
      center_sub_title: { type: 'string', maxBytes: 24 },
      center_url: { type: 'string', maxBytes: 128 },
      center_app_brand_user_name: { type: 'string', maxBytes: 128 },
      center_app_brand_pass: { type: 'string', maxBytes: 128 },
      custom_app_brand_user_name: { type: 'string', maxBytes: 128 },
      custom_app_brand_pass: { type: 'string', maxBytes: 128 },
      promotion_app_brand_user_name: { type: 'string', maxBytes: 128 },
      promotion_app_brand_pass: { type: 'string', maxBytes: 128 },
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
      logo_url: { type: 'string', maxBytes: 128 },
      code_type: { $ref: '#/$defs/CardCodeType' },
      brand_name: { type: 'string', maxBytes: 36 },
      title: { type: 'string', maxBytes: 27 },
      color: { type: 'string' },
      notice: { type: 'string', maxBytes: 48 },
      description: { type: 'string', maxBytes: 3072 },
      sku: {
        type: 'object',
        properties: { quantity: { type: 'integer', maximum: 100000000 } },
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
  CardBaseInfoUpdate: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardSettings' }],
    properties: {
      logo_url: { type: 'string', maxBytes: 128 },
      code_type: { $ref: '#/$defs/CardCodeType' },
      brand_name: { type: 'string', maxBytes: 36 },
      title: { type: 'string', maxBytes: 27 },
      color: { type: 'string' },
      notice: { type: 'string', maxBytes: 48 },
      description: { type: 'string', maxBytes: 3072 },
      date_info: { $ref: '#/$defs/CardDateInfo' },
    },
  },
  CardAdvancedInfo: {
    type: 'object',
    properties: {
      use_condition: {
        type: 'object',
        properties: {
          accept_category: { type: 'string', maxBytes: 512 },
          reject_category: { type: 'string', maxBytes: 512 },
          least_cost: { type: 'integer' },
          object_use_for: { type: 'string', maxBytes: 512 },
          can_use_with_other_discount: { type: 'boolean' },
        },
      },
      abstract: {
        type: 'object',
        properties: {
          abstract: { type: 'string', maxBytes: 24 },
          icon_url_list: {
            type: 'array',
            items: { type: 'string', maxBytes: 128 },
            minItems: 1,
            maxItems: 1,
          },
        },
      },
      text_image_list: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            image_url: { type: 'string', maxBytes: 128 },
            text: { type: 'string', maxBytes: 512 },
          },
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
            begin_hour: { type: 'integer', minimum: 0, maximum: 23 },
            begin_minute: { type: 'integer', minimum: 0, maximum: 59 },
            end_hour: { type: 'integer', minimum: 0, maximum: 23 },
            end_minute: { type: 'integer', minimum: 0, maximum: 59 },
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
    properties: { deal_detail: { type: 'string', maxBytes: 3072 } },
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
    properties: { gift: { type: 'string', maxBytes: 3072 } },
    required: ['gift'],
  },
  CardGeneralCoupon: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }],
    properties: { default_detail: { type: 'string', maxBytes: 3072 } },
    required: ['default_detail'],
  },
  CardMeetingTicket: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }],
    properties: {
      meeting_detail: { type: 'string', maxBytes: 3072 },
      map_url: { type: 'string', maxBytes: 128 },
    },
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
      from: { type: 'string', maxBytes: 54 },
      to: { type: 'string', maxBytes: 54 },
      flight: { type: 'string' },
    },
    required: ['from', 'to', 'flight'],
  },
  CardFlightPlan: {
    type: 'object',
    properties: {
      departure_time: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      landing_time: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      gate: { type: 'string', maxBytes: 12 },
      boarding_time: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      check_in_url: { type: 'string' },
      air_model: { type: 'string', maxBytes: 24 },
    },
  },
  CardMemberCard: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }, { $ref: '#/$defs/CardMemberOptions' }],
    properties: {
      base_info: { $ref: '#/$defs/CardMemberBaseInfo' },
      prerogative: { type: 'string', maxBytes: 3072 },
      supply_bonus: { type: 'boolean' },
      supply_balance: { type: 'boolean' },
    },
    required: ['base_info', 'prerogative', 'supply_bonus', 'supply_balance'],
  },
  CardMemberBaseInfo: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardBaseInfo' }, { $ref: '#/$defs/CardMemberSettings' }],
  },
  CardMemberBaseInfoUpdate: {
    type: 'object',
    allOf: [
      { $ref: '#/$defs/CardBaseInfoUpdate' },
      { $ref: '#/$defs/CardMemberSettings' },
    ],
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
      background_pic_url: { type: 'string', maxBytes: 128 },
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
      name: { type: 'string', maxBytes: 24 },
      url: { type: 'string' },
      app_brand_user_name: { type: 'string' },
      app_brand_pass: { type: 'string' },
    },
  },
  CardCustomCell: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      tips: { type: 'string', maxBytes: 18 },
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
        not: { anyOf: [{ required: ['card_cell'] }] },
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
        not: { anyOf: [{ required: ['url_cell'] }] },
      },
    ],
  },
  CardGeneralCard: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardContent' }, { $ref: '#/$defs/CardGeneralOptions' }],
    properties: {
      base_info: { $ref: '#/$defs/CardGeneralBaseInfo' },
      sub_card_type: { enum: ['GIFT_CARD', 'VOUCHER'] },
      prerogative: { type: 'string', maxBytes: 3072 },
      supply_bonus: { type: 'boolean' },
      init_bonus: { type: 'integer' },
      init_balance: { type: 'integer' },
    },
    required: ['base_info', 'sub_card_type', 'prerogative', 'supply_bonus'],
  },
  CardGeneralOptions: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardCustomFields' }],
    properties: {
      background_pic_url: { type: 'string' },
      auto_activate: { type: 'boolean' },
      supply_balance: { type: 'boolean' },
    },
  },
  CardGeneralBaseInfo: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CardBaseInfo' }, { $ref: '#/$defs/CardGeneralSettings' }],
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
  CardQRCodeTarget: {
    type: 'object',
    properties: {
      card_id: { type: 'string' },
      code: { type: 'string', maxBytes: 20 },
      openid: { type: 'string' },
      is_unique_code: { type: 'boolean' },
      outer_id: { type: 'integer' },
      outer_str: { type: 'string' },
    },
    required: ['card_id'],
  },
  CardSource: { enum: [0, 1] },
  CardStatsQuery: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/DateRange' }],
    properties: { cond_source: { $ref: '#/$defs/CardSource' } },
    required: ['cond_source'],
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
      category_index: { type: 'integer', minimum: 0 },
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
      custom_field_list: { type: 'array', items: { type: 'string' }, maxItems: 5 },
      rich_field_list: {
        type: 'array',
        items: { $ref: '#/$defs/MemberCardRichField' },
        maxItems: 5,
      },
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
  SubMerchantProfile: {
    type: 'object',
    properties: {
      app_id: { type: 'string' },
      brand_name: { type: 'string', maxBytes: 36 },
      logo_url: { type: 'string' },
      end_time: { type: 'integer' },
      primary_category_id: { type: 'integer' },
      secondary_category_id: { type: 'integer' },
    },
    required: [
      'brand_name',
      'logo_url',
      'end_time',
      'primary_category_id',
      'secondary_category_id',
    ],
  },
  SubMerchantApplication: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/SubMerchantProfile' }],
    properties: {
      protocol: { type: 'string' },
      agreement_media_id: { type: 'string' },
      operator_media_id: { type: 'string' },
    },
    required: ['protocol'],
  },
  PoiServiceInfo: {
    type: 'object',
    properties: {
      photo_list: { type: 'array', items: { $ref: '#/$defs/PoiPhoto' }, maxItems: 20 },
      recommend: { type: 'string', maxLength: 200 },
      special: { type: 'string', maxLength: 200 },
      introduction: { type: 'string', maxLength: 300 },
      open_time: { type: 'string' },
      avg_price: { type: 'integer', minimum: 1 },
    },
  },
  PoiBaseInfo: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/PoiServiceInfo' }],
    properties: {
      sid: { type: 'string' },
      business_name: { type: 'string' },
      branch_name: { type: 'string', maxLength: 10 },
      province: { type: 'string', maxLength: 10 },
      city: { type: 'string', maxLength: 30 },
      address: { type: 'string', maxLength: 80 },
      telephone: { type: 'string', maxLength: 53 },
      categories: { type: 'array', items: { type: 'string' } },
      offset_type: { enum: [1, 2, 3, 4, 5, 6] },
      longitude: { type: 'number' },
      latitude: { type: 'number' },
    },
    required: [
      'business_name',
      'branch_name',
      'province',
      'city',
      'address',
      'telephone',
      'categories',
      'offset_type',
      'longitude',
      'latitude',
    ],
  },
  PoiStoreSettings: {
    type: 'object',
    properties: {
      map_poi_id: { type: 'string' },
      pic_list: { type: 'string' },
      hour: { type: 'string' },
      contract_phone: { type: 'string' },
      card_id: { type: 'string' },
    },
    required: ['map_poi_id', 'pic_list', 'hour', 'contract_phone', 'card_id'],
  },
  StoreProductCore: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      main_img: { type: 'string' },
      img: { type: 'array', items: { type: 'string' } },
      property: {
        type: 'array',
        items: {
          type: 'object',
          properties: { id: { type: 'string' }, vid: { type: 'string' } },
          required: ['id', 'vid'],
        },
      },
      sku_info: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            vid: { type: 'array', items: { type: 'string' } },
          },
          required: ['id', 'vid'],
        },
      },
      buy_limit: { type: 'integer' },
    },
    required: ['name', 'main_img', 'img'],
  },
  StoreProductSku: {
    type: 'object',
    properties: {
      sku_id: { type: 'string' },
      price: { type: 'integer' },
      ori_price: { type: 'integer' },
      icon_url: { type: 'string' },
      quantity: { type: 'integer' },
      product_code: { type: 'string' },
    },
    required: ['sku_id', 'price', 'ori_price', 'quantity'],
  },
  StoreProductExtra: {
    type: 'object',
    properties: {
      location: {
        type: 'object',
        properties: {
          country: { type: 'string' },
          province: { type: 'string' },
          city: { type: 'string' },
          address: { type: 'string' },
        },
        required: ['country', 'province', 'city', 'address'],
      },
      isPostFree: { enum: [0, 1] },
      isHasReceipt: { enum: [0, 1] },
      isUnderGuaranty: { enum: [0, 1] },
      isSupportReplace: { enum: [0, 1] },
    },
    required: ['isPostFree', 'isHasReceipt', 'isUnderGuaranty', 'isSupportReplace'],
  },
  StoreProductDelivery: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: {
          delivery_type: { enum: [0] },
          express: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { $ref: '#/$defs/StoreExpressType' },
                price: { type: 'integer' },
              },
              required: ['id', 'price'],
            },
          },
        },
        required: ['delivery_type', 'express'],
      },
      {
        type: 'object',
        properties: { delivery_type: { enum: [1] }, template_id: { type: 'integer' } },
        required: ['delivery_type', 'template_id'],
      },
    ],
  },
  StoreProduct: {
    type: 'object',
    properties: {
      product_base: {
        type: 'object',
        allOf: [{ $ref: '#/$defs/StoreProductCore' }],
        properties: {
          category_id: { type: 'array', items: { type: 'string' } },
          detail: {
            type: 'array',
            items: {
              type: 'object',
              oneOf: [
                {
                  type: 'object',
                  properties: { text: { type: 'string' } },
                  required: ['text'],
                  not: { anyOf: [{ required: ['img'] }] },
                },
                {
                  type: 'object',
                  properties: { img: { type: 'string' } },
                  required: ['img'],
                  not: { anyOf: [{ required: ['text'] }] },
                },
              ],
            },
          },
        },
        required: ['category_id'],
      },
      sku_list: { type: 'array', items: { $ref: '#/$defs/StoreProductSku' } },
      attrext: { $ref: '#/$defs/StoreProductExtra' },
      delivery_info: { $ref: '#/$defs/StoreProductDelivery' },
    },
    required: ['product_base', 'sku_list'],
  },
  StoreStockChange: {
    type: 'object',
    properties: {
      product_id: { type: 'string' },
      sku_info: { type: 'string' },
      quantity: { type: 'integer' },
    },
    required: ['product_id', 'sku_info', 'quantity'],
  },
  StoreExpressFee: {
    type: 'object',
    properties: {
      StartStandards: { type: 'integer' },
      StartFees: { type: 'integer' },
      AddStandards: { type: 'integer' },
      AddFees: { type: 'integer' },
    },
    required: ['StartStandards', 'StartFees', 'AddStandards', 'AddFees'],
  },
  StoreExpressTemplate: {
    type: 'object',
    properties: {
      Name: { type: 'string' },
      Assumer: { enum: [0, 1] },
      Valuation: { enum: [0, 1, 2] },
      TopFee: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            Type: { $ref: '#/$defs/StoreExpressType' },
            Normal: { $ref: '#/$defs/StoreExpressFee' },
            Custom: {
              type: 'array',
              items: {
                type: 'object',
                allOf: [{ $ref: '#/$defs/StoreExpressFee' }],
                properties: {
                  DestCountry: { type: 'string' },
                  DestProvince: { type: 'string' },
                  DestCity: { type: 'string' },
                },
                required: ['DestCountry', 'DestProvince', 'DestCity'],
              },
            },
          },
          required: ['Type', 'Normal'],
        },
      },
    },
    required: ['Name', 'Assumer', 'Valuation', 'TopFee'],
  },
  StoreGroup: {
    type: 'object',
    properties: { group_id: { type: 'integer' }, group_name: { type: 'string' } },
    required: ['group_id', 'group_name'],
  },
  StoreShelfGroup: {
    type: 'object',
    properties: { group_id: { type: 'integer' } },
    required: ['group_id'],
  },
  StoreShelfImageGroup: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/StoreShelfGroup' }],
    properties: { img: { type: 'string' } },
    required: ['img'],
  },
  StoreShelfModule: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: {
          eid: { enum: [1] },
          group_info: {
            type: 'object',
            allOf: [{ $ref: '#/$defs/StoreShelfGroup' }],
            properties: {
              filter: {
                type: 'object',
                properties: { count: { type: 'integer' } },
                required: ['count'],
              },
            },
            required: ['filter'],
          },
        },
        required: ['eid', 'group_info'],
      },
      {
        type: 'object',
        properties: {
          eid: { enum: [2] },
          group_infos: {
            type: 'object',
            properties: {
              groups: { type: 'array', items: { $ref: '#/$defs/StoreShelfGroup' } },
            },
            required: ['groups'],
          },
        },
        required: ['eid', 'group_infos'],
      },
      {
        type: 'object',
        properties: {
          eid: { enum: [3] },
          group_info: { $ref: '#/$defs/StoreShelfImageGroup' },
        },
        required: ['eid', 'group_info'],
      },
      {
        type: 'object',
        properties: {
          eid: { enum: [4] },
          group_infos: {
            type: 'object',
            properties: {
              groups: {
                type: 'array',
                items: { $ref: '#/$defs/StoreShelfImageGroup' },
                minItems: 3,
                maxItems: 3,
              },
            },
            required: ['groups'],
          },
        },
        required: ['eid', 'group_infos'],
      },
      {
        type: 'object',
        properties: {
          eid: { enum: [5] },
          group_infos: {
            type: 'object',
            properties: {
              groups: { type: 'array', items: { $ref: '#/$defs/StoreShelfGroup' } },
              img_background: { type: 'string' },
            },
            required: ['groups', 'img_background'],
          },
        },
        required: ['eid', 'group_infos'],
      },
    ],
  },
  StoreShelfLayout: {
    type: 'object',
    properties: {
      module_infos: { type: 'array', items: { $ref: '#/$defs/StoreShelfModule' } },
    },
    required: ['module_infos'],
  },
  StoreShelfFront: {
    type: 'object',
    properties: { shelf_name: { type: 'string' }, shelf_banner: { type: 'string' } },
    required: ['shelf_name', 'shelf_banner'],
  },
  StoreShelf: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/StoreShelfFront' }],
    properties: { shelf_data: { $ref: '#/$defs/StoreShelfLayout' } },
    required: ['shelf_data'],
  },
  VoiceLanguage: { enum: ['zh_CN', 'en_US'] },
  AiImageLink: { type: 'object', properties: { img_url: { type: 'string' } } },
  AiCardImageLink: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/AiImageLink' }],
    properties: { type: { enum: ['photo', 'scan'] } },
  },
  AiImageUpload: {
    type: 'object',
    properties: { img: { type: 'string', format: 'binary', maxBytes: 2097152 } },
  },
  GuideProfileInput: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/GuideIdentity' }],
    properties: {
      guide_nickname: { type: 'string', maxLength: 16 },
      guide_headimgurl: { type: 'string' },
    },
  },
  GuidePaging: {
    type: 'object',
    properties: { page: { type: 'integer', minimum: 0 }, num: { type: 'integer' } },
    required: ['page', 'num'],
  },
  GuideBlackKeywords: {
    type: 'object',
    properties: { values: { type: 'array', items: { type: 'string' } } },
    required: ['values'],
  },
  GuideAutoReplyType: { enum: [1, 2, 3] },
  GuideAutoReply: {
    type: 'object',
    properties: {
      msgtype: {
        anyOf: [{ enum: ['1', '2', '3'] }, { $ref: '#/$defs/GuideAutoReplyType' }],
      },
      content: { type: 'string' },
    },
    required: ['msgtype', 'content'],
  },
  GuideGroupMember: {
    type: 'object',
    properties: {
      group_id: { type: ['integer', 'string'], format: 'int64' },
      guide_account: { type: 'string' },
    },
    required: ['group_id', 'guide_account'],
  },
  GuideHandover: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: {
          old_guide_account: { type: 'string' },
          new_guide_account: { type: 'string' },
        },
        required: ['old_guide_account', 'new_guide_account'],
        not: {
          anyOf: [
            { required: ['old_guide_openid'] },
            { required: ['new_guide_openid'] },
          ],
        },
      },
      {
        type: 'object',
        properties: {
          old_guide_openid: { type: 'string' },
          new_guide_openid: { type: 'string' },
        },
        required: ['old_guide_openid', 'new_guide_openid'],
        not: {
          anyOf: [
            { required: ['old_guide_account'] },
            { required: ['new_guide_account'] },
          ],
        },
      },
    ],
  },
  GuideNewBuyer: {
    type: 'object',
    properties: { openid: { type: 'string' }, buyer_nickname: { type: 'string' } },
    required: ['openid'],
  },
  GuideTag: {
    type: 'object',
    properties: {
      tag_name: { type: 'string', minLength: 1 },
      tag_values: { type: 'array', items: { type: 'string', minLength: 1 } },
    },
    required: ['tag_name', 'tag_values'],
  },
  GuideTagging: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/GuideBuyerSelection' }],
    properties: { tag_value: { type: 'string' } },
    required: ['tag_value'],
  },
  GuideMaterialScope: {
    type: 'object',
    properties: { type: { enum: [0] } },
    required: ['type'],
  },
  GuideMaterialPaging: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/GuideMaterialScope' }],
    properties: { start: { type: 'integer', minimum: 0 }, num: { type: 'integer' } },
    required: ['start', 'num'],
  },
  GuideWordMaterial: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/GuideMaterialScope' }],
    properties: { word: { type: 'string', maxLength: 300 } },
    required: ['word'],
  },
  GuideJobStatus: { enum: [1, 2, 3, 4] },
  GuideJobMaterial: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: { type: { enum: [1] }, word: { type: 'string', maxBytes: 300 } },
        required: ['type', 'word'],
      },
      {
        type: 'object',
        properties: { type: { enum: [3] }, media_id: { type: 'string' } },
        required: ['type', 'media_id'],
      },
      {
        type: 'object',
        allOf: [{ $ref: '#/$defs/GuideMiniProgramCard' }],
        properties: { type: { enum: [49] }, media_id: { type: 'string' } },
        required: ['type', 'media_id'],
      },
    ],
  },
  MarketCodeRange: {
    type: 'object',
    properties: {
      code_start: { type: 'integer', minimum: 0 },
      code_end: { type: 'integer' },
    },
    required: ['code_start', 'code_end'],
  },
  MarketCodeProduct: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/MarketCodeRange' }],
    properties: {
      activity_name: { type: 'string' },
      product_brand: { type: 'string' },
      product_title: { type: 'string' },
      product_code: { type: 'string' },
      wxa_appid: { type: 'string' },
      wxa_path: { type: 'string' },
      wxa_type: { enum: [0, 1, 2] },
    },
    required: [
      'activity_name',
      'product_brand',
      'product_title',
      'product_code',
      'wxa_appid',
      'wxa_path',
    ],
  },
  InvoiceContact: {
    type: 'object',
    properties: { phone: { type: 'string' }, time_out: { type: 'integer' } },
    required: ['phone', 'time_out'],
  },
  InvoiceAuthForm: {
    type: 'object',
    properties: {
      user_field: {
        type: 'object',
        properties: {
          show_title: { enum: [0, 1] },
          show_phone: { enum: [0, 1] },
          show_email: { enum: [0, 1] },
          require_phone: { enum: [0, 1] },
          require_email: { enum: [0, 1] },
          custom_field: {
            type: 'array',
            items: { $ref: '#/$defs/InvoiceAuthFormField' },
          },
        },
      },
      biz_field: {
        type: 'object',
        properties: {
          show_title: { enum: [0, 1] },
          show_tax_no: { enum: [0, 1] },
          show_addr: { enum: [0, 1] },
          show_phone: { enum: [0, 1] },
          show_bank_type: { enum: [0, 1] },
          show_bank_no: { enum: [0, 1] },
          require_tax_no: { enum: [0, 1] },
          require_addr: { enum: [0, 1] },
          require_phone: { enum: [0, 1] },
          require_bank_type: { enum: [0, 1] },
          require_bank_no: { enum: [0, 1] },
          custom_field: {
            type: 'array',
            items: { $ref: '#/$defs/InvoiceAuthFormField' },
          },
        },
      },
    },
  },
  InvoiceAuthFormField: {
    type: 'object',
    properties: {
      key: { type: 'string', maxLength: 5 },
      is_require: { enum: [0, 1] },
      notice: { type: 'string' },
    },
    required: ['key'],
  },
  InvoiceIssue: {
    type: 'object',
    properties: {
      wxopenid: { type: 'string' },
      ddh: { type: 'string' },
      fpqqlsh: { type: 'string' },
      nsrsbh: { type: 'string' },
      nsrmc: { type: 'string' },
      nsrdz: { type: 'string' },
      nsrdh: { type: 'string' },
      nsrbank: { type: 'string' },
      nsrbankid: { type: 'string' },
      ghfmc: { type: 'string' },
      ghfnsrsbh: { type: 'string' },
      ghfdz: { type: 'string' },
      ghfdh: { type: 'string' },
      ghfbank: { type: 'string' },
      ghfbankid: { type: 'string' },
      kpr: { type: 'string' },
      skr: { type: 'string' },
      fhr: { type: 'string' },
      jshj: { anyOf: [{ type: 'string' }, { type: 'number' }] },
      hjje: { anyOf: [{ type: 'string' }, { type: 'number' }] },
      hjse: { anyOf: [{ type: 'string' }, { type: 'number' }] },
      bz: { type: 'string' },
      hylx: { anyOf: [{ enum: ['0', '1'] }, { $ref: '#/$defs/InvoiceIndustry' }] },
      invoicedetail_list: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            fphxz: {
              anyOf: [{ enum: ['0', '1', '2'] }, { $ref: '#/$defs/InvoiceLineType' }],
            },
            spbm: { type: 'string', minLength: 19, maxLength: 19 },
            xmmc: { type: 'string' },
            dw: { type: 'string' },
            ggxh: { type: 'string' },
            xmsl: { anyOf: [{ type: 'string' }, { type: 'number' }] },
            xmdj: { anyOf: [{ type: 'string' }, { type: 'number' }] },
            xmje: { anyOf: [{ type: 'string' }, { type: 'number' }] },
            sl: { anyOf: [{ type: 'string' }, { type: 'number' }] },
            se: { anyOf: [{ type: 'string' }, { type: 'number' }] },
          },
          required: ['fphxz', 'spbm', 'xmmc', 'xmsl', 'xmdj', 'xmje', 'sl', 'se'],
        },
      },
    },
    required: [
      'wxopenid',
      'ddh',
      'fpqqlsh',
      'nsrsbh',
      'nsrmc',
      'nsrdz',
      'nsrdh',
      'nsrbank',
      'nsrbankid',
      'ghfmc',
      'kpr',
      'jshj',
      'hjje',
      'hjse',
      'invoicedetail_list',
    ],
  },
  InvoiceIndustry: { enum: [0, 1] },
  InvoiceLineType: { enum: [0, 1, 2] },
  InvoiceRef: {
    type: 'object',
    properties: { card_id: { type: 'string' }, encrypt_code: { type: 'string' } },
    required: ['card_id', 'encrypt_code'],
  },
  InvoiceReimburseStatus: {
    enum: [
      'INVOICE_REIMBURSE_INIT',
      'INVOICE_REIMBURSE_LOCK',
      'INVOICE_REIMBURSE_CLOSURE',
    ],
  },
  InvoiceStatus: {
    anyOf: [
      { $ref: '#/$defs/InvoiceReimburseStatus' },
      { enum: ['INVOICE_REIMBURSE_CANCEL'] },
    ],
  },
  InvoiceFace: {
    type: 'object',
    properties: {
      title: { type: 'string' },
      fee: { type: 'integer' },
      fee_without_tax: { type: 'integer' },
      tax: { type: 'integer' },
      billing_time: { type: 'integer' },
      billing_no: { type: 'string' },
      billing_code: { type: 'string' },
      info: { type: 'array', items: { $ref: '#/$defs/InvoiceGoods' } },
      check_code: { type: 'string' },
      buyer_number: { type: 'string' },
      buyer_address_and_phone: { type: 'string' },
      buyer_bank_account: { type: 'string' },
      seller_number: { type: 'string' },
      seller_address_and_phone: { type: 'string' },
      seller_bank_account: { type: 'string' },
      remarks: { type: 'string' },
      maker: { type: 'string' },
      cashier: { type: 'string' },
    },
    required: [
      'title',
      'fee',
      'fee_without_tax',
      'tax',
      'billing_time',
      'billing_no',
      'billing_code',
    ],
  },
  InvoiceGoods: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      unit: { type: 'string' },
      num: { type: 'integer' },
      price: { type: 'integer' },
    },
    required: ['name', 'unit', 'num', 'price'],
  },
  InvoiceTitle: {
    type: 'object',
    properties: {
      title: { type: 'string' },
      tax_no: { type: 'string' },
      phone: { type: 'string' },
      addr: { type: 'string' },
      bank_type: { type: 'string' },
      bank_no: { type: 'string' },
    },
  },
  NontaxFeeItem: {
    type: 'object',
    properties: {
      no: { type: 'integer', minimum: 1 },
      item_id: { type: 'string' },
      item_name: { type: 'string' },
      overdue: { type: 'integer' },
      penalty: { type: 'integer' },
      fee: { type: 'integer' },
    },
    required: ['no', 'item_id', 'item_name', 'fee'],
  },
  NontaxOrderKey: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: { payment_notice_no: { type: 'string' } },
        required: ['payment_notice_no'],
        not: { anyOf: [{ required: ['order_no'] }] },
      },
      {
        type: 'object',
        properties: { order_no: { type: 'string' } },
        required: ['order_no'],
        not: { anyOf: [{ required: ['payment_notice_no'] }] },
      },
    ],
  },
  NontaxPayment: {
    type: 'object',
    allOf: [
      { $ref: '#/$defs/NontaxSettlement' },
      { $ref: '#/$defs/NontaxOrderKey' },
      { $ref: '#/$defs/NontaxCharge' },
    ],
    properties: {
      payment_notice_create_time: { type: 'integer' },
      payment_expire_date: { type: 'string' },
      user_name: { type: 'string' },
      region_code: { type: 'string' },
      items: { type: 'array', items: { $ref: '#/$defs/NontaxFeeItem' } },
    },
    required: ['payment_notice_create_time', 'region_code', 'items'],
  },
  NontaxScene: {
    enum: ['biz', 'ctiyservice', 'miniprogram', 'offline', 'pc', 'app', 'other'],
  },
  NontaxMock: {
    type: 'object',
    properties: {
      appid: { type: 'string' },
      url: { type: 'string' },
      version: { type: 'integer' },
    },
    required: ['appid', 'url', 'version'],
  },
  NontaxVehicleTradeScene: { enum: ['PARKING', 'PARKING SPACE', 'HIGHWAY', 'BRIDGE'] },
  NontaxVehicleArrival: {
    type: 'object',
    properties: {
      start_time: { type: 'integer' },
      car_type: { type: 'string' },
      openid: { type: 'string' },
    },
    required: ['start_time'],
  },
  NontaxVehicleStay: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/NontaxVehicleArrival' }],
    properties: {
      end_time: { type: 'integer' },
      charging_time: { type: 'integer' },
      parking_name: { type: 'string' },
    },
  },
  NontaxVehiclePassage: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/NontaxVehicleArrival' }],
    properties: {
      end_time: { type: 'integer' },
      plate_number: { type: 'string' },
      entrance_name: { type: 'string' },
      exit_name: { type: 'string' },
      carrying_capacity: { type: 'string' },
      carrying_range: { type: 'string' },
      channel_type: { type: 'string' },
    },
    required: ['plate_number'],
  },
  CpsImages: {
    type: 'object',
    properties: {
      main_image_list: {
        type: 'array',
        items: {
          type: 'object',
          properties: { url: { type: 'string' } },
          required: ['url'],
        },
      },
    },
    required: ['main_image_list'],
  },
  CpsCategories: {
    type: 'object',
    properties: {
      category_item: {
        type: 'array',
        items: {
          type: 'object',
          properties: { category_name: { type: 'string' } },
          required: ['category_name'],
        },
      },
    },
    required: ['category_item'],
  },
  CpsShop: { type: 'object', properties: { source: { type: 'integer' } } },
  CpsPrice: {
    type: 'object',
    properties: {
      min_price: { type: 'number' },
      max_price: { type: 'number' },
      min_ori_price: { type: 'number' },
      max_ori_price: { type: 'number' },
    },
    required: ['min_price', 'max_price'],
  },
  CpsSale: {
    type: 'object',
    properties: { sale_status: { enum: ['on', 'off'] }, stock: { type: 'integer' } },
    required: ['sale_status'],
  },
  CpsOffer: {
    type: 'object',
    properties: {
      image_info: { $ref: '#/$defs/CpsImages' },
      price_info: { $ref: '#/$defs/CpsPrice' },
      sale_info: { $ref: '#/$defs/CpsSale' },
      shop_info: { $ref: '#/$defs/CpsShop' },
    },
  },
  CpsSku: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CpsOffer' }],
    properties: {
      sku_id: { type: 'string' },
      barcode_type: { type: 'string' },
      barcode: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      source: { type: 'integer' },
      link_url: { type: 'string' },
      attribute_info: {
        type: 'object',
        properties: {
          attribute_item: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                attribute_key: { type: 'string' },
                attribute_value: { type: 'string' },
              },
              required: ['attribute_key', 'attribute_value'],
            },
          },
        },
        required: ['attribute_item'],
      },
    },
  },
  CpsProduct: {
    type: 'object',
    allOf: [{ $ref: '#/$defs/CpsOffer' }],
    properties: {
      pid: { type: 'string' },
      category_info: { $ref: '#/$defs/CpsCategories' },
      official_category_info: { $ref: '#/$defs/CpsCategories' },
      tag_info: {
        type: 'object',
        properties: {
          tag_item: {
            type: 'array',
            items: {
              type: 'object',
              properties: { tag_name: { type: 'string' } },
              required: ['tag_name'],
            },
          },
        },
        required: ['tag_item'],
      },
      link_info: {
        type: 'object',
        properties: {
          link_type: { enum: ['wxa'] },
          wxa_appid: { type: 'string' },
          url: { type: 'string' },
        },
        required: ['link_type'],
      },
      title: { type: 'string', maxLength: 30 },
      sub_title: { type: 'string', maxLength: 30 },
      brand: { type: 'string' },
      desc: { type: 'string', maxLength: 300 },
      sku_info: {
        type: 'object',
        properties: { sku_item: { type: 'array', items: { $ref: '#/$defs/CpsSku' } } },
        required: ['sku_item'],
      },
      custom_info: {
        type: 'object',
        properties: {
          custom_list: {
            type: 'array',
            items: {
              type: 'object',
              properties: { key: { type: 'string' }, value: { type: 'string' } },
              required: ['key', 'value'],
            },
          },
        },
        required: ['custom_list'],
      },
    },
    required: ['pid'],
  },
  MedicalRedirectPage: {
    type: 'object',
    oneOf: [
      {
        type: 'object',
        properties: { page_type: { enum: ['web'] }, url: { type: 'string' } },
        required: ['page_type', 'url'],
      },
      {
        type: 'object',
        properties: {
          page_type: { enum: ['mini_program'] },
          app_id: { type: 'string' },
          fullpath: { type: 'string' },
        },
        required: ['page_type', 'app_id', 'fullpath'],
      },
    ],
  },
  MedicalBusinessInfo: {
    type: 'object',
    properties: {
      redirect_page: { $ref: '#/$defs/MedicalRedirectPage' },
      elder_redirect_page: { $ref: '#/$defs/MedicalRedirectPage' },
      pat_name: { type: 'string' },
      pat_hospital_id: { type: 'string' },
      hospital_name: { type: 'string' },
      department_name: { type: 'string' },
      department_location: { type: 'string' },
      doc_name: { type: 'string' },
      doc_advice: { type: 'string' },
      memo: { type: 'string' },
      tips: { type: 'string' },
      todo: { type: 'string' },
      appointment_date: { type: 'string' },
      appointment_time: { type: 'string' },
      appointment_progress: { type: 'string' },
      sign_status: { type: 'string' },
      wait_status: { type: 'string' },
      reception_status: { type: 'string' },
      stop_reason: { type: 'string' },
      reject_reason: { type: 'string' },
      fail_reason: { type: 'string' },
      apply_status: { type: 'string' },
      audit_status: { type: 'string' },
      transfer_status: { type: 'string' },
      in_hospital: { type: 'string' },
      out_hospital: { type: 'string' },
      init_time: { type: 'string' },
      initiator: { type: 'string' },
      inquiry_time: { type: 'string' },
      reply_time: { type: 'string' },
      reply_content: { type: 'string' },
      comment_status: { type: 'string' },
      follow_up_status: { type: 'string' },
      revisit_plan: { type: 'string' },
      inspect_item: { type: 'string' },
      inspect_place: { type: 'string' },
      inspect_time: { type: 'string' },
      detect_time: { type: 'string' },
      critical_value_name: { type: 'string' },
      critical_value_result: { type: 'string' },
      medical_item: { type: 'string' },
      medical_place: { type: 'string' },
      medical_time: { type: 'string' },
      prescription_content: { type: 'string' },
      rescription_time: { type: 'string' },
      medicine: { type: 'string' },
      medicine_name: { type: 'string' },
      medicine_remind: { type: 'string' },
      receive_way: { type: 'string' },
      address: { type: 'string' },
      deliver_no: { type: 'string' },
      deliver_content: { type: 'string' },
      file_type: { type: 'string' },
      admission_no: { type: 'string' },
      admission_time: { type: 'string' },
      enter_time: { type: 'string' },
      in_hospital_state: { type: 'string' },
      bed_status: { type: 'string' },
      checklist_date: { type: 'string' },
      clear_time: { type: 'string' },
      surgery_doc: { type: 'string' },
      suegery_name: { type: 'string' },
      surgery_department: { type: 'string' },
      surgery_stage: { type: 'string' },
      surgery_time: { type: 'string' },
      amount: { type: 'integer' },
      fee: { type: 'integer' },
      balance: { type: 'integer' },
      deposit: { type: 'integer' },
      pay_amount: { type: 'integer' },
      pay_time: { type: 'integer' },
      recharge_amount: { type: 'integer' },
      trade_amount: { type: 'integer' },
      trade_time: { type: 'integer' },
      refund_amount: { type: 'integer' },
      refundable_amount: { type: 'integer' },
      refund_status: { type: 'string' },
      refund_result: { type: 'string' },
      ticket_date: { type: 'string' },
      ticket_time: { type: 'integer' },
    },
  },
}
