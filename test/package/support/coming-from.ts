import { readFileSync } from 'node:fs'

/** What an old method has become: one row of a table in docs/coming-from. */
export interface Row {
  /** The heading above the table, without its code marks. */
  section: string
  old: string[]
  /** The new function: `card.batchGet`. */
  call: string | undefined
  /** Where it comes from: `offiaccount/card`. */
  module: string
  note: string
}

export interface Page {
  rows: Row[]
  /** The whole program in TypeScript. */
  program: string
}

export function pageOf(name: string): Page {
  const text = readFileSync(
    new URL(`../../../docs/coming-from/${name}.md`, import.meta.url),
    'utf8',
  )
  const [program = ''] = Array.from(text.matchAll(/^```ts\n(.*?)^```/gms), ([, code]) => code)
  return { rows: text.split(/^### /m).slice(1).flatMap(rowsOf), program }
}

/** The rows of a section that begins with its heading. */
function rowsOf(text: string): Row[] {
  const section = text.slice(0, text.indexOf('\n')).replaceAll('`', '')
  const [header = [], , ...rows] = Array.from(text.matchAll(/^\|(.*)\|$/gm), ([, line = '']) =>
    line.split('|').map((cell) => cell.trim()),
  )
  return rows.map((cells) => {
    const cell = (title: RegExp): string =>
      cells[header.findIndex((each) => title.test(each))] ?? ''
    return {
      section,
      old: codesIn(cell(/^旧/)),
      call: codesIn(cell(/^新/))[0],
      module: codesIn(cell(/^导入自/))[0] ?? `offiaccount/${section}`,
      note: cell(/^说明/),
    }
  })
}

export function codesIn(text: string): string[] {
  return Array.from(text.matchAll(/`(.+?)`/g), ([, code = '']) => code)
}
