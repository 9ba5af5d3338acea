/**
 * What the package may cost its users. A figure above its ceiling fails a test: decide whether what was gained is worth the cost before
 * you raise the ceiling. If a figure falls more than a tenth below its ceiling, lower the ceiling.
 */
const ceilings = {
  // Bytes, minified and gzipped: one endpoint with the runtime and ky; `split`: what is loaded before the first call.
  'esbuild: slim, one file': 23_650,
  'esbuild: full, one file': 56_000,
  'esbuild: slim, split': 22_700,
  'esbuild: full, split': 22_950,
  'esbuild: callback': 14_600,
  'rollup: slim, one file': 23_000,
  'rollup: full, one file': 53_200,
  'rollup: slim, split': 20_400,
  'rollup: full, split': 20_600,
  'rollup: callback': 14_300,
  'webpack: slim, one file': 23_600,
  'webpack: full, one file': 53_800,
  'webpack: slim, split': 21_200,
  'webpack: full, split': 21_300,
  'webpack: callback': 14_300,
  // What TypeScript 6 does for a program with one endpoint, and for one with every door.
  'type instantiations: one endpoint': 135,
  'type instantiations: every door': 1_020,
  // Files that Node loads for the account and a group, over those of ky.
  'files loaded at import': 39,
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
