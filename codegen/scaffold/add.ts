import { refusal } from '../../src/shared/command.js'
import type { Scaffolded } from '../api.js'
import type { Target } from '../model/target.js'
import type { Order } from './order.js'
import { readSamples, type SampleFile } from './samples.js'
import { scaffold } from './scaffold.js'

/**
 * Writes an endpoint into a manifest as it is on disk. Pure.
 * @throws CommandError as `scaffold` does, and for a sample or a manifest that cannot be read
 */
export function add(
  manifest: string | Uint8Array,
  target: Target,
  order: Order,
  samples: { requests: readonly SampleFile[]; responses: readonly SampleFile[] },
): Scaffolded {
  const whole = textOf(manifest, target.manifest)
  // The mark at the beginning is not one of the manifest's characters, and stays.
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : ''
  const read = readSamples(samples.requests, samples.responses)
  const done = scaffold(whole.slice(mark.length), target, order, read)
  const { text, name, line, lines, notes } = done
  const entry = text
    .split(/\r?\n/)
    .slice(line - 1, line - 1 + lines)
    .join('\n')
  const open = done.open.map(({ message }) => /`(\w+)`/.exec(message)?.[1] ?? '')
  return { text: mark + text, name, line, entry, notes, open: [...new Set(open)] }
}

function textOf(manifest: string | Uint8Array, file: string): string {
  if (typeof manifest === 'string') return manifest
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(manifest)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw refusal(`${file} is not UTF-8: save it in that encoding.`)
  }
}
