// Generated from endpoints.yaml (user/tags). Do not edit: npm run generate

import * as tags from '../../../src/generated/user/tags.js'
import { describeEndpoint } from '../../support/endpoint.js'
import { describePages } from '../../support/paging.js'

describeEndpoint({
  op: 'user.tags.create',
  call: tags.create,
  request: { tag: { name: '广东' } },
  sends: 'POST /cgi-bin/tags/create',
  body: 'json',
  returns: { tag: { id: 134, name: '广东' } },
})

describeEndpoint({
  op: 'user.tags.get',
  call: (account) => tags.get(account),
  request: undefined,
  sends: 'GET /cgi-bin/tags/get',
  safe: true,
  returns: {
    tags: [
      { id: 2, name: '星标组', count: 0 },
      { id: 134, name: '广东', count: 5 },
    ],
  },
})

describeEndpoint({
  op: 'user.tags.update',
  call: tags.update,
  request: { tag: { id: 134, name: '广东人' } },
  sends: 'POST /cgi-bin/tags/update',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'user.tags.delete',
  call: tags.delete,
  request: { tag: { id: 134 } },
  sends: 'POST /cgi-bin/tags/delete',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'user.tags.getUsersByTag',
  call: tags.getUsersByTag,
  request: { tagid: 134, next_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k' },
  sends: 'POST /cgi-bin/user/tag/get',
  safe: true,
  body: 'json',
  returns: {
    count: 2,
    data: { openid: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'] },
    next_openid: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
  },
})

describePages({
  op: 'user.tags.getUsersByTag',
  call: tags.getUsersByTagAll,
  request: { tagid: 134 },
  by: 'cursor',
  position: 'next_openid',
  items: 'data.openid',
  next: 'next_openid',
})

describeEndpoint({
  op: 'user.tags.batchTagging',
  call: tags.batchTagging,
  request: {
    openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
    tagid: 134,
  },
  sends: 'POST /cgi-bin/tags/members/batchtagging',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'user.tags.batchUnTagging',
  call: tags.batchUnTagging,
  request: {
    openid_list: ['oFS7Fjl0WsZ9AMZqrI80nbIq8xrA', 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k'],
    tagid: 134,
  },
  sends: 'POST /cgi-bin/tags/members/batchuntagging',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'user.tags.getTagIdList',
  call: tags.getTagIdList,
  request: { openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA' },
  sends: 'POST /cgi-bin/tags/getidlist',
  safe: true,
  body: 'json',
  returns: { tagid_list: [128, 2] },
})
