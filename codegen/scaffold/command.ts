import { readFile, realpath } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { OrderRequest } from '../../src/shared/endpoint-order.js'
import { reportAdded } from '../../src/shared/endpoint-report.js'
import { writeWhole } from '../../src/shared/whole-file.js'
import { bytesIfPresent } from '../output/write.js'
import { Refusal } from '../refusal.js'
import { own } from '../model/target.js'
import { add } from './add.js'
import { Misuse, readArguments, usage } from './order.js'
import type { SampleFile } from './samples.js'

/** `new`: writes an endpoint into the manifest and says what is left to do. Resolves to the exit status. */
export async function runNew(args: string[], defaultRoot: string): Promise<number> {
  try {
    const request = readArguments(args)
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

async function addEndpoint(request: OrderRequest, root: string): Promise<string> {
  const path = join(root, own.manifest)
  const manifest = await bytesIfPresent(path)
  if (manifest === undefined) {
    const hint = 'name the folder that holds it with --root.'
    throw new Refusal(`There is no ${own.manifest} in ${root}: ${hint}`)
  }
  const samples = {
    requests: await Promise.all(request.requests.map(readSample)),
    responses: await Promise.all(request.responses.map(readSample)),
  }
  const added = add(manifest, own, request.order, samples)
  if (request.dryRun) return added.entry
  await writeWhole(await realpath(path), added.text)
  const file = request.root === undefined ? own.manifest : relative('.', path)
  return reportAdded(added, file, request, 'npm run generate, then npm test')
}

async function readSample(file: string): Promise<SampleFile> {
  const content = await readFile(file).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal(`${file}: there is no such file.`)
    throw error
  })
  return { file, content }
}
