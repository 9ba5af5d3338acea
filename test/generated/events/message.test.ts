// Generated from endpoints.yaml (events of message). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'text',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'text',
    MsgId: '24720531840123456',
    MsgDataId: '9007199254740993',
    Idx: 1,
    BusinessId: '9007199254740993',
    Content: '你好',
    bizmsgmenuid: '101',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[text]]></MsgType>
      <MsgId>24720531840123456</MsgId>
      <MsgDataId>9007199254740993</MsgDataId>
      <Idx>1</Idx>
      <BusinessId>9007199254740993</BusinessId>
      <Content><![CDATA[你好]]></Content>
      <bizmsgmenuid><![CDATA[101]]></bizmsgmenuid>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"text","MsgId":24720531840123456,"MsgDataId":9007199254740993,"Idx":1,"BusinessId":9007199254740993,"Content":"你好","bizmsgmenuid":"101"}',
})

describePush({
  kind: 'image',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'image',
    MsgId: '24720531840123456',
    MsgDataId: '9007199254740993',
    Idx: 1,
    BusinessId: '9007199254740993',
    PicUrl: 'https://mmbiz.qpic.cn/x/0',
    MediaId: 'KJL2Z2iLZ5vN',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[image]]></MsgType>
      <MsgId>24720531840123456</MsgId>
      <MsgDataId>9007199254740993</MsgDataId>
      <Idx>1</Idx>
      <BusinessId>9007199254740993</BusinessId>
      <PicUrl><![CDATA[https://mmbiz.qpic.cn/x/0]]></PicUrl>
      <MediaId><![CDATA[KJL2Z2iLZ5vN]]></MediaId>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"image","MsgId":24720531840123456,"MsgDataId":9007199254740993,"Idx":1,"BusinessId":9007199254740993,"PicUrl":"https://mmbiz.qpic.cn/x/0","MediaId":"KJL2Z2iLZ5vN"}',
})

describePush({
  kind: 'voice',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'voice',
    MsgId: '24720531840123456',
    MsgDataId: '9007199254740993',
    Idx: 1,
    BusinessId: '9007199254740993',
    MediaId: 'KJL2Z2iLZ5vN',
    Format: 'amr',
    MediaId16K: 'KJL2Z2iLZ5vN16K',
    Recognition: '你好',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[voice]]></MsgType>
      <MsgId>24720531840123456</MsgId>
      <MsgDataId>9007199254740993</MsgDataId>
      <Idx>1</Idx>
      <BusinessId>9007199254740993</BusinessId>
      <MediaId><![CDATA[KJL2Z2iLZ5vN]]></MediaId>
      <Format><![CDATA[amr]]></Format>
      <MediaId16K><![CDATA[KJL2Z2iLZ5vN16K]]></MediaId16K>
      <Recognition><![CDATA[你好]]></Recognition>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"voice","MsgId":24720531840123456,"MsgDataId":9007199254740993,"Idx":1,"BusinessId":9007199254740993,"MediaId":"KJL2Z2iLZ5vN","Format":"amr","MediaId16K":"KJL2Z2iLZ5vN16K","Recognition":"你好"}',
})

describePush({
  kind: 'video',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'video',
    MsgId: '24720531840123456',
    MsgDataId: '9007199254740993',
    Idx: 1,
    BusinessId: '9007199254740993',
    MediaId: 'KJL2Z2iLZ5vN',
    ThumbMediaId: 'KJL2Z2iLZ5vNthumb',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[video]]></MsgType>
      <MsgId>24720531840123456</MsgId>
      <MsgDataId>9007199254740993</MsgDataId>
      <Idx>1</Idx>
      <BusinessId>9007199254740993</BusinessId>
      <MediaId><![CDATA[KJL2Z2iLZ5vN]]></MediaId>
      <ThumbMediaId><![CDATA[KJL2Z2iLZ5vNthumb]]></ThumbMediaId>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"video","MsgId":24720531840123456,"MsgDataId":9007199254740993,"Idx":1,"BusinessId":9007199254740993,"MediaId":"KJL2Z2iLZ5vN","ThumbMediaId":"KJL2Z2iLZ5vNthumb"}',
})

describePush({
  kind: 'shortvideo',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'shortvideo',
    MsgId: '24720531840123456',
    MsgDataId: '9007199254740993',
    Idx: 1,
    BusinessId: '9007199254740993',
    MediaId: 'KJL2Z2iLZ5vN',
    ThumbMediaId: 'KJL2Z2iLZ5vNthumb',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[shortvideo]]></MsgType>
      <MsgId>24720531840123456</MsgId>
      <MsgDataId>9007199254740993</MsgDataId>
      <Idx>1</Idx>
      <BusinessId>9007199254740993</BusinessId>
      <MediaId><![CDATA[KJL2Z2iLZ5vN]]></MediaId>
      <ThumbMediaId><![CDATA[KJL2Z2iLZ5vNthumb]]></ThumbMediaId>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"shortvideo","MsgId":24720531840123456,"MsgDataId":9007199254740993,"Idx":1,"BusinessId":9007199254740993,"MediaId":"KJL2Z2iLZ5vN","ThumbMediaId":"KJL2Z2iLZ5vNthumb"}',
})

