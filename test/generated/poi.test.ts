// Generated from endpoints.yaml (poi). Do not edit: npm run generate

import * as poi from '../../src/generated/poi.js'
import { describeEndpoint } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'poi.addpoi',
  call: poi.addpoi,
  request: {
    business: {
      base_info: {
        photo_list: [
          {
            photo_url:
              'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
          },
        ],
        recommend: '麦辣鸡腿堡套餐',
        special: '免费 Wi-Fi，外卖服务',
        introduction: '全球连锁的快餐店，主营汉堡、炸鸡与饮料',
        open_time: '8:00-20:00',
        avg_price: 35,
        sid: '33788392',
        business_name: '麦当劳',
        branch_name: '艺苑路店',
        province: '广东省',
        city: '广州市',
        address: '艺苑路11号',
        telephone: '020-12345678',
        categories: ['美食,快餐小吃'],
        offset_type: 1,
        longitude: 113.3172,
        latitude: 23.08331,
        district: '海珠区',
      },
    },
  },
  sends: 'POST /cgi-bin/poi/addpoi',
  body: 'json',
  returns: { poi_id: '472671857' },
})

describeEndpoint({
  op: 'poi.getpoi',
  call: poi.getpoi,
  request: { poi_id: '472671857' },
  sends: 'POST /cgi-bin/poi/getpoi',
  safe: true,
  body: 'json',
  returns: {
    business: {
      base_info: {
        photo_list: [
          {
            photo_url:
              'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
          },
        ],
        recommend: '麦辣鸡腿堡套餐',
        special: '免费 Wi-Fi，外卖服务',
        introduction: '全球连锁的快餐店，主营汉堡、炸鸡与饮料',
        open_time: '8:00-20:00',
        avg_price: 35,
        sid: '33788392',
        business_name: '麦当劳',
        branch_name: '艺苑路店',
        province: '广东省',
        city: '广州市',
        address: '艺苑路11号',
        telephone: '020-12345678',
        categories: ['美食,快餐小吃'],
        offset_type: 1,
        longitude: 113.3172,
        latitude: 23.08331,
        district: '海珠区',
        available_state: 3,
        update_status: 0,
      },
    },
  },
})

describeEndpoint({
  op: 'poi.getPoiList',
  call: poi.getPoiList,
  request: { begin: 0, limit: 20 },
  sends: 'POST /cgi-bin/poi/getpoilist',
  safe: true,
  body: 'json',
  returns: {
    business_list: [
      {
        base_info: {
          photo_list: [
            {
              photo_url:
                'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
            },
          ],
          recommend: '麦辣鸡腿堡套餐',
          special: '免费 Wi-Fi，外卖服务',
          introduction: '全球连锁的快餐店，主营汉堡、炸鸡与饮料',
          open_time: '8:00-20:00',
          avg_price: 35,
          sid: '33788392',
          business_name: '麦当劳',
          branch_name: '艺苑路店',
          province: '广东省',
          city: '广州市',
          address: '艺苑路11号',
          telephone: '020-12345678',
          categories: ['美食,快餐小吃'],
          offset_type: 1,
          longitude: 113.3172,
          latitude: 23.08331,
          district: '海珠区',
          available_state: 3,
          update_status: 0,
          poi_id: '472671857',
          mapid: '2880741500279549033',
          upgrade_status: 1,
          upgrade_comment: '门店图片不清晰',
        },
      },
    ],
    total_count: 1,
  },
})

describePages({
  op: 'poi.getPoiList',
  call: poi.getPoiListAll,
  request: {},
  by: 'offset',
  position: 'begin',
  size: 'limit',
  largest: 50,
  items: 'business_list',
  next: 'total_count',
})

describeEndpoint({
  op: 'poi.updatepoi',
  call: poi.updatepoi,
  request: {
    business: {
      base_info: {
        photo_list: [
          {
            photo_url:
              'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
          },
        ],
        recommend: '麦辣鸡腿堡套餐',
        special: '免费 Wi-Fi，外卖服务',
        introduction: '全球连锁的快餐店，主营汉堡、炸鸡与饮料',
        open_time: '8:00-20:00',
        avg_price: 35,
        poi_id: '472671857',
        sid: '33788392',
        telephone: '020-12345678',
      },
    },
  },
  sends: 'POST /cgi-bin/poi/updatepoi',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'poi.delpoi',
  call: poi.delpoi,
  request: { poi_id: '472671857' },
  sends: 'POST /cgi-bin/poi/delpoi',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'poi.getWXCategory',
  call: (account) => poi.getWXCategory(account),
  request: undefined,
  sends: 'POST /cgi-bin/poi/getwxcategory',
  safe: true,
  returns: { category_list: ['美食,江浙菜,上海菜', '美食,快餐小吃'] },
})
