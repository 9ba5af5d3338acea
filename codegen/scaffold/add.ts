import type { Order } from '../../src/shared/endpoint-order.js'
import type { Added } from '../../src/shared/endpoint-report.js'
import { Refusal } from '../refusal.js'
import type { Target } from '../model/target.js'
import { readSamples, type SampleFile } from './samples.js'
import { scaffold } from './scaffold.js'

/** What both commands need of an endpoint that was written into a manifest. */
export interface Addition extends Added {
  /** The whole manifest with the new entry. */
  text: string
  notes: string[]
  open: string[]
}

/**
 * Writes an endpoint into a manifest as it is on disk. Pure.
 * @throws Misuse, Refusal as `scaffold` does, and for a sample or a manifest that cannot be read
 */
export function add(
  manifest: string | Uint8Array,
  target: Target,
  order: Order,
  samples: { requests: readonly SampleFile[]; responses: readonly SampleFile[] },
): Addition {
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
    throw new Refusal(`${file} is not UTF-8: save it in that encoding.`)
  }
}
