import { format as oxfmt } from 'oxfmt'
import type { Expected } from './write.js'

/** As `.prettierrc.json` has it for what people write. The output depends on nothing but the manifest, so it is not read. */
const style = { semi: false, singleQuote: true, printWidth: 100 } as const

/** It has threads of its own and keeps what each file has cost it: at 6,000 endpoints 16 at once take 200 MiB more, and no less time. */
const atOnce = 4

/** The texts as they are written to their files. */
export async function formatAll<File extends Expected & { isFinal: boolean }>(
  files: File[],
): Promise<File[]> {
  const formatted = [...files]
  const remaining = files.entries()
  const worker = async (): Promise<void> => {
    for (const [index, file] of remaining) {
      const { path, text, isFinal } = file
      if (text === undefined || isFinal) continue
      formatted[index] = { ...file, text: await format(path, text) }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return formatted
}

/** The path tells the language. */
async function format(path: string, text: string): Promise<string> {
  const { code, errors } = await oxfmt(path, text, style)
  const [error] = errors
  if (error)
    throw new Error(`The generator has made a ${path} that does not parse: ${error.message}`)
  return code
}
