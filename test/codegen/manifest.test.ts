import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { isMap, parse, parseDocument, type YAMLMap } from 'yaml'
import type { Field, Type } from '../../codegen/model/model.js'
import {
  allDocumented,
  allEndpoints,
  allPushes,
  allTypes,
  opOf,
  sectionsOf,
  walk,
} from '../../codegen/model/walk.js'
import { understand } from '../../codegen/manifest/understand.js'
import { casesOf, manifestOf, type Snippet } from './support/manifest.js'
import { projectRoot } from './support/project.js'

const text = readFileSync(join(projectRoot, 'endpoints.yaml'), 'utf8')
const { model } = understand(text)

/** Every field and where it stands. */
const fields = [
  ...allTypes(model).map(({ name, type }) => ({ place: name, type })),
  ...allDocumented(model).flatMap((each) =>
    sectionsOf(each).map((type) => ({ place: opOf(each), type })),
  ),
  ...allPushes(model).flatMap(({ kind, fields: type }) => (type ? { place: kind, type } : [])),
].flatMap(({ place, type }) => fieldsIn(type).map((field) => ({ ...field, place })))

/** All that has a title and a text. */
const documented = [
  ...allDocumented(model).map((each) => ({ ...each, place: opOf(each) })),
  ...allPushes(model).map((each) => ({ ...each, place: each.kind })),
]

function fieldsIn(type: Type): Field[] {
  return [...walk(type)].flatMap((part) => (part.kind === 'object' ? part.fields : []))
}

function isInteger(type: Type): boolean {
  return type.kind === 'union' ? type.members.some(isInteger) : type.kind === 'integer'
}

describe('endpoints.yaml', () => {
  test('every field says what it is', () => {
    const silent = fields.filter(({ doc }) => doc === undefined || doc === '')
    expect(silent.map(({ place, name }) => `${place}: ${name}`)).toEqual([])
  })

  test('what takes long to say and many fields would say, a named type says', () => {
    const long = fields.map(({ doc = '' }) => doc).filter((doc) => doc.length >= 20)
    const places = (doc: string): number => long.filter((each) => each === doc).length
    const repeated = [...new Set(long)].filter((doc) => places(doc) > 6 && !doc.includes('单位'))
    expect(repeated).toEqual([])
  })

  test('every type says what it is', () => {
    expect(allTypes(model).filter(({ doc }) => doc === undefined || doc === '')).toEqual([])
  })

  test('a 说明 of one sentence ends without 。', () => {
    const texts = [...fields, ...allTypes(model)].map(({ doc }) => doc ?? '')
    expect(texts.filter((doc) => /^[^。]*。$/.test(doc))).toEqual([])
  })

  test('a doc of one sentence ends without 。, one of several with it', () => {
    const texts = documented.flatMap(({ doc, deprecated = '' }) => [doc, deprecated])
    expect(texts.filter((text) => text.includes('。') && !/。.*。$/.test(text))).toEqual([])
  })

  test('a doc has one to three sentences', () => {
    const long = documented.filter(({ doc }) => (doc.match(/。/g) ?? []).length > 3)
    expect(long.map(({ place }) => place)).toEqual([])
  })

  test.each([
    ['AppID', 'appid'],
    ['留言', '评论'],
    ['商家', '商户'],
    ['不可恢复', '不可逆'],
    ['上传图片接口', 'material.mediaUploadImg'],
    ['每页条数', '每页的数量'],
    ['图片的地址', '图片地址'],
  ])('no text says %s: the word is %s', (word) => {
    const texts = [...fields, ...allTypes(model), ...documented].map(({ doc }) => doc)
    expect(texts.filter((doc) => doc?.includes(word))).toEqual([])
  })

  test('a time in seconds is called so', () => {
    const times = fields.filter(({ name, type }) => /time$|stamp$/.test(name) && isInteger(type))
    const vague = times.filter(({ doc = '' }) => !/单位：(秒|毫秒)/.test(doc))
    expect(vague.map(({ place, name }) => `${place}: ${name}`)).toEqual([])
  })

  test('links lead to the documentation of WeChat', () => {
    const links = documented.flatMap(({ link }) =>
      link === undefined ? [] : new URL(link).hostname,
    )
    const hosts = ['developers.weixin.qq.com', 'mp.weixin.qq.com', 'iot.weixin.qq.com']
    expect(new Set(links)).toEqual(new Set(hosts))
  })

  test.each([
    ['endpoints', 'Keys, in this order', allEndpoints(model)],
    ['events', '## Messages and events', allPushes(model)],
  ] as const)('the keys of %s stand in the documented order', (section, heading, all) => {
    const maps = mapsIn(section)
    expect(maps.filter(({ keys }) => keys.join() !== inOrder(keys, heading).join())).toEqual([])
    expect(maps.length).toBeGreaterThanOrEqual(all.length)
  })
})

describe('endpoints.schema.json', () => {
  const schema = readFileSync(join(projectRoot, 'codegen/endpoints.schema.json'), 'utf8')
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(schema) as object)
  const complaints = (manifest: string): string[] => {
    validate(parse(manifest))
    return (validate.errors ?? []).map(({ instancePath, message = '' }) =>
      `${instancePath} ${message}`.replace(/ "\S+"$/, ''),
    )
  }

  test('accepts endpoints.yaml', () => {
    expect(complaints(text)).toEqual([])
  })

  test('is complete through `propertyNames`, since editors do not complete `patternProperties`', () => {
    expect(schema).not.toContain('patternProperties')
  })

  test.each(casesOf<Snippet & { form: string }>('schema/accepted.yaml'))(
    'accepts $form',
    (snippet) => {
      expect(complaints(manifestOf(snippet))).toEqual([])
    },
  )

  test.each(casesOf<Snippet & { mistake: string; complaint: string }>('schema/refused.yaml'))(
    'refuses $mistake',
    ({ complaint, ...snippet }) => {
      expect(complaints(manifestOf(snippet))).toContain(complaint)
    },
  )
})

function mapsIn(section: 'endpoints' | 'events'): { name: string; keys: string[] }[] {
  const groups = parseDocument(text).get('groups') as YAMLMap
  return groups.items.flatMap(({ key, value }) => {
    const entries = (value as YAMLMap).get(section) as YAMLMap | undefined
    return (entries?.items ?? []).flatMap((each) =>
      isMap(each.value)
        ? [{ name: `${String(key)}.${String(each.key)}`, keys: keysOf(each.value) }]
        : [],
    )
  })
}

function keysOf(map: YAMLMap): string[] {
  return map.items.map(({ key }) => String(key))
}

/** The keys as docs/manifest.md orders them below a heading; an address stands where an endpoint has its path. */
function inOrder(keys: string[], heading: string): string[] {
  const page = readFileSync(join(projectRoot, 'docs/manifest.md'), 'utf8')
  const rows = page.slice(page.indexOf(heading)).matchAll(/^\| (`.*?) +\|/gm)
  const order = [...rows].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`(\w+)`/g)].map(([, key]) => key),
  )
  const rank = (key: string): number => order.indexOf(key === 'url' ? 'get' : key)
  return [...keys].sort((a, b) => rank(a) - rank(b))
}
