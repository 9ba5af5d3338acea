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

  test('says that it found nothing, with status 1', async () => {
    expect(await runs(list, ['nothing', 'here'])).toEqual({
      status: 1,
      stdout: '',
      stderr: "offiaccount: no function has 'nothing here' in its name, title or path\n",
    })
  })
})

describe('offiaccount explain', () => {
  test('tells category, errmsg, meaning and remedy, of -1 too', async () => {
    const { status, stdout } = await runs(explain, ['-1', '40013'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^-1 \(transient\): system error\n {2}系统繁忙.*\n {2}稍等片刻再重试\n/)
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
