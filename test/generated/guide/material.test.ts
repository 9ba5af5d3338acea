// Generated from endpoints.yaml (guide/material). Do not edit: npm run generate

import * as material from '../../../src/generated/guide/material.js'
import { describeEndpoint } from '../../support/endpoint.js'
import { describePages } from '../../support/paging.js'

describeEndpoint({
  op: 'guide.material.setGuideCardMaterial',
  call: material.setGuideCardMaterial,
  request: {
    type: 0,
    appid: 'wx5edab3bdfba3dc1c',
    title: '春季新品',
    path: 'pages/index/index',
    media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
  },
  sends: 'POST /cgi-bin/guide/setguidecardmaterial',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.material.getGuideCardMaterial',
  call: material.getGuideCardMaterial,
  request: { type: 0 },
  sends: 'POST /cgi-bin/guide/getguidecardmaterial',
  safe: true,
  body: 'json',
  returns: {
    card_list: [
      {
        appid: 'wx5edab3bdfba3dc1c',
        title: '春季新品',
        path: 'pages/index/index',
        picurl: 'https://www.example.com/cover.jpg',
        master_id: '1332414111522783232',
        slave_id: '1332414111522783233',
      },
    ],
  },
})

describeEndpoint({
  op: 'guide.material.delGuideCardMaterial',
  call: material.delGuideCardMaterial,
  request: { type: 0, appid: 'wx5edab3bdfba3dc1c', title: '春季新品', path: 'pages/index/index' },
  sends: 'POST /cgi-bin/guide/delguidecardmaterial',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.material.setGuideImageMaterial',
  call: material.setGuideImageMaterial,
  request: { type: 0, media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI' },
  sends: 'POST /cgi-bin/guide/setguideimagematerial',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.material.getGuideImageMaterial',
  call: material.getGuideImageMaterial,
  request: { type: 0, start: 0, num: 10 },
  sends: 'POST /cgi-bin/guide/getguideimagematerial',
  safe: true,
  body: 'json',
  returns: { total_num: 1, model_list: [{ picurl: 'https://www.example.com/cover.jpg' }] },
})

describePages({
  op: 'guide.material.getGuideImageMaterial',
  call: material.getGuideImageMaterialAll,
  request: { type: 0, num: 10 },
  by: 'offset',
  position: 'start',
  size: 'num',
  items: 'model_list',
  next: 'total_num',
})

describeEndpoint({
  op: 'guide.material.delGuideImageMaterial',
  call: material.delGuideImageMaterial,
  request: { type: 0, picurl: 'https://www.example.com/cover.jpg' },
  sends: 'POST /cgi-bin/guide/delguideimagematerial',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.material.setGuideWordMaterial',
  call: material.setGuideWordMaterial,
  request: { type: 0, word: '新品已到店，欢迎试穿' },
  sends: 'POST /cgi-bin/guide/setguidewordmaterial',
  body: 'json',
  answer: 'nothing',
})

describeEndpoint({
  op: 'guide.material.getGuideWordMaterial',
  call: material.getGuideWordMaterial,
  request: { type: 0, start: 0, num: 10 },
  sends: 'POST /cgi-bin/guide/getguidewordmaterial',
  safe: true,
  body: 'json',
  returns: { total_num: 1, word_list: [{ word: '新品已到店，欢迎试穿', create_time: 1772416800 }] },
})

describePages({
  op: 'guide.material.getGuideWordMaterial',
  call: material.getGuideWordMaterialAll,
  request: { type: 0, num: 10 },
  by: 'offset',
  position: 'start',
  size: 'num',
  items: 'word_list',
  next: 'total_num',
})

describeEndpoint({
  op: 'guide.material.delGuideWordMaterial',
  call: material.delGuideWordMaterial,
  request: { type: 0, word: '新品已到店，欢迎试穿' },
  sends: 'POST /cgi-bin/guide/delguidewordmaterial',
  body: 'json',
  answer: 'nothing',
})
