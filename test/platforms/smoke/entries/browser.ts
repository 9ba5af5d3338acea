import { calls } from '../checks/calls.js'
import { cryptography } from '../checks/cryptography.js'
import { failures } from '../checks/failures.js'
import { files, noDisk } from '../checks/files.js'
import { inspection } from '../checks/inspection.js'
import { mock, notListening } from '../checks/mock.js'
import { inside } from '../checks/receiving.js'
import { signatures } from '../checks/signatures.js'
import { runChecks } from '../run.js'
import { World, type Counterparts } from '../world.js'

/** What the page has to say goes out in the order in which it was said. */
let sent: Promise<unknown> = Promise.resolve()
function say(line: string): void {
  sent = sent.then(() => fetch('/lines', { method: 'POST', body: line }))
}

// A page's console is nowhere that the suite could read it.
console.log = (value: unknown) => {
  say(`${String(value)} ${JSON.stringify(value)}`)
}

const counterparts = (await (await fetch('/counterparts')).json()) as Counterparts
// Without the arrivals: a browser sends a POST again if a kept-alive connection breaks, and no page can forbid it.
const checks = {
  ...calls,
  ...files,
  ...noDisk,
  ...failures,
  ...inspection,
  ...mock,
  ...notListening,
  ...signatures,
  ...inside,
  ...cryptography,
}
await runChecks([{ checks, world: new World(counterparts) }], (line) => {
  say(JSON.stringify(line))
})
await sent
await fetch('/end', { method: 'POST' })
