import { code as span, escapeMarkdown } from '../../../codegen/emit/docs/markdown.js'

/** A text that neither Markdown nor Vue reads anything into. */
export function plain(text: string): string {
  return escapeMarkdown(text).replaceAll('{', '&#123;')
}

/** A code span. Outside of tables a vertical bar needs no escape; VitePress keeps Vue out of spans. */
export function code(text: string): string {
  return span(text).replaceAll('\\|', '|')
}

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
