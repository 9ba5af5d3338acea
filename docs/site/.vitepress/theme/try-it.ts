import {
  isApiError,
  isOffiAccountError,
  OffiAccount,
  type Client,
  type Download,
} from 'offiaccount'
import { createMockWeChat, type Op } from 'offiaccount/testing'
import { sampleFile } from '../../../../src/testing/vitest/sample-file.js'
import { withAnyToken } from '../../../../src/testing/vitest/stage.js'

type Call = (account: Client, request?: unknown) => Promise<unknown>

/** A file for each group, loaded when one of its functions is tried. */
const groups = import.meta.glob<Record<string, Call>>([
  '../../../../src/generated/**/*.ts',
  '!../../../../src/generated/events/**',
  '!../../../../src/generated/{errcodes,types}.ts',
])

const mock = createMockWeChat({ state: false, history: 10 })
const account = new OffiAccount({
  appid: 'wx5edab3bdfba3dc1c',
  secret: 'of-the-page',
  fetch: mock.fetch,
  retry: { limit: 0 },
})
const client = withAnyToken(account)

export interface Trial {
  /** `card.consumeCode` */
  op: string
  /** JSON; undefined if the function takes nothing. */
  request: string | undefined
  /** The fields that are files: the JSON has their names. */
  files: readonly string[]
  /** What WeChat is to answer; 0 for success. */
  errcode: number
}

/** What came of it, for people to read. */
export type Outcome =
  { kind: 'answer'; text: string } | { kind: 'error'; name: string; message: string; hint?: string }

/** Calls the function of the package against the mock WeChat in this page. */
export async function run({ op, request, files, errcode }: Trial): Promise<Outcome> {
  try {
    const given = request === undefined ? [] : [withFiles(JSON.parse(request), files)]
    const call = await functionOf(op)
    if (errcode !== 0) mock.reply(op as Op, { errcode })
    return { kind: 'answer', text: await readable(await call(client, ...given)) }
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'error', name: 'JSON', message: error.message }
    if (!isOffiAccountError(error)) throw error
    const { name, message } = error
    return {
      kind: 'error',
      name,
      message,
      ...(isApiError(error) && error.hint && { hint: error.hint }),
    }
  } finally {
    mock.reset()
  }
}

async function functionOf(op: string): Promise<Call> {
  const path = op.split('.')
  const name = path.pop() ?? ''
  const load = groups[`../../../../src/generated/${path.join('/')}.ts`]
  const found = (await load?.())?.[name]
  if (!found) throw new Error(`offiaccount has no function ${op}`)
  return found
}

/** The page has no files at hand: any bytes under the name will do. */
function withFiles(request: unknown, files: readonly string[]): unknown {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return request
  const entries = Object.entries(request).map(([name, value]: [string, unknown]) =>
    files.includes(name) && typeof value === 'string'
      ? [name, sampleFile(value, 'offiaccount')]
      : [name, value],
  )
  return Object.fromEntries(entries) as object
}

async function readable(answer: unknown): Promise<string> {
  if (answer === undefined) return ''
  if (isDownload(answer)) {
    const { length } = await answer.bytes()
    return JSON.stringify(
      { bytes: length, contentType: answer.contentType, filename: answer.filename },
      null,
      2,
    )
  }
  return JSON.stringify(answer, null, 2)
}

function isDownload(answer: unknown): answer is Download {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'bytes' in answer &&
    typeof answer.bytes === 'function'
  )
}
