// Generated from endpoints.yaml (message). Do not edit: npm run generate

import * as message from '../../src/generated/message.js'
import { describeEndpoint } from '../support/endpoint.js'

describeEndpoint({
  op: 'message.getCurrentAutoreplyInfo',
  call: (account) => message.getCurrentAutoreplyInfo(account),
  request: undefined,
  sends: 'GET /cgi-bin/get_current_autoreply_info',
  safe: true,
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
          keyword_list_info: [{ type: 'text', content: '优惠', match_mode: 'contain' }],
          reply_list_info: [{ type: 'text', content: '本周全场八折' }],
        },
      ],
    },
  },
})
