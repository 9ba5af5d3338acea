import type { Errcode, Model } from '../../model/model.js'
import { allEndpoints, opOf } from '../../model/walk.js'
import type { Context } from '../context.js'
import { literal } from '../examples.js'
import { Module, tableText } from '../module.js'

/** The text of `src/generated/errcodes.ts`: what every return code means and where every endpoint is documented. */
export function errcodesText(header: string, path: string, { model, target }: Context): string {
  const runtime = new Module(path, target).specifier(target.modules.runtime)
  return tableText(
    header,
    `import type { ErrorCategory } from '${runtime}'`,
    `/** Category, meaning and remedy of every return code. */
export const errcodes: ReadonlyMap<
  number,
  readonly [category: ErrorCategory, text: string, remedy?: string]
> = new Map([
${errcodeEntries(model).join('')}])`,
    `/** The documentation page of every endpoint. */
export const links: Readonly<Record<string, string>> = {
${linkEntries(model).join('')}}`,
  )
}

/** The text of `src/testing/generated/errmsgs.ts`: what the mock says to a return code. */
export function errmsgsText(header: string, { errcodes }: Model): string {
  const entries = inOrder(errcodes).flatMap(({ code, errmsg }) =>
    errmsg === undefined ? [] : `  ${code < 0 ? `[${code}]` : code}: ${literal(errmsg)},\n`,
  )
  return tableText(
    header,
    `/** What WeChat says to an errcode if it says nothing more particular: its own words, spelling included. */
export const errmsgs: Readonly<Record<number, string>> = {
${entries.join('')}}`,
  )
}

/** `[45009, ['quota', '…', '…']],`, a line for each in the order of the codes. */
export function errcodeEntries({ errcodes }: Model): string[] {
  return inOrder(errcodes).map(({ code, category, text, remedy }) => {
    const entry = [category, text, ...(remedy === undefined ? [] : [remedy])]
    return `  [${code}, [${entry.map((part) => literal(part)).join(', ')}]],\n`
  })
}

function inOrder(errcodes: readonly Errcode[]): Errcode[] {
  return [...errcodes].sort((a, b) => a.code - b.code)
}

export function linkEntries(model: Model): string[] {
  return allEndpoints(model).map(
    (endpoint) => `  ${literal(opOf(endpoint))}: ${literal(endpoint.link)},\n`,
  )
}
