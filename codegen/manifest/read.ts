import type {
  Body,
  Endpoint,
  Errcode,
  Field,
  Group,
  Model,
  NamedExample,
  NamedType,
  ObjectType,
  Ref,
  Span,
  Spans,
  Type,
} from '../model.js'
import { suggest, type Diagnostic } from './diagnostics.js'
import { toJson, type Entry, type MapTree, type ScalarTree, type Tree } from './load.js'
import { isDiagnostic, parseFieldKey, parseType, spanOf, splitDoc, type Text } from './notation.js'

/**
 * Turns the tree into the model and reports what does not have the manifest's shape. A broken part is left out, so that
 * everything else is still checked in the same run.
 */
export function read(tree: Tree): { model: Model; spans: Spans; diagnostics: Diagnostic[] } {
  const reader = new Reader()
  const model = reader.manifest(tree)
  return { model, spans: reader.spans, diagnostics: reader.diagnostics }
}

const manifestKeys = { required: ['groups'], optional: ['types', 'examples', 'errcodes'] }
const groupKeys = { required: ['doc', 'endpoints'], optional: ['types'] }
const endpointKeys = {
  required: ['title', 'doc', 'link'],
  optional: [
    ...['get', 'post', 'host', 'auth', 'safe', 'deprecated'],
    ...['query', 'body', 'multipart', 'raw', 'returns', 'example'],
  ],
}

class Reader {
  readonly diagnostics: Diagnostic[] = []
  readonly spans: Spans = new WeakMap()

