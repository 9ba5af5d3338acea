import { expect, test } from 'vitest'
import { parseForm } from '../../src/testing/request/form.js'

const type = 'multipart/form-data; boundary=b'

function parse(lines: string[], contentType: string = type): ReturnType<typeof parseForm> {
  return parseForm(new TextEncoder().encode(lines.join('\r\n')), contentType)
}

test('a form that the platform wrote is read, including bytes and Chinese names', async () => {
  const form = new FormData()
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
  form.append('media', new File([bytes], '图 "1".png', { type: 'image/png' }))
  form.append('说明', '第一行\r\n--b\r\n第二行')
  form.append('empty', '')
  const response = new Response(form)
  const contentType = response.headers.get('content-type') ?? ''
  const parts = parseForm(new Uint8Array(await response.arrayBuffer()), contentType)
  const file = parts?.media as File
  expect([file.name, file.type]).toEqual(['图 "1".png', 'image/png'])
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
  expect(parts).toMatchObject({ 说明: '第一行\r\n--b\r\n第二行', empty: '' })
})

test('a form with a quoted boundary is read', () => {
  const lines = ['--a b', 'Content-Disposition: form-data; name="n"', '', 'v', '--a b--']
  expect(parse(lines, 'multipart/form-data; boundary="a b"')).toEqual({ n: 'v' })
})

test('a part of a form with only filename* is text, as for WeChat', () => {
  const disposition = `Content-Disposition: form-data; name="media"; filename*=utf-8''a.png`
  expect(parse(['--b', disposition, '', 'bytes', '--b--'])).toEqual({ media: 'bytes' })
})

test('a part of a form without a name is left out', () => {
  expect(parse(['--b', 'Content-Disposition: form-data', '', 'v', '--b--'])).toEqual({})
})

test.each([
  ['it is empty', []],
  ['the end is missing', ['--b', 'Content-Disposition: form-data; name="n"', '', 'v']],
  ['a part has no content', ['--b', 'Content-Disposition: form-data; name="n"', '--b--']],
  [
    'the boundary is another one',
    ['--c', 'Content-Disposition: form-data; name="n"', '', 'v', '--c--'],
  ],
])('a form is undefined if %s', (_, lines) => {
  expect(parse(lines)).toBeUndefined()
})
