// Generated from endpoints.yaml (card/submerchant). Do not edit: npm run generate

import * as submerchant from '../../../src/generated/card/submerchant.js'
import { describeEndpoint } from '../../support/endpoint.js'
import { describePages } from '../../support/paging.js'

describeEndpoint({
  op: 'card.submerchant.submit',
  call: submerchant.submit,
  request: {
    info: {
      app_id: 'wx5edab3bdfba3dc1c',
      brand_name: '微信餐厅',
      logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
      end_time: 1774972799,
      primary_category_id: 1,
      secondary_category_id: 101,
      protocol: '6qWMI4bJ3IYLHUyyfDYeYQw8',
      agreement_media_id: '2343kjhFSDfbkjqPo7dl8sOa',
      operator_media_id: '7BsSXEYf5vW2nmGDfj3OVmZH',
    },
  },
  sends: 'POST /card/submerchant/submit',
  body: 'json',
  returns: {
    info: {
      app_id: 'wx5edab3bdfba3dc1c',
      brand_name: '微信餐厅',
      logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
      end_time: 1774972799,
      primary_category_id: 1,
      secondary_category_id: 101,
      merchant_id: 123456,
      status: 'CHECKING',
      begin_time: 1772294400,
      create_time: 1772416800,
      update_time: 1773021600,
    },
  },
})

describeEndpoint({
  op: 'card.submerchant.update',
  call: submerchant.update,
  request: {
    info: {
      app_id: 'wx5edab3bdfba3dc1c',
      brand_name: '微信餐厅',
      logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
      end_time: 1774972799,
      primary_category_id: 1,
      secondary_category_id: 101,
      protocol: '6qWMI4bJ3IYLHUyyfDYeYQw8',
      agreement_media_id: '2343kjhFSDfbkjqPo7dl8sOa',
      operator_media_id: '7BsSXEYf5vW2nmGDfj3OVmZH',
      merchant_id: 123456,
    },
  },
  sends: 'POST /card/submerchant/update',
  body: 'json',
  returns: {
    info: {
      app_id: 'wx5edab3bdfba3dc1c',
      brand_name: '微信餐厅',
      logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
      end_time: 1774972799,
      primary_category_id: 1,
      secondary_category_id: 101,
      merchant_id: 123456,
      status: 'CHECKING',
      begin_time: 1772294400,
      create_time: 1772416800,
      update_time: 1773021600,
    },
  },
})

describeEndpoint({
  op: 'card.submerchant.get',
  call: submerchant.get,
  request: { merchant_id: 123456 },
  sends: 'POST /card/submerchant/get',
  safe: true,
  body: 'json',
  returns: {
    info: {
      app_id: 'wx5edab3bdfba3dc1c',
      brand_name: '微信餐厅',
      logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
      end_time: 1774972799,
      primary_category_id: 1,
      secondary_category_id: 101,
      merchant_id: 123456,
      status: 'CHECKING',
      begin_time: 1772294400,
      create_time: 1772416800,
      update_time: 1773021600,
    },
  },
})

describeEndpoint({
  op: 'card.submerchant.batchGet',
  call: submerchant.batchGet,
  request: { begin_id: '', limit: 50, status: 'CHECKING' },
  sends: 'POST /card/submerchant/batchget',
  safe: true,
  body: 'json',
  returns: {
    info_list: [
      {
        app_id: 'wx5edab3bdfba3dc1c',
        brand_name: '微信餐厅',
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMM/0',
        end_time: 1774972799,
        primary_category_id: 1,
        secondary_category_id: 101,
        merchant_id: 123456,
        status: 'CHECKING',
        begin_time: 1772294400,
        create_time: 1772416800,
        update_time: 1773021600,
      },
    ],
    next_begin_id: 13,
  },
})

describePages({
  op: 'card.submerchant.batchGet',
  call: submerchant.batchGetAll,
  request: {},
  by: 'cursor',
  position: 'begin_id',
  start: '',
  size: 'limit',
  largest: 100,
  items: 'info_list',
  next: 'next_begin_id',
})

describeEndpoint({
  op: 'card.submerchant.getApplyProtocol',
  call: (account) => submerchant.getApplyProtocol(account),
  request: undefined,
  sends: 'GET /card/getapplyprotocol',
  safe: true,
  returns: {
    category: [
      {
        primary_category_id: 1,
        category_name: '美食',
        secondary_category: [
          {
            secondary_category_id: 101,
            category_name: '粤菜',
            need_qualification_stuffs: ['营业执照', '食品经营许可证'],
            can_choose_prepaid_card: 1,
            can_choose_payment_card: 1,
          },
        ],
      },
    ],
  },
})
