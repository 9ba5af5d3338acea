import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChild } from '../../support/child.js'
import type { Outcome } from '../../support/outcome.js'
import { copy, inFreshFolder, unpack } from '../package.js'
import {
  endings,
  isKnown,
  projects,
  reasons,
  refusals,
  type Compiler,
  type Ending,
  type Project,
} from './projects.js'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

export function compilerVersion(compiler: Compiler): string {
  const text = readFileSync(path(`../node_modules/typescript-${compiler}/package.json`), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** Compiles a program that uses every door of the package, in every project. */
export function compile(compiler: Compiler, tarball: string): Promise<Outcome> {
  return inFreshFolder(async (folder) => {
    await unpack(tarball, folder, packages)
    const known = projects.filter(({ setting }) => isKnown(setting, compiler))
    for (const project of known) makeProject(project, folder)
    const { output, problem } = await runChild(
      process.execPath,
      [
        path(`../node_modules/typescript-${compiler}/bin/tsc`),
        ...['--build', '--verbose', '--pretty', 'false', ...known.map(({ name }) => name)],
      ],
      { cwd: folder, env: {}, seconds: 600 },
    )
    const outcome = judge(compiler, known, output)
    const failures = [...outcome.failures, ...interruptions(known, output, problem)]
    return { ...outcome, failures }
  })
}

/** What has kept the compiler from its work: what it has not looked at has no errors. */
function interruptions(
  projects: readonly Project[],
  output: string,
  problem: string | undefined,
): string[] {
  const missing = projects
    .filter(({ name }) => !new RegExp(`Building project '.*\\b${name}/tsconfig.json'`).test(output))
    .map(({ name }) => `${name} was not compiled`)
  const hasErrors = problem?.startsWith('it ended with status') && !/^ {4}at /m.test(output)
  return problem === undefined || hasErrors ? missing : [...missing, problem]
}

const packages = [
  '@cloudflare/workers-types',
  '@opentelemetry/api',
  '@types/bun',
  '@types/node',
  'ioredis',
  'ky',
  'redis',
  'undici',
]

function makeProject({ name, platform, setting, compilerOptions }: Project, folder: string): void {
  const own = join(folder, name)
  mkdirSync(own)
  writeFileSync(join(own, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  // The types of Redis clients cost more than all else: once is enough.
  const programs = [
    'everywhere',
    ...(platform === 'node' && setting === 'nodenext' ? ['node'] : []),
  ]
  for (const program of programs) {
    for (const ending of endings) {
      copy(`typescript/programs/${program}.ts`, join(own, `${program}.${ending}`))
    }
  }
}

/** `nodenext-dom/everywhere.mts(3,8): error TS1479: …`, or without a file. */
const error = /^(?:(.+?)(?:\(\d+,\d+\))?: )?error (TS\d+): .*$/gm

function judge(compiler: Compiler, projects: readonly Project[], output: string): Outcome {
  const errors = Array.from(output.matchAll(error), ([line, file = '', code = '']) => ({
    line,
    project: projects.find(({ name }) => file.startsWith(`${name}/`)),
    ending: endings.find((ending) => file.endsWith(`.${ending}`)),
    code,
  }))
  // In the package itself or in its dependencies: nobody can mend that.
  const failures = errors.flatMap(({ project, line }) => (project ? [] : [line]))
  const codesOf = (project: Project, ending: Ending): string => {
    const own = errors.filter(
      (found) => found.project === project && (found.ending ?? ending) === ending,
    )
    const codes = new Set(own.map(({ code }) => code))
    return reasons.find((reason) => codes.has(reason)) ?? [...codes].join(' ')
  }

  let passed = 0
  for (const project of projects) {
    for (const ending of endings) {
      const cell = `${project.setting} ${ending}`
      const [found, expected = ''] = [codesOf(project, ending), refusals[cell]?.[compiler]]
      if (found === expected) passed++
      else {
        const lines = errors.filter((each) => each.project === project).map(({ line }) => line)
        failures.push(
          [`${project.name} ${ending}: ${found || 'compiles'}, not ${expected || 'that'}`, ...lines]
            .slice(0, 6)
            .join('\n    '),
        )
      }
    }
  }
  return { platform: 'TypeScript', version: compilerVersion(compiler), passed, failures }
}
