/**
 * What users pay, and may not pay more: a change that moves a figure shows in this table. Whoever passes a ceiling decides whether the
 * gain is worth it; whoever comes to lie more than a tenth below lowers it.
 */
const ceilings = {
  // Bytes, minified and gzipped: one endpoint with the runtime and ky; `split`: what is loaded before the first call.
  'esbuild: slim, one file': 22_200,
  'esbuild: full, one file': 40_500,
  'esbuild: slim, split': 21_200,
  'esbuild: full, split': 21_400,
  'esbuild: callback': 14_336,
  'rollup: slim, one file': 21_600,
  'rollup: full, one file': 38_300,
  'rollup: slim, split': 19_000,
  'rollup: full, split': 19_100,
  'rollup: callback': 14_300,
  'webpack: slim, one file': 22_200,
  'webpack: full, one file': 38_900,
  'webpack: slim, split': 19_800,
  'webpack: full, split': 19_900,
  'webpack: callback': 14_300,
  // What TypeScript 6 does for a program with one endpoint, and for one with every door.
  'type instantiations: one endpoint': 135,
  'type instantiations: every door': 1_020,
  // Files that Node loads for the account and a group, over those of ky.
  'files loaded at import': 36,
} as const

export type Budget = keyof typeof ceilings

/** What is wrong with a figure, and what to do; undefined if nothing is. */
export function complaintOf(budget: Budget, measured: number): string | undefined {
  const ceiling = ceilings[budget]
  const place = `its ceiling of ${ceiling} in test/support/budgets.ts`
  if (measured > ceiling) return `${budget}: ${measured} is above ${place}`
  if (measured < ceiling * 0.9) return `${budget}: ${measured} is far below ${place}: lower that`
  return undefined
}
