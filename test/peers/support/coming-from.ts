import { readFileSync } from 'node:fs'

/** Where the pages of a language are. */
export type Folder = 'docs' | 'docs/zh-CN'

type Column = 'old' | 'call' | 'module' | 'note'

const titles: Record<Folder, Record<Column, RegExp>> = {
  docs: { old: /^old /, call: /^new function$/, module: /^imported from$/, note: /^note$/ },
  'docs/zh-CN': { old: /^旧/, call: /^新函数$/, module: /^导入自$/, note: /^说明$/ },
}

/** What an old method has become: one row of a table in coming-from/. */
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

export function pageOf(name: string, folder: Folder): Page {
  const path = `../../../${folder}/coming-from/${name}.md`
  const text = readFileSync(new URL(path, import.meta.url), 'utf8')
  const [program = ''] = Array.from(text.matchAll(/^```ts\n(.*?)^```/gms), ([, code]) => code)
  const sections = text.split(/^### /m).slice(1)
  return { rows: sections.flatMap((section) => rowsOf(section, folder)), program }
}

/** The rows of a section that begins with its heading. */
function rowsOf(text: string, folder: Folder): Row[] {
  const section = text.slice(0, text.indexOf('\n')).replaceAll('`', '')
  const [header = [], , ...rows] = Array.from(text.matchAll(/^\|(.*)\|$/gm), ([, line = '']) =>
    line.split('|').map((cell) => cell.trim()),
  )
  return rows.map((cells) => {
    const cell = (column: Column): string =>
      cells[header.findIndex((each) => titles[folder][column].test(each))] ?? ''
    return {
      section,
      old: codesIn(cell('old')),
      call: codesIn(cell('call'))[0],
      module: codesIn(cell('module'))[0] ?? `offiaccount/${section}`,
      note: cell('note'),
    }
  })
}

export function codesIn(text: string): string[] {
  return Array.from(text.matchAll(/`(.+?)`/g), ([, code = '']) => code)
}
