import { undiciTransport } from 'offiaccount/undici'
import { ok, rejects } from '../assert.js'
import type { Checks } from '../run.js'

/** On Bun, whose `undici` is a stub. */
export const noUndici: Checks = {
  async 'the undici transport is refused'() {
    const made = new Promise((resolve) => {
      resolve(undiciTransport())
    })
    const refusal = await rejects(made, { name: 'ConfigError' })
    ok(refusal.message.includes('Bun'), `a message that names Bun, got “${refusal.message}”`)
  },
}
