import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/callback/decode.js'
import { isKnown, kindOf } from '../../src/callback/message.js'
import type { Raw, RawObject } from '../../src/callback/wire/raw.js'
import { parse } from '../../src/callback/wire/parse.js'
import { parseXml } from '../../src/callback/wire/xml.js'
import { kinds } from '../../src/generated/events/table.js'

/** What becomes of the fields of an event, without its envelope. */
function fieldsOf(Event: string, fields: RawObject): Record<string, unknown> {
  const { message } = decode({ MsgType: 'event', Event, ...fields })
  const own = Object.entries(message).filter(([name]) => name !== 'MsgType' && name !== 'Event')
  return Object.fromEntries(own)
}

describe('a number', () => {
  test.each<[string, Raw, unknown]>([
    ['text of digits', '3', 3],
    ['a bare number', 3, 3],
    ['a negative one', '-3', -3],
    ['a decimal', '119.38504', 119.38504],
    ['what is not a number stays', 'many', 'many'],
  ])('%s', (_what, OuterId, expected) => {
    expect(fieldsOf('user_get_card', { OuterId })).toEqual({ OuterId: expected })
  })

  test.each(['', ' \n', null])('of %j is left out: nothing was said', (OuterId) => {
    expect(fieldsOf('user_get_card', { OuterId })).toStrictEqual({})
  })
})

describe('a text', () => {
  test.each<[string, Raw, unknown]>([
    ['stays, blanks included', ' 226009850808 ', ' 226009850808 '],
    ['stays if it is empty', '', ''],
    ['is made of a number', 226009850808, '226009850808'],
    ['is made of a flag', true, 'true'],
    ['stays an object if it is one', { a: '1' }, { a: '1' }],
    ['stays a list if it is one', ['1', null, 2], ['1', '2']],
  ])('%s', (_what, UserCardCode, expected) => {
    expect(fieldsOf('user_get_card', { UserCardCode })).toEqual({ UserCardCode: expected })
  })

  test('of null is left out', () => {
    expect(fieldsOf('user_get_card', { UserCardCode: null })).toStrictEqual({})
  })
})

describe('a flag', () => {
  test.each<[Raw, unknown]>([
    ['true', true],
    ['false', false],
    ['1', true],
    ['0', false],
    [true, true],
    [0, false],
    ['perhaps', 'perhaps'],
  ])('of %j is %j', (IsChatRoom, expected) => {
    expect(fieldsOf('giftcard_user_accept', { IsChatRoom })).toEqual({ IsChatRoom: expected })
  })
})

describe('a list in an element of its own', () => {
  const list = (PicList: Raw): unknown =>
    (fieldsOf('pic_weixin', { SendPicsInfo: { PicList } }).SendPicsInfo as Record<string, unknown>)
      .PicList

  test.each<[string, Raw, string[]]>([
    ['as WeChat documents it', { item: [{ PicMd5Sum: 'a' }, { PicMd5Sum: 'b' }] }, ['a', 'b']],
    ['of one element', { item: { PicMd5Sum: 'a' } }, ['a']],
    [
      'repeated as a whole',
      [{ item: { PicMd5Sum: 'a' } }, { item: { PicMd5Sum: 'b' } }],
      ['a', 'b'],
    ],
    ['without its element', [{ PicMd5Sum: 'a' }, { PicMd5Sum: 'b' }], ['a', 'b']],
    ['without its element, of one', { PicMd5Sum: 'a' }, ['a']],
    ['an empty element', '', []],
    ['a blank text', '\n\n', []],
    ['an empty object', {}, []],
    ['an empty list', { item: [] }, []],
    ['a blank text within', { item: ' ' }, []],
  ])('%s', (_what, raw, expected) => {
    expect(list(raw)).toEqual({ item: expected.map((PicMd5Sum) => ({ PicMd5Sum })) })
  })

  test('keeps what stands beside the list', () => {
    expect(list({ item: { PicMd5Sum: 'a' }, New: '1' })).toEqual({
      item: [{ PicMd5Sum: 'a' }],
      New: '1',
    })
  })
})

test('a repeated element of numbers is a list of numbers, also if there is one', () => {
  const job = (fail_idx: Raw): unknown =>
    fieldsOf('PUBLISHJOBFINISH', { PublishEventInfo: { fail_idx } }).PublishEventInfo
  expect(job(['1', '2'])).toEqual({ fail_idx: [1, 2] })
  expect(job('2')).toEqual({ fail_idx: [2] })
})

test('an object without content is left out', () => {
  expect(fieldsOf('MASSSENDJOBFINISH', { ArticleUrlResult: '\n' })).toStrictEqual({})
})

test('the name of an event is matched without case where it is not matched exactly', () => {
  const { kind, known, message } = decode({ MsgType: 'event', Event: 'click', EventKey: 'K' })
  expect({ kind, known }).toEqual({ kind: 'event.CLICK', known: true })
  expect(message).toEqual({ MsgType: 'event', Event: 'CLICK', EventKey: 'K' })
  expect(decode({ MsgType: 'event', Event: 'scan', EventKey: 'K' }).kind).toBe('event.SCAN')
})

test('the event of a device is not an event of a user', () => {
  expect(decode({ MsgType: 'device_event', Event: 'bind' }).kind).toBe('device_event.bind')
  expect(decode({ MsgType: 'event', Event: 'bind' }).known).toBe(false)
  expect(decode({ MsgType: 'Text' }).known).toBe(false)
})

