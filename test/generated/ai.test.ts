// Generated from endpoints.yaml (ai). Do not edit: npm run generate

import * as ai from '../../src/generated/ai.js'
import { describeEndpoint, sampleFile } from '../support/endpoint.js'

describeEndpoint({
  op: 'ai.semantic',
  call: ai.semantic,
  request: {
    query: '查一下明天上午九点从首都机场到虹桥的南航机票，三天后返回',
    category: 'flight,hotel',
    city: '北京',
    region: '海淀区',
    appid: 'wx5edab3bdfba3dc1c',
    uid: 'oFS7Fjl0WsZ9AMZqrI80nbIq8xrA',
  },
  sends: 'POST /semantic/semproxy/search',
  body: 'json',
  returns: {
    query: '查一下明天上午九点从首都机场到虹桥的南航机票，三天后返回',
    type: 'flight',
    semantic: {
      intent: 'SEARCH',
      details: {
        start_loc: {
          type: 'LOC_POI',
          country: '中国',
          province: '北京市',
          province_simple: '北京|京',
          city: '北京市',
          city_simple: '北京',
          town: '顺义区',
          town_simple: '顺义',
          poi: '北京首都国际机场',
          loc_ori: '首都机场',
        },
        end_loc: {
          type: 'LOC_POI',
          country: '中国',
          province: '上海市',
          province_simple: '上海|沪',
          city: '上海市',
          city_simple: '上海',
          town: '长宁区',
          town_simple: '长宁',
          poi: '上海虹桥国际机场',
          loc_ori: '虹桥',
        },
        start_date: {
          type: 'DT_ORI',
          date: '2026-03-10',
          date_ori: '明天',
          time: '09:00:00',
          time_ori: '上午九点',
        },
        end_date: {
          type: 'DT_ORI',
          date: '2026-03-12',
          date_ori: '三天后',
          time: '09:00:00',
          time_ori: '上午九点',
        },
        flight_no: 'CZ3101',
        airline: '中国南方航空公司',
        seat: 'ECONOMY',
        sort: 0,
      },
    },
  },
})

describeEndpoint({
  op: 'ai.addVoiceToRecoForText',
  call: ai.addVoiceToRecoForText,
  request: {
    format: 'mp3',
    voice_id: 'voice-20260309-0001',
    lang: 'zh_CN',
    media: sampleFile('voice.mp3'),
  },
  sends: 'POST /cgi-bin/media/voice/addvoicetorecofortext',
  query: ['format', 'voice_id', 'lang'],
  body: 'multipart',
  answer: 'nothing',
})

describeEndpoint({
  op: 'ai.queryRecoResultForText',
  call: ai.queryRecoResultForText,
  request: { voice_id: 'voice-20260309-0001', lang: 'zh_CN' },
  sends: 'POST /cgi-bin/media/voice/queryrecoresultfortext',
  safe: true,
  query: ['voice_id', 'lang'],
  returns: { result: '你好微信' },
})

describeEndpoint({
  op: 'ai.translateContent',
  call: ai.translateContent,
  request: { lfrom: 'zh_CN', lto: 'en_US', content: '今天天气很好' },
  sends: 'POST /cgi-bin/media/voice/translatecontent',
  safe: true,
  query: ['lfrom', 'lto'],
  body: 'raw',
  returns: { from_content: '今天天气很好', to_content: 'The weather is very nice today' },
})

describeEndpoint({
  op: 'ai.ocrIDCard',
  call: ai.ocrIDCard,
  request: { type: 'photo', img: sampleFile('idcard.jpg') },
  sends: 'POST /cv/ocr/idcard',
  query: ['img_url', 'type'],
  body: 'multipart',
  returns: {
    type: 'Front',
    name: '张三',
    id: '110101199001011237',
    addr: '广东省广州市海珠区新港中路397号',
    gender: '男',
    nationality: '汉',
  },
})

describeEndpoint({
  op: 'ai.ocrBankcard',
  call: ai.ocrBankcard,
  request: { type: 'photo', img: sampleFile('bankcard.jpg') },
  sends: 'POST /cv/ocr/bankcard',
  query: ['img_url', 'type'],
  body: 'multipart',
  returns: { number: '6225880137706868', id: '6225880137706868' },
})

describeEndpoint({
  op: 'ai.ocrDriving',
  call: ai.ocrDriving,
  request: { type: 'photo', img: sampleFile('driving.jpg') },
  sends: 'POST /cv/ocr/driving',
  query: ['img_url', 'type'],
  body: 'multipart',
  returns: {
    plate_num: '粤xxxxx',
    vehicle_type: '小型普通客车',
    owner: '东莞市示例机械有限公司',
    addr: '广东省广州市海珠区新港中路397号',
    use_character: '非营运',
    model: '江铃全顺牌JX6466DF-M',
    vin: 'LEFBDAC68JTP00001',
    engine_num: '201932',
    register_date: '2018-07-06',
    issue_date: '2018-07-06',
    plate_num_b: '粤xxxxx',
    record: '441900',
    passengers_num: '7人',
    total_quality: '2550kg',
    prepare_quality: '1740kg',
    overall_size: '4682X1822X1462mm',
    card_position_front: {
      pos: {
        left_top: { x: 30, y: 30 },
        right_top: { x: 30, y: 30 },
        right_bottom: { x: 30, y: 30 },
        left_bottom: { x: 30, y: 30 },
      },
    },
    card_position_back: {
      pos: {
        left_top: { x: 30, y: 30 },
        right_top: { x: 30, y: 30 },
        right_bottom: { x: 30, y: 30 },
        left_bottom: { x: 30, y: 30 },
      },
    },
    img_size: { w: 966, h: 728 },
  },
})

