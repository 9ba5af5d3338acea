import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { step } from '../support/suite.js'

/** Installs the package, as it was built last, from its tarball: a link would show a project what is not published. */
export async function unpack(root: string, home: string): Promise<void> {
  const target = `${home}node_modules/offiaccount`
  const cache = `${root}node_modules/.cache`
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', cache]
  await step('npm', pack, root)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const tarball = `${cache}/offiaccount-${version}.tgz`
  await step('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'], root)
}
