import { allEndpoints, opOf, type Model } from '../model.js'
import { literal } from './examples.js'

/** The text of `src/cli/generated/titles.ts`: what WeChat calls each function, for whoever looks for one in the shell. */
export function titlesText(header: string, model: Model): string {
  const titles = Object.fromEntries(
    allEndpoints(model).map((endpoint) => [opOf(endpoint), endpoint.title]),
  )
  return [
    `// ${header}`,
    '',
    `/** What WeChat's documentation calls each function. */`,
    `export const titles: Readonly<Record<string, string>> = ${literal(titles)}`,
    '',
  ].join('\n')
}