  manifest(tree: Tree): Model {
    const keys = this.#keys(tree, manifestKeys, [0, 1])
    return {
      types: this.#types(keys.get('types')),
      groups: this.#entries(keys.get('groups')?.value).map((entry) => this.#group(entry)),
      errcodes: this.#entries(keys.get('errcodes')?.value).flatMap((entry) => this.#errcode(entry)),
      examples: this.#entries(keys.get('examples')?.value).map((entry) =>
        this.#namedExample(entry),
      ),
    }
  }

  #group({ key, value }: Entry): Group {
    const keys = this.#keys(value, groupKeys, spanOf(key))
    const group: Group = {
      name: key.value,
      doc: this.#text(keys.get('doc')),
      types: this.#types(keys.get('types')),
      endpoints: this.#entries(keys.get('endpoints')?.value).map((entry) =>
        this.#endpoint(key.value, entry),
      ),
    }
    this.spans.set(group, spanOf(key))
    return group
  }

  #types(entry: Entry | undefined): NamedType[] {
    return this.#entries(entry?.value).flatMap((type) => {
      const { head, doc } = splitDoc(type.key)
      const field = this.#value(type.value, `types.${head.value}`)
      const text = doc?.value ?? field?.doc
      if (field === undefined) return []
      const named: NamedType = {
        name: head.value,
        type: field.type,
        ...(text !== undefined && { doc: text }),
      }
      this.spans.set(named, spanOf(head))
      return [named]
    })
  }

  #endpoint(group: string, { key, value }: Entry): Endpoint {
    const keys = this.#keys(value, endpointKeys, spanOf(key))
    const [method, path] = this.#methodAndPath(keys, spanOf(key))
    const host = this.#optionalText(keys.get('host'))
    const auth = this.#optionalText(keys.get('auth'))
    const deprecated = this.#optionalText(keys.get('deprecated'))
    const query = this.#section(keys.get('query'))
    const body = this.#body(keys, method)
    const returns = this.#section(keys.get('returns'))
    const endpoint: Endpoint = {
      group,
      name: key.value,
      title: this.#text(keys.get('title')),
      doc: this.#text(keys.get('doc')),
      link: this.#link(keys.get('link')),
      method,
      path,
      ...(host !== undefined && { host }),
      ...(this.#isAuth(auth, keys.get('auth')) && { auth }),
      safe: this.#flag(keys.get('safe')),
      ...(deprecated !== undefined && { deprecated }),
      ...(query && { query }),
      ...(body && { body }),
      ...(returns && { returns }),
      example: this.#example(keys.get('example')),
    }
    this.spans.set(endpoint, spanOf(key))
    return endpoint
  }

  #methodAndPath(keys: Map<string, Entry>, owner: Span): ['GET' | 'POST', string] {
    const get = keys.get('get')
    const post = keys.get('post')
    const entry = post ?? get
    if (entry === undefined) {
      this.#report('missing-key', 'the endpoint needs `get: /path` or `post: /path`', owner)
      return ['POST', '/']
    }
    if (get && post) {
      this.#report('two-methods', '`get` and `post` exclude each other', spanOf(get.key))
    }
    const path = this.#text(entry)
    if (path !== '' && !/^\/[^\s?#]*(\?[^\s?#]+)?$/.test(path)) {
      this.#report(
        'bad-path',
        `\`${path}\` is no path: it begins with \`/\` and has no host, spaces or fragment`,
        entry.value.span,
      )
    }
    return [post ? 'POST' : 'GET', path]
  }

  #body(keys: Map<string, Entry>, method: 'GET' | 'POST'): Body | undefined {
    const [entry, second] = ['body', 'multipart', 'raw'].flatMap((key) => keys.get(key) ?? [])
    if (entry === undefined) return undefined
    if (second !== undefined) {
      this.#report(
        'two-bodies',
        `\`${entry.key.value}\` and \`${second.key.value}\` exclude each other`,
        spanOf(second.key),
      )
    }
    if (method === 'GET') {
      this.#report('body-on-get', 'a GET request has no body: use `query`', spanOf(entry.key))
    }
    const type = this.#section(entry)
    if (type === undefined) return undefined
    if (entry.key.value !== 'raw') {
      return { as: entry.key.value === 'multipart' ? 'multipart' : 'json', type }
    }
    if (
      type.kind === 'object' &&
      type.fields.length === 1 &&
      type.fields[0]?.type.kind === 'string'
    ) {
      return { as: 'raw', type }
    }
    this.#report('bad-raw', '`raw` holds exactly one field, a string', spanOf(entry.key))
    return undefined
  }

  #section(entry: Entry | undefined): Type | undefined {
    if (entry === undefined) return undefined
    if (entry.value.kind !== 'map') return this.#value(entry.value, entry.key.value)?.type
    return this.#object(entry.value)
  }

  #object(tree: MapTree): ObjectType {
    const object: ObjectType = { kind: 'object', includes: [], fields: [], alternatives: [] }
    this.spans.set(object, tree.span)
    const seen = new Set<string>()
    for (const entry of tree.entries) {
      const key = entry.key.value
      if (key === 'one of') object.alternatives = this.#alternatives(entry)
      else if (key === 'all of') object.includes = this.#includes(entry)
      else {
        const field = this.#field(entry)
        if (field === undefined) continue
        if (seen.has(field.name)) {
          this.#report(
            'duplicate-name',
            `the field \`${field.name}\` stands here twice`,
            spanOf(entry.key),
          )
        }
        seen.add(field.name)
        object.fields.push(field)
      }
    }
    return object
  }

  #field(entry: Entry): Field | undefined {
    const key = parseFieldKey(entry.key)
    if (isDiagnostic(key)) {
      this.diagnostics.push(key)
      return undefined
    }
    const value = this.#value(entry.value, key.name)
    if (value === undefined) return undefined
    let type = value.type
    for (let depth = 0; depth < key.depth; depth++) type = { kind: 'array', items: type }
    const doc = key.doc ?? value.doc
    const field: Field = {
      name: key.name,
      optional: key.optional,
      type,
      ...(doc !== undefined && { doc }),
    }
    this.spans.set(field, [entry.key.offset, entry.key.offset + key.name.length])
    return field
  }

  /** What stands behind a key: a type text with its 说明, or a nested object. */
  #value(tree: Tree, name: string): { type: Type; doc?: string } | undefined {
    if (tree.kind === 'map') return { type: this.#object(tree) }
    if (tree.kind === 'list') {
      this.#report(
        'unexpected-list',
        `\`${name}\` is a list: write \`${name}[]:\` with the fields of one element, or \`one of:\` for alternatives`,
        tree.span,
      )
      return undefined
    }
    this.#refuseComment(tree)
    const { head, doc } = splitDoc(tree.text)
    const type = parseType(head, this.spans)
    if (isDiagnostic(type)) {
      this.diagnostics.push(type)
      return undefined
    }
    return { type, ...(doc !== undefined && { doc: doc.value }) }
  }

  #alternatives(entry: Entry): ObjectType[] {
    if (entry.value.kind !== 'list') {
      this.#report('bad-one-of', '`one of` holds a list of alternatives', spanOf(entry.key))
      return []
    }
    return entry.value.items.flatMap((item) => {
      if (item.kind === 'map') return [this.#object(item)]
      this.#report('bad-one-of', 'an alternative is a map of fields', item.span)
      return []
    })
  }

  #includes(entry: Entry): Ref[] {
    if (entry.value.kind !== 'scalar') {
      this.#report('bad-all-of', '`all of` holds names of types: `A` or `A & B`', spanOf(entry.key))
      return []
    }
    const { text } = entry.value
    return Array.from(text.value.matchAll(/[^\s&]+/g)).flatMap((match) => {
      const name: Text = { value: match[0], offset: text.offset + match.index }
      const type = parseType(name, this.spans)
      if (!isDiagnostic(type) && type.kind === 'ref') return [type]
      this.#report('bad-all-of', `\`${name.value}\` is no name of a type`, spanOf(name))
      return []
    })
  }

  #errcode({ key, value }: Entry): Errcode[] {
    const code = Number(key.value)
    const text = value.kind === 'scalar' ? value.text : undefined
    const [category, meaning, remedy] = text?.value.split(/\s+--\s+/) ?? []
    if (!Number.isInteger(code) || code === 0) {
      this.#report('bad-errcode', `\`${key.value}\` is no errcode`, spanOf(key))
      return []
    }
    if (category === undefined || !/^[a-z_]+$/.test(category) || meaning === undefined) {
      this.#report('bad-errcode', 'write `errcode: category -- 说明 -- 处理办法`', spanOf(key))
      return []
    }
    if (value.kind === 'scalar') this.#refuseComment(value)
    const errcode = { code, category, text: meaning, ...(remedy !== undefined && { remedy }) }
    this.spans.set(errcode, spanOf(key))
    return [errcode]
  }

  #example(entry: Entry | undefined): Endpoint['example'] {
    if (entry === undefined) return {}
    const keys = this.#keys(
      entry.value,
      { required: [], optional: ['request', 'returns'] },
      spanOf(entry.key),
    )
    const request = keys.get('request')
    const returns = keys.get('returns')
    const example: Endpoint['example'] = {
      ...(request && { request: toJson(request.value) }),
      ...(returns && { returns: toJson(returns.value) }),
    }
    this.spans.set(example, spanOf(entry.key))
    return example
  }

  #namedExample({ key, value }: Entry): NamedExample {
    const example = { name: key.value, value: toJson(value) }
    this.spans.set(example, spanOf(key))
    return example
  }

  #link(entry: Entry | undefined): string {
    const link = this.#text(entry)
    if (entry !== undefined && link !== '' && !isWebAddress(link)) {
      this.#report('bad-link', `\`${link}\` is no http(s) address`, entry.value.span)
    }
    return link
  }

  #isAuth(auth: string | undefined, entry: Entry | undefined): auth is 'none' | 'user' {
    if (auth === undefined || entry === undefined) return false
    if (auth === 'none' || auth === 'user') return true
    this.#report('bad-value', '`auth` is `none` or `user`', entry.value.span)
    return false
  }

  #flag(entry: Entry | undefined): boolean {
    if (entry === undefined) return false
    if (entry.value.kind === 'scalar' && typeof entry.value.value === 'boolean') {
      return entry.value.value
    }
    this.#report('bad-value', `\`${entry.key.value}\` is \`true\` or absent`, entry.value.span)
    return false
  }

  #optionalText(entry: Entry | undefined): string | undefined {
    return entry === undefined ? undefined : this.#text(entry)
  }

  #text(entry: Entry | undefined): string {
    if (entry === undefined) return ''
    if (entry.value.kind !== 'scalar' || entry.value.value === null) {
      this.#report('bad-value', `\`${entry.key.value}\` needs a text`, spanOf(entry.key))
      return ''
    }
    this.#refuseComment(entry.value)
    return entry.value.text.value.trim()
  }

  #refuseComment({ comment }: ScalarTree): void {
    if (comment === undefined) return
    this.#report(
      'lost-comment',
      'YAML drops what follows ` #`: quote the text if this belongs to it, otherwise put the comment on a line of its own',
      comment,
    )
  }

  /** The entries of a map by key, after reporting unknown, repeated and missing keys. */
  #keys(
    tree: Tree,
    { required, optional }: { required: string[]; optional: string[] },
    owner: Span,
  ): Map<string, Entry> {
    const known = [...required, ...optional]
    const keys = new Map<string, Entry>()
    for (const entry of this.#entries(tree)) {
      const key = entry.key.value
      if (known.includes(key)) keys.set(key, entry)
      else {
        const hint = suggest(key, known) || `; known here: ${known.join(', ')}`
        this.#report('unknown-key', `unknown key \`${key}\`${hint}`, spanOf(entry.key))
      }
    }
    for (const key of required) {
      if (!keys.has(key)) this.#report('missing-key', `the key \`${key}\` is missing`, owner)
    }
    return keys
  }

  #entries(tree: Tree | undefined): Entry[] {
    if (tree === undefined) return []
    if (tree.kind !== 'map') {
      if (tree.kind === 'list' || tree.value !== null) {
        this.#report('not-a-map', 'keys and values are expected here', tree.span)
      }
      return []
    }
    const seen = new Set<string>()
    for (const { key } of tree.entries) {
      if (seen.has(key.value)) {
        this.#report('duplicate-name', `\`${key.value}\` stands here twice`, spanOf(key))
      }
      seen.add(key.value)
    }
    return tree.entries
  }

  #report(code: string, message: string, span: Span): void {
    this.diagnostics.push({ code, message, span })
  }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
