import {
  allDocumented,
  allEndpoints,
  allTypes,
  sectionsOf,
  walk,
  type Endpoint,
  type Model,
  type NamedType,
  type Ref,
  type Span,
  type Spans,
  type Type,
  type UrlFunction,
} from '../model.js'
import { requestTypeName, responseTypeName } from '../emit/naming.js'
import { Types } from '../types.js'
import { suggest, type Diagnostic } from './diagnostics.js'
import { validateExamples } from './validate-examples.js'

/** Reports what is well-formed but wrong: names, references, clashes and examples. */
export function validate(model: Model, spans: Spans): Diagnostic[] {
  const validator = new Validator(model, spans)
  return validator.run()
}

/** Names that generated modules import or that TypeScript gives a meaning. */
const takenTypeNames = new Set(
  'Client CallOptions Download FileInput Int64 Record Promise Blob File Array Object String Number Boolean'.split(
    ' ',
  ),
)

/** Modules that are no group: the generator's own files, and hand-written entry points of the package. */
const takenGroupNames = new Set([
  'errcodes',
  'index',
  'redis',
  'slim',
  'testing',
  'types',
  'undici',
])

class Validator {
  readonly #model: Model
  readonly #spans: Spans
  readonly #types: Types
  readonly #diagnostics: Diagnostic[] = []

  constructor(model: Model, spans: Spans) {
    this.#model = model
    this.#spans = spans
    this.#types = new Types(model)
  }

