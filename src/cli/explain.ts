import { done, Mistake, refused, type Program } from './command.js'

export const usage = `Usage: offiaccount explain <errcode...>

  Tells what an errcode means, and what to do about it.

  offiaccount explain 40001
  offiaccount explain -1 45009`

export async function run(args: string[], { stdout, stderr }: Program): Promise<number> {
  if (args.some((each) => each === '-h' || each === '--help')) {
    stdout.write(`${usage}\n`)
    return done
  }
  const [first] = args
  if (first === undefined) throw new Mistake('the errcode is missing')
  // -1 is an errcode, and no option.
  const other = args.find((each) => !/^-?\d+$/.test(each))
  if (other !== undefined) throw new Mistake(`an errcode is a whole number, not '${other}'`)

  const [{ errcodes }, { errmsgs }] = await Promise.all([
    import('../generated/errcodes.js'),
    import('../testing/generated/errmsgs.js'),
  ])
  let status = done
  for (const errcode of args.map(Number)) {
    const [category, ...texts] = errcodes.get(errcode) ?? []
    if (category === undefined) {
      stderr.write(`offiaccount: WeChat documents no errcode ${errcode}\n`)
      status = refused
      continue
    }
    const errmsg = errmsgs[errcode]
    const head = [`${errcode} (${category})`, errmsg].filter((part) => part !== undefined)
    stdout.write(`${[head.join(': '), ...texts].join('\n  ')}\n`)
  }
  return status
}
