import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A step of a page that shows work in a terminal. */
export type Step =
  /** A file that the reader has written, from a block that is called by its name. */
  | { kind: 'file'; name: string; text: string }
  /** What the reader changes in an editor. */
  | { kind: 'edit'; patch: string }
  /** A line behind `$`, and what it prints. */
  | { kind: 'command'; command: string; output: string }

/** The steps of a page in Markdown: its blocks of `json NAME`, `diff` and `console`. */
export function stepsOf(page: string): Step[] {
  const blocks = page.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm)
  return Array.from(blocks).flatMap(([, language = '', name, text = '']): Step[] => {
    if (language === 'diff') return [{ kind: 'edit', patch: text }]
    if (language !== 'console') return name === undefined ? [] : [{ kind: 'file', name, text }]
    return text
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [, command = '', output = ''] = /^((?:.*\\\n)*.*)\n([^]*)$/.exec(part) ?? []
        return { kind: 'command', command, output: output.trim() }
      })
  })
}

/** Does a step in a folder. Resolves to what a command has printed, without what npm says around a script. */
export async function take(step: Step, folder: string): Promise<string> {
  if (step.kind === 'file') {
    await writeFile(join(folder, step.name), step.text)
    return ''
  }
  if (step.kind === 'edit') {
    await writeFile(join(folder, 'edit.patch'), step.patch)
    const applied = await shell('git apply edit.patch', folder)
    if (applied !== '') throw new Error(`An edit of the page does not fit the file:\n${applied}`)
    return ''
  }
  return shell(step.command, folder)
}

function shell(command: string, cwd: string): Promise<string> {
  const env = { ...process.env, NO_COLOR: '1', npm_config_update_notifier: 'false' }
  return new Promise((resolve) => {
    execFile('sh', ['-c', `{ ${command}\n} 2>&1`], { cwd, env }, (_error, stdout) => {
      resolve(
        stdout
          .replaceAll(/^> .*\n/gm, '')
          .replaceAll(/^npm error.*\n/gm, '')
          .trim(),
      )
    })
  })
}

/**
 * Whether a command has printed what the page shows. `…` there stands for anything; how long `endpoints.yaml` is makes no difference, as
 * the page need not be written again with each endpoint.
 */
export function matches(shown: string, printed: string): boolean {
  const parts = withoutCounts(shown)
    .split('…')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('[^]*')}$`).test(withoutCounts(printed))
}

function withoutCounts(text: string): string {
  return text.replaceAll(/(endpoints\.yaml):\d+/g, '$1:N').replaceAll(/^( +)\d+ \|/gm, '$1N |')
}
