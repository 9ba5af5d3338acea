import { runChild, type Environment } from '../support/child.js'
import type { Outcome } from '../support/outcome.js'
import type { Report } from './smoke/run.js'
import type { Counterparts } from './smoke/world.js'

export interface Platform {
  name: string
  version: string
  command: string
  /** Start the smoke suite, which reads about the servers beside it in one more argument. */
  args: readonly string[]
  env: Environment
  hasNodeCrypto: boolean
}

/** Runs the smoke suite on a platform and reads what it logged for secrets. */
export async function smokeTest(
  { name: platform, version, command, args, env }: Platform,
  counterparts: Counterparts,
  cwd: string,
): Promise<Outcome> {
  const { output, problem } = await runChild(command, [...args, JSON.stringify(counterparts)], {
    cwd,
    env,
    seconds: 150,
  })
  const reports = reportsIn(output)
  const checks = reports.flatMap((report) => ('checks' in report ? report.checks : []))
  const errors = new Map<string, string | undefined>([
    ...checks.map((check) => [check, 'it has no result'] as const),
    ...reports.flatMap((report) =>
      'check' in report ? [[report.check, report.error] as const] : [],
    ),
    ['the suite runs to its end', checks.length > 0 ? problem : (problem ?? 'it reports nothing')],
    ['console.log shows the account without its secrets', leakIn(output, counterparts)],
  ])
  const failures = [...errors].flatMap(([check, error]) => (error ? [`${check}: ${error}`] : []))
  return { platform, version, passed: errors.size - failures.length, failures }
}

function reportsIn(output: string): Report[] {
  const lines = output.split('\n').filter((line) => /^\{"checks?":/.test(line))
  return lines.map((line) => JSON.parse(line) as Report)
}

function leakIn(output: string, { appid, secret, token }: Counterparts): string | undefined {
  if (!output.includes(appid)) return 'it shows no appid'
  if (output.includes(secret)) return 'it shows the secret'
  return output.includes(token) ? 'it shows the access_token' : undefined
}
