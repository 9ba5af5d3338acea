// Generated from endpoints.yaml (events of publish). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'event.PUBLISHJOBFINISH',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'PUBLISHJOBFINISH',
    PublishEventInfo: {
      publish_id: '2247483656',
      publish_status: 0,
      article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4',
      article_detail: {
        count: 10,
        item: [
          {
            idx: 1,
            article_url: 'http://mp.weixin.qq.com/s?__biz=MzA4MjI5OTE4NA==&mid=100000001&idx=1',
          },
        ],
      },
      fail_idx: [1],
    },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[PUBLISHJOBFINISH]]></Event>
      <PublishEventInfo>
        <publish_id>2247483656</publish_id>
        <publish_status>0</publish_status>
        <article_id><![CDATA[b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4]]></article_id>
        <article_detail>
          <count>10</count>
          <item>
            <idx>1</idx>
            <article_url><![CDATA[http://mp.weixin.qq.com/s?__biz=MzA4MjI5OTE4NA==&mid=100000001&idx=1]]></article_url>
          </item>
        </article_detail>
        <fail_idx>1</fail_idx>
      </PublishEventInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"PUBLISHJOBFINISH","PublishEventInfo":{"publish_id":2247483656,"publish_status":0,"article_id":"b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4","article_detail":{"count":10,"item":[{"idx":1,"article_url":"http://mp.weixin.qq.com/s?__biz=MzA4MjI5OTE4NA==&mid=100000001&idx=1"}]},"fail_idx":[1]}}',
})

describePush({
  kind: 'event.FREEPUBLISHJOBFINISH',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'FREEPUBLISHJOBFINISH',
    PublishEventInfo: {
      publish_id: '2247483656',
      publish_status: 0,
      article_id: 'b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4',
      article_detail: {
        count: 10,
        item: [
          {
            idx: 1,
            article_url: 'http://mp.weixin.qq.com/s?__biz=MzA4MjI5OTE4NA==&mid=100000001&idx=1',
          },
        ],
      },
      fail_idx: [1],
    },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[FREEPUBLISHJOBFINISH]]></Event>
      <PublishEventInfo>
        <publish_id>2247483656</publish_id>
        <publish_status>0</publish_status>
        <article_id><![CDATA[b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4]]></article_id>
        <article_detail>
          <count>10</count>
          <item>
            <idx>1</idx>
            <article_url><![CDATA[http://mp.weixin.qq.com/s?__biz=MzA4MjI5OTE4NA==&mid=100000001&idx=1]]></article_url>
          </item>
        </article_detail>
        <fail_idx>1</fail_idx>
      </PublishEventInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"FREEPUBLISHJOBFINISH","PublishEventInfo":{"publish_id":2247483656,"publish_status":0,"article_id":"b5O2OUs25HBxRceL7hfReg-U9QGeq9zQjiDvyWP4Hq4","article_detail":{"count":10,"item":[{"idx":1,"article_url":"http://mp.weixin.qq.com/s?__biz=MzA4MjI5OTE4NA==&mid=100000001&idx=1"}]},"fail_idx":[1]}}',
})
