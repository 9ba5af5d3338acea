import { misfitsOf } from '../shared/schema/check.js'
import type { Misfit } from '../shared/schema/misfit.js'
import { Schemas, type Schema } from '../shared/schema/schema.js'
import type { DraftArticle } from '../generated/draft.js'
import type { UploadKind } from './images/uploads.js'

/** What the manifest says of the requests that an article becomes. */
export class ManifestLimits {
  readonly #schemas: Schemas
  readonly #requests: ReadonlyMap<string, Schema>

  private constructor(schemas: Schemas, requests: ReadonlyMap<string, Schema>) {
    this.#schemas = schemas
    this.#requests = requests
  }

  static async load(): Promise<ManifestLimits> {
    const { endpoints, definitions } = await import('../testing/generated/endpoints.js')
    const requests = endpoints.flatMap(({ op, body }): [string, Schema][] =>
      body && 'schema' in body ? [[op, body.schema]] : [],
    )
    return new ManifestLimits(new Schemas(definitions), new Map(requests))
  }

  /** Of the field of a picture. */
  ofPicture(kind: UploadKind): Schema {
    const op = kind === 'content' ? 'material.mediaUploadImg' : 'material.addMaterial'
    return this.#field(op, 'media')
  }

  /** How many characters the text of an article may have. */
  get longestContent(): number {
    const [content] = this.#schemas.typesOf({ $ref: '#/$defs/DraftArticle' }, 'content')
    return content?.maxLength ?? Infinity
  }

  misfitsOf(articles: readonly DraftArticle[]): readonly Misfit[] {
    return misfitsOf({ articles }, this.#request('draft.addDraft'), this.#schemas)
  }

  #field(op: string, name: string): Schema {
    const [schema] = this.#schemas.typesOf(this.#request(op), name)
    if (!schema) throw new Error(`${op} has no ${name}`)
    return schema
  }

  #request(op: string): Schema {
    const schema = this.#requests.get(op)
    if (!schema) throw new Error(`the manifest has no ${op}`)
    return schema
  }
}
