// Generated from endpoints.yaml (guide/guide). Do not edit: npm run generate

import * as guide from '../../../src/generated/guide/guide.js'
import { describeEndpoint } from '../../support/endpoint.js'
import { describePages } from '../../support/paging.js'

describeEndpoint({
  op: 'guide.guide.getGuideAcct',
  call: guide.getGuideAcct,
  request: { guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/getguideacct',
  safe: true,
  body: 'json',
  returns: {
    guide_account: 'wx_guide_zhang',
    guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI',
    guide_nickname: '张顾问',
    guide_headimgurl: 'http://mmbiz.qpic.cn/mmbiz_png/pHhTMtqk90rHY17p2cOXN9uhxMLpugicr/0',
    status: 2,
  },
})

describeEndpoint({
  op: 'guide.guide.addGuideAcct',
  call: guide.addGuideAcct,
  request: {
    guide_nickname: '张顾问',
    guide_headimgurl: 'http://mmbiz.qpic.cn/mmbiz_png/pHhTMtqk90rHY17p2cOXN9uhxMLpugicr/0',
    guide_account: 'wx_guide_zhang',
  },
  sends: 'POST /cgi-bin/guide/addguideacct',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.guide.updateGuideAcct',
  call: guide.updateGuideAcct,
  request: {
    guide_nickname: '张顾问',
    guide_headimgurl: 'http://mmbiz.qpic.cn/mmbiz_png/pHhTMtqk90rHY17p2cOXN9uhxMLpugicr/0',
    guide_account: 'wx_guide_zhang',
  },
  sends: 'POST /cgi-bin/guide/updateguideacct',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.guide.delGuideAcct',
  call: guide.delGuideAcct,
  request: { guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/delguideacct',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.guide.getGuideAcctList',
  call: guide.getGuideAcctList,
  request: { page: 0, num: 10 },
  sends: 'POST /cgi-bin/guide/getguideacctlist',
  safe: true,
  body: 'json',
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
})

describePages({
  op: 'guide.guide.getGuideAcctList',
  call: guide.getGuideAcctListAll,
  request: { num: 10 },
  by: 'page',
  position: 'page',
  start: 0,
  size: 'num',
  items: 'list',
  next: 'total_num',
})

describeEndpoint({
  op: 'guide.guide.guideCreateQrCode',
  call: guide.guideCreateQrCode,
  request: { qrcode_info: 'store=001', guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/guidecreateqrcode',
  body: 'json',
  returns: {
    qrcode_url:
      'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQHB8DoAAAAAAAAAASxodHRwOi8vd2VpeGluLnFxLmNvbS9x',
  },
})

describeEndpoint({
  op: 'guide.guide.getGuideBuyerChatRecord',
  call: guide.getGuideBuyerChatRecord,
  request: {
    page: 0,
    num: 10,
    openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    begin_time: 1772294400,
    end_time: 1774972799,
    guide_account: 'wx_guide_zhang',
  },
  sends: 'POST /cgi-bin/guide/getguidebuyerchatrecord',
  safe: true,
  body: 'json',
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
})

describePages({
  op: 'guide.guide.getGuideBuyerChatRecord',
  call: guide.getGuideBuyerChatRecordAll,
  request: { num: 10, guide_account: 'wx_guide_zhang' },
  by: 'page',
  position: 'page',
  start: 0,
  size: 'num',
  items: 'msg_list',
  next: 'total_num',
})

describeEndpoint({
  op: 'guide.guide.setGuideConfig',
  call: guide.setGuideConfig,
  request: {
    guide_account: 'wx_guide_zhang',
    guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI',
    is_delete: false,
    guide_fast_reply_list: [{ content: '您好，很高兴为您服务' }],
    guide_auto_reply: { msgtype: '1', content: '您好，很高兴为您服务' },
    guide_auto_reply_plus: {
      msgtype: '3',
      content:
        '{"media_id":"rF4UdIMfYK3efUfyoddYRMU50zMiRmmt","title":"会员中心","path":"pages/index/index","appid":"wx5edab3bdfba3dc1c"}',
    },
  },
  sends: 'POST /cgi-bin/guide/setguideconfig',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.guide.getGuideConfig',
  call: guide.getGuideConfig,
  request: { guide_account: 'wx_guide_zhang', guide_openid: 'oNN3hwgd1VRYbNVLRdCIKr7oP4oI' },
  sends: 'POST /cgi-bin/guide/getguideconfig',
  safe: true,
  body: 'json',
  returns: {
    guide_fast_reply_list: [{ content: '您好，很高兴为您服务', updatetime: 1773021600 }],
    guide_auto_reply: { msgtype: 1, content: '您好，很高兴为您服务', updatetime: 1773021600 },
    guide_auto_reply_plus: { msgtype: 1, content: '您好，很高兴为您服务', updatetime: 1773021600 },
  },
})

describeEndpoint({
  op: 'guide.guide.setGuideAcctConfig',
  call: guide.setGuideAcctConfig,
  request: {
    is_delete: false,
    black_keyword: { values: ['返利', '代购'] },
    guide_auto_reply: { content: '您好，很高兴为您服务' },
  },
  sends: 'POST /cgi-bin/guide/setguideacctconfig',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.guide.getGuideAcctConfig',
  call: (account) => guide.getGuideAcctConfig(account),
  request: undefined,
  sends: 'POST /cgi-bin/guide/getguideacctconfig',
  safe: true,
  returns: {
    black_keyword: { values: ['返利', '代购'], updatetime: 1773021600 },
    guide_auto_reply: { content: '您好，很高兴为您服务', updatetime: 1773021600 },
  },
})

describeEndpoint({
  op: 'guide.guide.pushShowWxaPathMenu',
  call: guide.pushShowWxaPathMenu,
  request: { wxa_appid: 'wxe1ecad3f58fd7f75', wx_username: 'wx_clerk_wang' },
  sends: 'POST /cgi-bin/guide/pushshowwxapathmenu',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.guide.newGuideGroup',
  call: guide.newGuideGroup,
  request: { group_name: '华南门店' },
  sends: 'POST /cgi-bin/guide/newguidegroup',
  body: 'json',
  returns: { group_id: '1860131524965138433' },
})

describeEndpoint({
  op: 'guide.guide.getGuideGroupList',
  call: (account) => guide.getGuideGroupList(account),
  request: undefined,
  sends: 'POST /cgi-bin/guide/getguidegrouplist',
  safe: true,
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
})

describeEndpoint({
  op: 'guide.guide.getGroupInfo',
  call: guide.getGroupInfo,
  request: { page: 0, num: 10, group_id: '1860131524965138433' },
  sends: 'POST /cgi-bin/guide/getgroupinfo',
  safe: true,
  body: 'json',
  json: '{"page":0,"num":10,"group_id":1860131524965138433}',
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
})

describePages({
  op: 'guide.guide.getGroupInfo',
  call: guide.getGroupInfoAll,
  request: { num: 10, group_id: '1860131524965138433' },
  by: 'page',
  position: 'page',
  start: 0,
  size: 'num',
  items: 'guide_list',
  next: 'total_num',
})

describeEndpoint({
  op: 'guide.guide.addGuide2GuideGroup',
  call: guide.addGuide2GuideGroup,
  request: { group_id: '1860131524965138433', guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/addguide2guidegroup',
  body: 'json',
  json: '{"group_id":1860131524965138433,"guide_account":"wx_guide_zhang"}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.guide.delGuide2GuideGroup',
  call: guide.delGuide2GuideGroup,
  request: { group_id: '1860131524965138433', guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/delguide2guidegroup',
  body: 'json',
  json: '{"group_id":1860131524965138433,"guide_account":"wx_guide_zhang"}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.guide.getGroupByGuide',
  call: guide.getGroupByGuide,
  request: { guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/getgroupbyguide',
  safe: true,
  body: 'json',
  returns: { group_id_list: ['1860131524965138433'] },
})

describeEndpoint({
  op: 'guide.guide.delGuideGroup',
  call: guide.delGuideGroup,
  request: { group_id: '1860131524965138433' },
  sends: 'POST /cgi-bin/guide/delguidegroup',
  body: 'json',
  json: '{"group_id":1860131524965138433}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.guide.getGuideBuyerRelationList',
  call: guide.getGuideBuyerRelationList,
  request: { page: 0, num: 10, guide_account: 'wx_guide_zhang' },
  sends: 'POST /cgi-bin/guide/getguidebuyerrelationlist',
  safe: true,
  body: 'json',
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
})

describePages({
  op: 'guide.guide.getGuideBuyerRelationList',
  call: guide.getGuideBuyerRelationListAll,
  request: { num: 10, guide_account: 'wx_guide_zhang' },
  by: 'page',
  position: 'page',
  start: 0,
  size: 'num',
  items: 'list',
  next: 'total_num',
})
