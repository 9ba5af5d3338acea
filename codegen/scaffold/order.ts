import {
  orderHelp,
  OrderMistake,
  readOrder,
  type OrderRequest,
} from '../../src/shared/endpoint-order.js'
import { Refusal } from '../refusal.js'

export const usage: string = [
  `Usage: npm run new -- <GET|POST> <path> [options]

Writes a new endpoint into endpoints.yaml, at the end of the group whose endpoints have the most similar path.
No other line of the file changes.
`,
  orderHelp,
  `  --root <folder>       where endpoints.yaml is (default: this project)
  --help                show this text

What only a person can say and no option does, is written as \`…\`, which \`npm run generate\` asks for by file and line.
Exits with 0 if the entry was written, 1 if the manifest or a sample forbids it, 2 if the arguments are wrong.`,
].join('\n')

/** The arguments are wrong: the usage follows the message. */
export class Misuse extends Refusal {}

/**
 * Reads the arguments behind `npm run new`; undefined if they ask for help.
 * @throws Misuse
 */
export function readArguments(args: string[]): OrderRequest | undefined {
  return withMisuse(() => readOrder(args, 'root'))
}

/** What a step resolves to; what it finds wrong becomes a sentence. */
export function withMisuse<Result>(step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof OrderMistake)) throw error
    const [first = '', ...rest] = error.message
    throw new Misuse(`${first.toUpperCase()}${rest.join('')}.`)
  }
}
