import type { InterfaceDeclarationStructure, TypeAliasDeclarationStructure } from 'ts-morph'
import { children, type Field, type NamedType, type ObjectType, type Type } from '../model.js'
import { StructureKind } from '../output/print.js'
import type { Types } from '../types.js'
import { escapeJsDoc, jsDoc } from './jsdoc.js'
import { propertyName, quote } from '../naming.js'

/** Whether a type describes what a caller sends or what WeChat answers: an `int64` is wider in a request. */
export type Direction = 'request' | 'response'

export type TypeDeclaration = InterfaceDeclarationStructure | TypeAliasDeclarationStructure

/** An interface where the type is a plain object, otherwise an alias. */
export function declareType(
  { name, doc, type }: NamedType,
  direction: Direction,
  types: Types,
): TypeDeclaration {
  const common = { name, isExported: true, ...(doc !== undefined && { docs: [escapeJsDoc(doc)] }) }
  if (type.kind !== 'object' || hasAlternatives(type, types)) {
    return { kind: StructureKind.TypeAlias, ...common, type: typeText(type, direction) }
  }
  return {
    kind: StructureKind.Interface,
    ...common,
    extends: type.includes.map((ref) => ref.name),
    properties: type.fields.map((field) => ({
      name: propertyName(field.name),
      hasQuestionToken: field.optional,
      type: typeText(field.type, direction),
      ...(field.doc !== undefined && { docs: [escapeJsDoc(field.doc)] }),
    })),
  }
}

/** The type as TypeScript text. */
export function typeText(type: Type, direction: Direction): string {
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'unknown':
      return type.kind
    case 'integer':
      return 'number'
    case 'int64':
      return direction === 'request' ? 'Int64' : 'string'
    case 'file':
      return 'FileInput'
    case 'binary':
      return 'Download'
    case 'enum':
      return type.values.map(literalType).join(' | ')
    case 'array':
      return `${parenthesized(type.items, direction)}[]`
    case 'map':
      return `Record<string, ${typeText(type.values, direction)}>`
    case 'union':
      return type.members.map((member) => parenthesized(member, direction)).join(' | ')
    case 'ref':
      return type.name
    case 'object':
      return objectText(type, direction)
  }
}

function objectText(type: ObjectType, direction: Direction): string {
  const properties = [
    ...type.fields.map((field) => propertyText(field, direction)),
    ...(type.absent ?? []).map((name) => `${propertyName(name)}?: never`),
  ]
  const alternatives = type.alternatives.map((each) => typeText(each, direction))
  return [
    ...type.includes.map((ref) => ref.name),
    ...(properties.length > 0 || (type.includes.length === 0 && alternatives.length === 0)
      ? [`{\n${properties.join('\n')}\n}`]
      : []),
    ...(alternatives.length > 0 ? [`(${alternatives.join(' | ')})`] : []),
  ].join(' & ')
}

function propertyText({ name, optional, type, doc }: Field, direction: Direction): string {
  const comment = doc === undefined ? '' : `${jsDoc(doc)}\n`
  return `${comment}${propertyName(name)}${optional ? '?' : ''}: ${typeText(type, direction)}`
}

function parenthesized(type: Type, direction: Direction): string {
  const text = typeText(type, direction)
  const composed =
    type.kind === 'union' ||
    (type.kind === 'enum' && type.values.length > 1) ||
    (type.kind === 'object' && (type.includes.length > 0 || type.alternatives.length > 0)) ||
    (type.kind === 'int64' && direction === 'request')
  return composed ? `(${text})` : text
}

function literalType(value: string | number): string {
  return typeof value === 'number' ? String(value) : quote(value)
}

function hasAlternatives(type: ObjectType, types: Types): boolean {
  return (types.flatten(type)?.alternatives.length ?? 0) > 0
}

/** The names that the text of a type refers to: named types, and what the runtime declares. */
export function referencedNames(type: Type, direction: Direction): string[] {
  switch (type.kind) {
    case 'ref':
      return [type.name]
    case 'int64':
      return direction === 'request' ? ['Int64'] : []
    case 'file':
      return ['FileInput']
    case 'binary':
      return ['Download']
    default:
      return children(type).flatMap((child) => referencedNames(child, direction))
  }
}
