import type { Checks } from '../run.js'
import { calls } from './calls.js'
import { cryptography } from './cryptography.js'
import { failures } from './failures.js'
import { files, noDisk } from './files.js'
import { inspection } from './inspection.js'
import { mock, notListening } from './mock.js'
import { inside } from './receiving.js'
import { signatures } from './signatures.js'

/** What holds on every platform that has `fetch` and neither sockets nor a disk. */
export const onFetch: Checks = {
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
