import { spawn, type ChildProcess } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { manifestOf } from './support/manifest.js'
import { projectRoot, temporaryProject } from './support/project.js'

/** Waits until the process has printed a text. */
function printed(child: ChildProcess, text: string): Promise<string> {
  return new Promise((resolve) => {
    let output = ''
    const collect = (chunk: Buffer): void => {
      output += chunk.toString()
      if (output.includes(text)) resolve(output)
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
  })
}

test('dev generates at once, shows mistakes, and generates again when they are mended', async () => {
  const manifest = manifestOf({ endpoint: 'get: /card/get' })
  const root = await temporaryProject({ 'endpoints.yaml': manifest })
  const start = join(projectRoot, 'codegen/start.js')
  const child = spawn(process.execPath, [start, 'dev', '--root', root])
  onTestFinished(() => void child.kill())
  expect(await printed(child, 'Watching')).toContain('  src/generated/card.ts\n')

  const mistake = printed(child, 'error unknown-key')
  await writeFile(
    join(root, 'endpoints.yaml'),
    manifest.replace('get: /card/get', 'gett: /card/get'),
  )
  expect(await mistake).toContain('endpoints.yaml:9:9 - error unknown-key')

  const mended = printed(child, 'src/generated/card.ts')
  await writeFile(join(root, 'endpoints.yaml'), manifest.replace('/card/get', '/card/fetch'))
  await mended
  expect(await readFile(join(root, 'src/generated/card.ts'), 'utf8')).toContain('/card/fetch')
})
