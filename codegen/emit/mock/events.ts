import { allPushes } from '../../model/walk.js'
import { literal, type Example } from '../literal.js'
import type { Module } from '../module.js'
import { pushExample } from '../wire.js'

/** The text of `src/testing/generated/events.ts`: what the mock WeChat pushes. */
export function mockEventsText(module: Module): string {
  const { context } = module
  const events = allPushes(context.model).map((push): [string, Example] => {
    const { fields, silent } = push
    const int64 = context.types.int64Paths(fields)
    return [
      push.kind,
      {
        example: pushExample(push, context),
        ...(int64.length > 0 && { int64 }),
        ...(silent && { silent }),
      },
    ]
  })
  return module.printTable(
    `import type { MockEvents } from '../model.js'`,
    `export const events: MockEvents = ${literal(Object.fromEntries(events))}`,
  )
}
