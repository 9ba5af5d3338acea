import { envelopes } from './envelope.js'
import type { AnswerBranch, Endpoint } from './model.js'

/** What generated code imports of what is written by hand, and from which module. Types begin with a capital letter. */
export const imports = {
  CallOptions: 'runtime',
  Client: 'runtime',
  Download: 'runtime',
  ErrorCategory: 'runtime',
  Explain: 'runtime',
  Explanation: 'runtime',
  FileInput: 'runtime',
  Int64: 'runtime',
  checkArguments: 'invoke',
  invoke: 'invoke',
  buildUrl: 'url',
  byCursor: 'paging',
  byOffset: 'paging',
  byPage: 'paging',
  largest: 'paging',
  Aliases: 'decode',
  Fields: 'decode',
  MockEndpoints: 'testing',
  describeEndpoint: 'describeEndpoint',
  describeUrl: 'describeEndpoint',
  sampleFile: 'describeEndpoint',
  describePages: 'describePages',
  describePush: 'describePush',
} as const

export type ImportedName = keyof typeof imports
export type ImportedModule = (typeof imports)[ImportedName]

const importedNames = Object.keys(imports) as ImportedName[]

/** The types that a manifest cannot declare: generated code imports or declares them, or TypeScript gives them a meaning. */
export const takenTypes: ReadonlySet<string> = new Set([
  ...importedNames.filter(isTypeName),
  ...Object.values(envelopes).map(({ name }) => name),
  ...['CallbackMap', 'IncomingMessage', 'SilentKind', 'UnknownMessage', 'Operations', 'Envelope'],
  ...['AsyncGenerator', 'Record', 'Promise', 'Blob', 'File', 'Array', 'Object', 'String'],
  ...['Number', 'Boolean'],
])

/** The functions that a manifest cannot declare: modules of groups import them, or JavaScript gives them a meaning. */
export const takenFunctions: ReadonlySet<string> = new Set([
  ...importedNames.filter((name) => ['invoke', 'url', 'paging'].includes(imports[name])),
  ...['globalThis', 'undefined', 'then'],
])

export function isTypeName(name: string): boolean {
  return /^[A-Z]/.test(name)
}

/** `batchGet` → `BatchGet` */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** `card/giftcard` + `pageAdd` → `CardGiftcardPageAddRequest` */
export function requestTypeName({ group, name }: { group: string; name: string }): string {
  return `${pascalCase(group)}${pascalCase(name)}Request`
}

export function responseTypeName({ group, name }: { group: string; name: string }): string {
  return `${pascalCase(group)}${pascalCase(name)}Response`
}

/** `event.user_get_card` → `UserGetCardEvent` */
export function pushName(kind: string): string {
  const [, space, name = kind] = /^(event|device_event|info)\.(.*)$/.exec(kind) ?? []
  if (space === undefined) return `${pascalCase(name)}Message`
  if (space === 'info') return `${pascalCase(name)}Info`
  return `${space === 'device_event' ? 'Device' : ''}${pascalCase(name.replace(/_event$/, ''))}Event`
}

/** What tells two endpoints apart. The order of constants makes no difference. */
export function addressOf({ method, path }: Pick<Endpoint, 'method' | 'path'>): string {
  const [address = '', constants] = path.split('?')
  const ordered = constants === undefined ? '' : `?${constants.split('&').sort().join('&')}`
  return `${method} ${address}${ordered}`
}

/** What one branch of an answer is called: after the value of the request's field that leads to it. */
export function branchTypeName(
  { group, name }: { group: string; name: string },
  by: string,
  { values: [value], present }: AnswerBranch,
): string {
  const field = pascalCase(by)
  const condition = `${present ? 'With' : 'Without'}${field}`
  const isWord = typeof value === 'string' && /^[A-Za-z]/.test(value)
  const decided = isWord
    ? pascalCase(/[a-z]/.test(value) ? value : value.toLowerCase())
    : `${field}${value}`.replace(/\W/g, '_')
  return `${pascalCase(group)}${pascalCase(name)}${value === undefined ? condition : decided}Response`
}

export function branchTypeNames({ group, name, choice }: Endpoint): string[] {
  const { by = '', branches = [] } = choice ?? {}
  return branches.map((branch) => branchTypeName({ group, name }, by, branch))
}

/** `card/giftcard` → `giftcard`, the name under which examples and tests import a group. */
export function namespaceName(group: string): string {
  const name = safeIdentifier(group.slice(group.lastIndexOf('/') + 1))
  return exampleNames.has(name) ? `${name}Api` : name
}

/** The parameters and variables of generated functions, and of the loop over pages. A function or variable of that name gets a `_`. */
export const functionNames = ['account', 'request', 'options', 'body'] as const
export const loopNames = ['answer', 'item', 'number'] as const

/** What examples and tests call something else, which a group of that name must not hide. */
const exampleNames: ReadonlySet<string> = new Set([
  ...['account', 'answer', 'bytes', 'console', 'content', 'download', 'endpoints', 'first'],
  ...['item', 'url'],
  ...importedNames.filter((name) => imports[name].startsWith('describe')),
])

/** The name a function is declared by inside its module, where it must not be what the bodies of functions call something else. */
export function declaredName(name: string): string {
  return localName(name, new Set([...functionNames, ...loopNames]))
}

/** A reserved word gets a `_`. */
export function safeIdentifier(name: string): string {
  return reservedWords.has(name) ? `${name}_` : name
}

/** A variable for a field: none that is reserved or taken. */
export function localName(name: string, taken: ReadonlySet<string>): string {
  const identifier = safeIdentifier(name.replace(/\W/g, '_'))
  return taken.has(identifier) ? localName(`${identifier}_`, taken) : identifier
}

/** `batchGet` → `batchGetAll`, which goes through the pages. */
export function allName({ name }: { name: string }): string {
  return `${name}All`
}

/** A property name as it stands in an object type or literal. */
export function propertyName(name: string): string {
  return isIdentifierName(name) ? name : quote(name)
}

/** `request.id`, or `request['x-id']` where the name is not an identifier. */
export function propertyAccess(object: string, name: string): string {
  return isIdentifierName(name) ? `${object}.${name}` : `${object}[${quote(name)}]`
}

/** A text as a TypeScript literal. */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped}'`
}

function isIdentifierName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name)
}

/** ECMAScript 2025, 12.7.2, with what strict mode and modules add, and what has that meaning everywhere. */
const reservedWords: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval
  export extends false finally for function if implements import in instanceof interface let new null
  package private protected public return static super switch this throw true try typeof undefined var
  void while with yield`.split(/\s+/),
)
