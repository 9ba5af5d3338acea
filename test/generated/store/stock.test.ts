// Generated from endpoints.yaml (store/stock). Do not edit: npm run generate

import * as stock from '../../../src/generated/store/stock.js'
import { describeEndpoint } from '../../support/endpoint.js'

describeEndpoint({
  op: 'store.stock.add',
  call: stock.add,
  request: {
    product_id: 'pDF3iY5EYkMxs4-tF8xedyES5GQI',
    sku_info: '10000983:10000995;10001007:10001010',
    quantity: 20,
  },
  sends: 'POST /merchant/stock/add',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.stock.reduce',
  call: stock.reduce,
  request: {
    product_id: 'pDF3iY5EYkMxs4-tF8xedyES5GQI',
    sku_info: '10000983:10000995;10001007:10001010',
    quantity: 20,
  },
  sends: 'POST /merchant/stock/reduce',
  body: 'json',
  answer: 'nothing',
})
