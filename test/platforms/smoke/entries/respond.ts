import { arrivals } from '../checks/arrivals.js'
import { onFetch } from '../checks/on-fetch.js'
import { runChecks, type Checks } from '../run.js'
import { World, type Counterparts } from '../world.js'

const onFetchAlone: Checks = { ...onFetch, ...arrivals }

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
