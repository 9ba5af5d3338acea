import { allEndpoints, opOf, type Model } from '../model.js'
import { literal } from './examples.js'

/** The text of `src/generated/errcodes.ts`: what every return code means and where every endpoint is documented. */
export function errcodesText(header: string, model: Model): string {
  const errcodes = [...model.errcodes].sort((a, b) => a.code - b.code)
  return [
    `// ${header}`,
    '',
    `import type { ErrorCategory } from '../runtime/index.js'`,
    '',
    '/** Category, meaning and remedy of every return code. */',
    'export const errcodes: ReadonlyMap<',
    '  number,',
    '  readonly [category: ErrorCategory, text: string, remedy?: string]',
    '> = new Map([',
    ...errcodes.map(({ code, category, text, remedy }) => {
      const entry = [category, text, ...(remedy === undefined ? [] : [remedy])].map((part) =>
        literal(part),
      )
      return `  [${code}, [${entry.join(', ')}]],`
    }),
    '])',
    '',
    '/** The documentation page of every endpoint. */',
    'export const links: Readonly<Record<string, string>> = {',
    ...allEndpoints(model).map(
      (endpoint) => `  ${literal(opOf(endpoint))}: ${literal(endpoint.link)},`,
    ),
    '}',
    '',
  ].join('\n')
}
