// Generated from endpoints.yaml (store/product). Do not edit: npm run generate

import * as product from '../../../src/generated/store/product.js'
import { describeEndpoint } from '../../support/endpoint.js'

describeEndpoint({
  op: 'store.product.create',
  call: product.create,
  request: {
    product_base: {
      name: '单反相机',
      main_img:
        'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
      img: [
        'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
      ],
      property: [{ id: '1075741879', vid: '1079749967' }],
      sku_info: [{ id: '1075741873', vid: ['1079742386', '1079742363'] }],
      buy_limit: 10,
      category_id: ['537074298'],
      detail: [{ text: '机身轻便，出门随手带上' }],
    },
    sku_list: [
      {
        sku_id: '1075741873:1079742386',
        price: 30000,
        ori_price: 39900,
        icon_url:
          'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
        quantity: 800,
        product_code: '6901234567892',
      },
    ],
    attrext: {
      location: {
        country: '中国',
        province: '广东省',
        city: '广州市',
        address: '广州市海珠区222号',
      },
      isPostFree: 0,
      isHasReceipt: 0,
      isUnderGuaranty: 0,
      isSupportReplace: 0,
    },
    delivery_info: { delivery_type: 0, express: [{ id: 10000027, price: 10000 }] },
  },
  sends: 'POST /merchant/create',
  body: 'json',
  returns: { product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ' },
})

describeEndpoint({
  op: 'store.product.del',
  call: product.del,
  request: { product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ' },
  sends: 'POST /merchant/del',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.product.update',
  call: product.update,
  request: {
    product_base: {
      name: '单反相机',
      main_img:
        'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
      img: [
        'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
      ],
      property: [{ id: '1075741879', vid: '1079749967' }],
      sku_info: [{ id: '1075741873', vid: ['1079742386', '1079742363'] }],
      buy_limit: 10,
      category_id: ['537074298'],
      detail: [{ text: '机身轻便，出门随手带上' }],
    },
    sku_list: [
      {
        sku_id: '1075741873:1079742386',
        price: 30000,
        ori_price: 39900,
        icon_url:
          'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
        quantity: 800,
        product_code: '6901234567892',
      },
    ],
    attrext: {
      location: {
        country: '中国',
        province: '广东省',
        city: '广州市',
        address: '广州市海珠区222号',
      },
      isPostFree: 0,
      isHasReceipt: 0,
      isUnderGuaranty: 0,
      isSupportReplace: 0,
    },
    delivery_info: { delivery_type: 0, express: [{ id: 10000027, price: 10000 }] },
    product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ',
  },
  sends: 'POST /merchant/update',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.product.get',
  call: product.get,
  request: { product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ' },
  sends: 'POST /merchant/get',
  safe: true,
  body: 'json',
  returns: {
    product_info: {
      product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ',
      status: 1,
      product_base: {
        name: '单反相机',
        main_img:
          'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
        img: [
          'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl29nqqObBwFwnIX3licVPnFV5uUQx7TLx4tB9qZfbe3JmqR4NkkEmpb5L/0',
        ],
        property: [{ id: '品牌', vid: 'Fujifilm/富士' }],
        sku_info: [{ id: '1075741873', vid: ['1079742386', '1079742363'] }],
        buy_limit: 10,
        category_id: ['537074298'],
        detail_html: '<p>机身轻便，出门随手带上</p>',
      },
      sku_list: [
        {
          sku_id: '1075741873:1079742386',
          price: 30000,
          ori_price: 39900,
          icon_url:
            'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
          quantity: 800,
          product_code: '6901234567892',
        },
      ],
      attrext: {
        location: {
          country: '中国',
          province: '广东省',
          city: '广州市',
          address: '广州市海珠区222号',
        },
        isPostFree: 0,
        isHasReceipt: 0,
        isUnderGuaranty: 0,
        isSupportReplace: 0,
      },
      delivery_info: { delivery_type: 0, express: [{ id: 10000027, price: 10000 }] },
    },
  },
})

describeEndpoint({
  op: 'store.product.getByStatus',
  call: product.getByStatus,
  request: { status: 0 },
  sends: 'POST /merchant/getbystatus',
  safe: true,
  body: 'json',
  returns: {
    products_info: [
      {
        product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ',
        status: 1,
        product_base: {
          name: '单反相机',
          main_img:
            'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl2iccsvYbHvnphkyGtnvjD3ulEKogfsiaua49pvLfUS8Ym0GSYjViaLic0/0',
          img: [
            'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl29nqqObBwFwnIX3licVPnFV5uUQx7TLx4tB9qZfbe3JmqR4NkkEmpb5L/0',
          ],
          property: [{ id: '品牌', vid: 'Fujifilm/富士' }],
          sku_info: [{ id: '1075741873', vid: ['1079742386', '1079742363'] }],
          buy_limit: 10,
          category_id: ['537074298'],
          detail_html: '<p>机身轻便，出门随手带上</p>',
        },
        sku_list: [
          {
            sku_id: '1075741873:1079742386',
            price: 30000,
            ori_price: 39900,
            icon_url:
              'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
            quantity: 800,
            product_code: '6901234567892',
          },
        ],
        attrext: {
          location: {
            country: '中国',
            province: '广东省',
            city: '广州市',
            address: '广州市海珠区222号',
          },
          isPostFree: 0,
          isHasReceipt: 0,
          isUnderGuaranty: 0,
          isSupportReplace: 0,
        },
        delivery_info: { delivery_type: 0, express: [{ id: 10000027, price: 10000 }] },
      },
    ],
  },
})

describeEndpoint({
  op: 'store.product.modProductStatus',
  call: product.modProductStatus,
  request: { product_id: 'pDF3iY6Kr_BV_CXaiYysoGqJhppQ', status: 1 },
  sends: 'POST /merchant/modproductstatus',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'store.product.getSub',
  call: product.getSub,
  request: { cate_id: 1 },
  sends: 'POST /merchant/category/getsub',
  safe: true,
  body: 'json',
  returns: { cate_list: [{ id: '537074298', name: '单反相机' }] },
})

describeEndpoint({
  op: 'store.product.getSku',
  call: product.getSku,
  request: { cate_id: '537074298' },
  sends: 'POST /merchant/category/getsku',
  safe: true,
  body: 'json',
  returns: {
    sku_table: [
      { id: '1075741873', name: '颜色', value_list: [{ id: '1079742375', name: '撞色' }] },
    ],
  },
})

describeEndpoint({
  op: 'store.product.getProperty',
  call: product.getProperty,
  request: { cate_id: '537074298' },
  sends: 'POST /merchant/category/getproperty',
  safe: true,
  body: 'json',
  returns: {
    properties: [
      {
        id: '1075741879',
        name: '品牌',
        property_value: [{ id: '200050867', name: 'Fujifilm/富士' }],
      },
    ],
  },
})
