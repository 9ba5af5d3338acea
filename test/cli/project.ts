import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { vi } from 'vitest'
import type { Command } from '../../src/shared/command.js'
import { temporaryProject } from '../codegen/support/project.js'
import { runs, type Outcome } from './shell.js'

/** A package of a user's, in which a command runs. */
export class UserProject {
  readonly root: string
  readonly #command: Command

  constructor(root: string, command: Command) {
    this.root = root
    this.#command = command
  }

  static async of(command: Command, files: Record<string, string> = {}): Promise<UserProject> {
    return new UserProject(await temporaryProject({ 'package.json': '{}', ...files }), command)
  }

  async run(...args: string[]): Promise<Outcome> {
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(this.root)
    try {
      return await runs(this.#command, args)
    } finally {
      cwd.mockRestore()
    }
  }

  read(path: string): Promise<string> {
    return readFile(join(this.root, path), 'utf8')
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true })
    await writeFile(join(this.root, path), text)
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path))
  }
}
