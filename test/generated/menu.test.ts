// Generated from endpoints.yaml (menu). Do not edit: npm run generate

import * as menu from '../../src/generated/menu.js'
import { describeEndpoint } from '../support/endpoint.js'

describeEndpoint({
  op: 'menu.create',
  call: menu.create,
  request: {
    button: [
      { name: '今日歌曲', type: 'click', key: 'V1001_TODAY_MUSIC' },
      {
        name: '菜单',
        sub_button: [
          { name: '搜索', type: 'view', url: 'https://www.soso.com/' },
          {
            name: '小程序',
            type: 'miniprogram',
            appid: 'wx286b93c14bbf93aa',
            pagepath: 'pages/lunar/index',
            url: 'https://mp.weixin.qq.com',
          },
        ],
      },
    ],
  },
  sends: 'POST /cgi-bin/menu/create',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'menu.getCurrentSelfmenuInfo',
  call: (account) => menu.getCurrentSelfmenuInfo(account),
  request: undefined,
  sends: 'GET /cgi-bin/get_current_selfmenu_info',
  safe: true,
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
                cover_url:
                  'http://mmbiz.qpic.cn/mmbiz/GE7et87vE9vicuCibqXsX9GPPLuEtBfXfKbE8sWdt2DDcL0dMfQWJWTVn1N8DxI0gcRmrtqBOuwQHeuPKmFLK0ZQ/0',
                content_url:
                  'http://mp.weixin.qq.com/s?__biz=MjM5ODUwNTM3Ng==&mid=202929886&idx=1&sn=628cc5544a9a6759dd298967ba2b24bd',
                source_url: 'https://www.qq.com',
              },
            ],
          },
        },
        {
          name: '菜单',
          sub_button: {
            list: [{ name: '今日歌曲', type: 'click', key: 'V1001_TODAY_MUSIC' }],
          },
        },
      ],
    },
  },
})

describeEndpoint({
  op: 'menu.delete',
  call: (account) => menu.delete(account),
  request: undefined,
  sends: 'GET /cgi-bin/menu/delete',
  answer: 'nothing',
})

describeEndpoint({
  op: 'menu.get',
  call: (account) => menu.get(account),
  request: undefined,
  sends: 'GET /cgi-bin/menu/get',
  safe: true,
  returns: {
    menu: {
      button: [{ name: '今日歌曲', sub_button: [], type: 'click', key: 'V1001_TODAY_MUSIC' }],
      menuid: '208379533',
    },
    conditionalmenu: [
      {
        button: [{ name: '会员中心', sub_button: [], type: 'view', url: 'https://www.qq.com' }],
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
})

describeEndpoint({
  op: 'menu.addConditional',
  call: menu.addConditional,
  request: {
    button: [{ name: '今日歌曲', type: 'click', key: 'V1001_TODAY_MUSIC' }],
    matchrule: { tag_id: '2', client_platform_type: '2', language: 'zh_CN' },
  },
  sends: 'POST /cgi-bin/menu/addconditional',
  body: 'json',
  returns: { menuid: '208379533' },
})

describeEndpoint({
  op: 'menu.delConditional',
  call: menu.delConditional,
  request: { menuid: '208379533' },
  sends: 'POST /cgi-bin/menu/delconditional',
  body: 'json',
  json: '{"menuid":208379533}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'menu.tryMatch',
  call: menu.tryMatch,
  request: { user_id: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
  sends: 'POST /cgi-bin/menu/trymatch',
  safe: true,
  body: 'json',
  returns: {
    button: [{ name: '今日歌曲', sub_button: [], type: 'click', key: 'V1001_TODAY_MUSIC' }],
  },
})
