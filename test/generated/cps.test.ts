// Generated from endpoints.yaml (cps). Do not edit: npm run generate

import * as cps from '../../src/generated/cps.js'
import { describeEndpoint } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'cps.productAdd',
  call: cps.productAdd,
  request: {
    product: [
      {
        image_info: { main_image_list: [{ url: 'https://mp.weixin.qq.com' }] },
        price_info: {
          min_price: 250,
          max_price: 250.22,
          min_ori_price: 300.1,
          max_ori_price: 320.15,
        },
        sale_info: { sale_status: 'on', stock: 1000 },
        shop_info: { source: 2 },
        pid: 'pid001',
        category_info: {
          category_item: [{ category_name: '图书' }, { category_name: '少儿图书' }],
        },
        official_category_info: { category_item: [{ category_name: '图书' }] },
        tag_info: { tag_item: [{ tag_name: '会员等级' }] },
        link_info: {
          link_type: 'wxa',
          wxa_appid: 'wxe1ecad3f58fd7f75',
          url: 'pages/goods/detail?id=1001',
        },
        title: '礼貌的熊猫先生',
        sub_title: '精装绘本，3 至 6 岁',
        brand: '示例出版社',
        desc: '四个幽默的故事，让孩子明白礼仪的重要',
        sku_info: {
          sku_item: [
            {
              image_info: { main_image_list: [{ url: 'https://mp.weixin.qq.com' }] },
              price_info: {
                min_price: 250,
                max_price: 250.22,
                min_ori_price: 300.1,
                max_ori_price: 320.15,
              },
              sale_info: { sale_status: 'on', stock: 1000 },
              shop_info: { source: 2 },
              sku_id: 'sku001',
              barcode_type: 'ean13',
              barcode: '6901234567892',
              source: 2,
              link_url: 'pages/goods/detail?id=1001',
              attribute_info: {
                attribute_item: [
                  { attribute_key: 'ATTRIBUTE_KEY', attribute_value: 'ATTRIBUTE_VALUE' },
                ],
              },
            },
          ],
        },
        custom_info: { custom_list: [{ key: 'author', value: '史蒂夫·安东尼' }] },
        partial_update: 0,
      },
    ],
  },
  sends: 'POST /scan/product/v2/add',
  body: 'json',
  returns: { status_ticket: '115141102647330200' },
})

describeEndpoint({
  op: 'cps.productStatus',
  call: cps.productStatus,
  request: { status_ticket: '115141102647330200' },
  sends: 'POST /scan/product/v2/status',
  safe: true,
  body: 'json',
  returns: {
    result: {
      total_cnt: 1,
      succ_cnt: 1,
      fail_cnt: 0,
      progress: '100.00%',
      statuses: [{ pid: 'pid001', ret: 0, err_msg: 'success', err_msg_zh_cn: '成功' }],
    },
  },
})

describeEndpoint({
  op: 'cps.productGetInfo',
  call: cps.productGetInfo,
  request: { product: { pid: 'pid001' } },
  sends: 'POST /scan/product/v2/getinfo',
  safe: true,
  body: 'json',
  returns: {
    product: {
      image_info: { main_image_list: [{ url: 'https://www.qq.com/panda.jpg' }] },
      price_info: {
        min_price: 250,
        max_price: 250.22,
        min_ori_price: 300.1,
        max_ori_price: 320.15,
      },
      sale_info: { sale_status: 'on', stock: 1000 },
      shop_info: { source: 2 },
      pid: 'pid001',
      category_info: {
        category_item: [{ category_name: '图书' }, { category_name: '少儿图书' }],
      },
      official_category_info: { category_item: [{ category_name: '图书' }] },
      tag_info: { tag_item: [{ tag_name: '绘本' }] },
      link_info: {
        link_type: 'wxa',
        wxa_appid: 'wxe1ecad3f58fd7f75',
        url: 'pages/goods/detail?id=1001',
      },
      title: '礼貌的熊猫先生',
      sub_title: '精装绘本，3 至 6 岁',
      brand: '示例出版社',
      desc: '四个幽默的故事，让孩子明白礼仪的重要',
      sku_info: {
        sku_item: [
          {
            image_info: { main_image_list: [{ url: 'https://www.qq.com/panda.jpg' }] },
            price_info: {
              min_price: 250,
              max_price: 250.22,
              min_ori_price: 300.1,
              max_ori_price: 320.15,
            },
            sale_info: { sale_status: 'on', stock: 1000 },
            shop_info: { source: 2 },
            sku_id: 'sku001',
            barcode_type: 'ean13',
            barcode: '6901234567892',
            source: 2,
            link_url: 'pages/goods/detail?id=1001',
            attribute_info: {
              attribute_item: [{ attribute_key: '装帧', attribute_value: '精装' }],
            },
          },
        ],
      },
      custom_info: { custom_list: [{ key: 'author', value: '史蒂夫·安东尼' }] },
    },
  },
})

describeEndpoint({
  op: 'cps.productGetInfoByPage',
  call: cps.productGetInfoByPage,
  request: { page_context: 'CAISEHBpZDAwMQ', page_num: 2, page_size: 10 },
  sends: 'POST /scan/product/v2/getinfobypage',
  safe: true,
  body: 'json',
  returns: {
    product: [
      {
        image_info: { main_image_list: [{ url: 'https://www.qq.com/panda.jpg' }] },
        price_info: {
          min_price: 250,
          max_price: 250.22,
          min_ori_price: 300.1,
          max_ori_price: 320.15,
        },
        sale_info: { sale_status: 'on', stock: 1000 },
        shop_info: { source: 2 },
        pid: 'pid001',
        category_info: {
          category_item: [{ category_name: '图书' }, { category_name: '少儿图书' }],
        },
        official_category_info: { category_item: [{ category_name: '图书' }] },
        tag_info: { tag_item: [{ tag_name: '绘本' }] },
        link_info: {
          link_type: 'wxa',
          wxa_appid: 'wxe1ecad3f58fd7f75',
          url: 'pages/goods/detail?id=1001',
        },
        title: '礼貌的熊猫先生',
        sub_title: '精装绘本，3 至 6 岁',
        brand: '示例出版社',
        desc: '四个幽默的故事，让孩子明白礼仪的重要',
        sku_info: {
          sku_item: [
            {
              image_info: { main_image_list: [{ url: 'https://www.qq.com/panda.jpg' }] },
              price_info: {
                min_price: 250,
                max_price: 250.22,
                min_ori_price: 300.1,
                max_ori_price: 320.15,
              },
              sale_info: { sale_status: 'on', stock: 1000 },
              shop_info: { source: 2 },
              sku_id: 'sku001',
              barcode_type: 'ean13',
              barcode: '6901234567892',
              source: 2,
              link_url: 'pages/goods/detail?id=1001',
              attribute_info: {
                attribute_item: [{ attribute_key: '装帧', attribute_value: '精装' }],
              },
            },
          ],
        },
        custom_info: { custom_list: [{ key: 'author', value: '史蒂夫·安东尼' }] },
      },
    ],
    page_context: 'CAISEHBpZDAwMQ',
  },
})

describePages({
  op: 'cps.productGetInfoByPage',
  call: cps.productGetInfoByPageAll,
  request: {},
  by: 'cursor',
  position: 'page_context',
  counter: 'page_num',
  size: 'page_size',
  largest: 100,
  items: 'product',
  next: 'page_context',
})
