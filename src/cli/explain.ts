import { command, CommandError, done, refused, type Command } from '../shared/command.js'

const isErrcode = (word: string): boolean => /^-?\d+$/.test(word)

const parsed = command({
  usage: [
    `Usage: offiaccount explain <errcode...>

  Tells what an errcode means, and what to do about it, in Chinese and in English.

  offiaccount explain 40001
  offiaccount explain -1 45009`,
  ],
  options: {},
  async run({ positionals: words }, { stdout, stderr }) {
    if (words.length === 0) throw new CommandError('the errcode is missing')
    const other = words.find((word) => !isErrcode(word))
    if (other !== undefined) {
      throw new CommandError(`an errcode is a whole number, not '${other}'`)
    }
    const [{ errcodes }, { errmsgs }] = await Promise.all([
      import('../generated/errcodes.js'),
      import('../testing/generated/errmsgs.js'),
    ])
    let status = done
    for (const errcode of words.map(Number)) {
      const [category, ...languages] = errcodes.get(errcode) ?? []
      if (category === undefined) {
        stderr.write(`offiaccount: WeChat documents no errcode ${errcode}\n`)
        status = refused
        continue
      }
      const errmsg = errmsgs[errcode]
      const head = [`${errcode} (${category})`, errmsg].filter((part) => part !== undefined)
      stdout.write(`${[head.join(': '), ...languages.flat()].join('\n  ')}\n`)
    }
    return status
  },
})

export const explain: Command = {
  ...parsed,
  run(args, program) {
    // -1 is an errcode, not an option.
    const options = args.filter((word) => !isErrcode(word))
    return parsed.run([...options, '--', ...args.filter(isErrcode)], program)
  },
}
