import { describe, expect, test } from 'vitest'
import { explain } from '../../src/cli/explain.js'
import { titles } from '../../src/cli/generated/titles.js'
import { list } from '../../src/cli/list.js'
import { runs } from './shell.js'

describe('offiaccount list', () => {
  test.each([
    [['核销'], 'card.consumeCode         POST /card/code/consume         核销 Code'],
    [['/CARD/code/consume'], 'card.consumeCode  POST /card/code/consume  核销 Code'],
    [['card', 'consumecode'], 'card.consumeCode  POST /card/code/consume  核销 Code'],
  ])('finds by title, path and name: %j', async (words, line) => {
    const { status, stdout } = await runs(list, words)
    expect(status).toBe(0)
    expect(stdout.split('\n')).toContain(line)
  })

  test('shows every function without a word, each with its title', async () => {
    const { stdout } = await runs(list, [])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(Object.keys(titles).sort())
    for (const line of lines) expect(line).toMatch(/^\S+ +(GET|POST) +\/\S+ +\S/)
  })

  test.each([
    ['cards', 'card'],
    ['offiaccount/cards', 'card'],
    ['massage', 'message'],
    ['templates', 'message/template'],
    ['message/templates', 'message/template'],
  ])('tells by %s which group was meant', async (word, group) => {
    const { status, stderr } = await runs(list, [word])
    expect(status).toBe(1)
    expect(stderr).toContain(`: did you mean offiaccount/${group}?`)
  })

  test('prints JSON for programs, an empty list too', async () => {
    const { stdout } = await runs(list, ['consumecode', '--json'])
    expect(JSON.parse(stdout)).toEqual([
      {
        op: 'card.consumeCode',
        method: 'POST',
        path: '/card/code/consume',
        title: '核销 Code',
        link: expect.stringMatching(/^https:/) as string,
      },
    ])
    const all = await runs(list, ['--json'])
    expect(JSON.parse(all.stdout)).toHaveLength(Object.keys(titles).length)
    const none = await runs(list, ['nothing', 'here', '--json'])
    expect(none).toMatchObject({
      status: 1,
      stdout: '[]\n',
      stderr: expect.stringContaining('no function has') as string,
    })
  })

  test('says that it found nothing, with status 1', async () => {
    expect(await runs(list, ['nothing', 'here'])).toEqual({
      status: 1,
      stdout: '',
      stderr: "offiaccount: no function has 'nothing here' in its name, title or path\n",
    })
  })
})

describe('offiaccount list --for', () => {
  const opsFor = async (account: string, ...words: string[]): Promise<string[]> => {
    const { status, stdout } = await runs(list, ['--for', account, ...words])
    expect(status).toBe(0)
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '')
  }

  test('an account sees what it may call for certain', async () => {
    const personal = await opsFor('subscription')
    expect(personal).toContain('draft.addDraft')
    expect(personal).not.toContain('publish.submit')
    expect(personal).not.toContain('card.create')
    const verified = await opsFor('verified-service')
    expect(verified).toEqual(expect.arrayContaining([...personal, 'publish.submit']))
    expect(await opsFor('verified-subscription')).not.toContain('message.template.send')
    expect(await opsFor('service')).toContain('menu.delete')
  })

  test('words narrow it, and a terminal is told what the documentation leaves open', async () => {
    expect(await opsFor('subscription', '草稿')).toContain('draft.addDraft')
    expect((await runs(list, ['--for', 'subscription'])).stderr).toBe('')
    const atTerminal = await runs(list, ['--for', 'subscription'], { terminal: 'stderr' })
    expect(atTerminal.stderr).toMatch(
      /^offiaccount: WeChat's documentation leaves it open for \d{3} other functions\n$/,
    )
  })

  test('says if it is none, with status 1', async () => {
    const none = await runs(list, ['--for', 'subscription', 'freepublish'])
    expect(none).toEqual({
      status: 1,
      stdout: '',
      stderr: 'offiaccount: this account may call none of them for certain\n',
    })
    const unknown = await runs(list, ['--for', 'service', 'card.create'])
    expect([unknown.status, unknown.stdout]).toEqual([1, ''])
    expect(unknown.stderr).toContain('leaves it open for 3 functions\n')
  })

  test.each(['personal', '', 'constructor'])(
    'refuses an account that is none: %j',
    async (name) => {
      const { status, stderr } = await runs(list, ['--for', name])
      expect(status).toBe(2)
      expect(stderr).toContain('--for is one of subscription, service, verified-subscription')
    },
  )
})

describe('offiaccount explain', () => {
  test('tells category, errmsg, meaning and remedy, of -1 too', async () => {
    const { status, stdout } = await runs(explain, ['-1', '40013'])
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /^-1 \(transient\): system error\n {2}系统繁忙.*\n {2}稍等片刻再重试\n {2}the system is busy.*\n {2}wait a moment.*\n/,
    )
    expect(stdout).toMatch(/\n40013 \(credential\): invalid appid/)
  })

  test('says which errcode nobody documents, with status 1', async () => {
    const { status, stdout, stderr } = await runs(explain, ['1', '40001'])
    expect([status, stderr]).toEqual([1, 'offiaccount: WeChat documents no errcode 1\n'])
    expect(stdout).toContain('40001 (token)')
  })

  test.each([
    [[], 'the errcode is missing'],
    [['40001x'], "an errcode is a whole number, not '40001x'"],
  ])('explains the mistake in %j', async (args, message) => {
    expect(await runs(explain, args)).toEqual({ status: 2, stdout: '', stderr: message })
  })
})

test.each([
  ['list', list],
  ['explain', explain],
])('%s --help shows the usage', async (_, command) => {
  expect(await runs(command, ['--help'])).toEqual({
    status: 0,
    stdout: `${command.usage}\n`,
    stderr: '',
  })
})