describeEndpoint({
  op: 'ai.ocrDrivingLicense',
  call: ai.ocrDrivingLicense,
  request: { type: 'photo', img: sampleFile('drivinglicense.jpg') },
  sends: 'POST /cv/ocr/drivinglicense',
  query: ['img_url', 'type'],
  body: 'multipart',
  returns: {
    id_num: '110101199001011237',
    name: '张三',
    sex: '男',
    nationality: '中国',
    address: '广州市海珠区222号',
    birth_date: '1990-01-01',
    issue_date: '2018-07-06',
    car_class: 'C1',
    valid_from: '2018-07-06',
    valid_to: '2028-07-06',
    official_seal: '北京市公安局公安交通管理局',
  },
})

describeEndpoint({
  op: 'ai.ocrBizLicense',
  call: ai.ocrBizLicense,
  request: { type: 'photo', img: sampleFile('bizlicense.jpg') },
  sends: 'POST /cv/ocr/bizlicense',
  query: ['img_url', 'type'],
  body: 'multipart',
  returns: {
    reg_num: '91440300MA5XXXXX0X',
    serial: 'NO.0000000',
    legal_representative: '李华',
    type_of_organization: '个人经营',
    enterprise_name: '深圳市示例科技有限公司',
    type_of_enterprise: '有限责任公司',
    address: '广州市海珠区222号',
    business_scope: '茶叶销售；餐饮服务',
    registered_capital: '200万元',
    paid_in_capital: '200万元',
    valid_period: '长期',
    registered_date: '2015年01月01日',
    cert_position: {
      pos: {
        left_top: { x: 30, y: 30 },
        right_top: { x: 30, y: 30 },
        right_bottom: { x: 30, y: 30 },
        left_bottom: { x: 30, y: 30 },
      },
    },
    img_size: { w: 966, h: 728 },
  },
})

describeEndpoint({
  op: 'ai.ocrCommon',
  call: ai.ocrCommon,
  request: { img: sampleFile('receipt.jpg') },
  sends: 'POST /cv/ocr/comm',
  query: ['img_url'],
  body: 'multipart',
  returns: {
    items: [
      {
        text: '欢迎光临',
        pos: {
          left_top: { x: 30, y: 30 },
          right_top: { x: 30, y: 30 },
          right_bottom: { x: 30, y: 30 },
          left_bottom: { x: 30, y: 30 },
        },
      },
    ],
    img_size: { w: 966, h: 728 },
  },
})

describeEndpoint({
  op: 'ai.ocrPlateNum',
  call: ai.ocrPlateNum,
  request: { img: sampleFile('plate.jpg') },
  sends: 'POST /cv/ocr/platenum',
  query: ['img_url'],
  body: 'multipart',
  returns: { number: '粤A00001' },
})

describeEndpoint({
  op: 'ai.ocrMenu',
  call: ai.ocrMenu,
  request: { img: sampleFile('menu.jpg') },
  sends: 'POST /cv/ocr/menu',
  query: ['img_url'],
  body: 'multipart',
  returns: { content: '{"menu_items": [{"name": "酱鸭", "price": 48.0}]}' },
})

describeEndpoint({
  op: 'ai.qrCode',
  call: ai.qrCode,
  request: { img: sampleFile('qrcode.jpg') },
  sends: 'POST /cv/img/qrcode',
  query: ['img_url'],
  body: 'multipart',
  returns: {
    code_results: [
      {
        type_name: 'QR_CODE',
        data: 'https://www.qq.com',
        pos: {
          left_top: { x: 30, y: 30 },
          right_top: { x: 30, y: 30 },
          right_bottom: { x: 30, y: 30 },
          left_bottom: { x: 30, y: 30 },
        },
      },
    ],
    img_size: { w: 966, h: 728 },
  },
})

describeEndpoint({
  op: 'ai.superResolution',
  call: ai.superResolution,
  request: { img: sampleFile('photo.jpg') },
  sends: 'POST /cv/img/superresolution',
  query: ['img_url'],
  body: 'multipart',
  returns: { media_id: '6WXsIXkG7lXuDLspD9xfm5dsvHzb0EFl0li6ySxi92ap8Vl3zZoD9DpOyNudeJGB' },
})

describeEndpoint({
  op: 'ai.aiCrop',
  call: ai.aiCrop,
  request: { img: sampleFile('photo.jpg'), ratios: '1,2.35' },
  sends: 'POST /cv/img/aicrop',
  query: ['img_url'],
  body: 'multipart',
  returns: {
    results: [{ crop_left: 112, crop_top: 0, crop_right: 839, crop_bottom: 727 }],
    img_size: { w: 966, h: 728 },
  },
})
