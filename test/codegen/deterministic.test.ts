import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isMap, parseDocument, visit } from 'yaml'
import { readArguments, usage } from '../../codegen/arguments.js'
import { formatFiles } from '../../codegen/output/format.js'
import { apply, compare } from '../../codegen/output/write.js'
import { emit, understand } from '../../codegen/pipeline.js'
import { manifestOf } from './support/manifest.js'
import { projectRoot, runGenerator, temporaryProject } from './support/project.js'

const manifest = manifestOf({ endpoint: 'get: /card/get\nreturns:\n  id: string -- 卡券 ID' })

async function generatedProject(): Promise<string> {
  const root = await temporaryProject({ 'endpoints.yaml': manifest })
  const files = await formatFiles(emit(understand(manifest)), root)
  await apply(files, await compare(files, root), root)
  return root
}

describe('writing', () => {
  test('a second run writes nothing', async () => {
    const root = await generatedProject()
    const card = join(root, 'src/generated/card.ts')
    const longAgo = new Date(1_000_000_000_000)
    await utimes(card, longAgo, longAgo)
    const files = await formatFiles(emit(understand(manifest)), root)
    const changes = await compare(files, root)
    expect(changes).toEqual({ added: [], changed: [], stale: [], unchanged: files.length })
    await apply(files, changes, root)
    expect((await stat(card)).mtime).toEqual(longAgo)
  })

  test('only what is new, different or stale is touched', async () => {
    const root = await generatedProject()
    await writeFile(join(root, 'src/generated/old.ts'), '')
    await writeFile(join(root, 'src/kept.ts'), '')
    await writeFile(join(root, 'src/generated/card.ts'), '// by hand')
    const files = await formatFiles(emit(understand(manifest)), root)
    const changes = await compare(files.slice(1), root)
    expect(changes.stale).toEqual(['src/generated/card.ts', 'src/generated/old.ts'])
    expect((await compare(files, root)).changed).toEqual(['src/generated/card.ts'])
    await apply(files, await compare(files, root), root)
    expect(await compare(files, root)).toMatchObject({ added: [], changed: [], stale: [] })
    expect(await readFile(join(root, 'src/kept.ts'), 'utf8')).toBe('')
  })

  test('a damaged cache of formatted files does no harm', async () => {
    const cache = 'node_modules/.cache/offiaccount/format.json'
    const root = await temporaryProject({ [cache]: '{"damaged' })
    const [first] = await formatFiles([{ path: 'a.ts', content: 'let a  = "b";' }], root)
    expect(first?.content).toBe("let a = 'b'\n")
  })
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
    expect(emit(understand(reversed))).toEqual(emit(understand(text)))
  })

  test('tells neither time nor machine', () => {
    const files = emit(understand(manifest)).map(({ content }) => content)
    expect(files.join('\n')).not.toMatch(/\b20\d\d-\d\d|\/(home|Users|tmp|work)\//)
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
    expect(again.stdout).toMatch(/^1 endpoint in 1 group \(.*\)\n(\d+) of \1 files were up to date/)
    const check = await runGenerator('check', '--root', root)
    expect(check).toMatchObject({ status: 0, stderr: '' })
    expect(check.stdout).toMatch(/All \d+ generated files are up to date\.\n$/)
  })

  test('check names every difference and the command that mends it, and writes nothing', async () => {
    const root = await generatedProject()
    await writeFile(join(root, 'src/generated/card.ts'), '// by hand')
    await rm(join(root, 'src/generated/errcodes.ts'))
    await writeFile(join(root, 'test/generated/old.test.ts'), '// of a group that is gone')
    const { status, stderr } = await runGenerator('check', '--root', root)
    expect(stderr).toBe(
      `  missing    src/generated/errcodes.ts
  outdated   src/generated/card.ts
  stale      test/generated/old.test.ts
The generated files do not match endpoints.yaml. Mend it with: npm run generate
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

  test('--help shows the usage', async () => {
    expect(await runGenerator('--help')).toEqual({ status: 0, stdout: `${usage}\n`, stderr: '' })
    expect(readArguments(['check', '-h'])).toMatchObject({ command: 'help' })
  })

  test('unknown arguments are refused with the usage', async () => {
    const { status, stdout, stderr } = await runGenerator('chek')
    expect(stderr).toMatch(/^Unknown command 'chek'\.\n\nUsage: tsx codegen\/cli\.ts <command>/)
    expect(stderr).not.toMatch(/^ +at /m)
    expect([status, stdout]).toEqual([2, ''])
  })

  test.each([
    [[], 'The command is missing.'],
    [['chek'], "Unknown command 'chek'."],
    [['check', 'card'], "Unexpected argument 'card'."],
    [['check', '--rot', '.'], "Unknown option '--rot'."],
    [['check', '--root'], "Option '--root <value>' argument missing"],
  ])('the arguments %j are explained', (args, complaint) => {
    expect(readArguments(args)).toMatch(complaint)
  })

  test('works on this project where no other is named', () => {
    const root = projectRoot.replace(/\/$/, '')
    expect(readArguments(['check'])).toEqual({ command: 'check', root })
    expect(readArguments(['generate', '--root', '/a/../b'])).toEqual({
      command: 'generate',
      root: '/b',
    })
  })
})
