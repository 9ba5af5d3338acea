import { explanations } from './codes.js'

const [start, end] = [
  '<!-- Generated from codegen/manifest/codes.ts: npm run generate -->',
  '<!-- End of what is generated -->',
]

/** The page about the notation with the list of all diagnostics. */
export function withDiagnostics(page: string): string {
  const [before, after] = [page.indexOf(start), page.indexOf(end)]
  if (before === -1 || after === -1) return page
  const list = Object.entries(explanations).map(([code, { says, wrong, right }]) =>
    [`**\`${code}\`** ${says}`, '', '```yaml', '# wrong', wrong, '# right', right, '```'].join(
      '\n',
    ),
  )
  return [page.slice(0, before) + start, ...list, page.slice(after)].join('\n\n')
}
