import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Model } from '../../codegen/model/model.js'
import { callGroups } from '../../codegen/model/walk.js'
import { counting } from '../../src/shared/counting.js'
import { guides, packageJson } from './guides.js'
import { addresses } from './reference/addresses.js'

const root = join(import.meta.dirname, '../..')

/** The index of the site for language models, as llmstxt.org has it: what there is, and where. */
export function llmsText(model: Model): string {
  const { homepage = '', description } = packageJson
  const english = guides.filter(({ address }) => address.startsWith('/en/'))
  const chinese = guides.filter(({ address }) => !address.startsWith('/en/'))
  const guideList = (list: typeof guides): string[] =>
    list.map(({ source, address }) => `- [${titleOf(source)}](${homepage}${address})`)
  return [
    '# offiaccount',
    '',
    `> ${description}. Install it with \`npm install offiaccount\`.`,
    '',
    '## Guides',
    '',
    ...guideList(english),
    '',
    '## Functions by group',
    '',
    ...callGroups(model).map(
      (group) =>
        `- [offiaccount/${group.name}](${homepage}${addresses.group(group.name)}): ${group.doc}, ${counting(group.endpoints.length, 'endpoint')}`,
    ),
    '',
    '## Reference',
    '',
    `- [Messages and events](${homepage}${addresses.pushes})`,
    `- [Which account may call what](${homepage}${addresses.callers})`,
    `- [Errcodes](${homepage}${addresses.errcodes})`,
    '',
    '## 指南',
    '',
    ...guideList(chinese),
    '',
  ].join('\n')
}

function titleOf(source: string): string {
  return /^# (.*)$/m.exec(readFileSync(join(root, source), 'utf8'))?.[1] ?? source
}
