import type { Errcode, Model } from '../../model/model.js'
import { allEndpoints, opOf } from '../../model/walk.js'
import { literal } from '../literal.js'
import type { Module } from '../module.js'

/** The text of `src/generated/errcodes.ts`: what every return code means and where every endpoint is documented. */
export function errcodesText(module: Module): string {
  const { model, target } = module.context
  const runtime = module.specifier(target.modules.runtime)
  return module.printTable(
    `import type { ErrorCategory } from '${runtime}'`,
    `/** What a return code means, and what to do about it. */
export type Texts = readonly [meaning: string, remedy?: string]`,
    `/** What every return code means, in Chinese and in English. */
export const errcodes: ReadonlyMap<
  number,
  readonly [category: ErrorCategory, chinese: Texts, english?: Texts]
> = new Map([
${errcodeEntries(model).join('')}])`,
    `/** The documentation page of every endpoint. */
export const links: Readonly<Record<string, string>> = {
${linkEntries(model).join('')}}`,
  )
}

/** The text of `src/testing/generated/errmsgs.ts`: what the mock says to a return code. */
export function errmsgsText(module: Module): string {
  const entries = inOrder(module.context.model.errcodes).flatMap(({ code, errmsg }) =>
    errmsg === undefined ? [] : `  ${code < 0 ? `[${code}]` : code}: ${literal(errmsg)},\n`,
  )
  return module.printTable(
    `/** What WeChat says to an errcode if it says nothing more particular: its own words, spelling included. */
export const errmsgs: Readonly<Record<number, string>> = {
${entries.join('')}}`,
  )
}

/** The text of `explain.ts` beside a user's functions: what `new OffiAccount({ explain })` takes. */
export function explainText(module: Module): string {
  const { model, target } = module.context
  const [category, explain, explanation] = [
    module.use('ErrorCategory'),
    module.use('Explain'),
    module.use('Explanation'),
  ]
  const documented = module.specifier(target.modules.explain)
  return module.print([
    `
type Texts = readonly [meaning: string, remedy?: string]

/** What return codes mean, in the language of the manifest and in English. */
const errcodes: ReadonlyMap<number, readonly [category: ${category}, texts: Texts, english?: Texts]> = new Map([
${errcodeEntries(model).join('')}])

/** The documentation page of every endpoint. */
const links: Readonly<Record<string, string>> = { ${linkEntries(model).join('')} }

/**
 * For \`new OffiAccount({ explain })\`: what the manifest says of its own functions, and WeChat's documentation of everything else.
 * @param otherwise - of another manifest, asked about functions that are not of this one
 */
export async function explain(
  failure: { op: string; errcode: number },
  otherwise?: ${explain},
): Promise<${explanation} | undefined> {
  const link = links[failure.op]
  const other = link === undefined ? await otherwise?.(failure) : undefined
  if (other) return other
  const { explain: documented } = await import('${documented}')
  const [category, texts, english] = (link === undefined ? undefined : errcodes.get(failure.errcode)) ?? []
  if (category === undefined) return { ...documented(failure), ...(link && { link }) }
  return { category, hint: texts?.join('：'), hintEn: english?.join(': '), ...(link && { link }) }
}`,
  ])
}

/** `[45009, ['quota', ['…', '…'], ['…', '…']]],`, a line for each in the order of the codes. */
function errcodeEntries({ errcodes }: Model): string[] {
  return inOrder(errcodes).map(({ code, category, english, ...chinese }) => {
    const texts = [chinese, ...(english ? [english] : [])].map(({ text, remedy }) => {
      const parts = [text, ...(remedy === undefined ? [] : [remedy])]
      return `[${parts.map((part) => literal(part)).join(', ')}]`
    })
    return `  [${code}, [${[literal(category), ...texts].join(', ')}]],\n`
  })
}

function inOrder(errcodes: readonly Errcode[]): Errcode[] {
  return [...errcodes].sort((a, b) => a.code - b.code)
}

function linkEntries(model: Model): string[] {
  return allEndpoints(model).map(
    (endpoint) => `  ${literal(opOf(endpoint))}: ${literal(endpoint.link)},\n`,
  )
}
