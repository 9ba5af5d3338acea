import type { Outcome } from '../support/outcome.js'
import type { Language, DocumentedTable } from '../support/documented-table.js'

const heads = {
  English: ['platform', 'version', 'checks passed'],
  中文: ['平台', '版本', '通过的检查'],
}

/** Their number grows with every endpoint. */
const all = { English: 'all', 中文: '全部' }

/** What stands in the names of platforms that are not names. */
const chinese: readonly (readonly [string, string])[] = [
  [' with undici', '，使用 undici'],
  [' with nodejs_compat', '，启用 `nodejs_compat`'],
  ['generated tests on ', '生成的测试，运行于 '],
  ['the system’s', '系统自带'],
]

/** What ran, with versions that the lock file fixes. */
export const platformsTable = (outcomes: readonly Outcome[]): DocumentedTable => ({
  name: 'platforms',
  rows: (language) => [
    heads[language],
    ...outcomes.map(({ platform, version, passed }) => [
      inLanguage(platform, language),
      inLanguage(version, language),
      platform.startsWith('generated tests') ? all[language] : String(passed),
    ]),
  ],
})

function inLanguage(text: string, language: Language): string {
  if (language === 'English') return text.replace('nodejs_compat', '`$&`')
  return chinese.reduce((result, [english, other]) => result.replace(english, other), text)
}
