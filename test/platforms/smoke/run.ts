import type { World } from './world.js'

/** What must hold on a platform, by name; a check that does not hold throws. */
export type Checks = Record<string, (world: World) => Promise<void>>

/** What a platform reports, one JSON a line: first all names, then each outcome. */
export type Report = { checks: string[] } | { check: string; error?: string }

/** Milliseconds. */
const longestCheck = 30_000

export async function runChecks(
  groups: readonly { checks: Checks; world: World }[],
  report: (line: Report) => void,
): Promise<void> {
  report({ checks: groups.flatMap(({ checks }) => Object.keys(checks)) })
  for (const { checks, world } of groups) {
    for (const [check, run] of Object.entries(checks)) {
      try {
        await inTime(run(world))
        report({ check })
      } catch (error) {
        report({ check, error: String(error) })
      }
    }
  }
}

/** The same checks under names that tell them from the others. */
export function titled(title: string, checks: Checks): Checks {
  return Object.fromEntries(
    Object.entries(checks).map(([name, check]) => [`${title}: ${name}`, check]),
  )
}

async function inTime(check: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`it takes longer than ${longestCheck / 1_000} seconds`))
    }, longestCheck)
  })
  try {
    await Promise.race([check, late])
  } finally {
    clearTimeout(timer)
  }
}
