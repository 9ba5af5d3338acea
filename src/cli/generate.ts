import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Generated, GenerateOptions } from 'offiaccount/codegen'
import { counting } from '../shared/counting.js'
import { explainFailure } from '../shared/failure.js'
import { done, Mistake, readOptions, refused, type Program } from './command.js'
import { apply, bytesIfPresent, compare, type Changes } from './generate/files.js'
import { placeIn, projectAround } from './generate/places.js'
import { watchFile } from './generate/watch.js'

export const usage = `Usage: offiaccount generate <manifest> --out <folder> [options]

  Makes typed functions of your own endpoints, described as docs/manifest.md says.

  offiaccount generate my-endpoints.yaml --out src/wechat --tests test/wechat
  offiaccount generate my-endpoints.yaml --out src/wechat --check

Options:
  --out <folder>        where the functions go: a module for each group, and explain.ts
  --tests <folder>      where their tests go, for vitest, and mock.ts for createMockWeChat
  --openapi <file>      where the OpenAPI 3.1 document goes, as .json
  --server <url>        the server that it names (default: those of WeChat)
  --check               write nothing; exit 1 if anything would change
  --watch               generate again whenever the manifest is saved
  -h, --help            show this text

It overwrites and deletes only files whose first line says that they were generated from this manifest. It needs the
packages prettier, ts-morph and yaml, and formats as your prettier is set up.

Exit status:
  0  done
  1  the manifest has mistakes, files are not up to date (--check), or a file cannot be read or written
  2  the command is wrong, or a package is missing`

interface Order {
  project: string
  /** As the project has it. */
  places: Omit<GenerateOptions, 'manifest' | 'format'>
  check: boolean
  watch: boolean
}

type Output = Pick<Program, 'stdout' | 'stderr'>

/** Resolves to the exit status. */
export async function run(args: string[], program: Program): Promise<number> {
  const order = readOrder(args)
  if (order === 'help') {
    program.stdout.write(`${usage}\n`)
    return done
  }
  if (!order.watch) return generateOnce(order, program)
  const round = (): Promise<unknown> => generateOnce(order, program)
  await watchFile(join(order.project, order.places.file), round, program)
  return done
}

function readOrder(args: string[]): Order | 'help' {
  const { positionals, values } = readOptions(args, {
    out: { type: 'string' },
    tests: { type: 'string' },
    openapi: { type: 'string' },
    server: { type: 'string' },
    check: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  })
  const { out, tests, openapi, server, check, watch, help } = values
  if (help) return 'help'
  const [manifest, other] = positionals
  if (manifest === undefined) throw new Mistake('the manifest is missing')
  if (other !== undefined) throw new Mistake(`one manifest at a time: what is '${other}'?`)
  if (out === undefined) throw new Mistake('--out is missing: the folder of the functions')
  if (check && watch) throw new Mistake('--check writes nothing: leave --watch out')
  if (openapi !== undefined && !openapi.endsWith('.json')) {
    throw new Mistake(`--openapi is written as JSON, so it ends in .json: ${openapi}`)
  }
  if (server !== undefined && !/^https?:\/\/[^/]/.test(server)) {
    throw new Mistake(`--server is like https://api.weixin.qq.com, not '${server}'`)
  }
  const project = projectAround(process.cwd())
  const place = (path: string, name: string): string => placeIn(project, path, name)
  const places = {
    file: place(manifest, 'the manifest'),
    out: place(out, '--out'),
    ...(tests !== undefined && { tests: place(tests, '--tests') }),
    ...(openapi !== undefined && { openapi: place(openapi, '--openapi') }),
    ...(server !== undefined && { server }),
  }
  return { project, places: { ...places, command: commandOf(places) }, check, watch }
}

/** What headers tell to run in the project's folder. */
function commandOf({ file, ...options }: Omit<Order['places'], 'command'>): string {
  const word = (text: string): string => (/^[\w./:@-]+$/.test(text) ? text : JSON.stringify(text))
  const flags = Object.entries(options).map(([name, value]) => `--${name} ${word(String(value))}`)
  return `npx offiaccount generate ${[word(file), ...flags].join(' ')}`
}

async function generateOnce(order: Order, output: Output): Promise<number> {
  const { project, places, check } = order
  try {
    const manifest = await bytesIfPresent(join(project, places.file))
    if (manifest === undefined) {
      output.stderr.write(`offiaccount: there is no ${places.file} in ${project}\n`)
      return refused
    }
    const { generate, originOf } = await import('offiaccount/codegen')
    const generated = await generate({ ...places, manifest, format: formatterIn(project) })
    if (generated.diagnostics.length > 0) return reportMistakes(generated, places.file, output)
    const { file, out, tests = out } = places
    const folders = [...new Set([out, tests])]
    const changes = await compare(generated.files, { project, manifest: file, folders }, originOf)
    if (changes.obstacles.length > 0) {
      output.stderr.write(`${changes.obstacles.join('\n')}\nNothing was written.\n`)
      return refused
    }
    output.stdout.write(
      `${counting(generated.endpoints, 'endpoint')} in ${counting(generated.groups, 'group')}\n`,
    )
    if (check) return reportChecked(changes, places, output)
    await apply(changes, project)
    reportWritten(changes, places, output)
    return done
  } catch (error) {
    if (error instanceof Error && error.name === 'MissingPackagesError') {
      throw new Mistake(error.message)
    }
    output.stderr.write(`offiaccount: ${explainFailure(error)}\n`)
    return refused
  }
}

/** As the project's own prettier would have it. */
function formatterIn(project: string): NonNullable<GenerateOptions['format']> {
  return async (path, text) => {
    const { format, resolveConfig } = await import('prettier')
    const filepath = join(project, path)
    const style = await resolveConfig(filepath, { editorconfig: true })
    return format(text, { ...style, filepath })
  }
}

function reportMistakes({ diagnostics }: Generated, file: string, { stderr }: Output): number {
  const texts = diagnostics.map(({ text }) => text)
  const count = counting(diagnostics.length, 'error')
  stderr.write(`${[...texts, `${count} in ${file}; nothing was written.`].join('\n\n')}\n`)
  return refused
}

function reportChecked(
  changes: Changes,
  { file, command }: Order['places'],
  output: Output,
): number {
  const { added, changed, stale, unchanged } = changes
  if (added.length + changed.length + stale.length === 0) {
    output.stdout.write(`All ${unchanged} generated files are up to date.\n`)
    return done
  }
  const lines = [
    ...added.map(({ path }) => `  missing    ${path}`),
    ...changed.map(({ path }) => `  outdated   ${path}`),
    ...stale.map((path) => `  stale      ${path}`),
    `The generated files do not match ${file}. Mend it with: ${command}`,
  ]
  output.stderr.write(`${lines.join('\n')}\n`)
  return refused
}

function reportWritten(changes: Changes, { tests }: Order['places'], { stdout }: Output): void {
  const { added, changed, stale, unchanged } = changes
  const all = added.length + changed.length + unchanged
  const lines = [
    ...added.map(({ path }) => `  added    ${path}`),
    ...changed.map(({ path }) => `  changed  ${path}`),
    ...stale.map((path) => `  deleted  ${path}`),
    `${unchanged} of ${counting(all, 'file')} ${all === 1 ? 'was' : 'were'} up to date.`,
    ...(tests === undefined || hasVitest() ? [] : ['The tests run with vitest: npm i -D vitest']),
  ]
  stdout.write(`${lines.join('\n')}\n`)
}

function hasVitest(): boolean {
  try {
    createRequire(import.meta.url).resolve('vitest/package.json')
    return true
  } catch {
    return false
  }
}
