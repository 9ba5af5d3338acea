// Generated from endpoints.yaml (store/shelf). Do not edit: npm run generate

import * as shelf from '../../../src/generated/store/shelf.js'
import { describeEndpoint } from '../../support/endpoint.js'

describeEndpoint({
  op: 'store.shelf.add',
  call: shelf.add,
  request: {
    shelf_name: '新品上架',
    shelf_banner:
      'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2ibrWQn8zWFUh1YznsMV0XEiavFfLzDWYyvQOBBszXlMaiabGWzz5B2KhN/0',
    shelf_data: {
      module_infos: [
        { eid: 1, group_info: { group_id: 200077549, filter: { count: 2 } } },
        {
          eid: 2,
          group_infos: { groups: [{ group_id: 200077549 }, { group_id: 200079772 }] },
        },
      ],
    },
  },
  sends: 'POST /merchant/shelf/add',
  body: 'json',
  returns: { shelf_id: 22 },
})

describeEndpoint({
  op: 'store.shelf.del',
  call: shelf.del,
  request: { shelf_id: 22 },
  sends: 'POST /merchant/shelf/del',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.shelf.mod',
  call: shelf.mod,
  request: {
    shelf_name: '新品上架',
    shelf_banner:
      'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2ibrWQn8zWFUh1YznsMV0XEiavFfLzDWYyvQOBBszXlMaiabGWzz5B2KhN/0',
    shelf_data: {
      module_infos: [{ eid: 1, group_info: { group_id: 200077549, filter: { count: 4 } } }],
    },
    shelf_id: 22,
  },
  sends: 'POST /merchant/shelf/mod',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.shelf.getAll',
  call: (account) => shelf.getAll(account),
  request: undefined,
  sends: 'GET /merchant/shelf/getall',
  safe: true,
  returns: {
    shelves: [
      {
        shelf_name: '新品上架',
        shelf_banner:
          'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2ibrWQn8zWFUh1YznsMV0XEiavFfLzDWYyvQOBBszXlMaiabGWzz5B2KhN/0',
        shelf_id: 22,
        shelf_info: {
          module_infos: [{ eid: 1, group_info: { group_id: 200077549, filter: { count: 4 } } }],
        },
      },
    ],
  },
})

describeEndpoint({
  op: 'store.shelf.getById',
  call: shelf.getById,
  request: { shelf_id: 22 },
  sends: 'POST /merchant/shelf/getbyid',
  safe: true,
  body: 'json',
  returns: {
    shelf_name: '新品上架',
    shelf_banner:
      'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2ibrWQn8zWFUh1YznsMV0XEiavFfLzDWYyvQOBBszXlMaiabGWzz5B2KhN/0',
    shelf_id: 22,
    shelf_info: {
      module_infos: [{ eid: 1, group_info: { group_id: 200077549, filter: { count: 4 } } }],
    },
  },
})
