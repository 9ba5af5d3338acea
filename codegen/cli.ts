import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import {
  command,
  CommandError,
  done,
  expectNoMore,
  runCommand,
  type Command,
  type Program,
} from '../src/shared/command.js'
import type { Changes } from './output/write.js'
import { runOnce, type Project } from './project/generate.js'
import { orderOf, orderOptions, wordsAndPairs } from './scaffold/order.js'
import { own } from './model/target.js'

const summaries = {
  generate: 'read endpoints.yaml, write the files that changed, delete the stale ones',
  check: 'the same without writing; exits 1 if anything would change',
  dev: 'generate whenever endpoints.yaml is saved, then run the tests of what changed',
  new: 'write a new endpoint into endpoints.yaml',
}

const usage = `Usage: node codegen/start.js <command>

${Object.entries(summaries)
  .map(([name, summary]) => `  ${name.padEnd(11)}${summary}`)
  .join('\n')}

node codegen/start.js <command> --help tells more.`

/**
 * Does what a person asks for in this repository. Resolves to the exit status.
 * @param version - of the generator: another one may make something else of the same manifest
 */
export async function main(args: string[], defaultRoot: string, version: string): Promise<number> {
  const [word = '', ...rest] = args
  if (word === '-h' || word === '--help') {
    console.log(usage)
    return done
  }
  const found = commandsOf(defaultRoot, version).get(word)
  const load = (): Command => {
    if (found) return found
    throw new CommandError(word === '' ? 'the command is missing' : `there is no command '${word}'`)
  }
  return runCommand(`node codegen/start.js${found ? ` ${word}` : ''}`, load, rest, process)
}

const rootOption = {
  '--root <folder>': 'the folder that holds endpoints.yaml (default: this project)',
} as const

function commandsOf(defaultRoot: string, version: string): ReadonlyMap<string, Command> {
  /** A command about the files that are generated. */
  const onFiles = (
    name: keyof typeof summaries,
    run: (project: Project, program: Program, timings?: boolean) => Promise<number>,
  ): [string, Command] => {
    const given = command({
      usage: [`Usage: node codegen/start.js ${name} [options]\n\n  ${summaries[name]}`],
      options: { ...rootOption, '--timings': 'show what each stage has taken' },
      async run({ positionals, values }, program) {
        expectNoMore(positionals)
        const { ownProject } = await import('./project/own.js')
        const project = ownProject(resolve(values.root ?? defaultRoot), version)
        return run(project, program, values.timings)
      },
    })
    return [name, given]
  }
  return new Map([
    onFiles('generate', (project, program, timings) => runOnce(project, { timings }, program)),
    onFiles('check', (project, program, timings) =>
      runOnce(project, { check: true, timings }, program),
    ),
    onFiles('dev', async (project, program) => {
      const { watch } = await import('./project/watch.js')
      let tests: ChildProcess | undefined
      await watch(project, program, (changes) => {
        tests?.kill()
        tests = runTests(changes, project.root)
      })
      return done
    }),
    ['new', newCommand(defaultRoot)],
  ])
}

/** Runs the tests of the groups that have changed. */
function runTests({ added, changed }: Changes, root: string): ChildProcess | undefined {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const files = new Set([...added, ...changed].flatMap((path) => testOf(path) ?? []))
  const present = [...files].filter((file) => existsSync(join(root, file)))
  if (present.length === 0 || !existsSync(vitest)) return undefined
  return spawn(process.execPath, [vitest, 'run', ...present], { cwd: root, stdio: 'inherit' })
}

/** `src/generated/card.ts` → `test/generated/card.test.ts` */
function testOf(path: string): string | undefined {
  const group = /^(?:src|test)\/generated\/(.+?)(?:\.test)?\.ts$/.exec(path)?.[1]
  return group && `test/generated/${group}.test.ts`
}

function newCommand(defaultRoot: string): Command {
  return command({
    usage: [
      `Usage: npm run new -- <GET|POST> <path> [options]

Writes a new endpoint into endpoints.yaml, at the end of the group whose endpoints have the most similar path.
No other line of the file changes.`,
      `What only a person can say and no option does, is written as \`…\`, which \`npm run generate\` asks for by file and line.
Exits with 0 if the entry was written, 1 if the manifest or a sample forbids it, 2 if the arguments are wrong.`,
    ],
    options: { ...orderOptions, ...rootOption },
    async run({ tokens, values }, { stdout }) {
      const { words, pairs } = wordsAndPairs(tokens)
      const request = orderOf(words, pairs, values)
      const { addEndpoint } = await import('./project/new.js')
      const root = resolve(values.root ?? defaultRoot)
      const remedy = 'name the folder that holds it with --root'
      const file =
        values.root === undefined ? own.manifest : relative('.', join(root, own.manifest))
      const place = { root, target: own, file, remedy, next: 'npm run generate, then npm test' }
      stdout.write(`${await addEndpoint(place, request, values['dry-run'] ?? false)}\n`)
      return done
    },
  })
}
