import { createInterface } from 'node:readline'
import { effects, type Effect } from '../../generated/effects.js'
import { CommandError, type Program } from '../../shared/command.js'
import { titles } from '../generated/titles.js'

/** What a function does that a person should agree to. */
const warnings: Partial<Record<Effect, string>> = {
  delete: 'deletes for good',
  publish: 'publishes: everybody can see it',
  send: 'reaches people: what they have received cannot be taken back',
  pay: 'moves money, or may cost some',
}

export type Consent = 'yes' | 'no' | 'interrupted'

/**
 * Asks the person at the terminal, if the function does such a thing.
 * @throws CommandError if nobody is there to be asked
 */
export async function askFor(op: string, { env, stdin, stderr }: Program): Promise<Consent> {
  const warning = warnings[effects[op] ?? 'change']
  if (warning === undefined) return 'yes'
  if (!stdin.isTTY || !stderr.isTTY) {
    throw new CommandError(`${op} ${warning}: add --yes, for there is no terminal to ask at`)
  }
  stderr.write(`${op} (${titles[op]}) with the account ${env.OFFIACCOUNT_APPID} ${warning}.\n`)
  const consent = await answerTo('Go on? [y/N] ', stdin, stderr)
  if (consent === 'no') stderr.write('Nothing was sent.\n')
  return consent
}

function answerTo(
  question: string,
  input: Program['stdin'],
  output: Program['stderr'],
): Promise<Consent> {
  const lines = createInterface({ input, output })
  return new Promise((resolve) => {
    // Ctrl-D.
    const ended = (): void => {
      output.write('\n')
      resolve('no')
    }
    lines.once('close', ended)
    lines.once('SIGINT', () => {
      lines.off('close', ended).close()
      output.write('\n')
      resolve('interrupted')
    })
    lines.question(question, (answer) => {
      lines.off('close', ended).close()
      resolve(/^\s*y(es)?\s*$/i.test(answer) ? 'yes' : 'no')
    })
  })
}
