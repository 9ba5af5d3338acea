import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'
import type { SiteContents } from '../reference/pages.js'
import { guides } from '../guides.js'
import { slugOf } from './slug.js'

/** The guides in the order of reading, by name: as the sidebar calls them in Chinese and in English. */
const parts = [
  {
    zh: '开始',
    en: 'Begin',
    pages: [
      ['getting-started', '入门', 'Getting started'],
      ['quickstart', '快速上手：商家的一天', 'The quickstart'],
      ['tokens', '多进程与令牌', 'Tokens in several processes'],
      ['errors', '错误与排查', 'Errors'],
    ],
  },
  {
    zh: '使用',
    en: 'Use',
    pages: [
      ['client', '客户端', 'The client'],
      ['uploads', '上传与下载', 'Uploads and downloads'],
      ['callback', '接收消息与事件', 'Receiving messages'],
      ['web-login', '网页授权登录', 'Web login'],
      ['third-party-platforms', '第三方平台', 'Third-party platforms'],
      ['article', '文章', 'Articles'],
      ['testing', '测试：模拟微信', 'Testing: the mock WeChat'],
      ['edge', '边缘运行时', 'Edge runtimes'],
      ['platforms', '平台与编译器', 'Platforms and compilers'],
      ['cli', '命令行', 'From the shell'],
      ['openapi', 'OpenAPI', 'OpenAPI'],
      ['mcp', '智能体：MCP 服务', 'For agents: MCP'],
    ],
  },
  {
    zh: '扩展',
    en: 'Extend',
    pages: [
      ['adding-an-endpoint', '添加接口', 'Adding an endpoint'],
      ['manifest', '清单的记法', "The manifest's notation"],
      ['your-endpoints', '自己的接口', 'Your own endpoints'],
    ],
  },
] as const

const migrations = [
  ['co-wechat-api', 'co-wechat-api'],
  ['wechat-api', 'wechat-api'],
  ['node-easywechat', 'node-easywechat'],
  ['go-sdk', 'Go SDK'],
] as const

const known = new Set(guides.map(({ address }) => address))

/** The sidebar of the guides that there are. A Chinese reader is shown the English page of one that is not translated. */
export function guideSidebar(language: 'zh' | 'en'): DefaultTheme.SidebarItem[] {
  const groups = parts.map(({ pages, ...titles }) => ({
    text: titles[language],
    items: pages.flatMap(([name, zh, en]) => {
      if (language === 'en')
        return known.has(`/en/${name}`) ? [{ text: en, link: `/en/${name}` }] : []
      if (known.has(`/${name}`)) return [{ text: zh, link: `/${name}` }]
      return known.has(`/en/${name}`) ? [{ text: `${zh}（英文）`, link: `/en/${name}` }] : []
    }),
  }))
  const listed = new Set<string>(parts.flatMap(({ pages }) => pages.map(([name]) => name)))
  const base = language === 'zh' ? '/' : '/en/'
  // A guide that nobody has put in order yet is better found last than not at all.
  const others = guides.filter(
    ({ address }) =>
      address.startsWith(base) &&
      /^[\w-]+$/.test(address.slice(base.length)) &&
      !listed.has(address.slice(base.length)),
  )
  return [
    ...groups,
    ...(others.length > 0
      ? [
          {
            text: language === 'zh' ? '更多' : 'More',
            items: others.map(({ address }) => ({
              text: address.slice(base.length),
              link: address,
            })),
          },
        ]
      : []),
    {
      text: language === 'zh' ? '从其他库迁移' : 'Coming from',
      items: migrations.flatMap(([name, text]) => {
        const own = `${base}coming-from/${name}`
        if (known.has(own)) return [{ text, link: own }]
        const other = `/coming-from/${name}`
        return known.has(other) ? [{ text: `${text} (Chinese)`, link: other }] : []
      }),
    },
  ].filter(({ items }) => items.length > 0)
}

/** The sidebars of what is generated. Each group has one of its own: with all functions in it every page would be large. */
export function referenceSidebars(): DefaultTheme.SidebarMulti {
  const file = join(import.meta.dirname, '../pages/contents.json')
  const { groups, pushes } = JSON.parse(readFileSync(file, 'utf8')) as SiteContents
  const groupList = (base: string): DefaultTheme.SidebarItem[] =>
    groups.map(({ name, text }) => ({ text, link: `${base}/api/${name}/` }))
  return {
    '/api/': [{ text: '接口', link: '/api/', items: groupList('') }],
    '/en/api/': [
      {
        text: 'API',
        link: '/en/api/',
        items: groups.map(({ name }) => ({ text: name, link: `/en/api/${name}/` })),
      },
    ],
    ...Object.fromEntries(
      groups.map(({ name, text, calls }) => [
        `/api/${name}/`,
        [
          { text: '← 全部接口', link: '/api/' },
          {
            text,
            link: `/api/${name}/`,
            items: calls.map((call) => ({
              text: `${call.text}<code>${call.name}</code>`,
              link: call.link,
            })),
          },
        ],
      ]),
    ),
    '/events/': [
      { text: '消息与事件', link: '/events/' },
      ...pushes.map(({ text, kinds }) => ({
        text,
        link: `/events/#${slugOf(text)}`,
        collapsed: true,
        items: kinds,
      })),
    ],
  }
}
