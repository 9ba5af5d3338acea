/** What is generated, and where it goes. All paths are relative to the project's root, with `/` between their parts. */
export interface GenerateOptions {
  /** The manifest: its text, or the bytes of its file. */
  manifest: string | Uint8Array
  /** How it is called in headers and messages: `my-endpoints.yaml`. */
  file: string
  /** The folder of the functions: `src/wechat`. */
  out: string
  /** The folder of their tests, for vitest, and of the table for the mock. Default: neither is made. */
  tests?: string | undefined
  /** The OpenAPI 3.1 document: `openapi.json`. Default: none is made. */
  openapi?: string | undefined
  /** The server that it names, as `https://gateway.example`. Default: those of WeChat. */
  server?: string | undefined
  /** What headers tell to run for generating again. Default: `npx offiaccount generate`. */
  command?: string | undefined
  /** Makes a text look as the project's texts do. Default: prettier with its own defaults. */
  format?: ((path: string, text: string) => string | Promise<string>) | undefined
}

export interface GeneratedFile {
  path: string
  text: string
}

/** One mistake in the manifest. Line and column count from 1. */
export interface Diagnostic {
  /** Stable, for searching in docs/manifest.md: `unknown-type`. */
  code: string
  message: string
  file: string
  line: number
  column: number
  /** All of it as a compiler prints it, with the line and a caret below. */
  text: string
}

export interface Generated {
  /** None if there are diagnostics. */
  files: GeneratedFile[]
  /** In the order of the manifest; empty if all is well. */
  diagnostics: Diagnostic[]
  /** What is allowed and hardly meant. */
  warnings: Diagnostic[]
  /** Milliseconds of each stage. */
  timings: Record<string, number>
  endpoints: number
  groups: number
}

/** An endpoint that is not in the manifest yet. */
export interface ScaffoldOptions {
  /** The manifest: its text, or the bytes of its file. An empty one is begun. */
  manifest: string | Uint8Array
  /** How it is called in messages: `my-endpoints.yaml`. */
  file: string
  method: 'GET' | 'POST'
  /** With its constant query, if any: `/orders/get`. */
  path: string
  /** What is not given here and only a person can say is written as `…`, which `generate` asks for. */
  title?: string | undefined
  doc?: string | undefined
  /** The address of its documentation page. */
  link?: string | undefined
  /** Default: the group whose endpoints have the most similar path. */
  group?: string | undefined
  /** Makes a group instead. */
  newGroup?: { name: string; doc?: string | undefined } | undefined
  /** Of the function. Default: the last word of the path. */
  name?: string | undefined
  /** It only reads, so that a network failure may be repeated. Default: false. */
  safe?: boolean | undefined
  /** Samples of what is sent, as JSON: fields and their types are inferred, no value is kept. */
  requests?: readonly ScaffoldSample[] | undefined
  /** Samples of what is answered, as JSON; anything else is a download. */
  responses?: readonly ScaffoldSample[] | undefined
}

export interface ScaffoldSample {
  /** How it is called in messages: `response.json`. */
  file: string
  content: string | Uint8Array
}

export interface Scaffolded {
  /** The whole manifest with the new entry. */
  text: string
  /** Group and function: `orders.get`. */
  name: string
  /** The first line of what is new, from 1. */
  line: number
  /** The lines that are new. */
  entry: string
  /** What a person should know about what was inferred. */
  notes: string[]
  /** The keys that are still open: `title`, `doc`, `link`. */
  open: string[]
}

/** An endpoint that cannot be written into the manifest. The message is for a person. */
export class ScaffoldError extends Error {
  override readonly name = 'ScaffoldError'
  /** Whether the options themselves are wrong, rather than what the manifest or a sample holds. */
  readonly isMisuse: boolean

  constructor(message: string, isMisuse: boolean) {
    super(message)
    this.isMisuse = isMisuse
  }
}

/** Packages that are to be installed first: they are not there, or too old. */
export class MissingPackagesError extends Error {
  override readonly name = 'MissingPackagesError'
  readonly packages: readonly string[]

  constructor(packages: readonly string[], command: string, old: readonly string[] = []) {
    const missing = packages.length - old.length
    const plural = missing > 1 ? 'packages that are' : 'a package that is'
    const problems = [
      ...(missing > 0 ? [`the generator needs ${plural} not installed`] : []),
      ...(old.length > 0 ? [`the generator needs newer packages: ${old.join(', ')}`] : []),
    ]
    super(`${problems.join('; ')}: ${command}`)
    this.packages = packages
  }
}
