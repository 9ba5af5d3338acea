import { expect } from 'vitest'
import type { Order } from '../../../codegen/scaffold/order.js'
import type { Samples } from '../../../codegen/scaffold/samples.js'
import { scaffold } from '../../../codegen/scaffold/scaffold.js'
import { own } from '../../../codegen/model/target.js'

export const order: Order = {
  method: 'POST',
  path: '/card/void',
  title: '作废卡券',
  doc: '作废一张卡券',
  link: 'https://developers.weixin.qq.com/doc/void',
  safe: false,
}

export const none: Samples = { requests: [], responses: [] }

export const card = `groups:
  card: # 卡券
    doc: 卡券

    endpoints:
      # the first
      get:
        title: 查询卡券
        doc: 查询一张卡券
        link: https://developers.weixin.qq.com/doc
        get: /card/get
        query:
          id: int64 -- 标识
          # nothing else
      # the end of the group

  # users
  user:
    doc: 用户
    endpoints:
      get:
        title: 查询用户
        doc: 查询一个用户
        link: https://developers.weixin.qq.com/doc
        get: /user/get

      list:
        title: 查询用户列表
        doc: 查询全部用户
        link: https://developers.weixin.qq.com/doc
        get: /user/list
`

export function added(
  manifest: string,
  changes: Partial<Order> = {},
  samples: Samples = none,
): string {
  const { text, line, entry } = scaffold(manifest, own, { ...order, ...changes }, samples)
  const all = text.split('\n')
  const lines = entry.split('\n')
  const rest = all.toSpliced(line - 1, lines.length)
  // What is new can be taken out again, and nothing else has changed.
  if (rest.join('\n') !== manifest) {
    expect(rest.toSpliced(line - 2, 1).join('\n')).toBe(manifest)
  }
  expect(all.slice(line - 1, line - 1 + lines.length)).toEqual(lines)
  return entry
}

export function refusal(
  manifest: string,
  changes: Partial<Order> = {},
  samples: Samples = none,
): string {
  try {
    scaffold(manifest, own, { ...order, ...changes }, samples)
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  throw new Error('It was not refused.')
}

export function sample(value: unknown): Samples['requests'][number] {
  const content = typeof value === 'string' ? value : JSON.stringify(value)
  return { file: 'sample.json', content }
}
