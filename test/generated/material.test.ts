// Generated from endpoints.yaml (material). Do not edit: npm run generate

import * as material from '../../src/generated/material.js'
import { describeEndpoint, sampleFile } from '../support/endpoint.js'
import { describePages } from '../support/paging.js'

describeEndpoint({
  op: 'material.mediaUpload',
  call: material.mediaUpload,
  request: { type: 'image', media: sampleFile('photo.jpg') },
  sends: 'POST /cgi-bin/media/upload',
  query: ['type'],
  body: 'multipart',
  returns: {
    created_at: 1773021600,
    type: 'image',
    media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
  },
  branches: [
    {
      request: { type: 'thumb', media: sampleFile('photo.jpg') },
      returns: {
        created_at: 1773021600,
        type: 'thumb',
        thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
      },
    },
  ],
})

describeEndpoint({
  op: 'material.mediaGet',
  call: material.mediaGet,
  request: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  sends: 'GET /cgi-bin/media/get',
  safe: true,
  query: ['media_id'],
  answer: 'mixed',
  returns: { video_url: 'http://mpvideo.qpic.cn/0bf2aaaaaaaaaaaaaaaaaaqfab3aaaaa.f10002.mp4' },
})

describeEndpoint({
  op: 'material.mediaGetJssdk',
  call: material.mediaGetJssdk,
  request: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  sends: 'GET /cgi-bin/media/get/jssdk',
  safe: true,
  query: ['media_id'],
  answer: 'binary',
})

describeEndpoint({
  op: 'material.addNews',
  call: material.addNews,
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
      },
    ],
  },
  sends: 'POST /cgi-bin/material/add_news',
  body: 'json',
  returns: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
})

describeEndpoint({
  op: 'material.mediaUploadImg',
  call: material.mediaUploadImg,
  request: { media: sampleFile('photo.jpg') },
  sends: 'POST /cgi-bin/media/uploadimg',
  body: 'multipart',
  returns: {
    url: 'http://mmbiz.qpic.cn/mmbiz/gLO17UPS6FS2xsypf378iaNhWacZ1G1UplZYWEYfwvuU6Ont96b1roYsCNFwaRrSaKTPCUdBK9DgEHicsKwWCBRQ/0',
  },
})

describeEndpoint({
  op: 'material.addMaterial',
  call: material.addMaterial,
  request: {
    type: 'video',
    media: sampleFile('store.mp4'),
    description: { title: '门店介绍', introduction: '带您看看广州海珠店' },
  },
  sends: 'POST /cgi-bin/material/add_material',
  query: ['type'],
  body: 'multipart',
  returns: {
    media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
    url: 'http://mmbiz.qpic.cn/mmbiz/gLO17UPS6FS2xsypf378iaNhWacZ1G1UplZYWEYfwvuU6Ont96b1roYsCNFwaRrSaKTPCUdBK9DgEHicsKwWCBRQ/0',
  },
})

describeEndpoint({
  op: 'material.getMaterial',
  call: material.getMaterial,
  request: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  sends: 'POST /cgi-bin/material/get_material',
  safe: true,
  body: 'json',
  answer: 'mixed',
  returns: {
    title: '门店介绍',
    description: '带您看看广州海珠店',
    down_url: 'http://mp.weixin.qq.com/mp/mp/video?__biz=MzA4MjI5OTE4NA==&mid=100000002',
  },
})

describeEndpoint({
  op: 'material.delMaterial',
  call: material.delMaterial,
  request: { media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  sends: 'POST /cgi-bin/material/del_material',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'material.updateNews',
  call: material.updateNews,
  request: {
    media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
    index: 0,
    articles: {
      need_open_comment: 0,
      only_fans_can_comment: 0,
      title: '春季新品上市',
      author: '张三',
      content: '<p>新品到店，欢迎选购</p>',
      thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
      show_cover_pic: 0,
      digest: '新品上市，到店即享八折',
      content_source_url: 'https://www.qq.com',
    },
  },
  sends: 'POST /cgi-bin/material/update_news',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'material.getMaterialCount',
  call: (account) => material.getMaterialCount(account),
  request: undefined,
  sends: 'GET /cgi-bin/material/get_materialcount',
  safe: true,
  returns: { voice_count: 12, video_count: 3, image_count: 256, news_count: 48 },
})

describeEndpoint({
  op: 'material.batchgetMaterial',
  call: material.batchgetMaterial,
  request: { type: 'image', offset: 0, count: 10 },
  sends: 'POST /cgi-bin/material/batchget_material',
  safe: true,
  body: 'json',
  returns: {
    total_count: 1,
    item_count: 1,
    item: [
      {
        media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
        update_time: 1773021600,
        name: 'photo.jpg',
        url: 'http://mmbiz.qpic.cn/mmbiz/4whpV1VZl28bJj62XgfHPibY3ORKicN1oJ4CcoIr4BMbfA8LqyyjzOZzqrOGz3f5K/0',
      },
    ],
  },
  branches: [
    {
      request: { type: 'news', offset: 0, count: 10 },
      returns: {
        total_count: 1,
        item_count: 1,
        item: [
          {
            media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
            update_time: 1773021600,
            content: {
              news_item: [
                {
                  need_open_comment: 0,
                  only_fans_can_comment: 0,
                  thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
                  show_cover_pic: 0,
                  title: '春季新品',
                  author: '张三',
                  digest: '新品上市，到店即享八折',
                  content: '您好，很高兴为您服务',
                  content_source_url: 'https://www.qq.com',
                  thumb_url: 'https://www.qq.com/a.jpg',
                  url: 'https://mp.weixin.qq.com',
                },
              ],
              create_time: 1772416800,
              update_time: 1773021600,
            },
          },
        ],
      },
    },
  ],
})

describePages({
  op: 'material.batchgetMaterial',
  call: material.batchgetMaterialAll,
  request: { type: 'image' },
  by: 'offset',
  position: 'offset',
  size: 'count',
  largest: 20,
  items: 'item',
  next: 'total_count',
})
