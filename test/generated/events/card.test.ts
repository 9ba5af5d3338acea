// Generated from endpoints.yaml (events of card). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'event.card_pass_check',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'card_pass_check',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    RefuseReason: '非法代制',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[card_pass_check]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <RefuseReason><![CDATA[非法代制]]></RefuseReason>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"card_pass_check","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","RefuseReason":"非法代制"}',
})

describePush({
  kind: 'event.card_not_pass_check',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'card_not_pass_check',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    RefuseReason: '非法代制',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[card_not_pass_check]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <RefuseReason><![CDATA[非法代制]]></RefuseReason>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"card_not_pass_check","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","RefuseReason":"非法代制"}',
})

describePush({
  kind: 'event.user_get_card',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_get_card',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    UserCardCode: '226009850808',
    IsGiveByFriend: 0,
    FriendUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ8j',
    OuterId: 12,
    OldUserCardCode: '226009850807',
    OuterStr: '12b',
    IsRestoreMemberCard: 0,
    IsRecommendByFriend: 0,
    UnionId: 'o6_bmasdasdsad6_2sgVt7hMZOPfL',
    SourceScene: 'SOURCESCENE',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_get_card]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <UserCardCode><![CDATA[226009850808]]></UserCardCode>
      <IsGiveByFriend>0</IsGiveByFriend>
      <FriendUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ8j]]></FriendUserName>
      <OuterId>12</OuterId>
      <OldUserCardCode><![CDATA[226009850807]]></OldUserCardCode>
      <OuterStr><![CDATA[12b]]></OuterStr>
      <IsRestoreMemberCard>0</IsRestoreMemberCard>
      <IsRecommendByFriend>0</IsRecommendByFriend>
      <UnionId><![CDATA[o6_bmasdasdsad6_2sgVt7hMZOPfL]]></UnionId>
      <SourceScene><![CDATA[SOURCESCENE]]></SourceScene>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_get_card","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","UserCardCode":"226009850808","IsGiveByFriend":0,"FriendUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ8j","OuterId":12,"OldUserCardCode":"226009850807","OuterStr":"12b","IsRestoreMemberCard":0,"IsRecommendByFriend":0,"UnionId":"o6_bmasdasdsad6_2sgVt7hMZOPfL","SourceScene":"SOURCESCENE"}',
})

describePush({
  kind: 'event.user_gifting_card',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_gifting_card',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    UserCardCode: '226009850808',
    IsReturnBack: 0,
    FriendUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ8j',
    IsChatRoom: 0,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_gifting_card]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <UserCardCode><![CDATA[226009850808]]></UserCardCode>
      <IsReturnBack>0</IsReturnBack>
      <FriendUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ8j]]></FriendUserName>
      <IsChatRoom>0</IsChatRoom>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_gifting_card","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","UserCardCode":"226009850808","IsReturnBack":0,"FriendUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ8j","IsChatRoom":0}',
})

describePush({
  kind: 'event.user_del_card',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_del_card',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    UserCardCode: '226009850808',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_del_card]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <UserCardCode><![CDATA[226009850808]]></UserCardCode>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_del_card","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","UserCardCode":"226009850808"}',
})

describePush({
  kind: 'event.user_consume_card',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_consume_card',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    UserCardCode: '226009850808',
    ConsumeSource: 'FROM_API',
    LocationName: '海珠店',
    LocationId: '291710000',
    StaffOpenId: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ7h',
    VerifyCode: 'VERIFYCODE',
    RemarkAmount: 'REMARKAMOUNT',
    OuterStr: '12b',
    OuterId: 12,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_consume_card]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <UserCardCode><![CDATA[226009850808]]></UserCardCode>
      <ConsumeSource><![CDATA[FROM_API]]></ConsumeSource>
      <LocationName><![CDATA[海珠店]]></LocationName>
      <LocationId>291710000</LocationId>
      <StaffOpenId><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ7h]]></StaffOpenId>
      <VerifyCode><![CDATA[VERIFYCODE]]></VerifyCode>
      <RemarkAmount><![CDATA[REMARKAMOUNT]]></RemarkAmount>
      <OuterStr><![CDATA[12b]]></OuterStr>
      <OuterId>12</OuterId>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_consume_card","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","UserCardCode":"226009850808","ConsumeSource":"FROM_API","LocationName":"海珠店","LocationId":291710000,"StaffOpenId":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ7h","VerifyCode":"VERIFYCODE","RemarkAmount":"REMARKAMOUNT","OuterStr":"12b","OuterId":12}',
})

