import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, onTestFinished, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const run = promisify(execFile)
const peers = [
  ...['css-tree', 'hast-util-raw', 'hast-util-select', 'hast-util-to-html', 'lowlight'],
  ...['mdast-util-to-hast', 'remark', 'remark-gfm', 'yaml'],
]

/** A folder in which the packed package is installed, with these packages beside it. */
async function folderWith(packages: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'offiaccount-article-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const modules = join(folder, 'node_modules')
  await mkdir(modules)
  await cp(join(inject('consumer'), 'node_modules/offiaccount'), join(modules, 'offiaccount'), {
    recursive: true,
  })
  for (const name of packages) {
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction')
  }
  await writeFile(join(folder, 'post.md'), '---\ncover: c.png\n---\n# 春天\n\n```js\nlet a\n```')
  return folder
}

const article = (folder: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  run(process.execPath, ['node_modules/offiaccount/dist/cli.js', 'article', 'post.md', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
  })

test('the packages that articles need are named, with the line that installs them', async () => {
  const folder = await folderWith(['ky', 'yaml', 'remark'])
  const error: unknown = await article(folder, '--mock').catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 2, stdout: '' })
  expect((error as { stderr: string }).stderr).toMatch(
    /^offiaccount: articles need packages of their own: css-tree, .*, remark-gfm are not installed\. npm i css-tree@3 hast-util-raw@9 .* remark-gfm@4\n$/,
  )
})

test('an article is rendered by the packed program, with its theme; sharp is asked for if it is needed', async () => {
  const folder = await folderWith(['ky', ...peers])
  await writeFile(join(folder, 'c.png'), Buffer.from('RIFF0000WEBP'))
  const error: unknown = await article(folder, '--preview', 'out.html').catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ code: 2 })
  expect((error as { stderr: string }).stderr).toMatch(
    /^post\.md:2 - c\.png cannot be used: it is webp, 1 kB, and WeChat takes .*; sharp would convert it: npm i sharp@0\n$/,
  )
  const page = await readFile(join(folder, 'out.html'), 'utf8')
  expect(page).toMatch(
    /<code style="[^"]*white-space:pre[^"]*"><span style="color:#\w+">let<\/span> a<\/code>/,
  )
})
