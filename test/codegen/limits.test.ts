import { describe, expect, test } from 'vitest'
import { understand } from '../../codegen/manifest/understand.js'
import { manifestOf, type Snippet } from './support/manifest.js'

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

function chain(length: number, link: (next: string) => string): Snippet {
  const types = times(length, (index) => `T${index}:\n${link(`T${index + 1}`)}`)
  return {
    endpoint: 'post: /card/get\nbody: T0',
    types: `${types.join('\n')}\nT${length}:\n  id: string`,
  }
}

const query = (type: string): Snippet => ({ endpoint: `get: /card/get\nquery:\n  id: ${type}` })
const eightWays = (name: string): string =>
  `${name}:\n  one of:\n${times(8, (index) => `    - ${name.toLowerCase()}${index}: string`).join('\n')}`

describe('what would take ages or end in a stack overflow is refused', { timeout: 60_000 }, () => {
  test.each<[what: string, code: string, snippet: Snippet]>([
    ['10,000 brackets', 'malformed-type', query(`${'('.repeat(10_000)}string`)],
    ['1,000 arrays', 'malformed-type', query(`string${'[]'.repeat(1000)}`)],
    ['100,000 spaces in a type', 'malformed-type', query(`string${' '.repeat(100_000)}| A`)],
    [
      'an enum of 100,000 values',
      'malformed-type',
      query(`enum(${times(100_000, (index) => `A${index}`).join(', ')})`),
    ],
    [
      'an enum of 1,000 texts',
      'bad-enum',
      query(`\n    enum of:\n${times(1000, (index) => `      A${index}: 值`).join('\n')}`),
    ],
    [
      'YAML of 3,000 levels',
      'too-complex',
      query(`\n${times(3000, (index) => `${' '.repeat(index + 4)}a:`).join('\n')}`),
    ],
    ['3,000 lists within each other', 'too-complex', query('- '.repeat(3000))],
    ['10,000 flow lists within each other', 'too-complex', query('['.repeat(10_000))],
    ['2,000 inclusions in a chain', 'too-complex', chain(2000, (next) => `  all of: ${next}`)],
    ['2,000 types within each other', 'too-complex', chain(2000, (next) => `  a: ${next}`)],
    [
      'an example that doubles 22 times',
      'too-complex',
      chain(22, (next) => `  a: ${next}\n  b: ${next}`),
    ],
    [
      'a type included twice, 22 times',
      'bad-all-of',
      chain(22, (next) => `  all of: ${next} & ${next}`),
    ],
    [
      'six included choices of eight',
      'too-complex',
      {
        endpoint: 'post: /card/get\nbody:\n  all of: A & B & C & D & E & F',
        types: Array.from('ABCDEF', eightWays).join('\n'),
      },
    ],
    [
      '10,000 names for one another',
      'too-complex',
      {
        endpoint: 'post: /card/get\nbody:\n  id: T0',
        types: [...times(10_000, (index) => `T${index}: T${index + 1}`), 'T10000: string'].join(
          '\n',
        ),
      },
    ],
    [
      '10,000 names in a circle',
      'too-complex',
      {
        endpoint: 'post: /card/get\nbody:\n  id: T0',
        types: times(10_000, (index) => `T${index}: T${(index + 1) % 10_000}`).join('\n'),
      },
    ],
    [
      '10,000 aliases in a chain',
      'yaml-alias',
      query(times(10_000, (index) => `&a${index + 1}\n  id${index}: *a${index}`).join('')),
    ],
    [
      '5,000 errors of YAML',
      'yaml-syntax',
      { manifest: `groups:\n${times(5000, (index) => `  e${index}:\n    doc: a: b\n`).join('')}` },
    ],
    [
      '5,000 lines that are indented too much',
      'bad-indentation',
      { manifest: `groups:\n${times(5000, (index) => `   k${index}: 1\n    b: 2\n`).join('')}` },
    ],
    ['a list of 1,000,000 items', 'bad-facet', query('string[](1000000..)')],
    ['a text of 1,000,000,000 characters', 'bad-facet', query('string(1000000000..)')],
    ['a number beyond all', 'bad-facet', query(`number(${'9'.repeat(400)}..)`)],
    ['a type of 5,000 letters', 'unknown-type', query('a'.repeat(5000))],
  ])('%s', (_what, code, snippet) => {
    const manifest = manifestOf(snippet)
    const before = process.cpuUsage()
    const { diagnostics } = understand(manifest)
    expect(diagnostics.map((each) => each.code)).toContain(code)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5)
  })
})
