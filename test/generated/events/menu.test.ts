// Generated from endpoints.yaml (events of menu). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'event.CLICK',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'CLICK',
    EventKey: 'V1001',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[CLICK]]></Event>
      <EventKey><![CDATA[V1001]]></EventKey>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"CLICK","EventKey":"V1001"}',
})

describePush({
  kind: 'event.VIEW',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'VIEW',
    EventKey: 'https://example.com/',
    MenuId: '442570109',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[VIEW]]></Event>
      <EventKey><![CDATA[https://example.com/]]></EventKey>
      <MenuId>442570109</MenuId>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"VIEW","EventKey":"https://example.com/","MenuId":442570109}',
})

describePush({
  kind: 'event.view_miniprogram',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'view_miniprogram',
    EventKey: 'pages/index/index',
    MenuId: '442570109',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[view_miniprogram]]></Event>
      <EventKey><![CDATA[pages/index/index]]></EventKey>
      <MenuId>442570109</MenuId>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"view_miniprogram","EventKey":"pages/index/index","MenuId":442570109}',
})

describePush({
  kind: 'event.scancode_push',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'scancode_push',
    EventKey: 'qrscene_123',
    ScanCodeInfo: { ScanType: 'qrcode', ScanResult: 'https://example.com/' },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[scancode_push]]></Event>
      <EventKey><![CDATA[qrscene_123]]></EventKey>
      <ScanCodeInfo>
        <ScanType><![CDATA[qrcode]]></ScanType>
        <ScanResult><![CDATA[https://example.com/]]></ScanResult>
      </ScanCodeInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"scancode_push","EventKey":"qrscene_123","ScanCodeInfo":{"ScanType":"qrcode","ScanResult":"https://example.com/"}}',
})

describePush({
  kind: 'event.scancode_waitmsg',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'scancode_waitmsg',
    EventKey: 'qrscene_123',
    ScanCodeInfo: { ScanType: 'qrcode', ScanResult: 'https://example.com/' },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[scancode_waitmsg]]></Event>
      <EventKey><![CDATA[qrscene_123]]></EventKey>
      <ScanCodeInfo>
        <ScanType><![CDATA[qrcode]]></ScanType>
        <ScanResult><![CDATA[https://example.com/]]></ScanResult>
      </ScanCodeInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"scancode_waitmsg","EventKey":"qrscene_123","ScanCodeInfo":{"ScanType":"qrcode","ScanResult":"https://example.com/"}}',
})

describePush({
  kind: 'event.pic_sysphoto',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'pic_sysphoto',
    EventKey: 'qrscene_123',
    SendPicsInfo: {
      Count: 1,
      PicList: { item: [{ PicMd5Sum: '1b5f7c23b5bf75682a53e7b6d163e185' }] },
    },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[pic_sysphoto]]></Event>
      <EventKey><![CDATA[qrscene_123]]></EventKey>
      <SendPicsInfo>
        <Count>1</Count>
        <PicList>
          <item>
            <PicMd5Sum><![CDATA[1b5f7c23b5bf75682a53e7b6d163e185]]></PicMd5Sum>
          </item>
        </PicList>
      </SendPicsInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"pic_sysphoto","EventKey":"qrscene_123","SendPicsInfo":{"Count":1,"PicList":{"item":[{"PicMd5Sum":"1b5f7c23b5bf75682a53e7b6d163e185"}]}}}',
})

describePush({
  kind: 'event.pic_photo_or_album',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'pic_photo_or_album',
    EventKey: 'qrscene_123',
    SendPicsInfo: {
      Count: 1,
      PicList: { item: [{ PicMd5Sum: '1b5f7c23b5bf75682a53e7b6d163e185' }] },
    },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[pic_photo_or_album]]></Event>
      <EventKey><![CDATA[qrscene_123]]></EventKey>
      <SendPicsInfo>
        <Count>1</Count>
        <PicList>
          <item>
            <PicMd5Sum><![CDATA[1b5f7c23b5bf75682a53e7b6d163e185]]></PicMd5Sum>
          </item>
        </PicList>
      </SendPicsInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"pic_photo_or_album","EventKey":"qrscene_123","SendPicsInfo":{"Count":1,"PicList":{"item":[{"PicMd5Sum":"1b5f7c23b5bf75682a53e7b6d163e185"}]}}}',
})

describePush({
  kind: 'event.pic_weixin',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'pic_weixin',
    EventKey: 'qrscene_123',
    SendPicsInfo: {
      Count: 1,
      PicList: { item: [{ PicMd5Sum: '1b5f7c23b5bf75682a53e7b6d163e185' }] },
    },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[pic_weixin]]></Event>
      <EventKey><![CDATA[qrscene_123]]></EventKey>
      <SendPicsInfo>
        <Count>1</Count>
        <PicList>
          <item>
            <PicMd5Sum><![CDATA[1b5f7c23b5bf75682a53e7b6d163e185]]></PicMd5Sum>
          </item>
        </PicList>
      </SendPicsInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"pic_weixin","EventKey":"qrscene_123","SendPicsInfo":{"Count":1,"PicList":{"item":[{"PicMd5Sum":"1b5f7c23b5bf75682a53e7b6d163e185"}]}}}',
})

describePush({
  kind: 'event.location_select',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'location_select',
    EventKey: 'qrscene_123',
    SendLocationInfo: {
      Location_X: 23.134521,
      Location_Y: 113.358803,
      Scale: 1,
      Label: '广州市海珠区',
      Poiname: '广州塔',
    },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[location_select]]></Event>
      <EventKey><![CDATA[qrscene_123]]></EventKey>
      <SendLocationInfo>
        <Location_X>23.134521</Location_X>
        <Location_Y>113.358803</Location_Y>
        <Scale>1</Scale>
        <Label><![CDATA[广州市海珠区]]></Label>
        <Poiname><![CDATA[广州塔]]></Poiname>
      </SendLocationInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"location_select","EventKey":"qrscene_123","SendLocationInfo":{"Location_X":23.134521,"Location_Y":113.358803,"Scale":1,"Label":"广州市海珠区","Poiname":"广州塔"}}',
})
