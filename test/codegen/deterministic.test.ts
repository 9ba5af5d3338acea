import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isMap, parseDocument, visit } from 'yaml'
import { generate, type Result } from '../../codegen/project/generate.js'
import { ownProject } from '../../codegen/project/own.js'
import { emittedFiles } from './support/emitted.js'
import { manifestOf } from './support/manifest.js'
import { projectRoot, runGenerator, temporaryProject } from './support/project.js'

const manifest = manifestOf({ endpoint: 'get: /card/get\nreturns:\n  id: string -- 卡券 ID' })
const otherManifest = manifest.replace('卡券 ID', '卡券标识')
const stampFile = 'node_modules/.cache/offiaccount/stamp.json'

function generated(root: string, version = '1'): Promise<Result> {
  return generate(ownProject(root, version), true)
}

async function generatedProject(): Promise<string> {
  const root = await temporaryProject({ 'endpoints.yaml': manifest })
  await generated(root)
  return root
}

describe('writing', () => {
  test('a second run writes nothing', async () => {
    const root = await generatedProject()
    const card = join(root, 'src/generated/card.ts')
    const longAgo = new Date(1_000_000_000_000)
    await utimes(card, longAgo, longAgo)
    const { scope, changes } = await generated(root)
    expect(scope).toBe('1 endpoint in 1 group')
    expect(changes).toMatchObject({ added: [], changed: [], stale: [] })
    expect(changes.unchanged).toBeGreaterThan(5)
    expect((await stat(card)).mtime).toEqual(longAgo)
  })

  test('only what is new, different or stale is touched', async () => {
    const root = await generatedProject()
    await writeFile(join(root, 'src/generated/old.ts'), '')
    await writeFile(join(root, 'src/kept.ts'), '')
    await writeFile(join(root, 'src/generated/card.ts'), '// by hand')
    await rm(join(root, 'openapi.json'))
    expect((await generated(root)).changes).toMatchObject({
      added: ['openapi.json'],
      changed: ['src/generated/card.ts'],
      stale: ['src/generated/old.ts'],
    })
    expect((await generated(root)).changes).toMatchObject({ added: [], changed: [], stale: [] })
    expect(await readFile(join(root, 'src/kept.ts'), 'utf8')).toBe('')
  })
})

describe('what the last run has left', () => {
  test('spares no file that the manifest, a page or another generator changes', async () => {
    const root = await temporaryProject({ 'endpoints.yaml': manifest })
    await generated(root)
    await writeFile(join(root, 'endpoints.yaml'), otherManifest)
    await writeFile(join(root, 'README.md'), '7 endpoints in 5 groups')
    expect((await generated(root)).changes.changed).toEqual([
      'src/generated/card.ts',
      'openapi.json',
      'README.md',
    ])
    expect(await readFile(join(root, 'src/generated/card.ts'), 'utf8')).toContain('卡券标识')
    const fresh = await temporaryProject({ 'endpoints.yaml': otherManifest })
    await generated(fresh)
    for (const path of (await emittedFiles(otherManifest)).keys()) {
      const [one, other] = [root, fresh].map((each) => readFile(join(each, path), 'utf8'))
      expect(await one).toBe(await other)
    }
  })

  test('does no harm if the generator is another one', async () => {
    const root = await generatedProject()
    const stamp = JSON.parse(await readFile(join(root, stampFile), 'utf8')) as { of: string }
    await generated(root, '2')
    expect(await readFile(join(root, stampFile), 'utf8')).not.toContain(stamp.of)
  })

  test.each(['{"damaged', 'null', '[]', '"text"', '{"of":1,"files":{"openapi.json":null}}'])(
    'does no harm if it is %s',
    async (damaged) => {
      const root = await temporaryProject({ 'endpoints.yaml': manifest, [stampFile]: damaged })
      expect((await generated(root)).changes.added).toContain('src/generated/card.ts')
    },
  )
})

