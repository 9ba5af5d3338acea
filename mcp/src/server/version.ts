import { createRequire } from 'node:module'

const manifest = createRequire(import.meta.url)('../../package.json') as { version: string }

/** Of this package, and of `offiaccount`: they are released together. */
export const version: string = manifest.version
