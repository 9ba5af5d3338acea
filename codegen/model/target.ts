import type { ImportedType } from './model.js'
import type { ImportedModule } from './names.js'

/**
 * Where generated files are, what they are called and what they import: all that differs between this package and a user's
 * manifest. Paths are relative to the project's root, with `/` between their parts.
 */
export interface Target {
  /** The manifest as people are told of it. */
  manifest: string
  /** The command that generates a file again. */
  commandFor: (path: string) => string
  /** The folder with a module for each group. */
  groups: string
  /** The folder with a test for each of them; none are written without it. */
  tests?: string | undefined
  /** What has a file of its own, if it is wanted. */
  files: Files
  /** Where generated code finds what is written by hand: a path below the root without extension, or `package:offiaccount/url`. */
  modules: Record<ImportedModule | 'explain' | 'callers', string>
  /** Folders that hold generated files and nothing else: what is there and not generated is stale. */
  folders: readonly string[]
  /** What a group's import begins with: `offiaccount/`. */
  importedFrom: string
  openapi: OpenApiHead
  /** Modules that are not groups. */
  takenGroups: ReadonlySet<string>
  /** Types that it may use without declaring them. */
  known: readonly ImportedType[]
  /** Keys of a group or an endpoint that may be left out, though this package demands them of itself. */
  mayLack: ReadonlySet<string>
  /** Where the schema for editors is, seen from the manifest. */
  schema: string
}

export interface Files {
  /** The folder `events` beside the groups is written if there is a mock to push them. */
  events?: string
  errcodes?: string
  errmsgs?: string
  callers?: string
  effects?: string
  titles?: string
  pages?: string
  endpointsPage?: string
  openapi?: string | undefined
  operations?: string
  endpoints?: string
  /** Of a user's manifest: the mock's table, which is passed to it, and what its errcodes mean. */
  userMock?: string | undefined
  explain?: string
}

export interface OpenApiHead {
  title: string
  /** Where it comes from and how it is made again; JSON has no comments. */
  origin?: string
  summary?: string
  contact?: { name: string; url: string }
  license?: { name: string; identifier: string }
  servers: { url: string; description?: string }[]
}

/** The key of an OpenAPI document that says where it comes from. */
export const originKey = 'x-generated'

/** The first line of a generated file, without what makes it a comment. */
export function headerOf({ manifest, commandFor }: Target, part: string, path: string): string {
  return `Generated from ${manifest} (${part}). Do not edit: ${commandFor(path)}`
}

/** The manifest that a file was generated from, by its header or, in JSON, by its key for it; undefined if it was written by hand. */
export function originIn(text: string): string | undefined {
  const [, comment] = /^\uFEFF?\/\/ Generated from (.+) \([^()]+\)\. Do not edit: /.exec(text) ?? []
  if (comment !== undefined) return comment
  const key = new RegExp(
    `^\\s*\\{[^{}]*"${originKey}"\\s*:\\s*"Generated from (.+?)\\. Do not edit: `,
  )
  return key.exec(text)?.[1]
}

/** This package. */
export const own: Target = {
  manifest: 'endpoints.yaml',
  commandFor: () => 'npm run generate',
  groups: 'src/generated',
  tests: 'test/generated',
  files: {
    events: 'src/testing/generated/events.ts',
    errcodes: 'src/generated/errcodes.ts',
    errmsgs: 'src/testing/generated/errmsgs.ts',
    callers: 'src/generated/callers.ts',
    effects: 'src/generated/effects.ts',
    titles: 'src/cli/generated/titles.ts',
    pages: 'src/cli/generated/pages.ts',
    endpointsPage: 'docs/endpoints.md',
    openapi: 'openapi.json',
    operations: 'src/testing/generated/operations.ts',
    endpoints: 'src/testing/generated/endpoints.ts',
  },
  modules: {
    runtime: 'src/runtime/index',
    invoke: 'src/runtime/invoke',
    url: 'src/runtime/url',
    paging: 'src/paging',
    describeEndpoint: 'test/support/endpoint',
    describePages: 'test/support/paging',
    describePush: 'test/support/push',
    decode: 'src/callback/decode',
    testing: 'src/testing/index',
    explain: 'src/explain',
    callers: 'src/shared/callers',
  },
  folders: ['src/generated', 'src/cli/generated', 'src/testing/generated', 'test/generated'],
  importedFrom: 'offiaccount/',
  openapi: {
    // Generators call packages after it, and keep only its ASCII letters.
    title: 'WeChat Official Account API',
    summary: '微信公众号服务端 API：公众号与服务号的服务端接口',
    contact: { name: '微信开放社区', url: 'https://developers.weixin.qq.com/community/' },
    license: { name: 'MIT', identifier: 'MIT' },
    servers: [
      { url: 'https://api.weixin.qq.com', description: '通用域名' },
      { url: 'https://api2.weixin.qq.com', description: '异地容灾域名' },
    ],
  },
  // The generator's own files, and hand-written entry points of the package.
  takenGroups: new Set([
    ...[
      'article',
      'callback',
      'callers',
      'codegen',
      'effects',
      'envelope',
      'errcodes',
      'events',
      'explain',
      'hooks',
      'index',
    ],
    ...['paging', 'redis', 'slim', 'table', 'testing', 'types', 'undici', 'url', 'web-login'],
  ]),
  known: [],
  mayLack: new Set(),
  schema: './codegen/endpoints.schema.json',
}
