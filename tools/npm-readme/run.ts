import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { restore, write } from './readme.js'

// `prepack` writes the READMEs as npm is to show them, `postpack` what they were.

const root = join(import.meta.dirname, '../..')
if (process.argv[2] === 'restore') restore(root)
else write(root, versionOf(), packed())

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

/** The files of the package. */
function packed(): Set<string> {
  const { npm_execpath: npm } = process.env
  if (npm === undefined) throw new Error('npm pack runs this, by prepack')
  const args = [npm, 'pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error']
  const output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  const [{ files } = { files: [] }] = JSON.parse(output) as { files: { path: string }[] }[]
  return new Set(files.map(({ path }) => path))
}
