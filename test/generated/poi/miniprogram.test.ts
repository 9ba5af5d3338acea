// Generated from endpoints.yaml (poi/miniprogram). Do not edit: npm run generate

import * as miniprogram from '../../../src/generated/poi/miniprogram.js'
import { describeEndpoint } from '../../support/endpoint.js'
import { describePages } from '../../support/paging.js'

describeEndpoint({
  op: 'poi.miniprogram.getMerchantCategory',
  call: (account) => miniprogram.getMerchantCategory(account),
  request: undefined,
  sends: 'GET /wxa/get_merchant_category',
  safe: true,
  returns: {
    data: {
      all_category_info: {
        categories: [
          {
            id: 278,
            name: '购物',
            level: 1,
            father: 0,
            children: [279, 280],
            sensitive_type: 0,
            scene: 3,
            qualify: {
              exter_list: [
                {
                  inner_list: [
                    {
                      name: '食品经营许可证',
                      url: 'http://mmbiz.qpic.cn/mmbiz_png/tW66AWE2K6ECFPcyAcIZTG8RlcR0sAqB/0',
                    },
                  ],
                },
              ],
              remark: '销售食品时提交',
            },
          },
        ],
      },
    },
  },
})

describeEndpoint({
  op: 'poi.miniprogram.applyMerchant',
  call: miniprogram.applyMerchant,
  request: {
    first_catid: 476,
    second_catid: 477,
    qualification_list: 'RTZgKZ386yFn5kQSWLTxe4bqxwgzGBjs3OE02cg9CVQk1wRVE3c8fjUFX7jvpi',
    nickname: '街角快餐',
    intro: '开在街角的快餐店',
    headimg_mediaid: 'RTZgKZ386yFn5kQSWLTxe4bqxwgzGBjs3OE02cg9CVQk1wRVE3c8fjUFX7jvpi',
    org_code: 'RTZgKZ386yFn5kQSWLTxe4bqxwgzGBjs3OE02cg9CVQk1wRVE3c8fjUFX7jvpi',
    other_files: 'RTZgKZ386yFn5kQSWLTxe4bqxwgzGBjs3OE02cg9CVQk1wRVE3c8fjUFX7jvpi',
  },
  sends: 'POST /wxa/apply_merchant',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'poi.miniprogram.getMerchantAuditInfo',
  call: (account) => miniprogram.getMerchantAuditInfo(account),
  request: undefined,
  sends: 'GET /wxa/get_merchant_audit_info',
  safe: true,
  returns: { data: { audit_id: '414569513', status: 1, reason: '' } },
})

describeEndpoint({
  op: 'poi.miniprogram.modifyMerchant',
  call: miniprogram.modifyMerchant,
  request: {
    intro: '开在街角的快餐店',
    headimg_mediaid: 'RTZgKZ386yFn5kQSWLTxe4bqxwgzGBjs3OE02cg9CVQk1wRVE3c8fjUFX7jvpi',
  },
  sends: 'POST /wxa/modify_merchant',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'poi.miniprogram.getDistrict',
  call: (account) => miniprogram.getDistrict(account),
  request: undefined,
  sends: 'GET /wxa/get_district',
  safe: true,
  returns: {
    status: 0,
    message: 'query ok',
    data_version: '20170510',
    result: [
      [
        {
          id: '440000',
          name: '广东',
          fullname: '广东省',
          pinyin: ['guang', 'dong'],
          location: { lat: 23.13171, lng: 113.26627 },
          cidx: [0, 0],
        },
      ],
      [
        {
          id: '440100',
          name: '广州',
          fullname: '广州市',
          pinyin: ['guang', 'zhou'],
          location: { lat: 23.12908, lng: 113.26436 },
          cidx: [0, 0],
        },
      ],
    ],
  },
})

describeEndpoint({
  op: 'poi.miniprogram.searchMapPoi',
  call: miniprogram.searchMapPoi,
  request: { districtid: 440105, keyword: '麦当劳' },
  sends: 'POST /wxa/search_map_poi',
  safe: true,
  body: 'json',
  returns: {
    data: {
      item: [
        {
          sosomap_poi_uid: '2880741500279549033',
          branch_name: '艺苑路店',
          category: '美食:中餐厅',
          address: '广州市海珠区222号',
          telephone: '020-12345678',
          longitude: 113.3172,
          latitude: 23.08331,
          data_supply: 2,
          pic_urls: [
            'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
          ],
          card_id_list: ['p1Pj9jr90_SQRaVqYI239Ka1erkI'],
        },
      ],
    },
  },
})

