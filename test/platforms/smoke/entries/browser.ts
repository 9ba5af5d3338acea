import { onFetch } from '../checks/on-fetch.js'
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
await runChecks([{ checks: onFetch, world: new World(counterparts) }], (line) => {
  say(JSON.stringify(line))
})
await sent
await fetch('/end', { method: 'POST' })