test('`appid` and `AppId`, `MsgId` and `MsgID` are two fields each', () => {
  const { message } = decode({
    InfoType: 'notify_third_fasteregister',
    AppId: 'wx1',
    appid: 'wx2',
    status: '0',
  })
  expect(message).toMatchObject({ AppId: 'wx1', appid: 'wx2', status: 0 })
  expect(fieldsOf('MASSSENDJOBFINISH', { MsgId: '1', MsgID: 2 })).toEqual({
    MsgId: '1',
    MsgID: '2',
  })
})

test('a field in another place does not replace the one in its own', () => {
  expect(fieldsOf('TEMPLATESENDJOBFINISH', { MsgId: 1, MsgID: 2 })).toEqual({
    MsgId: '1',
    MsgID: '2',
  })
})

test('a name with a blank before it is that name', () => {
  const text = '{"MsgType":"event","Event":"user_authorization_cancellation"," OpenID":"o1"}'
  expect(parse(text).message).toHaveProperty('OpenID', 'o1')
})

test('unknown fields survive, as text from JSON as from XML', () => {
  const fields = { New: 1, Newer: { at: ['2', 3], on: true }, Newest: null }
  expect(fieldsOf('user_get_card', fields)).toStrictEqual({
    New: '1',
    Newer: { at: ['2', '3'], on: 'true' },
  })
})

describe('what is unknown', () => {
  test.each<[string, RawObject, string]>([
    ['an event', { MsgType: 'event', Event: 'user_got_card' }, 'event.user_got_card'],
    ['an event without a name', { MsgType: 'event' }, 'event'],
    ['a message', { MsgType: 'sms' }, 'sms'],
    ['a push of the platform', { InfoType: 'new' }, 'info.new'],
    ['nothing', {}, ''],
    ['a message called like an event', { MsgType: 'event.subscribe' }, ''],
    ['a name of JavaScript', { MsgType: 'constructor' }, 'constructor'],
    ['another', { MsgType: 'event', Event: '__proto__' }, 'event.__proto__'],
  ])('%s is handed over as it came', (_what, raw, kind) => {
    expect(decode(raw)).toStrictEqual({ kind, known: false, message: raw })
    expect(isKnown(raw)).toBe(false)
  })

  test('has the fields of the envelope as the known ones have', () => {
    const raw = {
      ToUserName: 'gh',
      FromUserName: 'o1',
      CreateTime: '12',
      MsgType: 'sms',
      Size: '3',
    }
    expect(decode(raw).message).toEqual({ ...raw, CreateTime: 12 })
  })
})

test('a prototype is never written to', () => {
  const raw = JSON.parse('{"MsgType":"text","__proto__":{"polluted":"1"},"MsgId":"1"}') as RawObject
  decode(raw)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('what is nested without end is cut off', () => {
  const deep = JSON.parse(`${'{"a":['.repeat(50_000)}${']}'.repeat(50_000)}`) as RawObject
  const { message } = decode({ MsgType: 'text', deep })
  expect(JSON.stringify(message).length).toBeLessThan(200)
})

test('any text in a field that is one comes out the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (Content) => {
      expect(decode({ MsgType: 'text', Content }).message).toEqual({ MsgType: 'text', Content })
    }),
    { seed: 10, numRuns: 300 },
  )
})

test('whatever comes, decoding it ends, and again yields the same', () => {
  const raw = fc.letrec<{ raw: Raw; object: RawObject }>((tie) => ({
    raw: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('', ' ', '1', '0', 'true', 'a', null, 1, true),
      fc.array(tie('raw'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.dictionary(
      fc.constantFrom('item', 'List', 'MsgID', 'Count', 'PicList', 'ResultList', 'x'),
      tie('raw'),
    ),
  }))
  const names = Object.keys(kinds)
    .filter((kind) => kind.startsWith('event.'))
    .map((kind) => kind.slice('event.'.length))
  const push = fc.record({
    Event: fc.constantFrom(...names),
    fields: fc.dictionary(
      fc.constantFrom(
        'SendPicsInfo',
        'CopyrightCheckResult',
        'SubscribeMsgSentEvent',
        'List',
        'MsgID',
      ),
      raw.raw,
    ),
  })
  fc.assert(
    fc.property(push, ({ Event, fields }) => {
      const once = decode({ MsgType: 'event', Event, ...fields })
      expect(decode(once.message as unknown as RawObject)).toEqual(once)
      expect(kindOf(once.message)).toBe(once.kind)
    }),
    { seed: 10, numRuns: 1_000 },
  )
})

test('a captured packet of several pictures is read whole', () => {
  const { message } = decode(
    parseXml(`<xml><ToUserName><![CDATA[gh]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>
      <CreateTime>1408090651</CreateTime><MsgType><![CDATA[event]]></MsgType>
      <Event><![CDATA[pic_sysphoto]]></Event><EventKey><![CDATA[6]]></EventKey>
      <SendPicsInfo><Count>2</Count><PicList><item><PicMd5Sum><![CDATA[a]]></PicMd5Sum></item></PicList>
      <PicList><item><PicMd5Sum><![CDATA[b]]></PicMd5Sum></item></PicList></SendPicsInfo></xml>`),
  )
  expect(message).toMatchObject({
    SendPicsInfo: { Count: 2, PicList: { item: [{ PicMd5Sum: 'a' }, { PicMd5Sum: 'b' }] } },
  })
})
