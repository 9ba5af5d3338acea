import type { DefaultTheme } from 'vitepress'

/**
 * What a text is found by: words, the parts of camelCase and what WeChat abbreviates in them, paths and names with dots as a
 * whole, and of Chinese each pair of neighbours, because no space says where a word ends. The last character is a token too, so
 * that one alone is found.
 */
// Sent to the browser as text: it must not refer to anything outside.
function tokensOfPage(text: string): string[] {
  const tokens: string[] = []
  const spelledOut = new Map([
    ['img', 'image'],
    ['msg', 'message'],
    ['kf', 'service'],
  ])
  for (const [whole] of text.matchAll(/(?:\/[\w-]+){2,}|[a-z]\w*(?:\.\w+)+/gi)) tokens.push(whole)
  for (const [word] of text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_-])+/gu)) {
    if (/\p{Script=Han}/u.test(word)) {
      const characters = Array.from(word)
      characters.forEach((character, index) =>
        tokens.push(character + (characters[index + 1] ?? '')),
      )
    } else {
      tokens.push(word)
      const parts = word.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? []
      if (parts.length > 1) tokens.push(...parts)
      tokens.push(...parts.flatMap((part) => spelledOut.get(part.toLowerCase()) ?? []))
    }
  }
  return tokens
}

/** What a reader types: a path or a name with dots as a whole, words as they are, Chinese by pairs. */
function tokensOfQuery(text: string): string[] {
  const whole = /(?:\/[\w-]+){2,}|[a-z]\w*(?:\.\w+)+/i.exec(text)
  if (whole) return [whole[0]]
  return Array.from(
    text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_-])+/gu),
  ).flatMap(([word]) => {
    const characters = Array.from(word)
    if (!/\p{Script=Han}/u.test(word) || characters.length === 1) return [word]
    return characters.slice(1).map((character, index) => (characters[index] ?? '') + character)
  })
}

/** Only words of letters are forgiven a typo: another digit is another errcode, another character another word. */
function typos(term: string): number | boolean {
  return /^[a-z_]{5,}$/.test(term) ? 0.2 : false
}

/** What a reader looks for first if it is found in several places: the page of the function itself. */
function weightOf(address: string): number {
  return address.startsWith('/api/') ? 2 : 1
}

/** Of a generated page the search knows one entry, without examples: its fields lead to the page, not to a heading on it. */
function sectionsOf(file: string, html: string): Section[] | undefined {
  if (!/\/pages\/(api|events)\/.*(?<!index)\.md$/.test(file.replaceAll('\\', '/'))) return undefined
  const [, title = ''] = /<h1[^>]*>([^]*?)<a class="header-anchor"/.exec(html) ?? []
  const text = html
    .replace(/<h1[^]*?<\/h1>/, '')
    .replace(/<div class="language-[^]*?<\/pre>[^]*?<\/div>/g, '')
    .replace(/<h2 id="返回码"[^]*$/, '')
    .replace(/<h[23][^]*?<\/h[23]>/g, '')
  return [{ anchor: '', titles: [withoutTags(title)], text: withoutTags(text) }]
}

interface Section {
  anchor: string
  titles: string[]
  text: string
}

function withoutTags(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    detailedView: false,
    miniSearch: {
      // Given nothing, VitePress splits by headings, which its types do not say.
      _splitIntoSections: sectionsOf as (file: string, html: string) => Section[],
      options: { tokenize: tokensOfPage },
      searchOptions: {
        tokenize: tokensOfQuery,
        // 创建菜单 is to find 创建自定义菜单 too; what has all of the pairs comes first.
        combineWith: 'OR',
        prefix: true,
        fuzzy: typos,
        boostDocument: weightOf,
        boost: { title: 6, titles: 1, text: 1 },
      },
    },
    locales: {
      root: {
        translations: {
          button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
          modal: {
            displayDetails: '显示详情',
            resetButtonTitle: '清空',
            backButtonTitle: '关闭',
            noResultsText: '没有找到',
            footer: {
              selectText: '打开',
              selectKeyAriaLabel: '回车',
              navigateText: '选择',
              navigateUpKeyAriaLabel: '上',
              navigateDownKeyAriaLabel: '下',
              closeText: '关闭',
              closeKeyAriaLabel: 'Esc',
            },
          },
        },
      },
    },
  },
}