describePush({
  kind: 'location',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'location',
    MsgId: '24720531840123456',
    MsgDataId: '9007199254740993',
    Idx: 1,
    BusinessId: '9007199254740993',
    Location_X: 23.134521,
    Location_Y: 113.358803,
    Scale: 1,
    Label: '广州市海珠区',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[location]]></MsgType>
      <MsgId>24720531840123456</MsgId>
      <MsgDataId>9007199254740993</MsgDataId>
      <Idx>1</Idx>
      <BusinessId>9007199254740993</BusinessId>
      <Location_X>23.134521</Location_X>
      <Location_Y>113.358803</Location_Y>
      <Scale>1</Scale>
      <Label><![CDATA[广州市海珠区]]></Label>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"location","MsgId":24720531840123456,"MsgDataId":9007199254740993,"Idx":1,"BusinessId":9007199254740993,"Location_X":23.134521,"Location_Y":113.358803,"Scale":1,"Label":"广州市海珠区"}',
})

describePush({
  kind: 'link',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'link',
    MsgId: '24720531840123456',
    MsgDataId: '9007199254740993',
    Idx: 1,
    BusinessId: '9007199254740993',
    Title: '公众平台官网链接',
    Description: '一段描述',
    Url: 'https://example.com/',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[link]]></MsgType>
      <MsgId>24720531840123456</MsgId>
      <MsgDataId>9007199254740993</MsgDataId>
      <Idx>1</Idx>
      <BusinessId>9007199254740993</BusinessId>
      <Title><![CDATA[公众平台官网链接]]></Title>
      <Description><![CDATA[一段描述]]></Description>
      <Url><![CDATA[https://example.com/]]></Url>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"link","MsgId":24720531840123456,"MsgDataId":9007199254740993,"Idx":1,"BusinessId":9007199254740993,"Title":"公众平台官网链接","Description":"一段描述","Url":"https://example.com/"}',
})

describePush({
  kind: 'file',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'file',
    MsgId: '24720531840123456',
    MsgDataId: '9007199254740993',
    Idx: 1,
    BusinessId: '9007199254740993',
    Title: '2020-07-30.pdf',
    Description: '2.5 KB',
    FileKey: 'filekey',
    FileMd5: '1b5f7c23b5bf75682a53e7b6d163e185',
    FileTotalLen: 2515,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[file]]></MsgType>
      <MsgId>24720531840123456</MsgId>
      <MsgDataId>9007199254740993</MsgDataId>
      <Idx>1</Idx>
      <BusinessId>9007199254740993</BusinessId>
      <Title><![CDATA[2020-07-30.pdf]]></Title>
      <Description><![CDATA[2.5 KB]]></Description>
      <FileKey><![CDATA[filekey]]></FileKey>
      <FileMd5><![CDATA[1b5f7c23b5bf75682a53e7b6d163e185]]></FileMd5>
      <FileTotalLen>2515</FileTotalLen>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"file","MsgId":24720531840123456,"MsgDataId":9007199254740993,"Idx":1,"BusinessId":9007199254740993,"Title":"2020-07-30.pdf","Description":"2.5 KB","FileKey":"filekey","FileMd5":"1b5f7c23b5bf75682a53e7b6d163e185","FileTotalLen":2515}',
})

describePush({
  kind: 'miniprogrampage',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'miniprogrampage',
    MsgId: '24720531840123456',
    MsgDataId: '9007199254740993',
    Idx: 1,
    BusinessId: '9007199254740993',
    Title: '公众平台官网链接',
    AppId: 'wx0123456789abcdef',
    PagePath: 'pages/index/index',
    ThumbUrl: 'https://mmbiz.qpic.cn/thumb/0',
    ThumbMediaId: 'KJL2Z2iLZ5vNthumb',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[miniprogrampage]]></MsgType>
      <MsgId>24720531840123456</MsgId>
      <MsgDataId>9007199254740993</MsgDataId>
      <Idx>1</Idx>
      <BusinessId>9007199254740993</BusinessId>
      <Title><![CDATA[公众平台官网链接]]></Title>
      <AppId><![CDATA[wx0123456789abcdef]]></AppId>
      <PagePath><![CDATA[pages/index/index]]></PagePath>
      <ThumbUrl><![CDATA[https://mmbiz.qpic.cn/thumb/0]]></ThumbUrl>
      <ThumbMediaId><![CDATA[KJL2Z2iLZ5vNthumb]]></ThumbMediaId>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"miniprogrampage","MsgId":24720531840123456,"MsgDataId":9007199254740993,"Idx":1,"BusinessId":9007199254740993,"Title":"公众平台官网链接","AppId":"wx0123456789abcdef","PagePath":"pages/index/index","ThumbUrl":"https://mmbiz.qpic.cn/thumb/0","ThumbMediaId":"KJL2Z2iLZ5vNthumb"}',
})

describePush({
  kind: 'event.debug_demo',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'debug_demo',
    debug_str: 'hello world',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[debug_demo]]></Event>
      <debug_str><![CDATA[hello world]]></debug_str>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}',
})
