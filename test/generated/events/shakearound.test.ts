// Generated from endpoints.yaml (events of shakearound). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'event.ShakearoundUserShake',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'ShakearoundUserShake',
    ChosenBeacon: {
      Uuid: 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825',
      Major: 1,
      Minor: 1,
      Distance: 0.5,
    },
    AroundBeacons: {
      AroundBeacon: [
        {
          Uuid: 'FDA50693-A4E2-4FB1-AFCF-C6EB07647825',
          Major: 1,
          Minor: 1,
          Distance: 0.5,
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
      <Event><![CDATA[ShakearoundUserShake]]></Event>
      <ChosenBeacon>
        <Uuid><![CDATA[FDA50693-A4E2-4FB1-AFCF-C6EB07647825]]></Uuid>
        <Major>1</Major>
        <Minor>1</Minor>
        <Distance>0.5</Distance>
      </ChosenBeacon>
      <AroundBeacons>
        <AroundBeacon>
          <Uuid><![CDATA[FDA50693-A4E2-4FB1-AFCF-C6EB07647825]]></Uuid>
          <Major>1</Major>
          <Minor>1</Minor>
          <Distance>0.5</Distance>
        </AroundBeacon>
      </AroundBeacons>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"ShakearoundUserShake","ChosenBeacon":{"Uuid":"FDA50693-A4E2-4FB1-AFCF-C6EB07647825","Major":1,"Minor":1,"Distance":0.5},"AroundBeacons":{"AroundBeacon":[{"Uuid":"FDA50693-A4E2-4FB1-AFCF-C6EB07647825","Major":1,"Minor":1,"Distance":0.5}]}}',
})

describePush({
  kind: 'event.ShakearoundLotteryBind',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'ShakearoundLotteryBind',
    LotteryId: 'LOTTERYID',
    Ticket: 'gQHi8DoAAAAAAAAAASxodHRwOi8v',
    Money: 100,
    BindTime: 1772294400,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[ShakearoundLotteryBind]]></Event>
      <LotteryId><![CDATA[LOTTERYID]]></LotteryId>
      <Ticket><![CDATA[gQHi8DoAAAAAAAAAASxodHRwOi8v]]></Ticket>
      <Money>100</Money>
      <BindTime>1772294400</BindTime>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"ShakearoundLotteryBind","LotteryId":"LOTTERYID","Ticket":"gQHi8DoAAAAAAAAAASxodHRwOi8v","Money":100,"BindTime":1772294400}',
})
