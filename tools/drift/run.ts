import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { explainFailure } from '../../src/shared/failure.js'
import { formatDiagnostics, Source } from '../../codegen/manifest/diagnostics.js'
import { load } from '../../codegen/manifest/load.js'
import { read } from '../../codegen/manifest/read.js'
import { allEndpoints } from '../../codegen/model/walk.js'
import { bytesIfPresent } from '../../codegen/output/write.js'
import { understand } from '../../codegen/manifest/understand.js'
import { Refusal } from '../../codegen/refusal.js'
import { compare } from './compare.js'
import { readCopy, type Copy } from './documented.js'
import { asJson, asText, type Comparison } from './report.js'

const projectRoot = join(import.meta.dirname, '../..')

const usage = `Usage: npm run drift -- <file>... [--json] [--root <folder>]

Compares endpoints.yaml with a copy of Tencent's documentation, and lists what is new, gone, moved and retitled.
Each file is one of

  an index, as JSON: [{ "title": "新增草稿", "method": "POST", "path": "/cgi-bin/draft/add", "doc_url": "https://…" }]
  a page of developers.weixin.qq.com, saved as HTML or Markdown: of one call, or of a section with a table of paths

Only an index tells what is gone: pages are a part. What endpoints.yaml calls deprecated may be gone.

  --json    print the differences as JSON
  --root    the folder that holds endpoints.yaml (default: this project)
  --help    show this text

Exits with 0 if nothing differs, 1 if something does, 2 if a file or an argument is wrong.`

process.exitCode = await main(process.argv.slice(2))

/** Resolves to the exit status, which a weekly job reads: 1 means a difference and nothing else. */
async function main(args: string[]): Promise<number> {
  try {
    const { positionals: files, values } = readArguments(args)
    if (values.help) {
      console.log(usage)
      return 0
    }
    if (files.length === 0) throw new Refusal(`The file is missing.\n\n${usage}`)
    const comparison = await compareFiles(files, resolve(values.root ?? projectRoot))
    console.log(values.json ? asJson(comparison) : asText(comparison))
    return comparison.differences.length === 0 ? 0 : 1
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : explainFailure(error))
    return 2
  }
}

function readArguments(args: string[]): {
  positionals: string[]
  values: { json?: boolean; root?: string; help?: boolean }
} {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        root: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    // This is how parseArgs reports an unknown option or one without a value.
    if (error instanceof TypeError) throw new Refusal(`${error.message}\n\n${usage}`)
    throw error
  }
}

async function compareFiles(files: string[], root: string): Promise<Comparison> {
  const manifest = await bytesIfPresent(join(root, 'endpoints.yaml'))
  if (manifest === undefined) {
    const hint = 'name the folder that holds it with --root'
    throw new Refusal(`There is no endpoints.yaml in ${root}: ${hint}.`)
  }
  const { source, diagnostics } = understand(manifest)
  const mistakes = diagnostics.filter(({ code }) => code !== 'unwritten')
  if (mistakes.length > 0) throw new Refusal(formatDiagnostics(source, mistakes))
  const { model, reader } = read(load(source).root ?? null, source)
  const copies = await Promise.all(files.map(readFileOf))
  return {
    files,
    calls: copies.reduce((sum, { calls }) => sum + calls.length, 0),
    endpoints: allEndpoints(model).length,
    differences: compare(model, copies),
    placeOf: (endpoint) => placeIn(source, reader.placeOf(endpoint)[0]),
  }
}

function placeIn(source: Source, offset: number): string {
  const { line, column } = source.position(offset)
  return `${source.file}:${line}:${column}`
}

async function readFileOf(file: string): Promise<Copy> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal(`${file}: there is no such file.`)
    if (code === 'EISDIR') throw new Refusal(`${file}: this is a folder: name the files in it.`)
    throw error
  })
  return readCopy(file, bytes.toString())
}
