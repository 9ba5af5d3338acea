import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { NewCard } from '../../src/generated/card.js'
import { createMockWeChat, type MockWeChat } from '../../src/testing/index.js'

export interface Answer {
  errcode?: number
  errmsg?: string
  [field: string]: unknown
}

/** Speaks to a mock as any program would, without this package's client. */
export class Wire {
  readonly mock: MockWeChat
  base = 'https://api.weixin.qq.com'
  fetch: typeof fetch

  constructor(mock: MockWeChat) {
    this.mock = mock
    this.fetch = mock.fetch
  }

  async send(path: string, init?: RequestInit): Promise<Answer> {
    const response = await this.fetch(this.base + path, init)
    return (await response.json()) as Answer
  }

  get(path: string): Promise<Answer> {
    return this.send(this.authorized(path))
  }

  post(path: string, body: unknown, contentType = 'application/json'): Promise<Answer> {
    return this.send(this.authorized(path), {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }

  upload(path: string, form: FormData): Promise<Answer> {
    return this.send(this.authorized(path), { method: 'POST', body: form })
  }

  authorized(path: string): string {
    return `${path}${path.includes('?') ? '&' : '?'}access_token=${this.mock.tokens.issue()}`
  }
}

/** It stands still, so that no second passes between two requests of a test. */
const now = new Date('2026-05-01T00:00:00Z')

/** Runs the same tests without a socket and over real HTTP. */
export function overBothWays(title: string, define: (wire: Wire) => void): void {
  describe(`${title}, through mock.fetch`, () => {
    define(new Wire(createMockWeChat({ now })))
  })
  describe(`${title}, over HTTP`, () => {
    const wire = new Wire(createMockWeChat({ now }))
    wire.fetch = fetch
    beforeAll(async () => {
      wire.base = (await wire.mock.listen()).url
    })
    afterAll(() => wire.mock.close())
    define(wire)
  })
}

/** A refusal whose errmsg begins with this text and ends with a rid. */
export function refusal(errcode: number, errmsg: string): object {
  const escaped = errmsg.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return {
    errcode,
    errmsg: expect.stringMatching(
      new RegExp(`^${escaped}( hint: \\[[\\w-]{14}\\])? rid: [\\da-f]{8}-[\\da-f]{8}-[\\da-f]{8}$`),
    ) as string,
  }
}

export const groupon: Extract<NewCard, { card_type: 'GROUPON' }> = {
  card_type: 'GROUPON',
  groupon: {
    base_info: {
      logo_url: 'http://mmbiz.qpic.cn/mmbiz/0',
      code_type: 'CODE_TYPE_TEXT',
      brand_name: '微信餐厅',
      title: '双人火锅套餐',
      color: 'Color010',
      notice: '使用时向服务员出示此券',
      description: '不可与其他优惠同享',
      sku: { quantity: 2 },
      date_info: { type: 'DATE_TYPE_FIX_TERM', fixed_term: 30, fixed_begin_term: 0 },
    },
    deal_detail: '以下锅底 2 选 1',
  },
}
