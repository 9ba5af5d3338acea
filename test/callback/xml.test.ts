import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseXml } from '../../src/callback/wire/xml.js'

const nested = (depth: number): string =>
  `<xml>${'<a>'.repeat(depth - 1)}${'</a>'.repeat(depth - 1)}</xml>`

test.each<[string, string, unknown]>([
  ['a leaf', '<xml><A>x</A></xml>', { A: 'x' }],
  ['CDATA', '<xml><A><![CDATA[<b>&amp;</b>]]></A></xml>', { A: '<b>&amp;</b>' }],
  ['blanks around CDATA', '<xml><A> \n<![CDATA[ x ]]>\t</A></xml>', { A: ' x ' }],
  ['blanks without CDATA', '<xml><A> x </A></xml>', { A: ' x ' }],
  ['a split "]]>"', '<xml><A><![CDATA[a]]]]><![CDATA[>b]]></A></xml>', { A: 'a]]>b' }],
  ['text beside CDATA', '<xml><A>1 &lt; <![CDATA[2]]></A></xml>', { A: '1 < 2' }],
  [
    'a DOCTYPE that a user has written',
    '<xml><A><![CDATA[<!DOCTYPE x>]]></A></xml>',
    {
      A: '<!DOCTYPE x>',
    },
  ],
  ['an element in an element', '<xml><A>\n<B>x</B>\n</A></xml>', { A: { B: 'x' } }],
  [
    'a name that is repeated',
    '<xml><A>1</A><B/><A>2</A><A>3</A></xml>',
    {
      A: ['1', '2', '3'],
      B: '',
    },
  ],
  [
    'repeated elements',
    '<xml><A><i>1</i></A><A><i>2</i></A></xml>',
    { A: [{ i: '1' }, { i: '2' }] },
  ],
  [
    'names like those of every object',
    '<xml><constructor>x</constructor></xml>',
    {
      constructor: 'x',
    },
  ],
  ['an empty element', '<xml><A/><B></B></xml>', { A: '', B: '' }],
  ['the five entities', '<xml><A>&amp;&lt;&gt;&quot;&apos;</A></xml>', { A: `&<>"'` }],
  ['an entity once only', '<xml><A>&amp;lt;</A></xml>', { A: '&lt;' }],
  ['character references', '<xml><A>&#65;&#x1F30f;</A></xml>', { A: 'A🌏' }],
  [
    'an XML declaration',
    '\uFEFF <?xml version="1.0" encoding="utf-8"?>\n<xml><A>x</A></xml>\n',
    {
      A: 'x',
    },
  ],
  ['nothing', '<xml></xml>', {}],
  ['blanks', '<xml>\n</xml>', {}],
  ['nothing at all', '<xml/>', {}],
])('%s is read', (_, text, value) => {
  expect(parseXml(text)).toEqual(value)
})

test.each([
  ['a DOCTYPE', '<!DOCTYPE xml [<!ENTITY a "b">]><xml><A>&a;</A></xml>'],
  ['a DOCTYPE after a declaration', '<?xml version="1.0"?><!DOCTYPE xml><xml></xml>'],
  ['a DOCTYPE inside', '<xml><!DOCTYPE xml></xml>'],
  ['an entity declaration', '<xml><!ENTITY a "b"></xml>'],
  ['an unknown entity', '<xml><A>&a;</A></xml>'],
  ['an entity that every object has', '<xml><A>&toString;</A></xml>'],
  ['a bare ampersand', '<xml><A>a & b</A></xml>'],
  ['a reference to NUL', '<xml><A>&#0;</A></xml>'],
  ['a reference to half a character', '<xml><A>&#xD800;</A></xml>'],
  ['a reference beyond Unicode', '<xml><A>&#x110000;</A></xml>'],
  ['a processing instruction', '<?php echo 1 ?><xml></xml>'],
  ['a style sheet', '<?xml-stylesheet href="a"?><xml></xml>'],
  ['a processing instruction inside', '<xml><?a b?></xml>'],
  ['a second declaration', '<?xml version="1.0"?><?xml version="1.0"?><xml></xml>'],
  ['a comment', '<xml><!-- a --></xml>'],
  ['an attribute', '<xml><A b="c">d</A></xml>'],
  ['a namespace', '<xml><a:b>c</a:b></xml>'],
  ['a name that is not a name', '<xml><__proto__>x</__proto__></xml>'],
  ['another root', '<html></html>'],
  ['an end without a start', '</xml>'],
  ['a second root', '<xml></xml><xml></xml>'],
  ['text after the root', '<xml></xml>x'],
  ['text before the root', 'x<xml></xml>'],
  ['text as the root', '<xml>x</xml>'],
  ['CDATA as the root', '<xml><![CDATA[x]]></xml>'],
  ['text beside elements', '<xml><A>x<B>y</B></A></xml>'],
  ['CDATA beside elements', '<xml><A><![CDATA[]]><B>y</B></A></xml>'],
  ['"]]>" outside CDATA', '<xml><A><![CDATA[a]]>b]]></A></xml>'],
  ['an end tag that is empty too', '<xml></xml/>'],
  ['crossed tags', '<xml><A><B></A></B></xml>'],
  ['an unclosed element', '<xml><A>x</xml>'],
  ['an unclosed root', '<xml><A>x</A>'],
  ['an unclosed tag', '<xml><A'],
  ['an unclosed CDATA', '<xml><A><![CDATA[x]]</A></xml>'],
  ['the slip of an official page', '<xml><A>< ![CDATA[x] ]></A></xml>'],
  ['nothing', ''],
  ['depth 17', nested(17)],
])('%s is refused', (_, text) => {
  expect(() => parseXml(text)).toThrow(SyntaxError)
})

test('depth 16 is read', () => {
  expect(JSON.stringify(parseXml(nested(16)))).toHaveLength(
    JSON.stringify({ a: '' }).length + 14 * 6,
  )
})

describe('whatever is pushed', () => {
  test('a refusal quotes nothing of it', () => {
    expect(() => parseXml('<xml><Content>secret</Content><b')).toThrow(
      new SyntaxError('it is not XML as WeChat writes it, at character 30'),
    )
  })

  test('ends in an object or a SyntaxError', () => {
    const piece = fc.constantFrom(
      ...[
        '<xml>',
        '</xml>',
        '<a>',
        '</a>',
        '<a/>',
        '<![CDATA[',
        ']]>',
        '&',
        'amp;',
        '<!',
        '<?',
        ' ',
      ],
    )
    const pieces = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })))
    fc.assert(
      fc.property(pieces, (parts) => {
        try {
          expect(typeof parseXml(`<xml>${parts.join('')}</xml>`)).toBe('object')
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('of one mebibyte takes its time once', () => {
    const many = '<a/>'.repeat(2 ** 18)
    expect(parseXml(`<xml>${many}</xml>`).a).toHaveLength(2 ** 18)
  })
})
