import { describe, expect, test } from 'vitest'
import { formatDiagnostics } from '../../codegen/manifest/diagnostics.js'
import { understand } from '../../codegen/manifest/understand.js'
import { userTarget } from '../../codegen/user-manifest/target.js'
import { manifestOf } from './support/manifest.js'

/** The first line about an endpoint's keys, which follow `post: /card/get`. */
function said(keys: string): { error: string; warning: string } {
  const { source, diagnostics, warnings } = understand(
    manifestOf({ endpoint: `post: /card/get\n${keys}` }),
  )
  return {
    error: formatDiagnostics(source, diagnostics).split('\n', 1).join(),
    warning: formatDiagnostics(source, warnings, 'warning').split('\n', 1).join(),
  }
}

describe('words that people bring from OpenAPI', () => {
  test.each([
    ['params:\n  id: string', 'unknown key `params`, did you mean `query`?'],
    ['parameters:\n  id: string', 'unknown key `parameters`, did you mean `query`?'],
    ['requestBody:\n  id: string', 'unknown key `requestBody`, did you mean `body`?'],
    ['request:\n  id: string', 'unknown key `request`, did you mean `body`?'],
    ['response:\n  id: string', 'unknown key `response`, did you mean `returns`?'],
    ['responses:\n  id: string', 'unknown key `responses`, did you mean `returns`?'],
    [
      'put: /card/put',
      'unknown key `put`: there is none here, WeChat takes `get` and `post` alone',
    ],
    [
      'delete: /card/put',
      'unknown key `delete`: there is none here, WeChat takes `get` and `post`',
    ],
    ['patch: /card/put', 'unknown key `patch`: there is none here, WeChat takes `get` and `post`'],
    ['method: POST', 'unknown key `method`: there is none here, one key says both: `get: /path`'],
    ['operationId: x', 'unknown key `operationId`: there is none here, the key of an endpoint is'],
    ['tags: card', 'unknown key `tags`: there is none here, an endpoint belongs to the group'],
    ['headers: x', 'unknown key `headers`: there is none here, the runtime sends them'],
    ['externalDocs: x', 'unknown key `externalDocs`'],
  ])('%j: the right key is named, or that there is none', (keys, message) => {
    expect(said(keys).error).toContain(message)
  })

  test.each([
    ['description', 'doc'],
    ['summary', 'title'],
  ])('%s of a group or an endpoint is its %s', (word, key) => {
    const manifest = manifestOf({}).replace(new RegExp(`^( +)${key}:`, 'gm'), `$1${word}:`)
    const { diagnostics } = understand(manifest)
    expect(diagnostics.map(({ message }) => message)).toContain(
      `unknown key \`${word}\`, did you mean \`${key}\`?`,
    )
  })

  test.each([
    [
      'type: object\n  properties:\n    id:\n      type: string',
      'write its fields right below `body`',
    ],
    ['a:\n    type: object\n    properties:\n      id: string', 'write its fields right below `a`'],
    ['a:\n    type: array\n    items:\n      type: string', 'write `a[]:` with the fields of one'],
    ["a:\n    $ref: '#/components/schemas/Card'", 'write the name of the type: `a: Card`'],
    ['a:\n    oneOf:\n      - type: string', 'write `one of:` with the list of alternatives'],
    ["a:\n    allOf:\n      - $ref: '#/x'", 'write `all of: Card & Ticket`'],
    ['a:\n    type: integer\n    format: int32', 'write `a: integer -- 说明`'],
    ['a:\n    type: string\n    required: true', 'write `a: string -- 说明`'],
    ['a:\n    type: string\n    description: 编号', 'write `a: string -- 说明`'],
    ['a:\n    type: string\n    default: x', 'write `a: string -- 说明`'],
    ['a:\n    type: string\n    example: 3', 'write `a: string -- 说明`'],
  ])('JSON Schema below body is told from fields: %j', (body, advice) => {
    const { error } = said(`body:\n  ${body}`)
    expect(error).toContain('error malformed-type: this is JSON Schema: ')
    expect(error).toContain(advice)
  })

  test('a lone field `type` may be meant, so that is a warning', () => {
    expect(said('body:\n  a:\n    type: string')).toEqual({
      error: '',
      warning:
        'endpoints.yaml:12:13 - warning malformed-type: `a` is an object with a field `type`: write `a: string` if a string is meant, and else the field’s 说明',
    })
    expect(said('body:\n  a:\n    type: string -- 类型').warning).toBe('')
  })

  test.each([
    'a:\n    type: string\n    title: string\n    description: string',
    'items:\n    id: string',
    'a:\n    type: enum(A)\n    format: integer',
    'properties:\n    id: string',
    'example: string\n  default: string\n  required: boolean',
  ])('fields that are called so are fields: %j', (body) => {
    expect(said(`body:\n  ${body}`)).toEqual({ error: '', warning: '' })
  })
})

describe('a list of YAML’s', () => {
  test.each([
    [
      'returns:\n  - id: string',
      'give one element a name under `types` and write `returns: Name[]`',
    ],
    ['body:\n  - id: string', 'give one element a name under `types` and write `body: Name[]`'],
    ['query:\n  - name: id', 'write its fields without `- ` before them'],
    ['body:\n  list:\n    - id: string', 'write `list[]:` with the fields of one element'],
  ])('%j gets advice that is not refused itself', (keys, advice) => {
    expect(said(keys).error).toContain(`is a list: ${advice}`)
    const written = keys.replace(/:\n.*$/s, ': Name[]')
    if (advice.includes('Name')) {
      const manifest = manifestOf({
        endpoint: `post: /card/get\n${written}`,
        types: 'Name:\n  id: string',
      })
      expect(understand(manifest).diagnostics).toEqual([])
    }
  })
})

describe('the texts of a manifest', () => {
  const bare = `groups:
  orders:
    endpoints:
      get:
        post: /orders/get/
        returns:
          by kind:
            a: Order
            b, absent: {}
        body:
          kind?: enum(a, b)
    types:
      Order:
        id: string
`

  test('of a user may be left out', () => {
    const { diagnostics } = understand(bare, userTarget({ file: 'my.yaml', out: 'src' }, []))
    expect(diagnostics).toEqual([])
  })

  test('of a user may be in any language', () => {
    const texts = bare
      .replace('endpoints:', 'doc: Bestellungen\n    endpoints:')
      .replace('        post', '        title: Заказ\n        post')
    const { diagnostics } = understand(texts, userTarget({ file: 'my.yaml', out: 'src' }, []))
    expect(diagnostics).toEqual([])
  })

  test('of this package may not', () => {
    const { diagnostics } = understand(bare)
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'missing key `title`',
      'missing key `doc`',
      'missing key `link`',
      'missing key `doc`',
    ])
  })
})
