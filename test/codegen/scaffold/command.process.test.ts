import { chmod, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readJson } from '../../../codegen/scaffold/json.js'
import { orderOf, orderOptions, wordsAndPairs } from '../../../codegen/scaffold/order.js'
import { CommandError, readArguments, refused } from '../../../src/shared/command.js'
import { manifestOf } from '../support/manifest.js'
import { runGenerator, temporaryProject, type Outcome } from '../support/project.js'

const manifest = manifestOf({ endpoint: 'get: /card/get' })
const texts = ['--title', '作废卡券', '--doc', '作废一张卡券', '--link', 'https://a.cn/doc']

async function runNew(
  files: Record<string, string>,
  ...args: string[]
): Promise<Outcome & { root: string; after: string }> {
  const root = await temporaryProject({ 'endpoints.yaml': manifest, ...files })
  const named = args.map((arg) => (arg in files ? join(root, arg) : arg))
  const outcome = await runGenerator('new', ...named, '--root', root)
  const after = await readFile(join(root, 'endpoints.yaml'), 'utf8')
  // Nothing but the file is left behind.
  const expected = ['endpoints.yaml', ...Object.keys(files)]
  expect((await readdir(root)).sort()).toEqual([...new Set(expected)].sort())
  return { ...outcome, root, after }
}

describe('new writes an entry', () => {
  test('and says where it is, what it holds, and what is left to do', async () => {
    const { status, stdout, stderr, after } = await runNew({}, 'POST', '/card/void')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout.slice(stdout.indexOf(':10\n') + 4)).toBe(`
      void:
        title: …
        doc: …
        link: …
        post: /card/void

Next:
  1. replace each \`…\`: write the title, doc, link in your own Chinese words
  2. write its fields under \`query\`, \`body\` and \`returns\`, if it has any
  3. add \`safe: true\` if it only reads
  4. npm run generate, then npm test
`)
    expect(after.startsWith(manifest.trimEnd())).toBe(true)
  })

  test('that the generator takes at once, if the texts are given', async () => {
    const { status, root } = await runNew(
      {
        'request.json': '{"code":"1"}',
        'response.json': '{"errcode":0,"id":12345678901234567890}',
      },
      ...['post', '/card/void', '--from', 'request.json', 'response.json', ...texts],
    )
    expect(status).toBe(0)
    expect(await runGenerator('generate', '--root', root)).toMatchObject({ status: 0, stderr: '' })
    const generated = await readFile(join(root, 'src/generated/card.ts'), 'utf8')
    expect(generated).toMatch(/interface CardVoidRequest \{\n\s+code: string\n\}/)
    expect(generated).toMatch(/interface CardVoidResponse \{\n\s+id: string\n\}/)
  })

  test('from several pairs, and from one side alone', async () => {
    const files = {
      'a.json': '{"a":1}',
      'b.json': '{"a":1,"b":2}',
      'c.json': '{"c":1}',
      'd.json': '{}',
    }
    const { after } = await runNew(
      files,
      ...['POST', '/card/void', '--from', 'a.json', 'c.json', '--from', 'b.json', 'd.json'],
    )
    expect(after).toContain('body:\n          a: integer\n          b?: integer\n')
    expect(after).toContain('returns:\n          c?: integer\n')
    const answer = await runNew(files, 'POST', '/card/void', '--response', 'b.json')
    expect(answer.after).toContain('post: /card/void\n        returns:\n          a: integer\n')
  })

  test('of a download', async () => {
    const { after } = await runNew(
      { 'image.png': '\u0089PNG\r\n' },
      ...['GET', '/card/image', '--response', 'image.png'],
    )
    expect(after).toContain('get: /card/image\n        returns: binary\n')
  })

  test('or only shows it', async () => {
    const { status, stdout, after } = await runNew({}, 'GET', '/card/list', '--dry-run', '--safe')
    expect(status).toBe(0)
    expect(stdout).toBe(
      '      list:\n        title: …\n        doc: …\n        link: …\n        get: /card/list\n        safe: true\n',
    )
    expect(after).toBe(manifest)
  })

  test('keeping the mode of the file, the link to it and a mark at its beginning', async () => {
    const root = await temporaryProject({ 'real/manifest.yaml': `\uFEFF${manifest}` })
    await symlink(join(root, 'real/manifest.yaml'), join(root, 'endpoints.yaml'))
    await chmod(join(root, 'real/manifest.yaml'), 0o640)
    expect(await runGenerator('new', 'POST', '/card/void', '--root', root)).toMatchObject({
      status: 0,
    })
    const real = await readFile(join(root, 'real/manifest.yaml'), 'utf8')
    expect(real.startsWith(`\uFEFF${manifest.trimEnd()}`)).toBe(true)
    expect(real).toContain('void:')
    expect(await readdir(root)).toEqual(['endpoints.yaml', 'real'])
  })
})

