// Generated from endpoints.yaml (store/express). Do not edit: npm run generate

import * as express from '../../../src/generated/store/express.js'
import { describeEndpoint } from '../../support/endpoint.js'

describeEndpoint({
  op: 'store.express.add',
  call: express.add,
  request: {
    delivery_template: {
      Name: '全国包邮',
      Assumer: 0,
      Valuation: 0,
      TopFee: [
        {
          Type: 10000027,
          Normal: { StartStandards: 1, StartFees: 200, AddStandards: 1, AddFees: 100 },
          Custom: [
            {
              StartStandards: 1,
              StartFees: 200,
              AddStandards: 1,
              AddFees: 100,
              DestCountry: '中国',
              DestProvince: '广东省',
              DestCity: '广州市',
            },
          ],
        },
      ],
    },
  },
  sends: 'POST /merchant/express/add',
  body: 'json',
  returns: { template_id: 103312916 },
})

describeEndpoint({
  op: 'store.express.del',
  call: express.del,
  request: { template_id: 103312916 },
  sends: 'POST /merchant/express/del',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.express.update',
  call: express.update,
  request: {
    template_id: 103312916,
    delivery_template: {
      Name: '全国包邮',
      Assumer: 0,
      Valuation: 0,
      TopFee: [
        {
          Type: 10000027,
          Normal: { StartStandards: 1, StartFees: 200, AddStandards: 1, AddFees: 100 },
          Custom: [
            {
              StartStandards: 1,
              StartFees: 200,
              AddStandards: 1,
              AddFees: 100,
              DestCountry: '中国',
              DestProvince: '广东省',
              DestCity: '广州市',
            },
          ],
        },
      ],
    },
  },
  sends: 'POST /merchant/express/update',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.express.getById',
  call: express.getById,
  request: { template_id: 103312916 },
  sends: 'POST /merchant/express/getbyid',
  safe: true,
  body: 'json',
  returns: {
    template_info: {
      Name: '全国包邮',
      Assumer: 0,
      Valuation: 0,
      TopFee: [
        {
          Type: 10000027,
          Normal: { StartStandards: 1, StartFees: 200, AddStandards: 1, AddFees: 100 },
          Custom: [
            {
              StartStandards: 1,
              StartFees: 200,
              AddStandards: 1,
              AddFees: 100,
              DestCountry: '中国',
              DestProvince: '广东省',
              DestCity: '广州市',
            },
          ],
        },
      ],
      Id: 103312916,
    },
  },
})

describeEndpoint({
  op: 'store.express.getAll',
  call: (account) => express.getAll(account),
  request: undefined,
  sends: 'GET /merchant/express/getall',
  safe: true,
  returns: {
    templates_info: [
      {
        Name: '全国包邮',
        Assumer: 0,
        Valuation: 0,
        TopFee: [
          {
            Type: 10000027,
            Normal: { StartStandards: 1, StartFees: 200, AddStandards: 1, AddFees: 100 },
            Custom: [
              {
                StartStandards: 1,
                StartFees: 200,
                AddStandards: 1,
                AddFees: 100,
                DestCountry: '中国',
                DestProvince: '广东省',
                DestCity: '广州市',
              },
            ],
          },
        ],
        Id: 103312916,
      },
    ],
  },
})
