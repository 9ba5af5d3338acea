import { sampleFile } from '../../../../src/testing/vitest/sample-file.js'
import type { MediaType, Operation } from '../../support/document.js'

/** The request that the examples of an operation show, with a token if it wants one. */
export function requestOf(
  { parameters = [], requestBody, security }: Operation,
  token: string,
): { search: string; init: { headers: Record<string, string>; body?: string | FormData } } {
  const query = new URLSearchParams(
    parameters.map(({ name, example }): [string, string] => [name, String(example)]),
  )
  // An empty list says that it needs none.
  const [scheme = 'access_token'] = Object.keys(security?.[0] ?? {})
  const name = scheme === 'component_access_token' ? scheme : 'access_token'
  if (security?.length !== 0) query.set(name, token)
  const [[type, content] = []] = Object.entries(requestBody?.content ?? {})
  return {
    search: `?${query.toString()}`,
    init: content && type !== undefined ? bodyOf(type, content) : { headers: {} },
  }
}

function bodyOf(
  type: string,
  { example, examples }: MediaType,
): { headers: Record<string, string>; body: string | FormData } {
  const value = example ?? Object.values(examples ?? {})[0]?.value
  if (type === 'multipart/form-data') return { headers: {}, body: formOf(value as object) }
  const body = type === 'application/json' ? JSON.stringify(value, int64AsText) : String(value)
  return { headers: { 'content-type': type }, body }
}

/** The document shows a file by its name. */
function formOf(example: object): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(example)) {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    if (/^\w+\.\w{3,4}$/.test(text)) form.set(name, sampleFile(text, '…'))
    else form.set(name, text)
  }
  return form
}

/** JavaScript has lost digits of it, and WeChat takes it as text too. */
function int64AsText(_name: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isSafeInteger(value) && Number.isInteger(value)
    ? String(value)
    : value
}
