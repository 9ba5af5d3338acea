import { OffiAccount } from 'offiaccount'
import * as ai from 'offiaccount/ai'
import { createMockWeChat } from 'offiaccount/testing'
import { describe, expect, test } from 'vitest'

const mock = createMockWeChat()
const account = new OffiAccount({ appid: 'wx1', secret: 'any', fetch: mock.fetch })

const img = new File(['the picture'], 'card.jpg', { type: 'image/jpeg' })
const img_url = 'https://www.qq.com/card.jpg?size=1&crop=0'

describe.each([
  ['ocrIDCard', ai.ocrIDCard],
  ['ocrDriving', ai.ocrDriving],
  ['ocrCommon', ai.ocrCommon],
  ['qrCode', ai.qrCode],
  ['superResolution', ai.superResolution],
] as const)('ai.%s', (_name, recognize) => {
  test('takes a file, as the part `img`', async () => {
    await recognize(account, { img })
    const received = mock.requests.at(-1)
    expect(received?.query).toEqual({})
    expect(received?.parts?.img).toMatchObject({ name: 'card.jpg', size: img.size })
  })

  test('takes an address, in the query', async () => {
    await recognize(account, { img_url })
    const received = mock.requests.at(-1)
    expect(received?.query).toEqual({ img_url })
    expect(received?.parts?.img).toBeUndefined()
  })
})

test('ai.aiCrop sends the ratios beside the file', async () => {
  const { results } = await ai.aiCrop(account, { img, ratios: '1,2.35' })
  expect(results[0]?.crop_right).toBeGreaterThan(results[0]?.crop_left ?? Infinity)
  expect(mock.requests.at(-1)?.parts).toMatchObject({ ratios: '1,2.35', img: { size: img.size } })
})
