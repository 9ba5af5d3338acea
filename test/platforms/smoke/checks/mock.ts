import { OffiAccount } from 'offiaccount'
import * as card from 'offiaccount/card'
import * as material from 'offiaccount/material'
import * as template from 'offiaccount/message/template'
import { createMockWeChat } from 'offiaccount/testing'
import { equal, ok, rejects } from '../assert.js'
import type { Checks } from '../run.js'
import { filename, picture } from './files.js'

export const mock: Checks = {
  async 'the mock WeChat remembers followers and messages, through its fetch'() {
    const mock = createMockWeChat()
    const account = new OffiAccount({ appid: 'wx1', secret: 'any', fetch: mock.fetch })
    const { openid: touser } = mock.follow()
    const message = { touser, template_id: 't1', data: { thing1: { value: '双人火锅套餐' } } }
    await template.send(account, message)
    mock.tokens.expire()
    await template.send(account, message)
    equal([mock.outbox.length, mock.tokens.issued], [2, 2], 'messages and tokens')
    mock.unfollow({ openid: touser })
    await rejects(template.send(account, message), { name: 'ApiError', errcode: 43004 })
  },

  async 'the mock WeChat checks requests and takes files, through its fetch'() {
    const mock = createMockWeChat()
    const account = new OffiAccount({ appid: 'wx1', secret: 'any', fetch: mock.fetch })
    const lacking = account.request({ method: 'POST', path: '/card/batchget', json: {} })
    await rejects(lacking, { name: 'ApiError', errcode: 47001 })
    await material.mediaUploadImg(account, { media: new File([picture], filename) })
    const part = mock.requests.at(-1)?.parts?.media
    ok(part instanceof File && part.name === filename, 'the file with its name')
  },
}

/** Where a program can listen on a port. */
export const listening: Checks = {
  async 'the mock WeChat serves HTTP'() {
    const mock = createMockWeChat({ appid: 'wx1', secret: 'right' })
    const { url: baseUrl } = await mock.listen()
    try {
      const account = new OffiAccount({ appid: 'wx1', secret: 'right', baseUrl })
      equal((await card.batchGet(account, { offset: 0, count: 1 })).total_num, 1, 'total_num')
      mock.faults.connectionReset('card.consumeCode')
      const reset = card.consumeCode(account, { code: '110201201245' })
      await rejects(reset, { name: 'NetworkError', attempts: 1 })
    } finally {
      await mock.close()
    }
  },
}

export const notListening: Checks = {
  async 'the mock WeChat refuses to listen'() {
    const refusal = await rejects(createMockWeChat().listen(), { name: 'Error' })
    ok(refusal.message.includes('fetch'), `a hint at mock.fetch, got “${refusal.message}”`)
  },
}
