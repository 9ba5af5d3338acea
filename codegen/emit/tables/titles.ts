import { effects } from '../../model/model.js'
import { byOp } from '../../model/walk.js'
import { literal, type ExampleFields } from '../literal.js'
import { filledBy } from '../functions/paging.js'
import type { Module } from '../module.js'

/** The text of `src/cli/generated/titles.ts`: what WeChat calls each function, so that the shell can find one. */
export function titlesText(module: Module): string {
  const titles = byOp(module.context.model, ({ title }) => title)
  return module.printTable(
    `/** What WeChat's documentation calls each function. */
export const titles: Readonly<Record<string, string>> = ${literal(titles)}`,
  )
}

/** The text of `src/generated/effects.ts`: what each function does, so that a program can ask a person before it calls one. */
export function effectsText(module: Module): string {
  const table = byOp(module.context.model, ({ effect }) => effect)
  return module.printTable(
    `/**
 * What a call does to people and things: it only reads, changes something, takes something away for good, shows something to everybody,
 * reaches people, or moves or costs money.
 */
export type Effect = ${[...effects]
      .reverse()
      .map((effect) => literal(effect))
      .join(' | ')}`,
    `/** What each function does, by its op: \`message.mass.send\`. */
export const effects: Readonly<Record<string, Effect>> = ${literal(table)}`,
  )
}

/** The text of `src/generated/callers.ts`: who may call each function. */
export function callersText(module: Module): string {
  const { model, target } = module.context
  const known = byOp(model, ({ who }) => who && ({ ...who } as ExampleFields))
  const names = Object.fromEntries(model.permissionSets.map(({ id, name }) => [id, name]))
  return module.printTable(
    `import type { Callers } from '${module.specifier(target.modules.callers)}'`,
    `export type { Callers }`,
    `/** What WeChat calls the permission sets (权限集), by their numbers; those that it names nowhere are not here. */
export const permissionSets: Readonly<Record<number, string>> = ${literal(names)}`,
    `/** Who may call each function, by its op: \`message.mass.send\`. What is not here, WeChat does not say. */
export const callers: Readonly<Record<string, Callers>> = ${literal(known)}`,
  )
}

/** The text of `src/cli/generated/pages.ts`: which functions are paged, and what of a request `--all` fills in. */
export function pagesTableText(module: Module): string {
  const filled = byOp(module.context.model, ({ paging }) => paging && filledBy(paging))
  return module.printTable(
    `/** The fields of a paged function that the loop over its pages fills in. */
export const filled: Readonly<Record<string, readonly string[]>> = ${literal(filled)}`,
  )
}
