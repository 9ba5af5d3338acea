import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { SitePage } from './reference/pages.js'

const root = join(import.meta.dirname, '../..')

interface PackageJson {
  version: string
  description: string
  homepage?: string
  repository?: { url: string }
}

/** The one place that knows public addresses. Without them nothing on the site claims to have one. */
export const packageJson = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as PackageJson

/** A guide of the repository, as a page of the site. */
interface Guide {
  /** `docs/zh-CN/callback.md` */
  source: string
  /** `/callback`, `/en/callback` */
  address: string
}

/** Until those of other SDKs are translated, both languages have the Chinese ones. */
const migrations = existsSync(join(root, 'docs/zh-CN/coming-from'))
  ? '/en/coming-from/'
  : '/coming-from/'

/** The folders of guides, and where they stand on the site. Chinese is the root. */
const folders = [
  { folder: 'docs/zh-CN', base: '/' },
  { folder: 'docs/zh-CN/coming-from', base: '/coming-from/' },
  { folder: 'docs/coming-from', base: migrations },
  { folder: 'docs', base: '/en/' },
]

/** The list of endpoints is a part of the site in more detail. */
const elsewhere = new Set(['docs/endpoints.md', 'docs/zh-CN/endpoints.md'])

export const guides: readonly Guide[] = folders.flatMap(({ folder, base }) =>
  (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
    .filter((name) => name.endsWith('.md') && !elsewhere.has(`${folder}/${name}`))
    .map((name) => ({ source: `${folder}/${name}`, address: base + name.slice(0, -3) })),
)

const bySource = new Map(guides.map((guide) => [guide.source, guide]))
const homes = { 'README.zh-CN.md': '/', 'README.md': '/en/' }

/** The guides as pages, their links as the site has them. `groups` are the names of those that can be imported. */
export function guidePages(groups: readonly string[]): SitePage[] {
  return guides.map((guide) => ({
    path: `${guide.address.slice(1)}.md`,
    text: withTwin(
      withLinks(readFileSync(join(root, guide.source), 'utf8'), guide.source, groups),
      guide,
    ),
  }))
}

/** Below its title a guide leads to itself in the other language. The link that it has for readers of the repository gives way. */
function withTwin(text: string, { address }: Guide): string {
  const isEnglishPage = address.startsWith('/en/')
  const twin = isEnglishPage ? address.slice(3) : `/en${address}`
  if (!guides.some((guide) => guide.address === twin)) return text
  const [lang, label] = isEnglishPage ? ['zh-CN', '中文'] : ['en', 'English']
  const link = `<p class="twin"><a href="${twin}" lang="${lang}" hreflang="${lang}">${label}</a></p>`
  return text.replace(
    /^(# .*)(\n\n\[(?:中文|English)\]\([^()]*\))?$/m,
    (_, title: string) => `${title}\n\n${link}`,
  )
}

/** A text whose links between files are links between pages; what the site lacks is a link to the repository, or none. */
export function withLinks(text: string, source: string, groups: readonly string[]): string {
  const fence = '^```[^]*?^```$'
  const span = '`[^`\\n]*`'
  const link = `\\[((?:${span}|[^\\[\\]])*)\\]\\(([^()\\s]+)\\)`
  return text.replace(
    new RegExp(`${fence}|${link}|${span}|\\{\\{|${gap}`, 'gmu'),
    (whole, label?: string, target?: string) => {
      if (whole === '{{') return '&#123;&#123;'
      if (whole === '\n') return ''
      if (label === undefined || target === undefined || /^(\w+:|#)/.test(target)) return whole
      const address = addressOf(target, source, groups)
      return address === undefined ? label : `[${label}](${address})`
    },
  )
}

/** The end of a line is a space to Markdown; between Chinese characters it would be a gap. */
const gap = '(?<=[\\p{Script=Han}，。；：、！？）”])\\n(?=[\\p{Script=Han}（“])'

function addressOf(target: string, source: string, groups: readonly string[]): string | undefined {
  const [path = '', anchor] = target.split('#')
  const file = posix.join(posix.dirname(source), path)
  const hash = anchor === undefined ? '' : `#${anchor}`
  if (elsewhere.has(file)) return overviewOf(source, anchor, groups)
  const guide = bySource.get(file) ?? bySource.get(file.replace(/^docs\/zh-CN\//, 'docs/'))
  if (guide) return guide.address + hash
  if (file in homes) return homes[file as keyof typeof homes]
  const { repository } = packageJson
  return repository && `${repositoryAddress(repository.url)}/blob/main/${file}${hash}`
}

/** An anchor of the list of endpoints is a group's name, with hyphens for slashes. */
function overviewOf(source: string, anchor: string | undefined, groups: readonly string[]): string {
  const overview = `${isEnglish(source) ? '/en' : ''}/api/`
  const group = groups.find((name) => name.replaceAll('/', '-').toLowerCase() === anchor)
  return group === undefined ? overview : `${overview}${group}/`
}

function isEnglish(source: string): boolean {
  return bySource.get(source)?.address.startsWith('/en/') ?? !source.includes('zh-CN')
}

export function repositoryAddress(url: string): string {
  return url.replace(/^git\+/, '').replace(/\.git$/, '')
}
