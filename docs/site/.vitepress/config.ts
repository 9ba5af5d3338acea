import { join } from 'node:path'
import { defineConfigWithTheme, type DefaultTheme } from 'vitepress'
import { packageJson, repositoryAddress } from '../guides.js'
import { guideSidebar, referenceSidebars } from './navigation.js'
import { search } from './search.js'
import { slugOf } from './slug.js'

const root = join(import.meta.dirname, '../../..')
const { homepage, repository, version } = packageJson

export default defineConfigWithTheme<DefaultTheme.Config & { version?: string }>({
  srcDir: 'pages',
  outDir: 'dist',
  cacheDir: '.cache',
  cleanUrls: true,
  // What all pages have in common is a file of its own: inlined, it would be most of each page.
  metaChunk: true,
  title: 'offiaccount',
  description: '微信公众号服务端接口的 TypeScript 客户端',
  head: [['link', { rel: 'icon', href: 'data:image/svg+xml,' + encodeURIComponent(icon()) }]],
  ...(homepage !== undefined && { sitemap: { hostname: homepage } }),
  markdown: {
    // `user.id` is code, not an address.
    linkify: false,
    anchor: { slugify: slugOf },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeCopyButtonTitle: '复制',
    container: {
      tipLabel: '提示',
      warningLabel: '注意',
      dangerLabel: '危险',
      infoLabel: '说明',
      detailsLabel: '详情',
    },
  },
  locales: {
    root: { label: '简体中文', lang: 'zh-CN', themeConfig: chinese() },
    en: {
      label: 'English',
      lang: 'en',
      description: 'The WeChat Official Account API for TypeScript',
      themeConfig: english(),
    },
  },
  themeConfig: {
    search,
    version: `v${version}`,
    // A generated page has no twin, so the other language begins at its home page.
    i18nRouting: false,
    ...(repository && {
      socialLinks: [{ icon: 'github', link: repositoryAddress(repository.url) }],
    }),
  },
  vite: {
    resolve: {
      alias: [
        { find: /^offiaccount$/, replacement: join(root, 'src/index.ts') },
        { find: /^offiaccount\/testing$/, replacement: join(root, 'src/testing/index.ts') },
      ],
    },
    server: { fs: { allow: [root] } },
    build: { chunkSizeWarningLimit: 2_500 },
  },
})

function chinese(): object {
  return {
    nav: [
      {
        text: '指南',
        link: '/getting-started',
        activeMatch: '^/(?!api|events|callers|errcodes|en|$)',
      },
      { text: '接口', link: '/api/', activeMatch: '^/api/' },
      { text: '消息与事件', link: '/events/', activeMatch: '^/events/' },
      { text: '谁可调用', link: '/callers' },
      { text: '返回码', link: '/errcodes' },
    ],
    sidebar: { ...referenceSidebars(), '/': guideSidebar('zh') },
    outline: { label: '本页内容', level: [2, 3] },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '深色模式',
    lightModeSwitchTitle: '切换到浅色模式',
    darkModeSwitchTitle: '切换到深色模式',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '回到顶部',
    langMenuLabel: '语言',
    skipToContentLabel: '跳到正文',
    notFound: {
      title: '没有这一页',
      quote: '它可能换了名字。搜索函数名、路径或返回码都能找到。',
      linkLabel: '回到首页',
      linkText: '回到首页',
    },
  }
}

function english(): object {
  return {
    nav: [
      { text: 'Guide', link: '/en/getting-started', activeMatch: '^/en/(?!api|$)' },
      { text: 'API', link: '/en/api/', activeMatch: '^/en/api/' },
      { text: 'Events (Chinese)', link: '/events/' },
      { text: 'Who may call (Chinese)', link: '/callers' },
      { text: 'Errcodes', link: '/errcodes' },
    ],
    sidebar: { '/en/': guideSidebar('en'), '/en/api/': referenceSidebars()['/en/api/'] },
    outline: { level: [2, 3] },
  }
}

function icon(): string {
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#067647"/><path d="M9 11h14v8a3 3 0 0 1-3 3h-5l-4 4v-4a2 2 0 0 1-2-2z" fill="#fff"/></svg>'
}
