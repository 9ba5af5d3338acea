import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const readmes = ['README.md', 'README.zh-CN.md']
const host = 'https://unpkg.com/offiaccount@'
const kept = 'node_modules/.cache/npm-readme'

/** npm shows a README away from its files: a link to a file of the package gets its address, one to any other file is its text. */
export function withAddresses(
  readme: string,
  version: string,
  packed: ReadonlySet<string>,
): string {
  return readme.replace(
    /^```[^]*?^```$|\[((?:`[^`\n]*`|[^[\]`])*)\]\(([^()\s]+)\)|`[^`\n]*`/gm,
    (whole, label?: string, target?: string) => {
      if (label === undefined || target === undefined || /^(\w+:|#)/.test(target)) return whole
      const [path = ''] = target.replace(/^\.\//, '').split('#')
      if (!packed.has(path)) return label
      return `[${label}](${host}${version}/${target.replace(/^\.\//, '')})`
    },
  )
}

/** Writes the READMEs as npm is to show them, and keeps what they were. Heals an interrupted run first. */
export function write(root: string, version: string, packed: ReadonlySet<string>): void {
  restore(root)
  const texts = readmes.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
  const left = texts.find(({ text }) => text.includes(host))
  if (left) {
    throw new Error(`${left.name} is as an interrupted npm pack left it: git restore ${left.name}`)
  }
  mkdirSync(join(root, kept), { recursive: true })
  for (const { name, text } of texts) {
    const written = withAddresses(text, version, packed)
    writeFileSync(join(root, kept, name), JSON.stringify({ text, written }))
    writeFileSync(join(root, name), written)
  }
}

/** A README that somebody has changed since stays as it is. */
export function restore(root: string): void {
  for (const name of readmes) {
    const path = join(root, kept, name)
    if (!existsSync(path)) continue
    const { text, written } = JSON.parse(readFileSync(path, 'utf8')) as Record<
      'text' | 'written',
      string
    >
    if (readFileSync(join(root, name), 'utf8') === written) writeFileSync(join(root, name), text)
    rmSync(path)
  }
}
