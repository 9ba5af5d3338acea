// Generated from endpoints.yaml (message/mass). Do not edit: npm run generate

import * as mass from '../../../src/generated/message/mass.js'
import { describeEndpoint } from '../../support/endpoint.js'

describeEndpoint({
  op: 'message.mass.mediaUploadNews',
  call: mass.mediaUploadNews,
  request: {
    articles: [
      {
        need_open_comment: 0,
        only_fans_can_comment: 0,
        title: '春季新品',
        author: '张三',
        content: '<p>春季新品已经到店，欢迎选购。</p>',
        thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
        show_cover_pic: 0,
        digest: '新品上市，到店即享八折',
        content_source_url: 'https://www.qq.com',
      },
    ],
  },
  sends: 'POST /cgi-bin/media/uploadnews',
  body: 'json',
  returns: {
    type: 'news',
    media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
    created_at: 1773021600,
  },
})

describeEndpoint({
  op: 'message.mass.sendAll',
  call: mass.sendAll,
  request: {
    send_ignore_reprint: 0,
    clientmsgid: 'spring-festival-2026',
    filter: { is_to_all: false, tag_id: 2 },
    msgtype: 'mpnews',
    mpnews: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  },
  sends: 'POST /cgi-bin/message/mass/sendall',
  once: true,
  body: 'json',
  returns: { msg_id: '3147483655', msg_data_id: '2247483655' },
})

describeEndpoint({
  op: 'message.mass.mediaUploadVideo',
  call: mass.mediaUploadVideo,
  request: {
    media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
    title: '春季新品发布会',
    description: '现场实录',
  },
  sends: 'POST /cgi-bin/media/uploadvideo',
  body: 'json',
  returns: {
    type: 'video',
    media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
    created_at: 1773021600,
  },
})

describeEndpoint({
  op: 'message.mass.send',
  call: mass.send,
  request: {
    send_ignore_reprint: 0,
    clientmsgid: 'spring-festival-2026',
    touser: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
    msgtype: 'mpnews',
    mpnews: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  },
  sends: 'POST /cgi-bin/message/mass/send',
  once: true,
  body: 'json',
  returns: { msg_id: '3147483655', msg_data_id: '2247483655' },
})

describeEndpoint({
  op: 'message.mass.delete',
  call: mass.delete,
  request: { msg_id: '3147483655', article_idx: 2 },
  sends: 'POST /cgi-bin/message/mass/delete',
  body: 'json',
  json: '{"msg_id":3147483655,"article_idx":2}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'message.mass.preview',
  call: mass.preview,
  request: {
    touser: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
    msgtype: 'mpnews',
    mpnews: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  },
  sends: 'POST /cgi-bin/message/mass/preview',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'message.mass.get',
  call: mass.get,
  request: { msg_id: '3147483655' },
  sends: 'POST /cgi-bin/message/mass/get',
  safe: true,
  body: 'json',
  json: '{"msg_id":3147483655}',
  returns: { msg_id: '3147483655', msg_status: 'SEND_SUCCESS' },
})

describeEndpoint({
  op: 'message.mass.speedGet',
  call: (account) => mass.speedGet(account),
  request: undefined,
  sends: 'POST /cgi-bin/message/mass/speed/get',
  safe: true,
  returns: { speed: 3, realspeed: 30 },
})

describeEndpoint({
  op: 'message.mass.speedSet',
  call: mass.speedSet,
  request: { speed: 0 },
  sends: 'POST /cgi-bin/message/mass/speed/set',
  body: 'json',
  answer: 'nothing',
})