describe('output', () => {
  test('does not depend on the order of keys within an endpoint', async () => {
    const text = await readFile(join(projectRoot, 'endpoints.yaml'), 'utf8')
    const document = parseDocument(text)
    visit(document, {
      Map(_key, map) {
        if (map.has('title') && map.has('link')) map.items.reverse()
      },
    })
    const reversed = document.toString({ lineWidth: 0 })
    expect(isMap(document.contents) && reversed !== text).toBe(true)
    expect(await emittedFiles(reversed)).toEqual(await emittedFiles(text))
  })

  test('tells neither time nor machine', async () => {
    const files = await emittedFiles(manifest)
    expect([...files.values()].join('\n')).not.toMatch(/\b20\d\d-\d\d|\/(home|Users|tmp|work)\//)
  })
})

describe('the command', () => {
  test('generates, then finds nothing to do; check agrees', async () => {
    const readme = '# By hand\n\nAll 7 endpoints in 5 groups.\n'
    const root = await temporaryProject({ 'endpoints.yaml': manifest, 'README.md': readme })
    const first = await runGenerator('generate', '--root', root)
    expect(first.stdout).toContain('  added    src/generated/card.ts\n')
    expect(await readFile(join(root, 'README.md'), 'utf8')).toBe(
      '# By hand\n\nAll 1 endpoints in 1 groups.\n',
    )
    const again = await runGenerator('generate', '--root', root)
    expect(again).toMatchObject({ status: 0, stderr: '' })
    expect(again.stdout).toMatch(/^1 endpoint in 1 group\n(\d+) of \1 files were up to date/)
    const check = await runGenerator('check', '--root', root)
    expect(check).toMatchObject({ status: 0, stderr: '' })
    expect(check.stdout).toMatch(/All \d+ generated files are up to date\.\n$/)
  })

  test('check names every difference and the command that fixes it, and writes nothing', async () => {
    const root = await generatedProject()
    await writeFile(join(root, 'src/generated/card.ts'), '// by hand')
    await rm(join(root, 'src/generated/errcodes.ts'))
    await writeFile(join(root, 'test/generated/old.test.ts'), '// of a group that is gone')
    const { status, stderr } = await runGenerator('check', '--root', root)
    expect(stderr).toBe(
      `  missing    src/generated/errcodes.ts
  outdated   src/generated/card.ts
  stale      test/generated/old.test.ts
The generated files do not match endpoints.yaml. Fix it with: npm run generate
`,
    )
    expect(status).toBe(1)
    expect(await readFile(join(root, 'src/generated/card.ts'), 'utf8')).toBe('// by hand')
  })

  test('a broken manifest is explained, and nothing is written', async () => {
    const root = await temporaryProject({
      'endpoints.yaml': manifestOf({ endpoint: 'get: /card/get\nsafty: true' }),
    })
    const { status, stdout, stderr } = await runGenerator('generate', '--root', root)
    expect(stderr).toBe(
      `endpoints.yaml:10:9 - error unknown-key: unknown key \`safty\`, did you mean \`safe\`?
  10 |         safty: true
     |         ^^^^^

1 error in endpoints.yaml; nothing was written.
`,
    )
    expect([status, stdout]).toEqual([1, ''])
    await expect(stat(join(root, 'src'))).rejects.toThrow('ENOENT')
  })

  test('a folder without a manifest is named', async () => {
    const root = await temporaryProject()
    expect(await runGenerator('check', '--root', root)).toEqual({
      status: 1,
      stdout: '',
      stderr: `There is no endpoints.yaml in ${root}: name the folder that holds it with --root.\n`,
    })
  })

  test('a folder in place of the manifest, and a file in place of its folder, are none', async () => {
    const root = await temporaryProject({ 'endpoints.yaml/part.yaml': '' })
    for (const place of [root, join(root, 'endpoints.yaml/part.yaml')]) {
      expect(await runGenerator('check', '--root', place)).toMatchObject({
        status: 1,
        stderr: `There is no endpoints.yaml in ${place}: name the folder that holds it with --root.\n`,
      })
    }
  })

  test('--help shows the commands, and what each takes', async () => {
    const all = await runGenerator('--help')
    expect(all).toMatchObject({ status: 0, stderr: '' })
    expect(all.stdout).toMatch(/^Usage: node codegen\/start\.js <command>\n/)
    const one = await runGenerator('check', '-h')
    expect(one).toMatchObject({ status: 0, stderr: '' })
    expect(one.stdout).toMatch(/ {2}--root <folder> .*\n {2}--timings /)
  })

  test.each([
    [[], 'the command is missing', ''],
    [['chek'], "there is no command 'chek'", ''],
    [['check', 'card'], "unexpected argument 'card'", ' check'],
    [['check', '--rot', '.'], "Unknown option '--rot'", ' check'],
    [['check', '--root'], "Option '--root <value>' argument missing", ' check'],
  ])('the arguments %j are refused with what is wrong', async (args, told, named) => {
    expect(await runGenerator(...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `offiaccount: ${told}\nnode codegen/start.js${named} --help tells more.\n`,
    })
  })

  test('works on this project where no other is named', async () => {
    const { status, stdout } = await runGenerator('check')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d{3,} endpoints in \d+ groups/)
  })

  test('--timings shows what each stage has taken', async () => {
    const root = await temporaryProject({ 'endpoints.yaml': manifest })
    const { stdout } = await runGenerator('generate', '--timings', '--root', root)
    const stages = Array.from(stdout.matchAll(/^ {2}(\w+) +\d+ ms$/gm), ([, stage]) => stage)
    expect(stages).toEqual(['compare', 'read', 'load', 'emit', 'format', 'write', 'total'])
  })
})
