import type { INestApplication } from '@nestjs/common'
import { Test } from '@nestjs/testing'
import { OffiAccount } from 'offiaccount'
import { createMockWeChat } from 'offiaccount/testing'
import { AppModule } from './app.module'

const mock = createMockWeChat()
const account = new OffiAccount({ appid: 'wx5edab3bdfba3dc1c', secret: 'any', fetch: mock.fetch })
let app: INestApplication
let url: string

beforeAll(async () => {
  const module = await Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(OffiAccount)
    .useValue(account)
    .compile()
  app = module.createNestApplication()
  await app.listen(0, '127.0.0.1')
  url = await app.getUrl()
})

beforeEach(() => {
  mock.reset()
})

afterAll(() => app.close())

test('a coupon is consumed', async () => {
  const response = await fetch(`${url}/coupons/110201201245/consume`, { method: 'POST' })
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ openid: expect.stringMatching(/^o/) as string })
})

test('a coupon that is used up is a conflict', async () => {
  mock.failNext('card.consumeCode', { errcode: 40099 })
  const response = await fetch(`${url}/coupons/110201201245/consume`, { method: 'POST' })
  expect(response.status).toBe(409)
  expect(await response.json()).toMatchObject({ error: '该 code 已被核销：不要重复核销' })
})

test('a picture reaches WeChat', async () => {
  const form = new FormData()
  form.append('picture', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], '火锅.png'))
  const response = await fetch(`${url}/pictures`, { method: 'POST', body: form })
  expect(await response.json()).toEqual({ url: expect.stringMatching(/^http/) as string })
  expect(mock.requests.at(-1)).toMatchObject({ op: 'material.mediaUploadImg' })
})
