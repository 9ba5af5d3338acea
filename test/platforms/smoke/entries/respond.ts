import { arrivals } from '../checks/arrivals.js'
import { calls } from '../checks/calls.js'
import { cryptography } from '../checks/cryptography.js'
import { failures } from '../checks/failures.js'
import { files, noDisk } from '../checks/files.js'
import { inspection } from '../checks/inspection.js'
import { mock, notListening } from '../checks/mock.js'
import { inside } from '../checks/receiving.js'
import { signatures } from '../checks/signatures.js'
import { runChecks, type Checks } from '../run.js'
import { World, type Counterparts } from '../world.js'

const onFetchAlone: Checks = {
  ...calls,
  ...files,
  ...noDisk,
  ...failures,
  ...arrivals,
  ...inspection,
  ...mock,
  ...notListening,
  ...signatures,
  ...inside,
  ...cryptography,
}

/** Runs the checks of a platform without sockets and answers with their reports as they come, one JSON a line. */
export async function respond(request: Request, own: Checks = {}): Promise<Response> {
  const world = new World((await request.json()) as Counterparts)
  const encoder = new TextEncoder()
  const reports = new ReadableStream<Uint8Array>({
    async start(controller) {
      await runChecks([{ checks: { ...onFetchAlone, ...own }, world }], (line) => {
        controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      })
      controller.close()
    },
  })
  return new Response(reports)
}
