import { readFileSync, writeFileSync } from 'node:fs'
import { markdownOf } from './markdown-table.js'
import type { Outcome } from './outcome.js'

export type Language = 'English' | '中文'

/** A table of docs/platforms.md in both languages, between `<!-- name -->` and `<!-- /name -->`. */
export interface DocumentedTable {
  name: string
  /** Its lines, the head first, in cells. */
  rows: (language: Language) => string[][]
}

const pages = {
  English: new URL('../../docs/platforms.md', import.meta.url),
  中文: new URL('../../docs/zh-CN/platforms.md', import.meta.url),
}

/** Writes the table into both pages if the command line says `--write`; else each must show it. */
export function holdTable({ name, rows }: DocumentedTable): Outcome {
  const failures: string[] = []
  for (const language of ['English', '中文'] as const) {
    const page = readFileSync(pages[language], 'utf8')
    const place = new RegExp(`(?<=<!-- ${name} -->\n\n).*?(?=\n\n<!-- /${name} -->)`, 's')
    const [shown] = place.exec(page) ?? []
    const table = markdownOf(rows(language))
    if (shown === undefined) failures.push(`${language}: there is no <!-- ${name} -->`)
    else if (process.argv.includes('--write')) {
      writeFileSync(
        pages[language],
        page.replace(place, () => table),
      )
    } else if (shown !== table) {
      failures.push(
        `${language}: it shows another table; \`-- --write\` writes this one:\n${table}`,
      )
    }
  }
  return { platform: 'docs/platforms.md', version: name, passed: 2 - failures.length, failures }
}
