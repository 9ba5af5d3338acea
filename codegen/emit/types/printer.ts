import type { Direction, Field, NamedType, ObjectType, Type } from '../../model/model.js'
import { propertyName, quote } from '../../model/names.js'
import type { Statement } from '../../output/print.js'
import type { ImportedName } from '../../model/names.js'
import type { Context, Declaration } from '../context.js'
import { describe, jsDoc } from './jsdoc.js'

type Fields = Pick<ObjectType, 'includes' | 'fields'>

/** Gives the name by which the text of a module may refer to a declaration from now on. */
export type Use = (declared: Declaration | ImportedName) => string

/** Prints types into a module, for one direction. */
export class TypePrinter {
  readonly #use: Use
  readonly #context: Context
  readonly #direction: Direction

  constructor(use: Use, context: Context, direction: Direction) {
    this.#use = use
    this.#context = context
    this.#direction = direction
  }

  /** An interface below a blank line if the type is a plain object, otherwise an alias. */
  declare({ name, doc, type }: NamedType): Statement {
    const comment = jsDoc(describe(doc, type))
    if (type.kind === 'object' && !this.#hasAlternatives(type)) {
      return `\n${comment}${this.interface(name, type)}`
    }
    return `${comment}export type ${name} = ${this.text(type)};`
  }

  /** Without a comment of its own. */
  interface(name: string, { includes, fields }: Fields, ...bases: string[]): string {
    const extended = [...bases, ...includes.map((ref) => this.text(ref))].join(', ')
    const head = `export interface ${name}${extended && ` extends ${extended}`}`
    return `${head} {\n${this.properties(fields).join('\n')}\n}`
  }

  properties(fields: readonly Field[]): string[] {
    return fields.map((field) => jsDoc(describe(field.doc, field.type)) + this.property(field))
  }

  /** `undefined` may be said for what is left out, also under `exactOptionalPropertyTypes`. */
  property({ name, optional, type }: Field): string {
    const text = this.text(type)
    if (!optional) return `${propertyName(name)}: ${text}`
    return `${propertyName(name)}?: ${type.kind === 'unknown' ? text : `${text} | undefined`}`
  }

  /** The type as TypeScript text. */
  text(type: Type): string {
    switch (type.kind) {
      case 'string':
      case 'number':
      case 'boolean':
      case 'unknown':
        return type.kind
      case 'integer':
        return 'number'
      case 'int64':
        return this.#direction === 'request' ? this.#use('Int64') : 'string'
      case 'file':
        return this.#use('FileInput')
      case 'binary':
        return this.#use('Download')
      case 'enum':
        return type.values.map(literalType).join(' | ')
      case 'array':
        return `${this.#parenthesized(type.items)}[]`
      case 'map':
        return `Record<string, ${this.text(type.values)}>`
      case 'union':
        return type.members.map((member) => this.#parenthesized(member)).join(' | ')
      case 'ref':
        return this.#use(this.#context.declarationOf(type.name))
      case 'object':
        return this.#object(type)
    }
  }

  #object(type: ObjectType): string {
    const properties = [
      ...this.properties(type.fields),
      ...(type.absent ?? []).map((name) => `${propertyName(name)}?: never`),
    ]
    const alternatives = type.alternatives.map((each) => this.text(each))
    return [
      ...type.includes.map((ref) => this.text(ref)),
      ...(properties.length > 0 || (type.includes.length === 0 && alternatives.length === 0)
        ? [`{\n${properties.join('\n')}\n}`]
        : []),
      ...(alternatives.length > 0 ? [`(${alternatives.join(' | ')})`] : []),
    ].join(' & ')
  }

  #parenthesized(type: Type): string {
    const text = this.text(type)
    const composed =
      type.kind === 'union' ||
      (type.kind === 'enum' && type.values.length > 1) ||
      (type.kind === 'object' && (type.includes.length > 0 || type.alternatives.length > 0))
    return composed ? `(${text})` : text
  }

  #hasAlternatives(type: ObjectType): boolean {
    return (this.#context.types.flatten(type)?.alternatives.length ?? 0) > 0
  }
}

function literalType(value: string | number): string {
  return typeof value === 'number' ? String(value) : quote(value)
}