describe('new writes nothing', () => {
  test.each<[what: string, args: string[], told: string]>([
    ['without a path', ['POST'], 'the method or the path is missing'],
    ['for another method', ['PUT', '/card/void'], "the method is GET or POST, not 'PUT'"],
    [
      'for half a pair',
      ['POST', '/card/void', '--from', 'a'],
      '--from takes a request and a response, not 1 file: give one side alone by --request or --response',
    ],
    ['for one word more', ['POST', '/card/void', 'x'], "unexpected argument 'x'"],
    ['for an unknown option', ['POST', '/card/void', '--titel', 'x'], "Unknown option '--titel'"],
    [
      'for a text of two lines',
      ['POST', '/card/void', '--title', 'a\nb'],
      '--title takes a text of one line',
    ],
    [
      'for a text for no group',
      ['POST', '/card/void', '--group-doc', 'a'],
      '--group-doc goes with --new-group',
    ],
    [
      'for two groups',
      ['POST', '/card/void', '--group', 'a', '--new-group', 'b'],
      '--group and --new-group cannot be combined',
    ],
  ])('%s', (_what, args, told) => {
    const read = (): unknown => {
      const { tokens, values } = readArguments(args, orderOptions)
      const { words, pairs } = wordsAndPairs(tokens)
      return orderOf(words, pairs, values)
    }
    expect(read).toThrow(expect.objectContaining({ status: 2 }))
    expect(read).toThrow(told)
  })

  test('when the arguments are wrong, which is status 2', async () => {
    const { status, stdout, stderr, after } = await runNew({}, 'POST', 'card/void')
    expect(stderr).toMatch(
      /^offiaccount: `card\/void` is not a path: .*\n.* new --help tells more\.\n$/,
    )
    expect({ status, stdout, after }).toEqual({ status: 2, stdout: '', after: manifest })
  })

  test.each<[what: string, content: string, told: string]>([
    ['an empty sample', '', ': the sample is empty.'],
    [
      'a page of HTML',
      '<!DOCTYPE html>',
      ': this is a page of HTML, not an answer of the endpoint.',
    ],
  ])('from %s', async (_what, content, told) => {
    const { status, stdout, stderr, root, after } = await runNew(
      { 'answer.json': content },
      ...['POST', '/card/void', '--response', 'answer.json'],
    )
    expect(stderr).toBe(`${join(root, 'answer.json')}${told}\n`)
    expect({ status, stdout, after }).toEqual({ status: 1, stdout: '', after: manifest })
  })

  test.each<[what: string, content: string, told: string]>([
    [
      'a comma too many',
      '{\n  "a": 1,\n}',
      ':3:1: this is not JSON: found "}", expected the name of a field, in quotes',
    ],
    [
      'an end too early',
      '{"a": [1',
      ':1:9: this is not JSON: the text ends too early: `,` or `]` is missing',
    ],
    ['an unclosed quote', '{"a": "x', ':1:7: this is not JSON: the quote is not closed'],
    [
      'a comment',
      '{ // x\n}',
      ':1:3: this is not JSON: found "/", expected the name of a field, in quotes',
    ],
    ['two values', '{} {}', ':1:4: this is not JSON: found "{", expected the end of the text'],
    [
      'a wrong escape',
      '{"a": "\\x"}',
      ':1:7: this is not JSON: this text has an escape that JSON does not know',
    ],
    ['a leading zero', '{"a": 01}', ':1:8: this is not JSON: found "1", expected `,` or `}`'],
    ['too many levels', '['.repeat(10_000), ':1:102: this is not JSON: more than 100 levels'],
  ])('from %s', (_what, content, told) => {
    expect(() => readJson('answer.json', content)).toThrow(
      new CommandError(`answer.json${told}`, refused),
    )
  })

  test('from a request that is no JSON, or a file that is not there', async () => {
    const bytes = await runNew({ 'a.bin': 'x' }, 'POST', '/card/void', '--request', 'a.bin')
    expect(bytes.stderr).toContain('a.bin:1:1: this is not JSON: found "x", expected a value')
    const missing = await runNew({}, 'POST', '/card/void', '--request', 'b.json')
    expect(missing).toMatchObject({ status: 1, stderr: 'b.json: there is no such file.\n' })
  })

  test('without a manifest, and for what is there already', async () => {
    const root = await temporaryProject()
    expect(await runGenerator('new', 'GET', '/card/a', '--root', root)).toMatchObject({
      status: 1,
      stderr: `There is no endpoints.yaml in ${root}: name the folder that holds it with --root.\n`,
    })
    const { stderr } = await runNew({}, 'GET', '/card/get')
    expect(stderr).toBe('endpoints.yaml:5:7: GET /card/get is card.get already.\n')
  })
})

test('new --help tells all options', async () => {
  const { status, stdout } = await runGenerator('new', '--help')
  expect(status).toBe(0)
  for (const option of [
    'from',
    'request',
    'response',
    'title',
    'doc',
    'link',
    'group',
    'new-group',
    'group-doc',
    'name',
    'safe',
    'dry-run',
    'root',
  ]) {
    expect(stdout).toContain(`--${option} `)
  }
})
