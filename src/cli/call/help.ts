import { readFile } from 'node:fs/promises'
import { permissionSets } from '../../generated/callers.js'
import { links } from '../../generated/errcodes.js'
import { accountsText, english, perDayText, platformsText } from '../../shared/callers.js'
import { rangesOf, rangeText } from '../../shared/schema/limits.js'
import { Schemas, type Definitions, type Schema } from '../../shared/schema/schema.js'
import { titles } from '../generated/titles.js'
import { fieldNames, type Callable } from './model.js'

/** What a function is, what it takes with all that is known of each field, and where it is documented. */
export async function functionHelp(callable: Callable): Promise<string> {
  const { endpoint, schema = {}, schemas } = callable
  const { op, method, path, callers = {} } = endpoint
  const { description, textsOf } = await documented(method, path)
  // Of those of alternatives none is needed always.
  const common = schemas.flat(schema).fields
  const required = new Set(common.flatMap(({ name, optional }) => (optional ? [] : name)))
  const rows = fieldNames(callable).map((name): [string, string, string[]] => {
    const types = schemas.typesOf(schema, name).map(typeOf)
    return [required.has(name) ? name : `${name}?`, [...new Set(types)].join(' | '), textsOf(name)]
  })
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    `${op}  ${titles[op] ?? ''}`,
    `${method} ${path}`,
    ...(links[op] === undefined ? [] : [links[op]]),
    ...[
      accountsText(callers, english),
      callers.note,
      perDayText(callers, english),
      platformsText(callers, permissionSets, english),
    ].filter((text) => text !== undefined),
    ...(description === '' ? [] : ['', description]),
    '',
    ...(rows.length === 0 ? ['  takes nothing'] : []),
    ...rows.flatMap(([name, type, texts]) => [
      `  ${name.padEnd(width)}  ${type}`,
      ...texts.map((text) => `${' '.repeat(width + 4)}${text}`),
    ]),
  ].join('\n')
}

/** The part of openapi.json that is read here; its fields are described where the mock's table only has their types. */
interface Described extends Schema {
  readonly description?: string
  readonly 'x-enum-descriptions'?: readonly string[]
}

interface Operation {
  description?: string
  parameters?: readonly { name: string; description?: string; schema: Described }[]
  requestBody?: { content: Record<string, { schema: Described }> }
}

interface Documented {
  description: string
  /** What a field means, its limits and its values, each on a line. */
  textsOf: (name: string) => string[]
}

async function documented(method: string, path: string): Promise<Documented> {
  const json = await readFile(new URL('../../../openapi.json', import.meta.url), 'utf8')
  const { paths, components } = JSON.parse(
    json
      .replaceAll('#/components/schemas/', '#/$defs/')
      .replaceAll(/"x-(min|max)-bytes"/g, '"$1Bytes"')
      .replaceAll('"x-formats"', '"formats"'),
  ) as {
    paths: Record<string, Record<string, Operation>>
    components: { schemas: Definitions }
  }
  const schemas = new Schemas(components.schemas)
  const {
    description = '',
    parameters = [],
    requestBody,
  } = paths[path.split('?')[0] ?? '']?.[method.toLowerCase()] ?? {}
  const bodies = Object.values(requestBody?.content ?? {}).map((each) => each.schema)
  const fieldsOf = (name: string): Described[] => [
    ...parameters.flatMap((each) =>
      each.name === name ? { ...each.schema, description: each.description ?? '' } : [],
    ),
    ...bodies.flatMap((body) =>
      schemas.fields(body).flatMap((field) => (field.name === name ? field.schema : [])),
    ),
  ]
  const textsOf = (name: string): string[] => [
    ...new Set(fieldsOf(name).flatMap((field) => describe(field, schemas))),
  ]
  return { description, textsOf }
}

/** As hovers have it: `本次返回的数量（最多 50）`, then a line for each value. */
function describe(field: Described, schemas: Schemas): string[] {
  const members: Described[] = [...schemas.members(field)]
  const items = members.flatMap(({ items }) => (items ? [...schemas.members(items)] : []))
  const limits = [
    ...members.map(limitsOf),
    ...items.map((each) => limitsOf(each) && `每项${limitsOf(each)}`),
  ]
  const known = limits.filter(Boolean).join('，')
  const text = field.description ?? members[0]?.description ?? ''
  const values = [...members, ...(items as Described[])].flatMap((each) =>
    (each['x-enum-descriptions'] ?? []).map(
      (meaning, index) => `- ${each.enum?.[index]}：${meaning}`,
    ),
  )
  const head = known === '' ? text : `${text}（${known}）`
  return [...(head === '' ? [] : head.split('\n')), ...values]
}

/** Sizes in the largest unit that keeps them whole. */
function scaled(text: string): string {
  return text
    .replace(/\d{4,}(?= 字节)/g, (digits) => {
      const bytes = Number(digits)
      const [size, unit] = bytes % 2 ** 20 === 0 ? [2 ** 20, 'MB'] : [1024, 'KB']
      return bytes % size === 0 ? `${bytes / size} ${unit}` : digits
    })
    .replace(/(?<=[KM]B) 字节/g, '')
}

const units = { value: '', characters: ' 个字符', items: ' 项', bytes: ' 字节' }

function limitsOf(schema: Schema): string {
  const telling = rangesOf(schema).filter(({ least, most }) => least !== 0 || most !== undefined)
  const ranges = telling.map((range) =>
    scaled(rangeText(range, ['至少', '至', '最多']) + units[range.of]),
  )
  return [...ranges, ...(schema.formats ? [`格式：${schema.formats.join('、')}`] : [])].join('，')
}

function typeOf({ enum: values, format, type }: Schema): string {
  if (values) return values.join(' | ')
  if (format === 'binary') return 'file'
  return [format ?? type ?? 'any'].flat().map(String).join(' | ')
}
