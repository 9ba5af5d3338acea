import { realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ScaffoldSample } from 'offiaccount/codegen'
import { OrderMistake, orderHelp, readOrder, type OrderRequest } from '../shared/endpoint-order.js'
import { reportAdded } from '../shared/endpoint-report.js'
import { explainFailure } from '../shared/failure.js'
import { writeWhole } from '../shared/whole-file.js'
import { done, Mistake, refused, type Program } from './command.js'
import { bytesIfPresent } from './generate/files.js'
import { placeIn, projectAround } from './generate/places.js'

export const usage: string = [
  `Usage: offiaccount new <manifest> <GET|POST> <path> [options]

  Writes a new endpoint into a manifest of your own, at the end of the group whose endpoints have the most similar
  path. No other line of the file changes. With --new-group it begins a manifest that is not there yet.

  offiaccount new my-endpoints.yaml POST /orders/get --new-group orders --group-doc 订单
  offiaccount new my-endpoints.yaml POST /orders/list --from request.json response.json

Options:`,
  orderHelp,
  `  -h, --help            show this text

What only a person can say and no option does, is written as \`…\`, which \`offiaccount generate\` asks for by file and
line. It needs the packages prettier, ts-morph and yaml.

Exit status:
  0  the entry was written
  1  the manifest or a sample forbids it, or a file cannot be read or written
  2  the command is wrong, or a package is missing`,
].join('\n')

/** Resolves to the exit status. */
export async function run(args: string[], { stdout, stderr }: Program): Promise<number> {
  const request = readRequest(args)
  if (request === 'help') {
    stdout.write(`${usage}\n`)
    return done
  }
  const project = projectAround(process.cwd())
  const file = placeIn(project, request.manifest, 'the manifest')
  try {
    stdout.write(`${await addEndpoint(request, project, file)}\n`)
    return done
  } catch (error) {
    if (!(error instanceof Error) || error instanceof Mistake) throw error
    if (error.name === 'MissingPackagesError') throw new Mistake(error.message)
    if (error.name !== 'ScaffoldError') {
      stderr.write(`offiaccount: ${explainFailure(error)}\n`)
      return refused
    }
    if ('isMisuse' in error && error.isMisuse === true) throw new Mistake(error.message)
    stderr.write(`${error.message}\n`)
    return refused
  }
}

function readRequest(args: string[]): OrderRequest | 'help' {
  try {
    return readOrder(args, 'manifest') ?? 'help'
  } catch (error) {
    if (error instanceof OrderMistake) throw new Mistake(error.message)
    throw error
  }
}

/** Resolves to what is said of it. */
async function addEndpoint(request: OrderRequest, project: string, file: string): Promise<string> {
  const path = join(project, file)
  const { scaffold, ScaffoldError } = await import('offiaccount/codegen')
  const manifest = await bytesIfPresent(path)
  if (manifest === undefined && request.order.newGroup === undefined) {
    const hint = '--new-group <name> begins one'
    throw new ScaffoldError(`offiaccount: there is no ${file} in ${project}: ${hint}`, false)
  }
  const read = async (sample: string): Promise<ScaffoldSample> => {
    const content = await bytesIfPresent(resolve(sample)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error
      throw new ScaffoldError(`${sample}: this is a folder, not a sample.`, false)
    })
    if (content === undefined) throw new ScaffoldError(`${sample}: there is no such file.`, false)
    return { file: sample, content }
  }
  const [requests, responses] = await Promise.all([
    Promise.all(request.requests.map(read)),
    Promise.all(request.responses.map(read)),
  ])
  const samples = { requests, responses }
  const added = await scaffold({ ...request.order, ...samples, manifest: manifest ?? '', file })
  if (request.dryRun) return added.entry
  await writeWhole(manifest === undefined ? path : await realpath(path), added.text)
  const word = /^[\w./-]+$/.test(file) ? file : JSON.stringify(file)
  return reportAdded(added, file, request, `npx offiaccount generate ${word} --out <folder>`)
}
