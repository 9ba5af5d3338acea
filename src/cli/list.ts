import { command, done, refused, type Command } from '../shared/command.js'

export const list: Command = command({
  usage: [
    `Usage: offiaccount list [word...]

  Lists the functions whose name, title or path has all of these words; without a word, all functions.

  offiaccount list 核销
  offiaccount list card code`,
  ],
  options: {},
  async run({ positionals }, { stdout, stderr }) {
    const words = positionals.map((word) => word.toLowerCase())
    const rows = (await functions()).filter((row) => {
      const text = row.join(' ').toLowerCase()
      return words.every((word) => text.includes(word))
    })
    if (rows.length === 0) {
      stderr.write(
        `offiaccount: no function has '${positionals.join(' ')}' in its name, title or path\n`,
      )
      return refused
    }
    // The title comes last: how wide its characters are, only a terminal knows.
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
    const lines = rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)))
    stdout.write(lines.map((cells) => `${cells.join('  ')}\n`).join(''))
    return done
  },
})

type Row = [op: string, request: string, title: string]

async function functions(): Promise<Row[]> {
  const [{ endpoints }, { titles }] = await Promise.all([
    import('../testing/generated/endpoints.js'),
    import('./generated/titles.js'),
  ])
  return endpoints.map(({ op, method, path }) => [op, `${method} ${path}`, titles[op] ?? ''])
}
