import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { closest } from '../../shared/closest.js'
import { parse } from '../../runtime/int64-json.js'
import { misfitsOf } from '../../shared/schema/check.js'
import { sentenceOf } from '../../shared/schema/misfit.js'
import { coerce } from '../../testing/request/coerce.js'
import { CommandError } from '../../shared/command.js'
import { fieldNames, isFileField, type Callable } from './model.js'

export type Fields = Record<string, unknown>

/** Fields that hold a credential. */
export const secretNames: ReadonlySet<string> = new Set([
  'access_token',
  'appsecret',
  'refresh_token',
  'secret',
])

/**
 * Puts a request together; of two parts with the same field the last one counts.
 * @param parts - `{…}`, `@file.json`, `-` or `name=value`
 * @param files - `name=path`
 * @throws CommandError
 */
export async function readRequest(
  parts: readonly string[],
  files: readonly string[],
  callable: Callable,
  stdin: Readable,
): Promise<Fields> {
  const request: Fields = {}
  for (const part of parts) Object.assign(request, await fieldsOf(part, callable, stdin))
  for (const file of files) Object.assign(request, fileOf(file, callable))
  return request
}

async function fieldsOf(part: string, callable: Callable, stdin: Readable): Promise<Fields> {
  if (part === '-') return jsonOf(await text(stdin), 'stdin', callable)
  if (part.startsWith('@')) return jsonOf(await contentsOf(part.slice(1)), part.slice(1), callable)
  const isJson = /^\s*[{[]/.test(part)
  return withoutSecret(isJson ? jsonOf(part, 'the request', callable) : fieldOf(part, callable))
}

async function contentsOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new CommandError(`cannot read the request: ${(error as Error).message}`)
  }
}

/** Keeps every digit of a 64-bit id. */
function jsonOf(json: string, source: string, { endpoint }: Callable): Fields {
  let value: unknown
  try {
    value = parse(json, endpoint.int64?.send ?? [])
  } catch (error) {
    // Some of V8's messages quote the text, which may hold a secret.
    const problem = (error as Error).message.replace(/, (?:\.{3})?".*" is not valid JSON$/s, '')
    throw new CommandError(`${source} is not JSON: ${problem}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new CommandError(`${source} must be a JSON object, such as {"offset": 0}`)
}

function fieldOf(part: string, callable: Callable): Fields {
  const [name, value] = split(part)
  if (value === undefined) {
    throw new CommandError(`'${part}' is not a request: give {…}, @file.json, - or name=value`)
  }
  if (isFileField(name, callable)) {
    throw new CommandError(`${name} is a file: give it as --file ${name}=path`)
  }
  return coerce({ [name]: value }, callable.schema ?? {}, callable.schemas)
}

function fileOf(file: string, callable: Callable): Fields {
  const [name, path] = split(file)
  if (!path) throw new CommandError(`--file needs a field and a path, such as media=./logo.png`)
  if (isFileField(name, callable)) return { [name]: { path } }
  const fields = fieldNames(callable).filter((each) => isFileField(each, callable))
  const hint = fields.length === 0 ? 'takes no file' : `takes its file as ${fields.join(' or ')}`
  throw new CommandError(`${callable.endpoint.op} ${hint}, not as ${name}`)
}

function split(part: string): [name: string, value: string | undefined] {
  const at = part.indexOf('=')
  return at < 1 ? [part, undefined] : [part.slice(0, at), part.slice(at + 1)]
}

function withoutSecret(fields: Fields): Fields {
  const name = Object.keys(fields).find((each) => secretNames.has(each))
  if (name === undefined) return fields
  throw new CommandError(
    `${name} must not be among the arguments, which other users of this machine can read: give it in @file.json or by -`,
  )
}

/**
 * Checks a request as the mock would, and for names that the model lacks.
 * @throws CommandError
 */
export function checkRequest(request: Fields, callable: Callable): void {
  const { endpoint, schema, schemas } = callable
  const given = Object.keys(request)
  if (!schema) {
    if (given.length > 0) throw new CommandError(`${endpoint.op} takes no request`)
    return
  }
  const known = fieldNames(callable)
  const unknown = given.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const meant = closest(unknown, known)
    const hint = meant === undefined ? `it takes ${known.join(', ')}` : `did you mean ${meant}?`
    throw new CommandError(`${endpoint.op} has no field ${unknown}: ${hint}`)
  }
  const [misfit] = misfitsOf(request, schema, schemas)
  if (misfit) throw new CommandError(`${endpoint.op} does not take this: ${sentenceOf(misfit)}`)
}
