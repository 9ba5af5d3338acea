import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderReply, reply, type Article, type Reply } from '../../src/callback/index.js'
import { parseXml } from '../../src/callback/wire/xml.js'
import { account, openid } from './support/wechat.js'

const message = { ToUserName: account, FromUserName: openid, MsgType: 'text' }
const event = { ...message, MsgType: 'event' }
const article = { Title: '标题', Description: '描述', PicUrl: 'http://a/?b&c', Url: 'http://d' }

const examples: [string, Reply, object][] = [
  ['text', reply.text('你好'), { Content: '你好' }],
  ['image', reply.image('m1'), { Image: { MediaId: 'm1' } }],
  ['voice', reply.voice('m1'), { Voice: { MediaId: 'm1' } }],
  ['video', reply.video({ MediaId: 'm1', Title: 't' }), { Video: { MediaId: 'm1', Title: 't' } }],
  ['music', reply.music({ ThumbMediaId: 'm1' }), { Music: { ThumbMediaId: 'm1' } }],
  ['transfer_customer_service', reply.transferToCustomerService(), {}],
  [
    'transfer_customer_service',
    reply.transferToCustomerService('kf1@gh'),
    { TransInfo: { KfAccount: 'kf1@gh' } },
  ],
]

test.each(examples)('%s is the same in XML and JSON', (MsgType, given, fields) => {
  const expected = { ToUserName: openid, FromUserName: account, MsgType, ...fields }
  const before = Math.floor(Date.now() / 1_000)
  const json = JSON.parse(renderReply(given, message, 'json')) as { CreateTime: number }
  expect(json).toEqual({ ...expected, CreateTime: json.CreateTime })
  expect(json.CreateTime - before).toBeLessThan(60)
  const xml = parseXml(renderReply(given, message, 'xml'))
  expect(xml).toEqual({ ...expected, CreateTime: xml.CreateTime })
  expect(xml.CreateTime).toMatch(/^\d{10}$/)
})

test('news repeats its item', () => {
  const xml = parseXml(renderReply(reply.news([article, article]), event, 'xml'))
  expect(xml).toMatchObject({ ArticleCount: '2', Articles: { item: [article, article] } })
})

test('news are a list in JSON, with no element around it', () => {
  const json = renderReply(reply.news([article]), message, 'json')
  expect(JSON.parse(json)).toMatchObject({ ArticleCount: 1, Articles: [article] })
})

test.each(['xml', 'json'] as const)('the picture of a late video is in no %s', (format) => {
  const video = reply.video({ MediaId: 'm1', ThumbMediaId: 'm2' })
  expect(renderReply(video, message, format)).not.toContain('m2')
})

test('a raw reply is sent as it is', () => {
  expect(renderReply(reply.raw('<xml>mine</xml>'), message, 'xml')).toBe('<xml>mine</xml>')
})

describe('XML', () => {
  test('cannot be broken out of', () => {
    const given = reply.text(']]></Content><MsgType>image</MsgType><![CDATA[')
    expect(parseXml(renderReply(given, message, 'xml'))).toMatchObject({
      MsgType: 'text',
      Content: ']]></Content><MsgType>image</MsgType><![CDATA[',
    })
  })

  test('leaves out what XML forbids', () => {
    const given = reply.text('a\0\x08\v\f\x1f\ufffe\uffff\ud800b\t\n\r🌏')
    expect(parseXml(renderReply(given, message, 'xml'))).toHaveProperty('Content', 'ab\t\n\r🌏')
    expect(JSON.parse(renderReply(given, message, 'json'))).toHaveProperty('Content', 'ab\t\n\r🌏')
  })

  test('carries any other text as it is', () => {
    const text = fc.string({ unit: 'grapheme' }).map((any) => `${any}。`)
    const property = fc.property(text, (content) => {
      const xml = renderReply(reply.text(content), message, 'xml')
      expect(parseXml(xml)).toHaveProperty('Content', content)
    })
    fc.assert(property)
  })
})

const articles = (count: number): Article[] => Array<Article>(count).fill(article)

test.each<[Reply, object, string]>([
  [reply.text(''), message, 'Content is empty'],
  [reply.text('\0\x1f\x7f\x9f\ud800'), message, 'Content is empty'],
  [reply.text(' \t\r\n\u200b\ufeff\u3000'), message, 'Content is empty'],
  [reply.text(undefined as unknown as string), message, 'Content is empty'],
  [reply.raw(''), message, 'raw is empty'],
  [reply.image(''), message, 'MediaId is empty'],
  [reply.voice(''), message, 'MediaId is empty'],
  [reply.video({ MediaId: '' }), message, 'MediaId is empty'],
  [reply.music({ ThumbMediaId: '' }), message, 'ThumbMediaId is empty'],
  [reply.news(articles(2)), message, '2 articles, where 1 to 1 may be'],
  [reply.news(articles(9)), event, '9 articles, where 1 to 8 may be'],
  [reply.news([]), event, '0 articles, where 1 to 8 may be'],
  [reply.text('a'), { InfoType: 'authorized' }, 'this push has no sender who could read it'],
  [{ ...reply.news([article]), ArticleCount: 2 }, message, 'ArticleCount is not 1'],
  [{ MsgType: 'news' } as unknown as Reply, message, '0 articles, where 1 to 1 may be'],
  [{ MsgType: 'image' } as unknown as Reply, message, 'MediaId is empty'],
  [{ MsgType: 'file' } as unknown as Reply, message, 'nothing is known of its MsgType'],
  [{ MsgType: 'toString' } as unknown as Reply, message, 'nothing is known of its MsgType'],
  [null as unknown as Reply, message, "it is none, but reply.text('…') makes one"],
  ['hello' as unknown as Reply, message, "it is none, but reply.text('…') makes one"],
])('%j is refused before it is sent', (given, push, problem) => {
  expect(() => renderReply(given, push, 'xml')).toThrow(`the reply cannot be sent: ${problem}`)
})

test('8 articles answer an event', () => {
  expect(renderReply(reply.news(articles(8)), event, 'xml')).toContain('<ArticleCount>8<')
})

describe('a text', () => {
  const long = `${'火'.repeat(682)}a`

  test('of 2,047 bytes is sent, and what is not sent of it does not count', () => {
    expect(renderReply(reply.text(`${long}\0`), message, 'xml')).toContain(long)
  })

  test('of 2,048 bytes is refused, and not quoted', () => {
    const problem = 'Content has 2048 bytes, and WeChat shows no more than 2047'
    expect(() => renderReply(reply.text(`${long}b`), message, 'xml')).toThrow(
      new RegExp(`^the reply cannot be sent: ${problem}$`),
    )
  })
})
