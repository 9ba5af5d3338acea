import { callingAccounts, mayCall, type CallingAccount } from '../shared/callers.js'
import { nearest } from '../shared/closest.js'
import { command, CommandError, done, refused, type Command } from '../shared/command.js'
import { counting } from '../shared/counting.js'

export const list: Command = command({
  usage: [
    `Usage: offiaccount list [word...] [options]

  Lists the functions whose name, title or path has all of these words; without a word, all functions.

  offiaccount list 核销
  offiaccount list card code
  offiaccount list --for subscription          what an account of yours may call
  offiaccount list --json | jq -r .[].op`,
  ],
  options: {
    '--for <account>':
      "what WeChat's documentation lets this account call: subscription, service,\nverified-subscription or verified-service",
    '--json': 'as a JSON array of {op, method, path, title, link}',
  },
  async run({ positionals, values }, { stdout, stderr }) {
    const account = values.for === undefined ? undefined : accountOf(values.for)
    const words = positionals.map((word) => word.toLowerCase())
    const all = await functions()
    const found = all.filter((each) => {
      const text = textsOf(each).join(' ').toLowerCase()
      return words.every((word) => text.includes(word))
    })
    const { rows, unknown } = account ? await callable(found, account) : { rows: found, unknown: 0 }
    if (values.json) stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
    if (found.length === 0) {
      const what = `no function has '${positionals.join(' ')}' in its name, title or path`
      stderr.write(`offiaccount: ${what}${suggestion(words, all)}\n`)
      return refused
    }
    if (unknown > 0 && (stderr.isTTY || rows.length === 0)) {
      const others = counting(unknown, rows.length > 0 ? 'other function' : 'function')
      stderr.write(`offiaccount: WeChat's documentation leaves it open for ${others}\n`)
    }
    if (rows.length === 0) {
      stderr.write(`offiaccount: this account may call none of them for certain\n`)
      return refused
    }
    if (!values.json) stdout.write(table(rows.map(textsOf)))
    return done
  },
})

/** @throws CommandError */
function accountOf(name: string): CallingAccount {
  const account = Object.hasOwn(callingAccounts, name) ? callingAccounts[name] : undefined
  if (account) return account
  throw new CommandError(
    `--for is one of ${Object.keys(callingAccounts).join(', ')}, not '${name}'`,
  )
}

/** Those that the account may call for certain, and how many are uncertain. */
async function callable(
  found: Listed[],
  account: CallingAccount,
): Promise<{ rows: Listed[]; unknown: number }> {
  const { callers } = await import('../generated/callers.js')
  const answers = found.map(({ op }) => mayCall(callers[op], account))
  return {
    rows: found.filter((_, index) => answers[index] === true),
    unknown: answers.filter((answer) => answer === undefined).length,
  }
}

interface Listed {
  op: string
  method: string
  path: string
  title: string
  link: string
}

async function functions(): Promise<Listed[]> {
  const [{ endpoints }, { titles }, { links }] = await Promise.all([
    import('../testing/generated/endpoints.js'),
    import('./generated/titles.js'),
    import('../generated/errcodes.js'),
  ])
  return endpoints.map(({ op, method, path }) => {
    return { op, method, path, title: titles[op] ?? '', link: links[op] ?? '' }
  })
}

function textsOf({ op, method, path, title }: Listed): string[] {
  return [op, `${method} ${path}`, title]
}

/** The title comes last: how wide its characters are, only a terminal knows. */
function table(rows: readonly string[][]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)))
  return lines.map((cells) => `${cells.join('  ')}\n`).join('')
}

/** The group that was meant, such as by `cards`, `Card` or `offiaccount/cards`. */
function suggestion(words: readonly string[], all: readonly Listed[]): string {
  const groups = all.map(({ op }) => op.split('.').slice(0, -1).join('/'))
  const [word = '', ...others] = words
  const names = groups.flatMap((group) => [group, group.replace(/^.*\//, '')])
  const meant = others.length === 0 && nearest(word.replace(/^offiaccount\//, ''), names)
  const group = meant && groups.find((each) => `/${each}`.endsWith(`/${meant}`))
  return group ? `: did you mean offiaccount/${group}?` : ''
}
