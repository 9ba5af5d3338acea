import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { usage } from '../../src/cli/commands.js'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const program = ['--import', 'tsx', path('../../src/cli.ts')]

function offiaccount(
  args: string[],
  env = {},
): [status: number | null, stdout: string, stderr: string] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    env: { ...process.env, ...env },
  })
  return [status, stdout.toString(), stderr.toString()]
}

describe('offiaccount', () => {
  test.each([[], ['--help'], ['-h'], ['help']])('%j shows the commands', (...args) => {
    expect(offiaccount(args)).toEqual([0, `${usage()}\n`, ''])
  })

  test.each(['--version', '-v'])('%s shows the version of the package', async (flag) => {
    const { version } = JSON.parse(await readFile(path('../../package.json'), 'utf8')) as {
      version: string
    }
    expect(offiaccount([flag])).toEqual([0, `${version}\n`, ''])
  })

  test.each([
    [['mok'], "there is no command 'mok': did you mean mock?", ''],
    [['toString'], "there is no command 'toString'", ''],
    [['lst'], "there is no command 'lst': did you mean list?", ''],
    [['--hepl'], "there is no command '--hepl': did you mean --help?", ''],
    [['help', 'lst'], "there is no command 'lst': did you mean list?", ' help'],
    [['list', '--jsn'], "Unknown option '--jsn': did you mean --json?", ' list'],
    [['list', '--xyz'], "Unknown option '--xyz'", ' list'],
    [['mock', '--prot', '1'], "Unknown option '--prot': did you mean --port?", ' mock'],
    [['mock', 'psh'], "there is no command 'mock psh': did you mean mock push?", ' mock'],
    [['mock', 'push', '--Content', '-v'], 'the kind of the push is missing', ' mock push'],
    [['call', 'card.gett'], /^there is no function card.gett: did you mean card.get\?/, ' call'],
    [['call', 'card.get', 'id=1'], /^card.get has no field id: it takes card_id/, ' call card.get'],
  ])('tells the mistake in %j on stderr, and who tells more, with status 2', (args, told, more) => {
    const [status, stdout, stderr] = offiaccount(args)
    expect([status, stdout]).toEqual([2, ''])
    const [first = '', second] = stderr.split('\n')
    expect(first.replace('offiaccount: ', '')).toMatch(told)
    expect(second).toBe(`offiaccount${more} --help tells more.`)
  })

  test.each([
    [
      ['help', 'list'],
      ['list', '--help'],
    ],
    [
      ['help', 'mock', 'push'],
      ['mock', 'push', '--help'],
    ],
    [
      ['help', 'call', 'card.batchGet'],
      ['call', 'card.batchGet', '--help'],
    ],
  ])('%j is %j', (asked, same) => {
    const [status, stdout, stderr] = offiaccount(asked)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toBe(offiaccount(same)[1])
  })

  test.each([
    ['--seed-file', '/nowhere/users.json'],
    ['--replay', '/nowhere/calls.jsonl'],
    ['--record', '/nowhere/calls.jsonl'],
  ])('a file of mock %s that is not there is told in a line', (flag, file) => {
    expect(offiaccount(['mock', flag, file])).toEqual([
      1,
      '',
      `offiaccount: ${file}: there is no such file or folder\n`,
    ])
  })

  test('calls, and tells each attempt with OFFIACCOUNT_DEBUG=1', () => {
    const args = ['call', 'util.getCallbackIp', '--mock']
    const [status, stdout, stderr] = offiaccount(args, { OFFIACCOUNT_DEBUG: '1' })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toHaveProperty('ip_list')
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('ok        POST /cgi-bin/stable_token  util.getStableAccessToken'),
      expect.stringContaining('ok        GET  /cgi-bin/getcallbackip  util.getCallbackIp'),
    ])
  })

  test('ends quietly with the reader of its list', async () => {
    const list = spawn(process.execPath, [...program, 'list'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    onTestFinished(() => void list.kill('SIGKILL'))
    let stderr = ''
    list.stderr.on('data', (data: Buffer) => (stderr += data.toString()))
    list.stdout.destroy()
    await once(list, 'close')
    expect([list.exitCode, stderr]).toEqual([0, ''])
  })
})
