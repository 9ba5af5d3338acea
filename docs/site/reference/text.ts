import type { Fact } from '../../../codegen/emit/docs/facts.js'
import type { Documented } from '../../../codegen/model/model.js'
import { escapeMarkdown } from '../../../codegen/emit/docs/markdown.js'

/** A text that neither Markdown nor Vue reads anything into. */
export function plain(text: string): string {
  return escapeMarkdown(text).replaceAll('{', '&#123;')
}

/** VitePress keeps Vue out of code spans. */
export { span as code } from '../../../codegen/emit/docs/markdown.js'

export function fenced(language: string, text: string, title?: string): string[] {
  const info = title === undefined ? language : `${language} [${title}]`
  return ['```' + info, ...text.trimEnd().split('\n'), '```']
}

/** A page: what VitePress is told about it, in JSON, which is YAML too, and its paragraphs. */
export function page(
  about: { title: string; [name: string]: unknown },
  ...paragraphs: string[][]
): string {
  const frontmatter = Object.entries(about).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  )
  const body = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${['---', ...frontmatter, '---', '', body.join('\n\n')].join('\n')}\n`
}

/** What is worth a line each, in a box. */
export function factBox(facts: readonly Fact[]): string[] {
  const items = facts.map(([about, text]) => `- **${about}** ${text.replaceAll('{', '&#123;')}`)
  return ['<div class="facts">', '', ...items, '', '</div>']
}

export function deprecation({ deprecated }: Pick<Documented, 'deprecated'>): string[] {
  return deprecated === undefined ? [] : ['::: warning 弃用', plain(deprecated), ':::']
}
