import type { Group, Push } from '../../model/model.js'
import type { Context } from '../context.js'
import { literal } from '../examples.js'
import { Module, testModulePath } from '../module.js'
import { aliasedJsonOf, exampleOf, jsonOf, xmlOf } from '../wire.js'

/** The text of `test/generated/events/<group>.test.ts`: each message and event as it is pushed, and what becomes of it. */
export function eventTestText(header: string, group: Group, context: Context): string {
  const module = new Module(testModulePath(`events/${group.name}`, context.target), context.target)
  const describe = module.use('describePush')
  return module.print(
    header,
    group.pushes.map((push) => `\n${describe}({ ${expectationOf(push, context)} })`),
  )
}

function expectationOf(push: Push, context: Context): string {
  const value = exampleOf(push, context)
  const aliased = aliasedJsonOf(push, value, context.types)
  return [
    `kind: ${literal(push.kind)}`,
    `message: ${literal(value)}`,
    `xml: ${template(xmlOf(push, value, context.types))}`,
    `json: ${literal(jsonOf(push, value, context.types))}`,
    ...(aliased === undefined ? [] : [`aliased: ${literal(aliased)}`]),
  ].join(', ')
}

/** A text of several lines, indented below the key that it belongs to. */
function template(text: string): string {
  const escaped = text.replace(/[\\`]|\$\{/g, '\\$&').replace(/^/gm, '    ')
  return `\`\n${escaped}\n  \``
}
