// Generated from endpoints.yaml (customservice). Do not edit: npm run generate

import * as customservice from '../../src/generated/customservice.js'
import { describeEndpoint, sampleFile } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'customservice.kfaccountAdd',
  call: customservice.kfaccountAdd,
  request: {
    kf_account: 'test1@test',
    nickname: '客服1',
    password: 'PASSWORD',
    business_id: 'BUSINESS_ID',
  },
  sends: 'POST /customservice/kfaccount/add',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'customservice.kfaccountUpdate',
  call: customservice.kfaccountUpdate,
  request: { kf_account: 'test1@test', nickname: '客服1', password: 'PASSWORD' },
  sends: 'POST /customservice/kfaccount/update',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'customservice.kfaccountDel',
  call: customservice.kfaccountDel,
  request: { kf_account: 'test1@test', business_id: 'BUSINESS_ID' },
  sends: 'POST /customservice/kfaccount/del',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'customservice.uploadHeadImg',
  call: customservice.uploadHeadImg,
  request: { kf_account: 'test1@test', media: sampleFile('avatar.jpg') },
  sends: 'POST /customservice/kfaccount/uploadheadimg',
  query: ['kf_account'],
  body: 'multipart',
  answer: 'nothing',
})

describeEndpoint({
  op: 'customservice.getKfList',
  call: customservice.getKfList,
  request: { business_id: 'BUSINESS_ID' },
  sends: 'GET /cgi-bin/customservice/getkflist',
  safe: true,
  query: ['business_id'],
  returns: {
    kf_list: [
      {
        kf_account: 'test1@test',
        kf_nick: '小微客服',
        kf_id: '1001',
        kf_headimgurl:
          'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjfUS8Ym0GSaLic0oFD3vN0V8PILcibEGb2fPfEOmw/0',
        kf_wx: 'test_kfwx',
        kf_openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      },
    ],
  },
})

describeEndpoint({
  op: 'customservice.sendMessage',
  call: customservice.sendMessage,
  request: {
    touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    customservice: { kf_account: 'test1@test' },
    businessid: 'BUSINESSID',
    aimsgcontext: { is_ai_msg: 1 },
    msgtype: 'text',
    text: { content: '您好，请问有什么可以帮您？' },
  },
  sends: 'POST /cgi-bin/message/custom/send',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'customservice.typing',
  call: customservice.typing,
  request: { touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', command: 'Typing', businessid: 'BUSINESSID' },
  sends: 'POST /cgi-bin/message/custom/typing',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'customservice.getOnlineKfList',
  call: customservice.getOnlineKfList,
  request: { business_id: 'BUSINESS_ID' },
  sends: 'GET /cgi-bin/customservice/getonlinekflist',
  safe: true,
  query: ['business_id'],
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
})

describeEndpoint({
  op: 'customservice.inviteWorker',
  call: customservice.inviteWorker,
  request: { kf_account: 'test1@test', invite_wx: 'test_kfwx' },
  sends: 'POST /customservice/kfaccount/inviteworker',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'customservice.kfSessionCreate',
  call: customservice.kfSessionCreate,
  request: { kf_account: 'test1@test', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
  sends: 'POST /customservice/kfsession/create',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'customservice.kfSessionClose',
  call: customservice.kfSessionClose,
  request: { kf_account: 'test1@test', openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
  sends: 'POST /customservice/kfsession/close',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'customservice.kfSessionGet',
  call: customservice.kfSessionGet,
  request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
  sends: 'GET /customservice/kfsession/getsession',
  safe: true,
  query: ['openid'],
  returns: { kf_account: 'test1@test', createtime: 1773021600 },
})

describeEndpoint({
  op: 'customservice.kfSessionGetList',
  call: customservice.kfSessionGetList,
  request: { kf_account: 'test1@test' },
  sends: 'GET /customservice/kfsession/getsessionlist',
  safe: true,
  query: ['kf_account'],
  returns: { sessionlist: [{ openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', createtime: 1773021600 }] },
})

describeEndpoint({
  op: 'customservice.kfSessionGetWaitCase',
  call: (account) => customservice.kfSessionGetWaitCase(account),
  request: undefined,
  sends: 'GET /customservice/kfsession/getwaitcase',
  safe: true,
  returns: {
    count: 1,
    waitcaselist: [{ openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', latest_time: 1773021600 }],
  },
})

describeEndpoint({
  op: 'customservice.getMsgList',
  call: customservice.getMsgList,
  request: { starttime: 1772985600, endtime: 1773072000, msgid: '1', number: 10000 },
  sends: 'POST /customservice/msgrecord/getmsglist',
  safe: true,
  body: 'json',
  json: '{"starttime":1772985600,"endtime":1773072000,"msgid":1,"number":10000}',
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
})

describePages({
  op: 'customservice.getMsgList',
  call: customservice.getMsgListAll,
  request: { starttime: 1772985600, endtime: 1773072000 },
  by: 'cursor',
  position: 'msgid',
  start: '1',
  size: 'number',
  largest: 10000,
  items: 'recordlist',
  next: 'msgid',
  returned: 'number',
})
