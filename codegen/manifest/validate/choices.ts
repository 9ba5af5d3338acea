import type { AnswerBranch, AnswerChoice, Endpoint, Type } from '../../model/model.js'
import { requestSections } from '../../model/walk.js'
import { unresolved, type Types } from '../../model/types.js'
import { suggest, type Report } from '../diagnostics.js'

/** Reports branches of an answer that the request does not decide between: whatever its field holds, exactly one must be meant. */
export function validateChoice(endpoint: Endpoint, types: Types, report: Report): void {
  const { choice } = endpoint
  if (choice === undefined) return
  const { by } = choice
  const sections = requestSections(endpoint)
  const fields = sections.flatMap((section) => types.fields(section))
  const uses = fields.filter(({ name }) => name === by).map(({ type }) => types.resolve(type))
  if (uses.length === 0) {
    const names = fields.map(({ name }) => name)
    report('bad-by', `no field of the request is called \`${by}\`${suggest(by, names)}`, choice)
    return
  }
  if (uses.includes(unresolved)) return
  const possible = [
    ...valuesOf(uses, choice),
    ...(sections.some((section) => types.requires(section, by)) ? [] : ['absent']),
  ]
  const covered = new Set<string | number>()
  for (const branch of choice.branches) {
    for (const value of wordsOf(branch)) {
      if (!possible.includes(value)) {
        const message = `\`${by}\` cannot be \`${value}\`: it is one of ${possible.join(', ')}`
        report('bad-by', message, branch)
      } else if (covered.has(value)) {
        report('bad-by', `\`${value}\` leads to another branch already`, branch)
      }
      covered.add(value)
    }
  }
  const missing = possible.filter((value) => !covered.has(value))
  if (missing.length === 0) return
  report('bad-by', `no branch says what is returned for ${missing.join(', ')}`, choice)
}

/** What the field may be: a value of its enums, or just `present`. */
function valuesOf(uses: Type[], { branches }: AnswerChoice): (string | number)[] {
  const enums = uses.flatMap((type) => (type.kind === 'enum' ? [type.values] : []))
  const isEnum = enums.length === uses.length && !branches.some(({ present }) => present)
  return isEnum ? [...new Set(enums.flat())] : ['present']
}

function wordsOf({ values, absent, present }: AnswerBranch): (string | number)[] {
  return [...values, ...(absent ? ['absent'] : []), ...(present ? ['present'] : [])]
}
