import { request as httpRequest } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { createMockWeChat, type MockWeChat } from '../../src/testing/index.js'
import { postChunked } from '../support/chunked.js'

let mock: MockWeChat

afterEach(() => mock.close())

test('an upload without Content-Length answers HTTP 412', async () => {
  mock = createMockWeChat()
  const { url } = await mock.listen()
  expect(await postChunked(`${url}/card/get?access_token=${mock.tokens.issue()}`)).toBe(412)
  expect(mock.requests).toMatchObject([{ op: 'card.get', path: '/card/get' }])
})

test('a malformed path and a method that fetch does not know are answered', async () => {
  mock = createMockWeChat()
  const { url } = await mock.listen()
  const answer = await (await fetch(`${url}//`)).json()
  expect(answer).toMatchObject({ errcode: 40066 })
  const status = await new Promise((resolve, reject) => {
    httpRequest(url, { method: 'TRACE' }, (response) => {
      resolve(response.resume().statusCode)
    })
      .on('error', reject)
      .end()
  })
  expect(status).toBe(400)
})

test('close ends open connections, and the mock can listen again', async () => {
  mock = createMockWeChat()
  const first = await mock.listen()
  await (await fetch(`${first.url}/card/getapplyprotocol`)).text()
  await mock.close()
  await expect(fetch(first.url)).rejects.toThrow('fetch failed')
  const second = await mock.listen({ port: Number(new URL(first.url).port) })
  expect(second.url).toBe(first.url)
})

test('a second listen says where the mock is already listening', async () => {
  mock = createMockWeChat()
  const { url } = await mock.listen()
  await expect(mock.listen()).rejects.toThrow(`the mock WeChat is already listening on ${url}`)
})

test('listening on a port that is in use rejects, and another try may succeed', async () => {
  const other = createMockWeChat()
  const { url } = await other.listen()
  mock = createMockWeChat()
  const port = Number(new URL(url).port)
  await expect(mock.listen({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await other.close()
  expect(await mock.listen({ port })).toEqual({ url })
})

test('close without listen does nothing', async () => {
  mock = createMockWeChat()
  await mock.close()
  expect(await mock.listen()).toHaveProperty('url')
})