describePush({
  kind: 'event.user_pay_from_pay_cell',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_pay_from_pay_cell',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    UserCardCode: '226009850808',
    TransId: '10022403432015000000000000',
    LocationName: '海珠店',
    LocationId: '291710000',
    Fee: 10000,
    OriginalFee: 12000,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_pay_from_pay_cell]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <UserCardCode><![CDATA[226009850808]]></UserCardCode>
      <TransId><![CDATA[10022403432015000000000000]]></TransId>
      <LocationName><![CDATA[海珠店]]></LocationName>
      <LocationId>291710000</LocationId>
      <Fee>10000</Fee>
      <OriginalFee>12000</OriginalFee>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_pay_from_pay_cell","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","UserCardCode":"226009850808","TransId":"10022403432015000000000000","LocationName":"海珠店","LocationId":291710000,"Fee":10000,"OriginalFee":12000}',
})

describePush({
  kind: 'event.user_enter_session_from_card',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_enter_session_from_card',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    UserCardCode: '226009850808',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_enter_session_from_card]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <UserCardCode><![CDATA[226009850808]]></UserCardCode>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_enter_session_from_card","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","UserCardCode":"226009850808"}',
})

describePush({
  kind: 'event.card_sku_remind',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'card_sku_remind',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    Detail: "the card's quantity is equal to 0",
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[card_sku_remind]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <Detail><![CDATA[the card's quantity is equal to 0]]></Detail>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"card_sku_remind","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","Detail":"the card\'s quantity is equal to 0"}',
})

describePush({
  kind: 'event.card_pay_order',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'card_pay_order',
    OrderId: '404091456',
    Status: 'ORDER_STATUS_FINANCE_SUCC',
    CreateOrderTime: 1772294400,
    PayFinishTime: 1772294460,
    Desc: '微信支付',
    FreeCoinCount: '200',
    PayCoinCount: '0',
    RefundFreeCoinCount: '0',
    RefundPayCoinCount: '0',
    OrderType: 'ORDER_TYPE_SYS_ADD',
    Memo: 'MEMO',
    ReceiptInfo: 'RECEIPTINFO',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[card_pay_order]]></Event>
      <OrderId><![CDATA[404091456]]></OrderId>
      <Status><![CDATA[ORDER_STATUS_FINANCE_SUCC]]></Status>
      <CreateOrderTime>1772294400</CreateOrderTime>
      <PayFinishTime>1772294460</PayFinishTime>
      <Desc><![CDATA[微信支付]]></Desc>
      <FreeCoinCount><![CDATA[200]]></FreeCoinCount>
      <PayCoinCount><![CDATA[0]]></PayCoinCount>
      <RefundFreeCoinCount><![CDATA[0]]></RefundFreeCoinCount>
      <RefundPayCoinCount><![CDATA[0]]></RefundPayCoinCount>
      <OrderType><![CDATA[ORDER_TYPE_SYS_ADD]]></OrderType>
      <Memo><![CDATA[MEMO]]></Memo>
      <ReceiptInfo><![CDATA[RECEIPTINFO]]></ReceiptInfo>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"card_pay_order","OrderId":"404091456","Status":"ORDER_STATUS_FINANCE_SUCC","CreateOrderTime":1772294400,"PayFinishTime":1772294460,"Desc":"微信支付","FreeCoinCount":"200","PayCoinCount":"0","RefundFreeCoinCount":"0","RefundPayCoinCount":"0","OrderType":"ORDER_TYPE_SYS_ADD","Memo":"MEMO","ReceiptInfo":"RECEIPTINFO"}',
})
