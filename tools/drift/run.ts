import { join, resolve } from 'node:path'
import { formatDiagnostics } from '../../codegen/manifest/diagnostics.js'
import { read } from '../../codegen/manifest/read.js'
import { own } from '../../codegen/model/target.js'
import { allEndpoints } from '../../codegen/model/walk.js'
import { understand } from '../../codegen/manifest/understand.js'
import { readManifest } from '../../codegen/project/generate.js'
import {
  command,
  CommandError,
  done,
  messageOf,
  mistaken,
  readGiven,
  refusal,
  refused,
  runCommand,
} from '../../src/shared/command.js'
import { compare } from './compare.js'
import { readCopy } from './documented.js'
import { asJson, asText, type Comparison } from './report.js'

const drift = command({
  usage: [
    `Usage: npm run drift -- <file>... [options]

Compares endpoints.yaml with a copy of Tencent's documentation, and lists what is new, gone, moved and retitled.
Each file is one of

  an index, as JSON: [{ "title": "新增草稿", "method": "POST", "path": "/cgi-bin/draft/add", "doc_url": "https://…" }]
  a page of developers.weixin.qq.com, saved as HTML or Markdown: of one call, or of a section with a table of paths

Only an index tells what is gone: pages are a part. What endpoints.yaml calls deprecated may be gone.`,
    'Exits with 0 if nothing differs, 1 if something does, 2 if a file or an argument is wrong.',
  ],
  options: {
    '--json': 'print the differences as JSON',
    '--root <folder>': 'the folder that holds endpoints.yaml (default: this project)',
  },
  // A weekly job reads the exit status: 1 means a difference and nothing else.
  async run({ positionals: files, values }, { stdout, stderr }) {
    if (files.length === 0) throw new CommandError('the file is missing')
    try {
      const root = resolve(values.root ?? join(import.meta.dirname, '../..'))
      const comparison = await compareFiles(files, root)
      stdout.write(`${values.json ? asJson(comparison) : asText(comparison)}\n`)
      return comparison.differences.length === 0 ? done : refused
    } catch (error) {
      stderr.write(`${messageOf(error)}\n`)
      return mistaken
    }
  },
})

process.exitCode = await runCommand('npm run drift --', () => drift, process.argv.slice(2), process)

async function compareFiles(files: string[], root: string): Promise<Comparison> {
  const manifest = await readManifest(
    root,
    'endpoints.yaml',
    'name the folder that holds it with --root',
  )
  const { source, diagnostics } = understand(manifest)
  const mistakes = diagnostics.filter(({ code }) => code !== 'unwritten')
  if (mistakes.length > 0) throw refusal(formatDiagnostics(source, mistakes))
  const { model, reader } = read(source, own)
  const copies = await Promise.all(
    files.map(async (file) => readCopy(file, (await readGiven(file)).toString())),
  )
  return {
    files,
    calls: copies.reduce((sum, { calls }) => sum + calls.length, 0),
    endpoints: allEndpoints(model).length,
    differences: compare(model, copies),
    placeOf: (endpoint) => source.placeOf(reader.placeOf(endpoint)[0]),
  }
}
