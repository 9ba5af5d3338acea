// Generated from endpoints.yaml (publish). Do not edit: npm run generate

import * as publish from '../../src/generated/publish.js'
import { describeEndpoint } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'publish.submit',
  call: publish.submit,
  request: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  sends: 'POST /cgi-bin/freepublish/submit',
  body: 'json',
  returns: { publish_id: '2247483656', msg_data_id: '2247483655' },
})

describeEndpoint({
  op: 'publish.get',
  call: publish.get,
  request: { publish_id: '2247483656' },
  sends: 'POST /cgi-bin/freepublish/get',
  safe: true,
  body: 'json',
  json: '{"publish_id":2247483656}',
  returns: {
    publish_id: '2247483656',
    fail_idx: [],
    publish_status: 0,
    article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4',
    article_detail: {
      count: 1,
      item: [
        {
          idx: 1,
          article_url: 'http://mp.weixin.qq.com/s?__biz=MzA4MjI5OTE4NA==&mid=100000001&idx=1',
        },
      ],
    },
  },
})

describeEndpoint({
  op: 'publish.delete',
  call: publish.delete,
  request: { article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4', index: 1 },
  sends: 'POST /cgi-bin/freepublish/delete',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'publish.getArticle',
  call: publish.getArticle,
  request: { article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4' },
  sends: 'POST /cgi-bin/freepublish/getarticle',
  safe: true,
  body: 'json',
  returns: {
    news_item: [
      {
        need_open_comment: 0,
        only_fans_can_comment: 0,
        thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
        show_cover_pic: 0,
        title: '春季新品上市',
        author: '张三',
        digest: '新品上市，到店即享八折',
        content: '<p>新品到店，欢迎选购</p>',
        content_source_url: 'https://www.qq.com',
        thumb_url: 'https://www.qq.com/a.jpg',
        url: 'https://mp.weixin.qq.com',
        is_deleted: false,
      },
    ],
    create_time: 1772416800,
    update_time: 1773021600,
  },
})

describeEndpoint({
  op: 'publish.batchGet',
  call: publish.batchGet,
  request: { offset: 0, count: 10, no_content: 0 },
  sends: 'POST /cgi-bin/freepublish/batchget',
  safe: true,
  body: 'json',
  returns: {
    total_count: 1,
    item_count: 1,
    item: [
      {
        article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4',
        content: {
          news_item: [
            {
              need_open_comment: 0,
              only_fans_can_comment: 0,
              thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
              show_cover_pic: 0,
              title: '春季新品上市',
              author: '张三',
              digest: '新品上市，到店即享八折',
              content: '<p>新品到店，欢迎选购</p>',
              content_source_url: 'https://www.qq.com',
              thumb_url: 'https://www.qq.com/a.jpg',
              url: 'https://mp.weixin.qq.com',
              is_deleted: false,
            },
          ],
          create_time: 1772416800,
          update_time: 1773021600,
        },
        update_time: 1773021600,
      },
    ],
  },
  branches: [
    {
      request: { offset: 0, count: 10, no_content: 1 },
      returns: {
        total_count: 1,
        item_count: 1,
        item: [
          {
            article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4',
            update_time: 1773021600,
          },
        ],
      },
    },
  ],
})

describePages({
  op: 'publish.batchGet',
  call: publish.batchGetAll,
  request: {},
  by: 'offset',
  position: 'offset',
  size: 'count',
  largest: 20,
  items: 'item',
  next: 'total_count',
})
