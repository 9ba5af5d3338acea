import type { Context } from '../context.js'
import { errcodeEntries, linkEntries } from './errcodes.js'
import { Module } from '../module.js'

/** The text of `explain.ts` beside somebody's own functions: what `new OffiAccount({ explain })` takes. */
export function ownExplainText(header: string, path: string, { model, target }: Context): string {
  const module = new Module(path, target)
  const [category, explain, explanation] = [
    module.use('ErrorCategory'),
    module.use('Explain'),
    module.use('Explanation'),
  ]
  const documented = module.specifier(target.modules.explain)
  return module.print(header, [
    `
/** Category, meaning and remedy of return codes. */
const errcodes: ReadonlyMap<number, readonly [category: ${category}, text: string, remedy?: string]> = new Map([
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
  const [category, text, remedy] = (link === undefined ? undefined : errcodes.get(failure.errcode)) ?? []
  if (category === undefined) return { ...documented(failure), ...(link !== undefined && { link }) }
  return { category, hint: remedy === undefined ? text : \`\${text}：\${remedy}\`, link }
}`,
  ])
}
