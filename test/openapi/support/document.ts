import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emitFiles } from '../../../codegen/emit/files.js'
import { formatDiagnostics } from '../../../codegen/manifest/diagnostics.js'
import type { Model } from '../../../codegen/model/model.js'
import { understand } from '../../../codegen/manifest/understand.js'
import { own } from '../../../codegen/model/target.js'

/** OpenAPI 3.1, as far as the tests look into it. */
export interface Document {
  openapi: string
  info: { title: string; summary?: string; description: string }
  tags: { name: string; description: string }[]
  servers: { url: string }[]
  security: Security
  paths: Record<string, Record<string, Operation>>
  webhooks: Record<string, { post: Operation }>
  components: {
    schemas: Record<string, Schema>
    responses: { Error: { content: Content } }
    securitySchemes: Record<string, object>
  }
}

export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  externalDocs: { url: string }
  'x-errcodes'?: number[]
  deprecated?: boolean
  security?: Security
  servers?: { url: string }[]
  parameters?: Parameter[]
  requestBody?: { required: boolean; content: Content }
  responses: { 200: { description: string; content: Content }; '4XX': { $ref: string } }
}

export interface Parameter {
  name: string
  in: string
  description?: string
  required?: boolean
  schema: Schema
  example: unknown
}

export type Content = Record<string, MediaType>

export interface MediaType {
  schema: Schema
  example?: unknown
  examples?: Record<string, { summary: string; value: unknown }>
}

export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: (string | number)[]
  pattern?: string
  description?: string
  'x-enum-descriptions'?: string[]
  properties?: Record<string, Schema>
  required?: string[]
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  discriminator?: { propertyName: string; mapping: Record<string, string> }
}

type Security = Record<string, string[]>[]

/** The document that the generator makes of a manifest. */
export function openApiOf(manifest: string): { model: Model; text: string; document: Document } {
  const { source, model, diagnostics } = understand(manifest)
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(source, diagnostics))
  const file = emitFiles(model, own).find(({ path }) => path === 'openapi.json')
  if (file === undefined) throw new Error('The generator makes no openapi.json.')
  const text = file.text()
  return { model, text, document: JSON.parse(text) as Document }
}

export const projectRoot: string = join(import.meta.dirname, '../../..')

/** The document of the whole API. */
export const api: ReturnType<typeof openApiOf> = openApiOf(
  readFileSync(join(projectRoot, 'endpoints.yaml'), 'utf8'),
)

export function operations(document: Document): Operation[] {
  return Object.values(document.paths).flatMap((methods) => Object.values(methods))
}
