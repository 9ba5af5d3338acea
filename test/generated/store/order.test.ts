// Generated from endpoints.yaml (store/order). Do not edit: npm run generate

import * as order from '../../../src/generated/store/order.js'
import { describeEndpoint } from '../../support/endpoint.js'

describeEndpoint({
  op: 'store.order.getById',
  call: order.getById,
  request: { order_id: '7197417460812533543' },
  sends: 'POST /merchant/order/getbyid',
  safe: true,
  body: 'json',
  returns: {
    order: {
      product_id: 'pDF3iYx7KDQVGzB7kDg6Tge5OKFo',
      product_name: '单反相机',
      product_price: 30000,
      product_sku: '1075741873:1079742386',
      product_count: 1,
      product_img:
        'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2icND8WwMThBEcehjhDv2icY4GrDSG5RLM3B2qd9kOicWGVJcsAhvXfib/0',
      order_id: '7197417460812533543',
      order_status: 2,
      order_total_price: 30500,
      order_create_time: 1773021600,
      order_express_price: 500,
      buyer_openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
      buyer_nick: '张小猫',
      receiver_name: '张小猫',
      receiver_province: '广东省',
      receiver_city: '广州市',
      receiver_zone: '天河区',
      receiver_address: '华景路一号南方通信大厦5楼',
      receiver_mobile: '15521328888',
      receiver_phone: '020-88888888',
      trans_id: '4001562001201608292531663351',
      products: [
        {
          product_id: 'pDF3iYx7KDQVGzB7kDg6Tge5OKFo',
          product_name: '单反相机',
          product_price: 30000,
          product_sku: '1075741873:1079742386',
          product_count: 1,
          product_img:
            'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2icND8WwMThBEcehjhDv2icY4GrDSG5RLM3B2qd9kOicWGVJcsAhvXfib/0',
        },
      ],
    },
  },
})

describeEndpoint({
  op: 'store.order.getByFilter',
  call: order.getByFilter,
  request: { status: 2, begintime: 1772985600, endtime: 1773072000 },
  sends: 'POST /merchant/order/getbyfilter',
  safe: true,
  body: 'json',
  returns: {
    order_list: [
      {
        product_id: 'pDF3iYx7KDQVGzB7kDg6Tge5OKFo',
        product_name: '单反相机',
        product_price: 30000,
        product_sku: '1075741873:1079742386',
        product_count: 1,
        product_img:
          'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2icND8WwMThBEcehjhDv2icY4GrDSG5RLM3B2qd9kOicWGVJcsAhvXfib/0',
        order_id: '7197417460812533543',
        order_status: 2,
        order_total_price: 30500,
        order_create_time: 1773021600,
        order_express_price: 500,
        buyer_openid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
        buyer_nick: '张小猫',
        receiver_name: '张小猫',
        receiver_province: '广东省',
        receiver_city: '广州市',
        receiver_zone: '天河区',
        receiver_address: '华景路一号南方通信大厦5楼',
        receiver_mobile: '15521328888',
        receiver_phone: '020-88888888',
        trans_id: '4001562001201608292531663351',
        products: [
          {
            product_id: 'pDF3iYx7KDQVGzB7kDg6Tge5OKFo',
            product_name: '单反相机',
            product_price: 30000,
            product_sku: '1075741873:1079742386',
            product_count: 1,
            product_img:
              'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2icND8WwMThBEcehjhDv2icY4GrDSG5RLM3B2qd9kOicWGVJcsAhvXfib/0',
          },
        ],
      },
    ],
  },
})

describeEndpoint({
  op: 'store.order.setDelivery',
  call: order.setDelivery,
  request: {
    order_id: '7197417460812533543',
    need_delivery: 1,
    delivery_company: '059Yunda',
    delivery_track_no: '1900659372473',
    is_others: 0,
  },
  sends: 'POST /merchant/order/setdelivery',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.order.close',
  call: order.close,
  request: { order_id: '7197417460812533543' },
  sends: 'POST /merchant/order/close',
  body: 'json',
  answer: 'nothing',
})
