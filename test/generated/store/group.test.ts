// Generated from endpoints.yaml (store/group). Do not edit: npm run generate

import * as group from '../../../src/generated/store/group.js'
import { describeEndpoint } from '../../support/endpoint.js'

describeEndpoint({
  op: 'store.group.add',
  call: group.add,
  request: {
    group_detail: {
      group_name: '最新上架',
      product_list: ['pDF3iY9cEWyMimNlKbik_NYJTzYU', 'pDF3iY4kpZagQfwJ_LVQBaOC-LsM'],
    },
  },
  sends: 'POST /merchant/group/add',
  body: 'json',
  returns: { group_id: 200077549 },
})

describeEndpoint({
  op: 'store.group.del',
  call: group.del,
  request: { group_id: 200077549 },
  sends: 'POST /merchant/group/del',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.group.propertyMod',
  call: group.propertyMod,
  request: { group_id: 200077549, group_name: '特惠专场' },
  sends: 'POST /merchant/group/propertymod',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.group.productMod',
  call: group.productMod,
  request: {
    group_id: 200077549,
    product: [{ product_id: 'pDF3iY9cEWyMimNlKbik_NYJTzYU', mod_action: 1 }],
  },
  sends: 'POST /merchant/group/productmod',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.group.getAll',
  call: (account) => group.getAll(account),
  request: undefined,
  sends: 'GET /merchant/group/getall',
  safe: true,
  returns: { groups_detail: [{ group_id: 200077549, group_name: '最新上架' }] },
})

describeEndpoint({
  op: 'store.group.getById',
  call: group.getById,
  request: { group_id: 200077549 },
  sends: 'POST /merchant/group/getbyid',
  safe: true,
  body: 'json',
  returns: {
    group_detail: {
      group_id: 200077549,
      group_name: '最新上架',
      product_list: ['pDF3iY9cEWyMimNlKbik_NYJTzYU', 'pDF3iY4kpZagQfwJ_LVQBaOC-LsM'],
    },
  },
})
