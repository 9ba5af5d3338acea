import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const projectRoot: string = join(import.meta.dirname, '../../..')

/** A folder with these files; it is gone after the test. */
export async function temporaryProject(files: Record<string, string> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'offiaccount-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return root
}

export interface Outcome {
  status: number
  stdout: string
  stderr: string
}

/** Runs the generator as a person does. */
export function runGenerator(...args: string[]): Promise<Outcome> {
  return runNode(join(projectRoot, 'codegen/start.js'), ...args)
}

export function runNode(...args: string[]): Promise<Outcome> {
  return run(process.execPath, args)
}

export function run(program: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { cwd: projectRoot }, (_error, stdout, stderr) => {
      resolve({ status: child.exitCode ?? -1, stdout, stderr })
    })
  })
}
