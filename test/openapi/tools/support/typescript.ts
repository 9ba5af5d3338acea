import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import ts from 'typescript'
import { home } from './programs.js'

/** As strict as this project, in a browser-like project that knows nothing of it. */
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  // What is generated is not a .d.ts; TypeScript's own libraries take longer than it.
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
}

/** An empty folder outside the project; it is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'offiaccount-openapi-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** An empty folder among the packages of the tools, for what imports some of them; it is gone after the test. */
export async function folderOfTools(name: string): Promise<string> {
  const folder = join(home, 'node_modules/.cache/clients', name.replace(/\W+/g, '-'))
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

export async function writeFiles(folder: string, files: Record<string, string>): Promise<string[]> {
  return Promise.all(
    Object.entries(files).map(async ([path, content]) => {
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
      return file
    }),
  )
}

export function compile(files: string[], further: ts.CompilerOptions = {}): ts.Program {
  return ts.createProgram(files, { ...options, ...further })
}

/** What the compiler has to say: `use.ts(3): Type 'string' is not …`. */
export function complaints(program: ts.Program): string[] {
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line =
      file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    const name = file?.fileName.split('/').at(-1) ?? ''
    return `${name}(${line}): ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}
