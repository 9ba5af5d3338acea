import { readFileSync, writeFileSync } from 'node:fs'
import { markdownOf } from './markdown-table.js'
import type { Outcome } from './outcome.js'

export type Language = 'English' | '中文'

/** A table that stands in both READMEs, between `<!-- name -->` and `<!-- /name -->`. */
export interface ReadmeTable {
  name: string
  /** Its lines, the head first, in cells. */
  rows: (language: Language) => string[][]
}

const readmes = {
  English: new URL('../../README.md', import.meta.url),
  中文: new URL('../../README.zh-CN.md', import.meta.url),
}

/** Writes the table into both READMEs if the command line says `--write`; else each must show it. */
export function holdTable({ name, rows }: ReadmeTable): Outcome {
  const failures: string[] = []
  for (const language of ['English', '中文'] as const) {
    const readme = readFileSync(readmes[language], 'utf8')
    const place = new RegExp(`(?<=<!-- ${name} -->\n\n).*?(?=\n\n<!-- /${name} -->)`, 's')
    const [shown] = place.exec(readme) ?? []
    const table = markdownOf(rows(language))
    if (shown === undefined) failures.push(`${language}: there is no <!-- ${name} -->`)
    else if (process.argv.includes('--write')) {
      writeFileSync(
        readmes[language],
        readme.replace(place, () => table),
      )
    } else if (shown !== table) {
      failures.push(
        `${language}: it shows another table; \`-- --write\` writes this one:\n${table}`,
      )
    }
  }
  return { platform: 'README', version: name, passed: 2 - failures.length, failures }
}
