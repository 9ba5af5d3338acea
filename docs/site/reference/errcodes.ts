import type { Endpoint, Errcode, Model } from '../../../codegen/model/model.js'
import { addresses } from './addresses.js'
import { code, page, plain } from './text.js'

/** The categories in the order of the page, in words. */
const categories: Readonly<Record<string, string>> = {
  token: '令牌',
  credential: '账号凭证',
  ip: 'IP 白名单',
  permission: '权限',
  quota: '额度与频率',
  argument: '参数',
  not_found: '不存在',
  state: '状态不允许',
  content: '内容不合规',
  transient: '系统繁忙',
}

/** The page of all errcodes, by category. */
export function errcodesPage({ errcodes }: Model): string {
  const present = [...new Set(errcodes.map(({ category }) => category))]
  const order = [...Object.keys(categories), ...present]
  const sorted = [...new Set(order)].filter((category) => present.includes(category))
  return page(
    {
      title: '返回码',
      description: '微信的返回码：含义、分类与处理办法',
      outline: 2,
      pageClass: 'errcodes',
    },
    ['# 返回码'],
    [
      `${errcodes.length} 个返回码。${code('ApiError')} 的 ${code('category')} 是分类，${code('hint')} 是含义与处理办法，${code('hintEn')} 是英文；` +
        `命令行里用 ${code('npx offiaccount explain 40001')} 查。`,
    ],
    ['<ErrcodeFilter />'],
    ...sorted.flatMap((category) => [
      [`## ${categories[category] ?? plain(category)} ${code(category)} {#${category}}`],
      errcodes
        .filter((errcode) => errcode.category === category)
        .sort((a, b) => a.code - b.code)
        .flatMap(entry),
    ]),
  )
}

function entry(errcode: Errcode): string[] {
  const heading = [String(errcode.code), ...(errcode.errmsg ? [code(errcode.errmsg)] : [])]
  const title = `### ${heading.join(' ')} {#e${errcode.code}}`
  return [title, '', textOf(errcode), ...englishOf(errcode), '']
}

/** What any call with an access_token can meet. */
const common = [-1, 40001, 40164, 45009, 48001]

/** The errcodes that an endpoint's own text names, then those that every call can meet. */
export function errcodesShown({ doc, auth }: Endpoint, { errcodes }: Model): Errcode[] {
  const known = new Map(errcodes.map((errcode) => [errcode.code, errcode]))
  const shown = new Set([...namedIn(doc), ...(auth === undefined ? common : [-1])])
  return [...shown].flatMap((number) => known.get(number) ?? [])
}

/** The same as a list. */
export function errcodesOf(endpoint: Endpoint, model: Model): string[] {
  return [
    ...errcodesShown(endpoint, model).map(
      (errcode) => `- [${errcode.code}](${addresses.errcodes}#e${errcode.code}) ${textOf(errcode)}`,
    ),
    '',
    `微信没有为每个接口列全返回码；全部见[返回码](${addresses.errcodes})。`,
  ]
}

function namedIn(text: string): number[] {
  return Array.from(text.matchAll(/(?<!\d)\d{5,7}(?!\d)/g), ([digits]) => Number(digits))
}

function textOf({ text, remedy }: Errcode): string {
  return remedy === undefined ? plain(text) : `${plain(text)}。${plain(remedy)}`
}

function englishOf({ english }: Errcode): string[] {
  if (english === undefined) return []
  const { text, remedy } = english
  return ['', remedy === undefined ? plain(text) : `${plain(text)}: ${plain(remedy)}`]
}