  run(): Diagnostic[] {
    for (const group of this.#model.groups) {
      if (!/^[a-z][a-zA-Z0-9]*(\/[a-z][a-zA-Z0-9]*)*$/.test(group.name)) {
        this.#report(
          'bad-identifier',
          `\`${group.name}\` is no group name: write \`card\` or \`card/giftcard\``,
          group,
        )
      } else if (takenGroupNames.has(group.name)) {
        this.#report(
          'bad-identifier',
          `\`offiaccount/${group.name}\` is already another module of the package`,
          group,
        )
      }
    }
    this.#typeNames()
    for (const named of allTypes(this.#model)) {
      this.#references(named.type)
      this.#includesObjects(named.type)
      this.#circularInclusion(named)
      this.#only(named.type, 'binary', `\`binary\` stands only in \`returns\``)
    }
    for (const documented of allDocumented(this.#model)) this.#documented(documented)
    for (const endpoint of allEndpoints(this.#model)) this.#endpoint(endpoint)
    this.#twins()
    this.#duplicates(
      allEndpoints(this.#model),
      (endpoint) => `${endpoint.method} ${endpoint.host ?? ''}${endpoint.path}`,
      (key, other) => ['duplicate-path', `\`${key}\` is already \`${other.group}: ${other.name}\``],
    )
    this.#unusedTypes()
    return [...this.#diagnostics, ...validateExamples(this.#model, this.#types, this.#spans)]
  }

  #typeNames(): void {
    const types = allTypes(this.#model)
    for (const named of types) {
      if (!/^[A-Z][A-Za-z0-9]*$/.test(named.name)) {
        this.#report(
          'bad-identifier',
          `\`${named.name}\` is no type name: write it in PascalCase`,
          named,
        )
      } else if (takenTypeNames.has(named.name)) {
        this.#report(
          'bad-identifier',
          `\`${named.name}\` already means something in generated code`,
          named,
        )
      }
    }
    this.#duplicates(
      types,
      (named) => named.name,
      (name) => [
        'duplicate-name',
        `the type \`${name}\` exists already; type names are unique in the whole manifest`,
      ],
    )
    const generated = new Map(
      allDocumented(this.#model).flatMap((documented) => [
        [requestTypeName(documented), documented] as const,
        [responseTypeName(documented), documented] as const,
      ]),
    )
    for (const named of types) {
      const endpoint = generated.get(named.name)
      if (endpoint === undefined) continue
      this.#report(
        'duplicate-name',
        `the generator uses \`${named.name}\` for ${endpoint.group}: ${endpoint.name}`,
        named,
      )
    }
  }

  #documented(documented: Endpoint | UrlFunction): void {
    this.#functionName(documented.name, documented)
    for (const type of sectionsOf(documented)) {
      this.#references(type)
      this.#includesObjects(type)
    }
    const { query } = documented
    if (query === undefined) return
    this.#objectSection(query, 'query')
    this.#only(query, 'file', '`file` stands only in `multipart`')
    this.#only(query, 'binary', '`binary` stands only in `returns`')
    this.#queryFields(query)
  }

  #endpoint({ query, body, returns }: Endpoint): void {
    if (body) {
      if (body.as === 'multipart') this.#objectSection(body.type, 'multipart')
      else if (query) this.#objectSection(body.type, 'body')
      if (body.as === 'json') this.#only(body.type, 'file', '`file` stands only in `multipart`')
      this.#only(body.type, 'binary', '`binary` stands only in `returns`')
    }
    if (returns) this.#only(returns, 'file', '`file` stands only in `multipart`')
    if (query && body) this.#clashes(query, body.type)
  }

  #functionName(name: string, at: object): void {
    if (/^[a-z][A-Za-z0-9]*$/.test(name)) return
    this.#report(
      'bad-identifier',
      `\`${name}\` is no function name: write it in lowerCamelCase`,
      at,
    )
  }

  #twins(): void {
    const functions = new Set(
      allDocumented(this.#model).map(({ group, name }) => `${group}.${name}`),
    )
    for (const twin of this.#model.groups.flatMap((group) => group.twins)) {
      this.#functionName(twin.name, twin)
      const target = `${twin.targetGroup}.${twin.targetName}`
      if (functions.has(target)) continue
      this.#report(
        'bad-twin',
        `no function is called \`${target}\`${suggest(target, functions)}`,
        twin,
      )
    }
  }

  /** A section whose fields become separate parameters or parts cannot be a string or a list. */
  #objectSection(type: Type, section: string): void {
    if (this.#types.flatten(type) !== undefined) return
    this.#report('bad-section', `\`${section}\` must have fields`, type)
  }

  #queryFields(query: Type): void {
    for (const field of this.#types.fields(query)) {
      const type = this.#types.resolve(field.type)
      if (['object', 'array', 'map', 'unknown'].includes(type.kind)) {
        this.#report(
          'bad-query-field',
          `\`${field.name}\` cannot stand in a query string: only scalars can`,
          field,
        )
      }
    }
  }

  /** Query and body fields share one flat request object. */
  #clashes(query: Type, body: Type): void {
    const names = new Set(this.#types.fields(query).map((field) => field.name))
    for (const field of this.#types.fields(body)) {
      if (!names.has(field.name)) continue
      this.#report(
        'field-clash',
        `\`${field.name}\` stands in the query too: the function takes all fields in one flat object`,
        field,
      )
    }
  }

  #references(type: Type): void {
    for (const part of walk(type)) {
      if (part.kind !== 'ref' || this.#types.named(part.name)) continue
      this.#report(
        'unknown-type',
        `unknown type \`${part.name}\`${suggest(part.name, this.#types.names())}`,
        part,
      )
    }
  }

  #only(type: Type, kind: 'file' | 'binary', message: string): void {
    for (const part of walk(type)) {
      if (part.kind === kind) this.#report(`misplaced-${kind}`, message, part)
    }
  }

  #includesObjects(type: Type): void {
    for (const ref of Array.from(walk(type)).flatMap(inclusions)) {
      if (this.#types.named(ref.name) && this.#types.flatten(ref) === undefined) {
        const message = `\`${ref.name}\` is no object, so it has no fields to include`
        this.#report('bad-all-of', message, ref)
      }
    }
  }

  #circularInclusion(named: NamedType): void {
    const pending = inclusions(named.type)
    const seen = new Set<string>()
    for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
      const target = this.#types.named(ref.name)
      if (ref.name === named.name) {
        const message = `\`${named.name}\` includes itself through \`all of\``
        this.#report('circular-inclusion', message, named)
        return
      }
      if (target === undefined || seen.has(ref.name)) continue
      seen.add(ref.name)
      pending.push(...inclusions(target.type))
    }
  }

  #unusedTypes(): void {
    const used = new Set<string>()
    const visit = (type: Type): void => {
      for (const part of walk(type)) {
        if (part.kind !== 'ref' || used.has(part.name)) continue
        used.add(part.name)
        const named = this.#types.named(part.name)
        if (named) visit(named.type)
      }
    }
    for (const type of allDocumented(this.#model).flatMap(sectionsOf)) visit(type)
    for (const named of allTypes(this.#model)) {
      if (!used.has(named.name)) {
        this.#report('unused-type', `no endpoint uses the type \`${named.name}\``, named)
      }
    }
  }

  #duplicates<T extends object>(
    items: T[],
    keyOf: (item: T) => string,
    complaint: (key: string, first: T) => [code: string, message: string],
  ): void {
    const seen = new Map<string, T>()
    for (const item of items) {
      const key = keyOf(item)
      const first = seen.get(key)
      if (first === undefined) seen.set(key, item)
      else this.#report(...complaint(key, first), item)
    }
  }

  #report(code: string, message: string, at: object): void {
    const span: Span = this.#spans.get(at) ?? [0, 1]
    this.#diagnostics.push({ code, message, span })
  }
}

function inclusions(type: Type): Ref[] {
  return type.kind === 'object' ? [...type.includes] : []
}
