import {
  command,
  CommandError,
  done,
  type Command,
  type Arguments,
} from '../../src/shared/command.js'
import { missingPackages } from './packages.js'
import { orderOf, orderOptions, wordsAndPairs } from '../scaffold/order.js'
import type { Places } from '../user-manifest/target.js'
import { placeIn, projectAround } from './places.js'

const options = {
  '--out <folder>': 'where the functions go: a module for each group, and explain.ts',
  '--tests <folder>': 'where their tests go, for vitest, and mock.ts for createMockWeChat',
  '--openapi <file>': 'where the OpenAPI 3.1 document goes, as .json',
  '--server <url>': 'the server that it names (default: those of WeChat)',
  '--check': 'write nothing; exit 1 if anything would change',
  '--watch': 'generate again whenever the manifest is saved',
} as const

/** `npx offiaccount generate`: a package of a user's. */
export const generate: Command = command({
  usage: [
    `Usage: offiaccount generate <manifest> --out <folder> [options]

  Makes typed functions of your own endpoints, described as docs/manifest.md says.

  offiaccount generate my-endpoints.yaml --out src/wechat --tests test/wechat
  offiaccount generate my-endpoints.yaml --out src/wechat --check`,
    `It overwrites and deletes only files whose first line says that they were generated from this manifest. It needs the
packages prettier, ts-morph and yaml, and formats as your prettier is set up.

Exit status:
  0  done
  1  the manifest has mistakes, files are not up to date (--check), or a file cannot be read or written
  2  the command is wrong, or a package is missing`,
  ],
  options,
  async run(given, program) {
    const root = projectAround(process.cwd())
    const places = placesIn(root, given)
    checkPackages()
    const { userProject } = await import('./user.js')
    const project = userProject(root, places, commandOf(places))
    if (given.values.watch) {
      const { watch } = await import('./watch.js')
      await watch(project, program)
      return done
    }
    const { runOnce } = await import('./generate.js')
    return runOnce(project, given.values, program)
  },
})

/** @throws CommandError */
function placesIn(
  root: string,
  { positionals: [manifest, other], values }: Arguments<typeof options>,
): Places {
  const { out, tests, openapi, server, check, watch } = values
  if (manifest === undefined) throw new CommandError('the manifest is missing')
  if (other !== undefined) throw new CommandError(`one manifest at a time: what is '${other}'?`)
  if (out === undefined) throw new CommandError('--out is missing: the folder of the functions')
  if (check && watch) throw new CommandError('--check writes nothing: leave --watch out')
  if (openapi !== undefined && !openapi.endsWith('.json')) {
    throw new CommandError(`--openapi is written as JSON, so it ends in .json: ${openapi}`)
  }
  if (server !== undefined && !/^https?:\/\/[^/]/.test(server)) {
    throw new CommandError(`--server is like https://api.weixin.qq.com, not '${server}'`)
  }
  const place = (path: string, name: string): string => placeIn(root, path, name)
  const places = {
    file: place(manifest, 'the manifest'),
    out: place(out, '--out'),
    ...(tests !== undefined && { tests: place(tests, '--tests') }),
    ...(openapi !== undefined && { openapi: place(openapi, '--openapi') }),
    ...(server !== undefined && { server }),
  }
  return { ...places, command: (path) => commandOf(concerning(path, places)) }
}

/** Without the flags that change nothing of a file: adding one leaves its header alone. */
function concerning(path: string, { file, out, tests, openapi, server }: Places): Places {
  const isTest = path.endsWith('.test.ts') || path === `${tests ?? ''}/mock.ts`
  return {
    file,
    out,
    ...(isTest && { tests }),
    ...(path === openapi && { openapi, server }),
  }
}

/** What to run in the project's folder. */
function commandOf({ file, out, tests, openapi, server }: Places): string {
  const given = { out, tests, openapi, server }
  const flags = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${quoted(value)}`],
  )
  return `npx offiaccount generate ${[quoted(file), ...flags].join(' ')}`
}

function quoted(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : JSON.stringify(word)
}

/** `npx offiaccount new`: into a manifest of a user's. */
export const create: Command = command({
  usage: [
    `Usage: offiaccount new <manifest> <GET|POST> <path> [options]

  Writes a new endpoint into a manifest of your own, at the end of the group whose endpoints have the most similar
  path. No other line of the file changes. With --new-group it begins a manifest that is not there yet.

  offiaccount new my-endpoints.yaml POST /orders/get --new-group orders --group-doc 订单
  offiaccount new my-endpoints.yaml POST /orders/list --from request.json response.json`,
    `What only a person can say and no option does, is written as \`…\`, which \`offiaccount generate\` asks for by file and
line. It needs the packages prettier, ts-morph and yaml.

Exit status:
  0  the entry was written
  1  the manifest or a sample forbids it, or a file cannot be read or written
  2  the command is wrong, or a package is missing`,
  ],
  options: orderOptions,
  async run({ tokens, values }, { stdout }) {
    const { words, pairs } = wordsAndPairs(tokens)
    const [manifest, ...rest] = words
    if (manifest === undefined || /^(?:get|post)$/i.test(manifest)) {
      throw new CommandError('the manifest is missing: it comes before the method')
    }
    const request = orderOf(rest, pairs, values)
    const root = projectAround(process.cwd())
    const file = placeIn(root, manifest, 'the manifest')
    checkPackages()
    const [{ addEndpoint }, { userTarget }, { knownTypes }] = await Promise.all([
      import('./new.js'),
      import('../user-manifest/target.js'),
      import('../user-manifest/known-types.js'),
    ])
    const place = {
      root,
      // An entry says nothing of where its function will go.
      target: userTarget({ file, out: 'src' }, await knownTypes()),
      file,
      ...(values['new-group'] === undefined && { remedy: '--new-group <name> begins one' }),
      next: `npx offiaccount generate ${quoted(file)} --out <folder>`,
    }
    stdout.write(`${await addEndpoint(place, request, values['dry-run'] ?? false)}\n`)
    return done
  },
})

function checkPackages(): void {
  const missing = missingPackages()
  if (missing) throw new CommandError(missing.message)
}
