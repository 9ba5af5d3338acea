// Generated from endpoints.yaml (events of message/mass). Do not edit: npm run generate

import { describePush } from '../../../support/push.js'

describePush({
  kind: 'event.MASSSENDJOBFINISH',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'MASSSENDJOBFINISH',
    MsgID: '1000001625',
    Status: 'send success',
    TotalCount: 1,
    FilterCount: 1,
    SentCount: 1,
    ErrorCount: 1,
    CopyrightCheckResult: {
      Count: 1,
      ResultList: {
        item: [
          {
            ArticleIdx: 1,
            UserDeclareState: 1,
            AuditState: 1,
            OriginalArticleUrl: 'https://mp.weixin.qq.com/s/original',
            OriginalArticleType: 1,
            CanReprint: 0,
            NeedReplaceContent: 0,
            NeedShowReprintSource: 0,
          },
        ],
      },
      CheckState: 0,
    },
    ArticleUrlResult: {
      Count: 1,
      ResultList: {
        item: [{ ArticleIdx: 1, ArticleUrl: 'https://mp.weixin.qq.com/s/example' }],
      },
    },
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[MASSSENDJOBFINISH]]></Event>
      <MsgID>1000001625</MsgID>
      <Status><![CDATA[send success]]></Status>
      <TotalCount>1</TotalCount>
      <FilterCount>1</FilterCount>
      <SentCount>1</SentCount>
      <ErrorCount>1</ErrorCount>
      <CopyrightCheckResult>
        <Count>1</Count>
        <ResultList>
          <item>
            <ArticleIdx>1</ArticleIdx>
            <UserDeclareState>1</UserDeclareState>
            <AuditState>1</AuditState>
            <OriginalArticleUrl><![CDATA[https://mp.weixin.qq.com/s/original]]></OriginalArticleUrl>
            <OriginalArticleType>1</OriginalArticleType>
            <CanReprint>0</CanReprint>
            <NeedReplaceContent>0</NeedReplaceContent>
            <NeedShowReprintSource>0</NeedShowReprintSource>
          </item>
        </ResultList>
        <CheckState>0</CheckState>
      </CopyrightCheckResult>
      <ArticleUrlResult>
        <Count>1</Count>
        <ResultList>
          <item>
            <ArticleIdx>1</ArticleIdx>
            <ArticleUrl><![CDATA[https://mp.weixin.qq.com/s/example]]></ArticleUrl>
          </item>
        </ResultList>
      </ArticleUrlResult>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"MASSSENDJOBFINISH","MsgID":1000001625,"Status":"send success","TotalCount":1,"FilterCount":1,"SentCount":1,"ErrorCount":1,"CopyrightCheckResult":{"Count":1,"ResultList":{"item":[{"ArticleIdx":1,"UserDeclareState":1,"AuditState":1,"OriginalArticleUrl":"https://mp.weixin.qq.com/s/original","OriginalArticleType":1,"CanReprint":0,"NeedReplaceContent":0,"NeedShowReprintSource":0}]},"CheckState":0},"ArticleUrlResult":{"Count":1,"ResultList":{"item":[{"ArticleIdx":1,"ArticleUrl":"https://mp.weixin.qq.com/s/example"}]}}}',
})
