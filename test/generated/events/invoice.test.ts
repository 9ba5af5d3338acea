// Generated from endpoints.yaml (events of invoice). Do not edit: npm run generate

import { describePush } from '../../support/push.js'

describePush({
  kind: 'event.user_authorize_invoice',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'user_authorize_invoice',
    SuccOrderId: '1202933957956',
    FailOrderId: 'FAILORDERID',
    AuthorizeAppId: 'wx0123456789abcdef',
    AppId: 'wx0123456789abcdef',
    Source: 'web',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[user_authorize_invoice]]></Event>
      <SuccOrderId><![CDATA[1202933957956]]></SuccOrderId>
      <FailOrderId><![CDATA[FAILORDERID]]></FailOrderId>
      <AuthorizeAppId><![CDATA[wx0123456789abcdef]]></AuthorizeAppId>
      <AppId><![CDATA[wx0123456789abcdef]]></AppId>
      <Source><![CDATA[web]]></Source>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"user_authorize_invoice","SuccOrderId":"1202933957956","FailOrderId":"FAILORDERID","AuthorizeAppId":"wx0123456789abcdef","AppId":"wx0123456789abcdef","Source":"web"}',
})

describePush({
  kind: 'event.submit_invoice_title',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'submit_invoice_title',
    title: '春季新品',
    phone: '15521328888',
    tax_no: '91440101MA5AAAAA0X',
    addr: '广东省广州市海珠区新港中路397号',
    bank_type: '工商银行广州海珠支行',
    bank_no: '3602000109200012345',
    attach: 'ATTACH',
    title_type: 'InvoiceUserTitlePersonType',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[submit_invoice_title]]></Event>
      <title><![CDATA[春季新品]]></title>
      <phone><![CDATA[15521328888]]></phone>
      <tax_no><![CDATA[91440101MA5AAAAA0X]]></tax_no>
      <addr><![CDATA[广东省广州市海珠区新港中路397号]]></addr>
      <bank_type><![CDATA[工商银行广州海珠支行]]></bank_type>
      <bank_no><![CDATA[3602000109200012345]]></bank_no>
      <attach><![CDATA[ATTACH]]></attach>
      <title_type><![CDATA[InvoiceUserTitlePersonType]]></title_type>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"submit_invoice_title","title":"春季新品","phone":"15521328888","tax_no":"91440101MA5AAAAA0X","addr":"广东省广州市海珠区新港中路397号","bank_type":"工商银行广州海珠支行","bank_no":"3602000109200012345","attach":"ATTACH","title_type":"InvoiceUserTitlePersonType"}',
})

describePush({
  kind: 'event.update_invoice_status',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'update_invoice_status',
    CardId: 'pFS7Fjg8kV1IdDz01r4SQwMkuCKc',
    Code: '186921658591',
    Status: 'INVOICE_REIMBURSE_INIT',
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[update_invoice_status]]></Event>
      <CardId><![CDATA[pFS7Fjg8kV1IdDz01r4SQwMkuCKc]]></CardId>
      <Code><![CDATA[186921658591]]></Code>
      <Status><![CDATA[INVOICE_REIMBURSE_INIT]]></Status>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"update_invoice_status","CardId":"pFS7Fjg8kV1IdDz01r4SQwMkuCKc","Code":"186921658591","Status":"INVOICE_REIMBURSE_INIT"}',
})

describePush({
  kind: 'event.cloud_invoice_invoiceresult_event',
  message: {
    ToUserName: 'gh_0123456789ab',
    FromUserName: 'oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k',
    CreateTime: 1772294400,
    MsgType: 'event',
    Event: 'cloud_invoice_invoiceresult_event',
    fpqqlsh: 'test20260309000461',
    nsrsbh: '110109500321654',
    status: 100,
  },
  xml: `
    <xml>
      <ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>
      <FromUserName><![CDATA[oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k]]></FromUserName>
      <CreateTime>1772294400</CreateTime>
      <MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[cloud_invoice_invoiceresult_event]]></Event>
      <fpqqlsh><![CDATA[test20260309000461]]></fpqqlsh>
      <nsrsbh><![CDATA[110109500321654]]></nsrsbh>
      <status>100</status>
    </xml>
  `,
  json: '{"ToUserName":"gh_0123456789ab","FromUserName":"oFS7Fjl1mZ3QYQv4MPvLfnqBkQ9k","CreateTime":1772294400,"MsgType":"event","Event":"cloud_invoice_invoiceresult_event","fpqqlsh":"test20260309000461","nsrsbh":"110109500321654","status":100}',
})
