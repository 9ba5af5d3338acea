// Generated from endpoints.yaml (comment). Do not edit: npm run generate

import * as comment from '../../src/generated/comment.js'
import { describeEndpoint } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'comment.open',
  call: comment.open,
  request: { msg_data_id: '2247483655', index: 0 },
  sends: 'POST /cgi-bin/comment/open',
  body: 'json',
  json: '{"msg_data_id":2247483655,"index":0}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'comment.close',
  call: comment.close,
  request: { msg_data_id: '2247483655', index: 0 },
  sends: 'POST /cgi-bin/comment/close',
  body: 'json',
  json: '{"msg_data_id":2247483655,"index":0}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'comment.list',
  call: comment.list,
  request: { msg_data_id: '2247483655', index: 0, begin: 0, count: 10, type: 0 },
  sends: 'POST /cgi-bin/comment/list',
  safe: true,
  body: 'json',
  json: '{"msg_data_id":2247483655,"index":0,"begin":0,"count":10,"type":0}',
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
})

describePages({
  op: 'comment.list',
  call: comment.listAll,
  request: { msg_data_id: '2247483655', index: 0, type: 0 },
  by: 'offset',
  position: 'begin',
  size: 'count',
  largest: 49,
  items: 'comment',
  next: 'total',
})

describeEndpoint({
  op: 'comment.markElect',
  call: comment.markElect,
  request: { msg_data_id: '2247483655', index: 0, user_comment_id: '2' },
  sends: 'POST /cgi-bin/comment/markelect',
  body: 'json',
  json: '{"msg_data_id":2247483655,"index":0,"user_comment_id":2}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'comment.unMarkElect',
  call: comment.unMarkElect,
  request: { msg_data_id: '2247483655', index: 0, user_comment_id: '2' },
  sends: 'POST /cgi-bin/comment/unmarkelect',
  body: 'json',
  json: '{"msg_data_id":2247483655,"index":0,"user_comment_id":2}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'comment.delete',
  call: comment.delete,
  request: { msg_data_id: '2247483655', index: 0, user_comment_id: '2' },
  sends: 'POST /cgi-bin/comment/delete',
  body: 'json',
  json: '{"msg_data_id":2247483655,"index":0,"user_comment_id":2}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'comment.replyAdd',
  call: comment.replyAdd,
  request: { msg_data_id: '2247483655', index: 0, user_comment_id: '2', content: '谢谢支持' },
  sends: 'POST /cgi-bin/comment/reply/add',
  body: 'json',
  json: '{"msg_data_id":2247483655,"index":0,"user_comment_id":2,"content":"谢谢支持"}',
  answer: 'nothing',
})

describeEndpoint({
  op: 'comment.replyDelete',
  call: comment.replyDelete,
  request: { msg_data_id: '2247483655', index: 0, user_comment_id: '2' },
  sends: 'POST /cgi-bin/comment/reply/delete',
  body: 'json',
  json: '{"msg_data_id":2247483655,"index":0,"user_comment_id":2}',
  answer: 'nothing',
})
