import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Options } from 'prettier'
import { refusal } from '../../src/shared/command.js'
import { packagesToInstall, versionOf } from '../../src/shared/packages.js'
import { counting } from '../../src/shared/counting.js'
import { originIn } from '../model/target.js'
import { digest, holds, readStamp, whatHolds, writeStamp, type Stamp } from '../output/stamp.js'
import type { Places } from '../user-manifest/target.js'
import { mistakesIn, type Made, type Project } from './generate.js'

/** A package of a user's, with a manifest of their own. */
export function userProject(root: string, places: Places, command: string): Project {
  const { file, out, tests } = places
  return {
    root,
    manifest: file,
    command,
    folders: tests === undefined ? [out] : [...new Set([out, tests])],
    make: (manifest) => make(root, places, manifest),
    obstacle(path, text) {
      const origin = originIn(text)
      if (origin === file) return undefined
      return origin === undefined
        ? `${path} was not generated: move it away, or name another folder`
        : `${path} was generated from ${origin}: each manifest needs a folder of its own`
    },
    hint: testHint(tests),
  }
}

/** Neither the generator nor your prettier is asked for what the last run has left on disk. */
async function make(root: string, places: Places, manifest: Uint8Array): Promise<Made> {
  const { file, out } = places
  const stampFile = `stamp-${digest(file, out).slice(0, 16)}.json`
  const last = await readStamp(root, stampFile)
  const version = generatorVersion()
  // While it watches, the configuration may change.
  await (await import('prettier')).clearConfigCache()
  const digestOfRun = async (paths: string[]): Promise<string> => {
    const styles = await Promise.all(paths.map(async (path) => (await styleFor(root, path)).of))
    return digest(version, JSON.stringify(places), manifest, ...styles)
  }
  const made = await whatHolds(last, await digestOfRun(Object.keys(last.files)), root)
  if (made) return made
  // They load ts-morph, for which an unchanged manifest should not wait.
  const [{ generateFrom }, { knownTypes }] = await Promise.all([
    import('../user-manifest/generate.js'),
    import('../user-manifest/known-types.js'),
  ])
  const stamps: Stamp['files'] = {}
  const format = async (path: string, text: string): Promise<string> => {
    const style = await styleFor(root, path)
    const of = digest(version, style.of, text)
    const stamp = last.files[path]
    const isKnown = stamp?.of === of && (await holds(last, path, root))
    const formatted = isKnown ? text : await style.format(text)
    stamps[path] = isKnown ? stamp : { of, text: digest(formatted) }
    return formatted
  }
  const generated = await generateFrom({ ...places, manifest, format }, await knownTypes())
  const { diagnostics, endpoints, groups } = generated
  const warnings = generated.warnings.map(({ text }) => text).join('\n\n')
  if (diagnostics.length > 0) {
    const printed = diagnostics.map(({ text }) => text).join('\n\n')
    throw mistakesIn(file, printed, diagnostics.length)
  }
  const scope = `${counting(endpoints, 'endpoint')} in ${counting(groups, 'group')}`
  const files = generated.files.map(({ path, text }) => ({
    path,
    text: stamps[path] === last.files[path] ? undefined : text,
  }))
  const remember = async (): Promise<void> => {
    const of = await digestOfRun(Object.keys(stamps))
    try {
      await writeStamp(root, stampFile, { of, scope, warnings, files: stamps })
    } catch (error) {
      // Of a file system that cannot be written, as in CI: that costs the next run time, nothing else.
      if (!(error instanceof Error && 'syscall' in error)) throw error
    }
  }
  return { scope, files, remember, warnings }
}

/** Changes with the generator, which was bundled into this folder, and with every package that shapes a text. */
function generatorVersion(): string {
  const folder = import.meta.dirname
  const bundle = readdirSync(folder).filter((name) => /\.[jt]s$/.test(name))
  const packages = ['prettier', 'ts-morph', 'yaml']
  return digest(
    ...bundle.map((name) => readFileSync(join(folder, name))),
    ...packages.map((name) => digestOfPackage(name, import.meta.url)),
  )
}

/** Of its version. What has none that can be found is different each time, as it may have changed. */
function digestOfPackage(name: string, from: string): string {
  try {
    return digest(name, versionOf(name, createRequire(from)) ?? randomUUID())
  } catch (error) {
    if (error instanceof Error && 'code' in error) return randomUUID()
    throw error
  }
}

interface Style {
  /** A digest of all that it depends on. */
  of: string
  format: (text: string) => Promise<string>
}

/**
 * How the project's own prettier would have a file.
 * @throws CommandError
 */
async function styleFor(root: string, path: string): Promise<Style> {
  const { format, resolveConfig } = await import('prettier')
  const filepath = join(root, path)
  const orRefusal = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
      throw refusal(
        `Your prettier cannot format ${path}: ${reason}\nMend its configuration or install its plugin; nothing was written.`,
      )
    }
  }
  const options: Options = {
    ...(await orRefusal(resolveConfig(filepath, { editorconfig: true }))),
    filepath,
  }
  const plugins = (options.plugins ?? []).map((plugin) =>
    typeof plugin === 'string' ? digestOfPackage(plugin, filepath) : randomUUID(),
  )
  return {
    of: digest(JSON.stringify(options), ...plugins),
    format: (text) => orRefusal(format(text, options)),
  }
}

/** What the generated tests need, if it is not there. */
function testHint(tests: string | undefined): string | undefined {
  const { outdated: [old] = [], command } =
    (tests === undefined ? undefined : packagesToInstall(['vitest'], '-D')) ?? {}
  if (command === undefined) return undefined
  return `The tests run with vitest${old === undefined ? '' : ` (${old})`}: ${command}`
}
