import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { create } from '../../codegen/project/commands.js'
import { call } from '../../src/cli/call.js'
import { commands } from '../../src/cli/commands.js'
import { completionOf } from '../../src/cli/completion.js'
import { mock } from '../../src/cli/mock.js'
import { testWith } from '../support/programs.js'
import { runs } from './shell.js'

const completion = completionOf(commands)

const scriptFor = async (shell: string): Promise<string> => (await runs(completion, [shell])).stdout

/** What bash would offer after these words. */
async function offered(...words: string[]): Promise<string[]> {
  const script = `${await scriptFor('bash')}
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _offiaccount
    printf '%s\\n' "\${COMPREPLY[@]}"`
  const { status, stdout, stderr } = spawnSync('bash', [
    '-c',
    script,
    'bash',
    'offiaccount',
    ...words,
  ])
  expect([status, stderr.toString()]).toEqual([0, ''])
  return stdout.toString().split('\n').filter(Boolean)
}

describe('completion bash', () => {
  test.each<[string[], string[]]>([
    [['c'], ['call', 'completion']],
    [['call', 'card.consume'], ['card.consumeCode']],
    [['call', 'card.batchGet', '--m'], ['--mock']],
    [
      ['completion', ''],
      ['bash', 'fish', 'zsh', '--help'],
    ],
    [
      ['mock', '--se'],
      ['--secret', '--seed', '--seed-file'],
    ],
    [
      ['list', '--'],
      ['--for', '--json', '--help'],
    ],
    [['new', 'my.yaml', 'P'], ['POST']],
    [['new', 'my.yaml', 'POST', '/x', '--from', ''], []],
    // Files are bash's own to complete; it takes = and @ for words.
    [['call', 'card.create', '@', 'tsconfig.b'], ['@tsconfig.build.json']],
    [['call', 'material.mediaUploadImg', '--file', 'media', '='], []],
    [['call', 'material.mediaUploadImg', '--file', 'media', '=', './lo'], []],
    [['call', 'material.mediaGet', '--out', '--m'], []],
  ])('offers after %j: %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected)
  })

  test('offers all files after @ alone', async () => {
    expect(await offered('call', 'card.create', '@')).toEqual(
      expect.arrayContaining(['@README.md', '@package.json']),
    )
  })

  test('knows every function', async () => {
    const { titles } = await import('../../src/cli/generated/titles.js')
    expect(await offered('call', '')).toEqual([...Object.keys(titles), '--help'])
  })
})

const withFish = testWith('fish', '--version')

withFish.each<[string, string[]]>([
  ['c', ['call', 'completion']],
  ['call card.consume', ['card.consumeCode']],
  ['call card.batchGet --moc', ['--mock']],
  ['completion ', ['bash', 'fish', 'zsh']],
  ['help cal', ['call']],
  ['list --', ['--for', '--help', '--json']],
  ['mock pu', ['push']],
  ['new my.yaml P', ['POST']],
  ['generate tsconfig.bu', ['tsconfig.build.json']],
  ['call menu.get --out tsconfig.bu', ['tsconfig.build.json']],
])('completion fish offers after %j: %j', async (line, expected) => {
  const script = `${await scriptFor('fish')}\ncomplete -C 'offiaccount ${line}'`
  const { status, stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script])
  expect([status, stderr.toString()]).toEqual([0, ''])
  const words = stdout.toString().split('\n').filter(Boolean)
  expect(words.map((word) => word.split('\t')[0])).toEqual(expected)
})

const hasZsh = spawnSync('zsh', ['--version']).status === 0

describe.skipIf(!hasZsh)('completion zsh', () => {
  test.each<[string, string, string[]]>([
    ['commands', `words=(offiaccount '') CURRENT=2`, ['call:call a function']],
    ['functions', `words=(offiaccount call '') CURRENT=3`, ['card.consumeCode:核销 Code']],
    ['options', `words=(offiaccount call menu.get --) CURRENT=4`, ['--mock', '--out']],
    ['files', `words=(offiaccount call menu.get --out '') CURRENT=5`, ['files']],
    [
      'files of a field',
      `words=(offiaccount call x --file media=) CURRENT=5`,
      ['files after *[=@]'],
    ],
  ])('offers %s', async (_, position, expected) => {
    // What zsh has only while it completes.
    const stubs = `
      compdef() { : }
      compadd() { print -rl -- "$@" }
      compset() { print -rn -- "after $2 " > /dev/null; after=" after $2" }
      _files() { print -r -- "files$after" }
      _describe() { print -rl -- \${(P)2} }`
    const script = `${stubs}\n${await scriptFor('zsh')}\n${position}\n_offiaccount`
    const { status, stdout, stderr } = spawnSync('zsh', ['-f', '-c', script])
    expect([status, stderr.toString()]).toEqual([0, ''])
    for (const each of expected) expect(stdout.toString()).toContain(each)
  })
})

test.each([
  ['call', call.usage],
  ['mock', mock.usage],
])('offers every option of %s', async (command, usage) => {
  const options = Array.from(
    usage.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm),
    ([, option = '']) => option,
  )
  expect((await offered(command, 'x', '--')).sort()).toEqual(options.sort())
})

test('offers every option of new', async () => {
  const [, shown = ''] = create.usage.split('Options:')
  const options = new Set(shown.match(/--[a-z-]+/g))
  expect((await offered('new', 'my.yaml', 'POST', '/x', '--')).sort()).toEqual([...options].sort())
})

test.each([
  [[], 'completion is for bash, fish or zsh'],
  [['tcsh'], "completion is for bash, fish or zsh, not for 'tcsh'"],
])('explains the mistake in %j', async (args, message) => {
  expect(await runs(completion, args)).toEqual({ status: 2, stdout: '', stderr: message })
})

test('--help says where the script goes', async () => {
  expect((await runs(completion, ['--help'])).stdout).toContain(
    'eval "$(offiaccount completion bash)"',
  )
})
