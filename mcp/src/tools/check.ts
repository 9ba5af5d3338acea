import { Ajv } from '@modelcontextprotocol/server/validators/ajv'
import type { ApiFunction, Functions } from '../model/functions.js'
import { fieldsOf } from '../model/schema.js'
import { Refusal } from '../safety/refusal.js'
import type { Fields } from './context.js'

const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, validateFormats: false })
const validators = new WeakMap<ApiFunction, ReturnType<typeof ajv.compile>>()

/**
 * Checks a request by the model before anything is sent. Ids that came as numbers become texts.
 * @throws Refusal that names each misfit
 */
export function checkRequest(api: ApiFunction, request: Fields, functions: Functions): void {
  const { input } = api
  const problems = [...unknownFields(api, request, functions)]
  if (input) {
    let validate = validators.get(api)
    if (!validate) {
      validate = ajv.compile(functions.whole(input))
      validators.set(api, validate)
    }
    let isValid = validate(request)
    if (!isValid && withIdsAsText(request, validate.errors ?? [])) isValid = validate(request)
    if (!isValid) problems.push(...sentencesOf(validate.errors ?? []))
  }
  if (problems.length === 0) return
  throw new Refusal(
    'bad-arguments',
    `${api.op}: ${[...new Set(problems)].slice(0, 8).join('; ')}. Nothing was sent`,
    `describe_function {"function": "${api.op}"} shows what it takes. 参数不符，describe_function 说明各字段。`,
  )
}

/** WeChat ignores what it does not know, so a misspelt field would be lost in silence. */
function unknownFields({ input }: ApiFunction, request: Fields, functions: Functions): string[] {
  const fields = input ? [...fieldsOf(input, functions.definitions)] : []
  const known = [...new Set(fields.flatMap(({ name, depth }) => (depth === 0 ? name : [])))]
  const strays = Object.keys(request).filter((name) => !known.includes(name))
  const list = known.length === 0 ? 'it takes nothing' : `it takes ${known.join(', ')}`
  return strays.map((name) => `there is no field ${JSON.stringify(name)} (${list})`)
}

interface Problem {
  keyword: string
  instancePath: string
  message?: string | undefined
  params: Record<string, unknown>
  data?: unknown
}

/** An id that is a number was read without loss if it is a safe one. */
function withIdsAsText(request: Fields, errors: readonly Problem[]): boolean {
  let isChanged = false
  for (const { keyword, instancePath, params, data } of errors) {
    if (keyword !== 'type' || params.type !== 'string' || !Number.isSafeInteger(data)) continue
    const keys = instancePath.split('/').slice(1).map(unescaped)
    const last = keys.pop()
    const parent = keys.reduce<unknown>((value, key) => (value as Fields)[key], request)
    if (last === undefined) continue
    ;(parent as Fields)[last] = String(data)
    isChanged = true
  }
  return isChanged
}

function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Of alternatives that do not fit, what those lack that were begun; that none fits says nothing more. */
function sentencesOf(errors: readonly Problem[]): string[] {
  const useful = errors.filter(
    ({ keyword }) => !['oneOf', 'anyOf', 'allOf', 'if', '$ref'].includes(keyword),
  )
  const telling = useful.filter(({ keyword }) => keyword !== 'enum' && keyword !== 'const')
  return (telling.length > 0 ? telling : useful.length > 0 ? useful : errors).map(
    ({ instancePath, message = '', params }) => {
      const allowed = Array.isArray(params.allowedValues)
        ? `: ${params.allowedValues.join(', ')}`
        : ''
      return `${instancePath.slice(1).replaceAll('/', '.') || 'the request'} ${message}${allowed}`
    },
  )
}
