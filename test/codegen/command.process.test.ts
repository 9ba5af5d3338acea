import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manifestOf } from './support/manifest.js'
import { run, runGenerator, temporaryProject } from './support/project.js'

const manifest = manifestOf({ endpoint: 'get: /card/get\nreturns:\n  id: string -- 卡券 ID' })

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
  const root = await temporaryProject({ 'endpoints.yaml': manifest })
  await runGenerator('generate', '--root', root)
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
  [['check', '--rot', '.'], "Unknown option '--rot': did you mean --root?", ' check'],
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

test('a reader that has seen enough does not end the work', async () => {
  const root = await temporaryProject({ 'endpoints.yaml': manifest })
  const line = `node codegen/start.js generate --root '${root}' | true; exit "\${PIPESTATUS[0]}"`
  expect(await run('bash', ['-c', line])).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(await readFile(join(root, 'src/generated/card.ts'), 'utf8')).toContain('卡券 ID')
})