describeEndpoint({
  op: 'poi.miniprogram.createMapPoi',
  call: miniprogram.createMapPoi,
  request: {
    poi_id: '472671857',
    name: '麦当劳艺苑路店',
    category: '美食:中餐厅',
    introduct: '开在街角的快餐店',
    telephone: '020-12345678',
    longitude: '113.3172',
    latitude: '23.08331',
    districtid: '440105',
    province: '广东省',
    city: '广州市',
    district: '海珠区',
    address: '广州市海珠区222号',
    photo:
      'http://mmbiz.qpic.cn/mmbiz_png/tW66AWE2K6ECFPcyAcIZTG8RlcR0sAqBibOm8gao5xOoLfIic9ZJ6MADAktGPx/0',
    license:
      'http://mmbiz.qpic.cn/mmbiz_png/tW66AWE2K6ECFPcyAcIZTG8RlcR0sAqBibOm8gao5xOoLfIic9ZJ6MADAktGPx/0',
  },
  sends: 'POST /wxa/create_map_poi',
  body: 'json',
  returns: { data: { base_id: '42160', rich_id: '42010' } },
})

describeEndpoint({
  op: 'poi.miniprogram.addStore',
  call: miniprogram.addStore,
  request: {
    map_poi_id: '2880741500279549033',
    pic_list:
      '{"list":["http://mmbiz.qpic.cn/mmbiz_jpg/tW66AWvE2K4EJxIYOVpiaGOkfg0iayibiaP2xHOChvbmKQD5uh8ymibbEKlTTPmjTdQ/0"]}',
    hour: '10:00-21:00',
    contract_phone: '020-12345678',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    poi_id: '472671857',
    address: '广州市海珠区222号',
    company_name: '广州某某餐饮有限公司',
    credential: '91440101MA5AAAAA0X',
    qualification_list: 'RTZgKZ386yFn5kQSWLTxe4bqxwgzGBjs3OE02cg9CVQk1wRVE3c8fjUFX7jvpi',
  },
  sends: 'POST /wxa/add_store',
  body: 'json',
  returns: { data: { audit_id: '414569513' } },
})

describeEndpoint({
  op: 'poi.miniprogram.updateStore',
  call: miniprogram.updateStore,
  request: {
    map_poi_id: '2880741500279549033',
    pic_list:
      '{"list":["http://mmbiz.qpic.cn/mmbiz_jpg/tW66AWvE2K4EJxIYOVpiaGOkfg0iayibiaP2xHOChvbmKQD5uh8ymibbEKlTTPmjTdQ/0"]}',
    hour: '10:00-21:00',
    contract_phone: '020-12345678',
    card_id: 'p1Pj9jr90_SQRaVqYI239Ka1erkI',
    poi_id: '472671857',
  },
  sends: 'POST /wxa/update_store',
  body: 'json',
  returns: { data: { has_audit_id: 1, audit_id: '414569513' } },
})

describeEndpoint({
  op: 'poi.miniprogram.getStoreInfo',
  call: miniprogram.getStoreInfo,
  request: { poi_id: '472671857' },
  sends: 'POST /wxa/get_store_info',
  safe: true,
  body: 'json',
  returns: {
    business: {
      base_info: {
        poi_id: '472671857',
        business_name: '麦当劳',
        province: '广东省',
        city: '广州市',
        district: '海珠区',
        address: '广州市海珠区222号',
        telephone: '020-12345678',
        categories: ['美食,快餐小吃'],
        longitude: 113.3172,
        latitude: 23.08331,
        open_time: '8:00-20:00',
        photo_list: [
          {
            photo_url:
              'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
          },
        ],
        qualification_name: '广州某某餐饮有限公司',
        qualification_num: '91440101MA5AAAAA0X',
        status: 1,
      },
    },
  },
})

describeEndpoint({
  op: 'poi.miniprogram.getStoreList',
  call: miniprogram.getStoreList,
  request: { offset: 0, limit: 20 },
  sends: 'POST /wxa/get_store_list',
  safe: true,
  body: 'json',
  returns: {
    business_list: [
      {
        base_info: {
          poi_id: '472671857',
          business_name: '麦当劳',
          province: '广东省',
          city: '广州市',
          district: '海珠区',
          address: '广州市海珠区222号',
          telephone: '020-12345678',
          categories: ['美食,快餐小吃'],
          longitude: 113.3172,
          latitude: 23.08331,
          open_time: '8:00-20:00',
          photo_list: [
            {
              photo_url:
                'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
            },
          ],
          qualification_name: '广州某某餐饮有限公司',
          qualification_num: '91440101MA5AAAAA0X',
          status: 1,
        },
      },
    ],
    total_count: 1,
  },
})

describePages({
  op: 'poi.miniprogram.getStoreList',
  call: miniprogram.getStoreListAll,
  request: {},
  by: 'offset',
  position: 'offset',
  size: 'limit',
  largest: 50,
  items: 'business_list',
  next: 'total_count',
})

describeEndpoint({
  op: 'poi.miniprogram.delStore',
  call: miniprogram.delStore,
  request: { poi_id: '472671857' },
  sends: 'POST /wxa/del_store',
  body: 'json',
  answer: 'nothing',
})
