import { builtinModule } from '../../runtime/builtin-module.js'
import { optionalFile } from '../http/optional-package.js'

/** The files of the page, in a folder next to this one. */
const files: Readonly<Record<string, string>> = {
  '': 'index.html',
  'page/style.css': 'style.css',
  'page/app.js': 'app.js',
  'page/controls.js': 'controls.js',
  'page/dom.js': 'dom.js',
  'page/menu.js': 'menu.js',
  'page/requests.js': 'requests.js',
  'page/tables.js': 'tables.js',
  'page/words.js': 'words.js',
  reference: 'reference.html',
  'page/reference.js': 'reference.js',
  'page/operations.js': 'operations.js',
  'page/schema.js': 'schema.js',
}

/** The files of its package that Swagger UI needs. */
const swagger: Readonly<Record<string, string>> = {
  'reference/swagger-ui.css': 'swagger-ui.css',
  'reference/swagger-ui-bundle.js': 'swagger-ui-bundle.js',
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** A variable, because bundlers copy the files of every `new URL` that contains `import.meta.url`. */
const here = import.meta.url

/** The page runs only its own scripts, talks only to this mock, and cannot be framed. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Swagger UI writes styles into its elements. */
const referencePolicy = policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")

/** The page that shows the mock, the API reference, and the files that they load; undefined if there is no such file. */
export async function pageAt(name: string, url: URL): Promise<Response | undefined> {
  const file = Object.hasOwn(files, name) ? files[name] : undefined
  if (file !== undefined) {
    const bytes = await read(new URL(`../page/${file}`, here))
    return bytes && answer(bytes, file, name === 'reference' ? referencePolicy : policy)
  }
  if (name === 'openapi.json') return document(url)
  const asset = Object.hasOwn(swagger, name) ? swagger[name] : undefined
  if (asset === undefined) return undefined
  const address = optionalFile(`swagger-ui-dist/${asset}`)
  const bytes = address && (await read(address))
  return bytes && answer(bytes, asset, referencePolicy)
}

/** The OpenAPI document, with this mock as its server. */
async function document({ origin }: URL): Promise<Response | undefined> {
  const bytes = await read(new URL('../../../openapi.json', here))
  if (!bytes) return undefined
  const api = JSON.parse(new TextDecoder().decode(bytes)) as object
  const servers = [{ url: origin, description: 'mock' }]
  return answer(JSON.stringify({ ...api, servers }), 'openapi.json', policy)
}

function answer(body: Uint8Array<ArrayBuffer> | string, file: string, csp: string): Response {
  const headers = {
    'content-type': types[file.split('.').at(-1) ?? ''] ?? '',
    'content-security-policy': csp,
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
  return new Response(body, { headers })
}

/** Undefined if the file is missing because a bundler has moved the modules. */
async function read(url: URL): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const fs = builtinModule('node:fs/promises')
    return fs && new Uint8Array(await fs.readFile(url))
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined
    throw error
  }
}
