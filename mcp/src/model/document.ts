import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Effect } from 'offiaccount/effects'
import type { Schema } from './schema.js'

interface Parameter {
  name: string
  description?: string
  required?: boolean
  schema: Schema
  example?: unknown
}

/** One function, or several at one address. */
export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  externalDocs?: { url: string }
  'x-effect': Effect
  deprecated?: boolean
  security?: unknown[]
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema; example?: unknown }> }
  responses: { '200': { content: Record<string, { schema: Schema }> } }
  'x-operations'?: Operation[]
}

/** As much of the package's OpenAPI document as is read here. */
export interface Document {
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/** The document of the package that is installed. */
export async function readDocument(): Promise<Document> {
  const path = createRequire(import.meta.url).resolve('offiaccount/openapi.json')
  return JSON.parse(await readFile(path, 'utf8')) as Document
}
