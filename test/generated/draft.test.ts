// Generated from endpoints.yaml (draft). Do not edit: npm run generate

import * as draft from '../../src/generated/draft.js'
import { describeEndpoint } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'draft.addDraft',
  call: draft.addDraft,
  request: {
    articles: [
      {
        need_open_comment: 0,
        only_fans_can_comment: 0,
        title: '春季新品上市',
        author: '张三',
        content: '<p>新品到店，欢迎选购</p>',
        thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
        show_cover_pic: 0,
        digest: '新品上市，到店即享八折',
        content_source_url: 'https://www.qq.com',
        article_type: 'news',
        pic_crop_235_1: '0_0.2_1_0.8',
        pic_crop_1_1: '0.1945_0_1_1',
        cover_info: {
          crop_percent_list: [{ ratio: '1_1', x1: '0.166454', y1: '0', x2: '0.833545', y2: '1' }],
        },
      },
    ],
  },
  sends: 'POST /cgi-bin/draft/add',
  body: 'json',
  returns: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
})

describeEndpoint({
  op: 'draft.getDraft',
  call: draft.getDraft,
  request: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  sends: 'POST /cgi-bin/draft/get',
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
        article_type: 'news',
        cover_info: {
          crop_percent_list: [{ ratio: '1_1', x1: '0.166454', y1: '0', x2: '0.833545', y2: '1' }],
        },
      },
      {
        need_open_comment: 0,
        only_fans_can_comment: 0,
        title: '春季新品上市',
        author: '张三',
        content: '新品到店，欢迎选购',
        article_type: 'newspic',
        image_info: {
          image_list: [{ image_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs' }],
        },
        cover_info: {
          crop_percent_list: [{ ratio: '1_1', x1: '0.166454', y1: '0', x2: '0.833545', y2: '1' }],
        },
        product_info: { footer_product_info: { product_key: 'PRODUCT_KEY' } },
        thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
        thumb_url: 'https://www.qq.com/a.jpg',
        url: 'https://mp.weixin.qq.com',
      },
    ],
    create_time: 1772416800,
    update_time: 1773021600,
  },
})

describeEndpoint({
  op: 'draft.deleteDraft',
  call: draft.deleteDraft,
  request: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  sends: 'POST /cgi-bin/draft/delete',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'draft.updateDraft',
  call: draft.updateDraft,
  request: {
    media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
    index: 0,
    articles: {
      need_open_comment: 0,
      only_fans_can_comment: 0,
      title: '春季新品上市',
      author: '张三',
      content: '新品到店，欢迎选购',
      article_type: 'newspic',
      image_info: {
        image_list: [{ image_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs' }],
      },
      cover_info: {
        crop_percent_list: [{ ratio: '1_1', x1: '0.166454', y1: '0', x2: '0.833545', y2: '1' }],
      },
      product_info: { footer_product_info: { product_key: 'PRODUCT_KEY' } },
    },
  },
  sends: 'POST /cgi-bin/draft/update',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'draft.countDrafts',
  call: (account) => draft.countDrafts(account),
  request: undefined,
  sends: 'GET /cgi-bin/draft/count',
  safe: true,
  returns: { total_count: 1 },
})

describeEndpoint({
  op: 'draft.getDraftList',
  call: draft.getDraftList,
  request: { offset: 0, count: 10, no_content: 0 },
  sends: 'POST /cgi-bin/draft/batchget',
  safe: true,
  body: 'json',
  returns: {
    total_count: 1,
    item_count: 1,
    item: [
      {
        media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
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
              article_type: 'news',
              cover_info: {
                crop_percent_list: [
                  { ratio: '1_1', x1: '0.166454', y1: '0', x2: '0.833545', y2: '1' },
                ],
              },
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
            media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
            update_time: 1773021600,
          },
        ],
      },
    },
  ],
})

describePages({
  op: 'draft.getDraftList',
  call: draft.getDraftListAll,
  request: {},
  by: 'offset',
  position: 'offset',
  size: 'count',
  largest: 20,
  items: 'item',
  next: 'total_count',
})

describeEndpoint({
  op: 'draft.temporaryMPSwitch',
  call: draft.temporaryMPSwitch,
  request: { checkonly: 1 },
  sends: 'POST /cgi-bin/draft/switch',
  query: ['checkonly'],
  returns: { is_open: 1 },
})

describeEndpoint({
  op: 'draft.getProductCardInfo',
  call: draft.getProductCardInfo,
  request: { product_id: '10000023', article_type: 'news', card_type: 1 },
  sends: 'POST /channels/ec/service/product/getcardinfo',
  safe: true,
  body: 'json',
  returns: {
    product_key: 'bzLSxQ7nF5mPq1e2kJtYwH3dVrA0uC6G',
    DOM: '<mp-common-product data-windowproduct="10000023"></mp-common-product>',
  },
})
