/** The checks run on platforms without `node:assert`, too. */

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (found !== wanted) throw new Error(`${what}: expected ${wanted}, got ${found}`)
}

export function ok(fits: boolean, what: string): void {
  if (!fits) throw new Error(`expected ${what}`)
}

export function equalBytes(actual: Uint8Array, expected: Uint8Array, what: string): void {
  equal(actual.length, expected.length, `length of ${what}`)
  const at = actual.findIndex((byte, index) => byte !== expected[index])
  equal(at, -1, `first byte of ${what} that differs`)
}

/** What the promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  let result: unknown
  try {
    result = await promise
  } catch (error) {
    return error
  }
  throw new Error(`expected a rejection, got ${JSON.stringify(result)}`)
}

/** @returns the error that the promise rejects with */
export async function rejects(promise: Promise<unknown>, fields: object): Promise<Error> {
  const error = await rejection(promise)
  hasFields(error, fields)
  return error as Error
}

export function hasFields(error: unknown, fields: object): void {
  if (!(error instanceof Error)) throw new Error(`expected an Error, got ${String(error)}`)
  const found = Object.keys(fields).map((name) => [name, Reflect.get(error, name)] as const)
  equal(Object.fromEntries(found), fields, `fields of “${error.message}”`)
}

/** Waits for what the other side of a socket gets to know a moment later. */
export async function eventually(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`expected ${what} within 25 seconds`)
}
