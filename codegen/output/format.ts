import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as prettier from 'prettier'
import type { OutputFile } from '../emit/files.js'

/** Formats files with the project's prettier settings, and remembers the results: only what changed costs time. */
export async function formatFiles(files: OutputFile[], root: string): Promise<OutputFile[]> {
  const options = (await prettier.resolveConfig(join(root, 'package.json'))) ?? {}
  const cacheFile = join(root, 'node_modules/.cache/offiaccount/format.json')
  const known = await readCache(cacheFile)
  const used: Record<string, string> = {}
  const formatted: OutputFile[] = []
  for (const { path, content } of files) {
    const key = createHash('sha256')
      .update(JSON.stringify([prettier.version, options, content]))
      .digest('base64url')
    const text = known[key] ?? (await prettier.format(content, { ...options, filepath: path }))
    used[key] = text
    formatted.push({ path, content: text })
  }
  await mkdir(join(cacheFile, '..'), { recursive: true })
  await writeFile(cacheFile, JSON.stringify(used))
  return formatted
}

async function readCache(file: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, string>
  } catch {
    // A missing or damaged cache costs time, nothing else.
    return {}
  }
}
