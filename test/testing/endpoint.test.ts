import { describe, expect, test } from 'vitest'
import * as card from '../../src/generated/card.js'
import * as giftcard from '../../src/generated/card/giftcard.js'
import * as material from '../../src/generated/material.js'
import type { Client } from '../../src/runtime/index.js'
import {
  expectAnswer,
  expectBranches,
  expectError,
  expectRequest,
  type Expectation,
} from '../../src/testing/vitest/endpoint.js'
import { sampleFile } from '../support/endpoint.js'

const list: Expectation<card.CardBatchGetRequest, card.CardBatchGetResponse> = {
  op: 'card.batchGet',
  call: card.batchGet,
  request: { offset: 0, count: 10 },
  sends: 'POST /card/batchget',
  safe: true,
  body: 'json',
  returns: { card_id_list: ['p1Pj9jr90_SQRaVqYI239Ka1erkI'], total_num: 1 },
}

const upload: Expectation<
  material.MaterialMediaUploadImgRequest,
  material.MaterialMediaUploadImgResponse
> = {
  op: 'material.mediaUploadImg',
  call: material.mediaUploadImg,
  request: { media: sampleFile('图片.png') },
  sends: 'POST /cgi-bin/media/uploadimg',
  body: 'multipart',
}

/** A generated function that went wrong: it sends another request than it should. */
function sending(change: object): typeof list.call {
  return (account, request) =>
    account.call({
      op: 'card.batchGet',
      method: 'POST',
      path: '/card/batchget',
      safe: true,
      json: request,
      ...change,
    })
}

describe('a correct function passes', () => {
  test('a correct function passes with a JSON body', async () => {
    await expectRequest(list)
    await expectAnswer(list)
    await expectError(list)
  })

  test('a correct function passes with a file', () => expectRequest(upload))
})

test.each([{}, { appid: 'wx1' }])(
  'the credentials that the runtime adds need not be declared: %j',
  (declared) => {
    const session: Expectation<object, object> = {
      op: 'mp.session',
      call: (account, request) =>
        account.call({
          ...{ op: 'mp.session', method: 'GET', path: '/sns/jscode2session', auth: 'app' },
          query: request,
        }),
      request: { js_code: '1', ...declared },
      sends: 'GET /sns/jscode2session',
      auth: 'app',
      query: ['appid', 'secret', 'js_code'],
    }
    return expectRequest(session, {
      'mp.session': {
        method: 'GET',
        path: '/sns/jscode2session',
        auth: 'app',
        answer: 'json',
        definitions: {},
      },
    })
  },
)

describe('an answer that the request decides', () => {
  const file = { image: 'image', video: 'video', thumb: 'thumb' } as const
  const uploads: Expectation<material.MaterialMediaUploadRequest, object> = {
    op: 'material.mediaUpload',
    call: material.mediaUpload,
    request: { type: file.image, media: sampleFile('photo.jpg') },
    sends: 'POST /cgi-bin/media/upload',
    query: ['type'],
    body: 'multipart',
    returns: {
      created_at: 1773021600,
      type: 'image',
      media_id: 'xXBsCYzLKvPkU_RfaKm-k-VdtgAQLpwuLuwknSe9wcI',
    },
  }
  const thumb = {
    request: { type: file.thumb, media: sampleFile('photo.jpg') },
    returns: {
      created_at: 1773021600,
      type: 'thumb',
      thumb_media_id: 'xXBsCYzLKvPkU_RfaKm-kzUyK2l7gXh1V8PZC0cBvVs',
    },
  }

  test('passes if the mock gives it to that request', () =>
    expectBranches({ ...uploads, branches: [thumb] }))

  test('fails if it is that of another request', async () => {
    const other = { ...thumb, returns: uploads.returns ?? {} }
    await expect(expectBranches({ ...uploads, branches: [other] })).rejects.toThrow('deeply equal')
  })
})

describe('the request fails', () => {
  test.each([
    ['a field is lost', { json: { offset: 0 } }],
    ['a value is changed', { json: { offset: 1, count: 10 } }],
    ['a field is added', { json: { offset: 0, count: 10, status_list: [] } }],
    ['the path is another one', { path: '/card/get', json: { card_id: 'p1' } }],
    ['the query has more than it should', { query: { offset: 0 } }],
    ['the body is text', { json: undefined, text: '{"offset":0,"count":10}' }],
    ['the host is another one', { host: 'https://mp.weixin.qq.com' }],
    ['the token is left out', { auth: 'none' }],
    ['it may not be repeated', { safe: false }],
    ['it has other bytes', { json: { count: 10, offset: 0 } }],
  ])('the check of the request fails when %s', async (_, change) => {
    await expect(expectRequest({ ...list, call: sending(change) })).rejects.toThrow()
  })

  test('the check of the request fails when the constant part of the query is lost', async () => {
    const request = { paymch_info: { mchid: '1', s_pappid: 'wx1' } }
    const right: Expectation<typeof request, void> = {
      op: 'card.giftcard.invoiceSetBizAttr',
      call: giftcard.invoiceSetBizAttr,
      request,
      sends: 'POST /card/invoice/setbizattr?action=set_pay_mch',
      body: 'json',
    }
    await expectRequest(right)
    const call = (account: Client): Promise<void> =>
      account.call({
        op: right.op,
        method: 'POST',
        path: '/card/invoice/setbizattr',
        json: request,
      })
    await expect(expectRequest({ ...right, call })).rejects.toThrow('invalid url')
  })

  test('the check of the request fails when a file arrives under another name', async () => {
    const call: typeof upload.call = (account) =>
      material.mediaUploadImg(account, { media: sampleFile('image.png') })
    await expect(expectRequest({ ...upload, call })).rejects.toThrow('图片.png')
  })

  test('the check of the request fails when a file arrives with other bytes', async () => {
    const call: typeof upload.call = (account) =>
      material.mediaUploadImg(account, { media: sampleFile('图片.png', 'other') })
    await expect(expectRequest({ ...upload, call })).rejects.toThrow()
  })
})

describe('the other checks fail', () => {
  test('the check of the answer fails when the answer is changed', async () => {
    const call: typeof list.call = async (account, request) => {
      const answer = await card.batchGet(account, request)
      return { ...answer, total_num: answer.total_num + 1 }
    }
    await expect(expectAnswer({ ...list, call })).rejects.toThrow()
  })

  test('the check of errors fails when the error names another function', async () => {
    const call = sending({ op: 'card.list' })
    await expect(expectError({ ...list, call })).rejects.toThrow()
  })
})
