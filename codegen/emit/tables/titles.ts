import { allEndpoints, opOf } from '../../model/walk.js'
import { literal } from '../literal.js'
import { filledBy } from '../functions/paging.js'
import type { Module } from '../module.js'

/** The text of `src/cli/generated/titles.ts`: what WeChat calls each function, so that the shell can find one. */
export function titlesText(module: Module): string {
  const titles = Object.fromEntries(
    allEndpoints(module.context.model).map((endpoint) => [opOf(endpoint), endpoint.title]),
  )
  return module.printTable(
    `/** What WeChat's documentation calls each function. */
export const titles: Readonly<Record<string, string>> = ${literal(titles)}`,
  )
}

/** The text of `src/cli/generated/pages.ts`: which functions are paged, and what of a request `--all` fills in. */
export function pagesTableText(module: Module): string {
  const filled = Object.fromEntries(
    allEndpoints(module.context.model).flatMap((endpoint) =>
      endpoint.paging ? [[opOf(endpoint), filledBy(endpoint.paging)]] : [],
    ),
  )
  return module.printTable(
    `/** The fields of a paged function that the loop over its pages fills in. */
export const filled: Readonly<Record<string, readonly string[]>> = ${literal(filled)}`,
  )
}
