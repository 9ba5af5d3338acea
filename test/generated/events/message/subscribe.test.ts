// Generated from endpoints.yaml (events of message/subscribe). Do not edit: npm run generate

import { describePush } from '../../../support/push.js'

describePush({
  kind: 'event.subscribe_msg_popup_event',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
    SubscribeMsgPopupEvent: {
      List: [
        {
          TemplateId: 'VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3',
          SubscribeStatusString: 'accept',
          PopupScene: 2,
        },
      ],
    },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[subscribe_msg_popup_event]]></Event>
      <SubscribeMsgPopupEvent>
        <List>
          <TemplateId><![CDATA[VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3]]></TemplateId>
          <SubscribeStatusString><![CDATA[accept]]></SubscribeStatusString>
          <PopupScene>2</PopupScene>
        </List>
      </SubscribeMsgPopupEvent>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"subscribe_msg_popup_event","SubscribeMsgPopupEvent":{"List":[{"TemplateId":"VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3","SubscribeStatusString":"accept","PopupScene":2}]}}',
  aliased:
    '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"subscribe_msg_popup_event","List":[{"TemplateId":"VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3","SubscribeStatusString":"accept","PopupScene":2}]}',
})

describePush({
  kind: 'event.subscribe_msg_change_event',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'subscribe_msg_change_event',
    SubscribeMsgChangeEvent: {
      List: [
        {
          TemplateId: 'VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3',
          SubscribeStatusString: 'reject',
        },
      ],
    },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[subscribe_msg_change_event]]></Event>
      <SubscribeMsgChangeEvent>
        <List>
          <TemplateId><![CDATA[VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3]]></TemplateId>
          <SubscribeStatusString><![CDATA[reject]]></SubscribeStatusString>
        </List>
      </SubscribeMsgChangeEvent>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"subscribe_msg_change_event","SubscribeMsgChangeEvent":{"List":[{"TemplateId":"VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3","SubscribeStatusString":"reject"}]}}',
  aliased:
    '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"subscribe_msg_change_event","List":[{"TemplateId":"VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3","SubscribeStatusString":"reject"}]}',
})

describePush({
  kind: 'event.subscribe_msg_sent_event',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'subscribe_msg_sent_event',
    SubscribeMsgSentEvent: {
      List: [
        {
          TemplateId: 'VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3',
          MsgID: '1700827132819554304',
          ErrorCode: 0,
          ErrorStatus: 'success',
        },
      ],
    },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[subscribe_msg_sent_event]]></Event>
      <SubscribeMsgSentEvent>
        <List>
          <TemplateId><![CDATA[VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3]]></TemplateId>
          <MsgID>1700827132819554304</MsgID>
          <ErrorCode>0</ErrorCode>
          <ErrorStatus><![CDATA[success]]></ErrorStatus>
        </List>
      </SubscribeMsgSentEvent>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"subscribe_msg_sent_event","SubscribeMsgSentEvent":{"List":[{"TemplateId":"VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3","MsgID":1700827132819554304,"ErrorCode":0,"ErrorStatus":"success"}]}}',
  aliased:
    '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"subscribe_msg_sent_event","List":[{"TemplateId":"VRR0UEO9VJOLs0MHlU0OilqX6MVFDwH3","MsgID":1700827132819554304,"ErrorCode":0,"ErrorStatus":"success"}]}',
})
