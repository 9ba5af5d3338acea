import { readJson } from './json.js'
import { refusal } from '../../src/shared/command.js'
import type { Sample } from './shape.js'

/** A sample as it was captured. */
export interface SampleFile {
  /** As messages name it. */
  file: string
  content: string | Uint8Array
}

/** The samples of one side of a call; an answer that is not JSON is `binary`. */
export interface Samples {
  requests: Sample[]
  responses: (Sample | 'binary')[]
}

/** @throws CommandError for what is not a sample, with its place */
export function readSamples(
  requests: readonly SampleFile[],
  responses: readonly SampleFile[],
): Samples {
  return { requests: requests.map(readRequest), responses: responses.map(readResponse) }
}

function readRequest(sample: SampleFile): Sample {
  const text = textOf(sample)
  return { file: sample.file, text, value: readJson(sample.file, text) }
}

/** An answer that does not begin as JSON does is a file. */
function readResponse(sample: SampleFile): Sample | 'binary' {
  const { file } = sample
  const text = textOf(sample)
  if (/^\uFEFF?\s*<(?:!doctype\s+html|html)/i.test(text)) {
    throw refusal(`${file}: this is a page of HTML, not an answer of the endpoint.`)
  }
  if (!/^\uFEFF?\s*[[{]/.test(text)) return 'binary'
  return { file, text, value: readJson(file, text) }
}

function textOf({ file, content }: SampleFile): string {
  if (content.length === 0) throw refusal(`${file}: the sample is empty.`)
  return typeof content === 'string' ? content : Buffer.from(content).toString()
}
