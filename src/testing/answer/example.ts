import { isRecord } from '../../shared/record.js'
import type { MockEndpoint } from '../model.js'
import type { Random } from '../random.js'
import { answerWith, binaryAnswer, png } from './answer.js'
import { suited } from './suited.js'

type Request = Readonly<Record<string, unknown>>

/** A bill of one day with one payment: the first line has the column names, the last two the totals. */
const bill = new File(
  [
    [
      '交易时间,公众账号ID,商户号,子商户号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额',
      '`2026-03-09 12:00:00,`wx5edab3bdfba3dc1c,`1230000109,`0,`4200000001202603091234567890,`NO20260309,`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`JSAPI,`SUCCESS,`CFT,`CNY,`1.00',
      '总交易单数,总交易额',
      '`1,`1.00',
      '',
    ].join('\n'),
  ],
  'bill.csv',
  { type: 'text/csv' },
)

/** The endpoint as a request meets it: with the one answer that the request leads to. */
export function answering(endpoint: MockEndpoint, request: Request): MockEndpoint {
  const { by = '', branches = [] } = endpoint.choice ?? {}
  const value = request[by]
  const branch = branches.find(({ values = [], present = false, absent = false }) =>
    value === undefined ? absent : present || values.includes(value as string | number),
  )
  if (branch === undefined) return endpoint
  const { answer, returns } = branch
  return { ...endpoint, answer, returns }
}

/** The example as the answer to this request: further pages are empty, and for an account that begins empty the first one, too. */
export function exampleOf(
  endpoint: MockEndpoint,
  request: Request,
  isEmpty: boolean,
  random: Random,
): unknown {
  const { cursor, returns } = endpoint
  if (cursor && (isEmpty || !isFirstPage(request, cursor))) return lastPage(returns, cursor)
  return isRecord(returns) ? suited(endpoint, request, random) : returns
}

export function exampleAnswer(endpoint: MockEndpoint, example: unknown): Response {
  const { op, answer } = endpoint
  if (op === 'nontax.downloadBill') return binaryAnswer(bill, bill.type)
  if (answer === 'binary' || (answer === 'mixed' && example === undefined)) {
    return binaryAnswer(png, 'image/png')
  }
  if (answer === 'nothing') return answerWith({}, endpoint)
  return answerWith(example, endpoint)
}

type Cursor = NonNullable<MockEndpoint['cursor']>

function isFirstPage(request: Request, { field, start = '' }: Cursor): boolean {
  const position = request[field] ?? ''
  return ['', 0, '0', start, Number(start)].includes(position as string | number)
}

/** The page after the example, which is empty, so that a loop over pages ends. */
function lastPage(returns: unknown, { items, ends }: Cursor): unknown {
  const page = structuredClone(returns)
  for (const path of [items, ...ends]) empty(page, path.split('.'))
  return page
}

function empty(value: unknown, [step = '', ...rest]: string[]): void {
  if (!isRecord(value)) return
  const field = value[step]
  if (rest.length > 0) empty(field, rest)
  else if (Array.isArray(field)) value[step] = []
  else if (typeof field === 'number') value[step] = 0
  // A 64-bit integer is text here and digits on the wire.
  else value[step] = /^\d+$/.test(String(field)) ? '0' : ''
}
