import type { Language, DocumentedTable } from '../../support/documented-table.js'
import { compilerVersion } from './compile.js'
import { compilers, endings, isKnown, refusals, settingNames, type Compiler } from './projects.js'

const words = {
  English: { setting: 'setting', file: 'file', compiles: 'yes' },
  中文: { setting: '设置', file: '文件', compiles: '可用' },
}

/** What the compilers have been found to take, which is the same on every platform. */
export const typescriptTable: DocumentedTable = {
  name: 'typescript',
  rows: (language) => [
    [words[language].setting, words[language].file, ...compilers.map(compilerVersion)],
    ...settingNames.flatMap((setting) =>
      endings.map((ending) => [
        `\`${setting}\``,
        `\`.${ending}\``,
        ...compilers.map((compiler) => cell(setting, ending, compiler, language)),
      ]),
    ),
  ],
}

function cell(setting: string, ending: string, compiler: Compiler, language: Language): string {
  if (!isKnown(setting, compiler)) return ''
  return refusals[`${setting} ${ending}`]?.[compiler] ?? words[language].compiles
}
