/**
 * Writes the source of the site to `docs/site/pages/`: what is made of endpoints.yaml, the guides, and the home pages. A file that is
 * as it should be is not touched, so that a running server shows only what has changed.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Context } from '../../codegen/emit/context.js'
import { siteContents, sitePages, type SitePage } from './reference/pages.js'
import { formatDiagnostics } from '../../codegen/manifest/diagnostics.js'
import { callGroups } from '../../codegen/model/walk.js'
import { understand } from '../../codegen/manifest/understand.js'
import { own } from '../../codegen/model/target.js'
import { guidePages } from './guides.js'
import { llmsText } from './llms.js'

const root = join(import.meta.dirname, '../..')
const folder = join(import.meta.dirname, 'pages')
const homes = join(import.meta.dirname, 'home')

/** @returns how many pages there are */
export function emit(): number {
  const { source, model, diagnostics } = understand(readFileSync(join(root, 'endpoints.yaml')))
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(source, diagnostics))
  const groups = callGroups(model).map(({ name }) => name)
  const pages = [...sitePages(new Context(model, own)), ...guidePages(groups), ...homePages()]
  const contents = { path: 'contents.json', text: JSON.stringify(siteContents(model)) }
  const llms = { path: 'public/llms.txt', text: llmsText(model) }
  write([...pages, contents, llms])
  return pages.length
}

function homePages(): SitePage[] {
  return filesIn(homes).map((path) => ({ path, text: readFileSync(join(homes, path), 'utf8') }))
}

function write(files: readonly SitePage[]): void {
  mkdirSync(folder, { recursive: true })
  const stale = new Set(filesIn(folder))
  for (const { path, text } of files) {
    const isThere = stale.delete(path)
    if (isThere && readFileSync(join(folder, path), 'utf8') === text) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const path of stale) rmSync(join(folder, path))
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
}
