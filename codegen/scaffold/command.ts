import { readFile, realpath } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { readJson } from '../json.js'
import { bytesIfPresent } from '../output/write.js'
import { writeWhole } from '../../src/shared/whole-file.js'
import { Refusal } from '../refusal.js'
import { Misuse, readOrder, usage, type Request } from './order.js'
import { scaffold, type Samples, type Scaffolded } from './scaffold.js'
import type { Sample } from './shape.js'

/** `new`: writes an endpoint into the manifest and says what is left to do. Resolves to the exit status. */
export async function runNew(args: string[], defaultRoot: string): Promise<number> {
  try {
    const request = readOrder(args)
    if (request === undefined) {
      console.log(usage)
      return 0
    }
    console.log(await addEndpoint(request, resolve(request.root ?? defaultRoot)))
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error instanceof Misuse ? `${error.message}\n\n${usage}` : error.message)
    return error instanceof Misuse ? 2 : 1
  }
}

async function addEndpoint(request: Request, root: string): Promise<string> {
  const path = join(root, 'endpoints.yaml')
  const bytes = await bytesIfPresent(path)
  if (bytes === undefined) {
    throw new Refusal(
      `There is no endpoints.yaml in ${root}: name the folder that holds it with --root.`,
    )
  }
  const samples = await readSamples(request)
  // The mark at the beginning is none of the manifest's characters, and stays.
  const mark = bytes.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf)) ? '\uFEFF' : ''
  const done = scaffold(textOf(bytes, path), 'endpoints.yaml', request.order, samples)
  if (request.dryRun) return entryOf(done)
  await writeWhole(await realpath(path), mark + done.text)
  return report(done, request)
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Refusal(`${path} is not UTF-8: save it in that encoding.`)
  }
}

async function readSamples({ requests, responses }: Request): Promise<Samples> {
  return {
    requests: await Promise.all(requests.map(readRequest)),
    responses: await Promise.all(responses.map(readResponse)),
  }
}

async function readRequest(file: string): Promise<Sample> {
  const text = (await readSample(file)).toString()
  return { file, text, value: readJson(file, text) }
}

/** An answer that does not begin as JSON does is a file. */
async function readResponse(file: string): Promise<Sample | 'binary'> {
  const bytes = await readSample(file)
  const text = bytes.toString()
  if (/^\uFEFF?\s*<(?:!doctype\s+html|html)/i.test(text)) {
    throw new Refusal(`${file}: this is a page of HTML, not an answer of the endpoint.`)
  }
  if (!/^\uFEFF?\s*[[{]/.test(text)) return 'binary'
  return { file, text, value: readJson(file, text) }
}

async function readSample(file: string): Promise<Buffer> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal(`${file}: there is no such file.`)
    throw error
  })
  if (bytes.length === 0) throw new Refusal(`${file}: the sample is empty.`)
  return bytes
}

function entryOf({ text, line, lines }: Scaffolded): string {
  return text
    .split('\n')
    .slice(line - 1, line - 1 + lines)
    .join('\n')
}

function report(done: Scaffolded, { order, requests, responses, root }: Request): string {
  const samples = requests.length + responses.length
  const file = root === undefined ? 'endpoints.yaml' : relative('.', join(root, 'endpoints.yaml'))
  const steps = [
    ...(done.open.length > 0
      ? [`write what stands as \`…\`: the ${openKeys(done)} in Chinese words of your own`]
      : []),
    samples === 0
      ? 'write its fields under `query`, `body` and `returns`, if it has any'
      : 'write a 说明 behind each field: `name: string -- 说明`',
    ...(order.safe ? [] : ['add `safe: true` if it only reads']),
    'npm run generate, then npm test',
  ]
  return [
    `Added ${done.name}: ${file}:${done.line}`,
    '',
    entryOf(done),
    ...(done.notes.length > 0 ? ['', ...done.notes] : []),
    '',
    'Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n')
}

function openKeys({ open }: Scaffolded): string {
  const keys = open.map(({ message }) => /`(\w+)`/.exec(message)?.[1] ?? '')
  return [...new Set(keys)].join(', ')
}
