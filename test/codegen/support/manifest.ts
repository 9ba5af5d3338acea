import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { formatDiagnostics } from '../../../codegen/manifest/diagnostics.js'
import { understand } from '../../../codegen/manifest/understand.js'

/** A part of a manifest, the rest of which does not matter to a case. */
export interface Snippet {
  /** The whole manifest. */
  manifest?: string
  /** Keys of the one endpoint `card.get`, from line 9 on. */
  endpoint?: string
  /** The top-level `types`. */
  types?: string
}

export function manifestOf({ manifest, endpoint, types }: Snippet): string {
  if (manifest !== undefined) return manifest
  const keys = indent(endpoint ?? 'get: /card/get', 8)
  return `groups:
  card:
    doc: 卡券
    endpoints:
      get:
        title: 查询卡券
        doc: 查询一张卡券
        link: https://developers.weixin.qq.com/doc
${keys}
${types === undefined ? '' : `types:\n${indent(types, 2)}\n`}`
}

/** The manifest of an explanation's example: a whole one, events, or keys of an endpoint with the `types` they use. */
export function manifestOfExample(example: string): string {
  if (example.startsWith('groups:')) return example
  if (example.startsWith('events:'))
    return `groups:\n  card:\n    doc: 卡券\n${indent(example, 4)}\n`
  const [keys = '', types] = example.split(/^types:\n/m)
  const method = /^(?:get|post): /m.test(keys) ? '' : 'post: /card/get\n'
  const endpoint = `${method}${keys}`
  return manifestOf({
    endpoint,
    ...(types !== undefined && { types: types.replace(/^ {2}/gm, '') }),
  })
}

/** What a person sees of a manifest's mistakes. A U+FFFD in it stands for a byte that is not UTF-8. */
export function printedDiagnostics(manifest: string): string {
  const { source, diagnostics } = understand(bytesOf(manifest))
  return formatDiagnostics(source, diagnostics)
}

function bytesOf(manifest: string): Uint8Array {
  const parts = manifest.split('\uFFFD').flatMap((part) => [Buffer.of(0xff), Buffer.from(part)])
  return Buffer.concat(parts.slice(1))
}

/** The cases of a YAML file beside the tests. */
export function casesOf<Case>(file: string): Case[] {
  return parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8')) as Case[]
}

function indent(text: string, width: number): string {
  return text.trimEnd().replace(/^(?=.)/gm, ' '.repeat(width))
}
