import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OffiAccount } from 'offiaccount'
import * as material from 'offiaccount/material'
import * as menu from 'offiaccount/menu'
import { createMockWeChat } from 'offiaccount/testing'
import { sampleFile } from '../support/endpoint.js'
import { expect, onTestFinished, test } from 'vitest'
import { consume, loginTo, open, page, photo, tellAll } from '../../examples/shop.js'

const path = new URL('../../examples/shop.ts', import.meta.url)
const source = readFileSync(path, 'utf8')

test('the shop takes at most 51 lines, without a cast', () => {
  expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(51)
  expect(source).not.toMatch(/\bas (?!\w+ from )|\bany\b|@ts-/)
})

test('the shop has a day against the mock', async () => {
  const mock = createMockWeChat()
  const account = new OffiAccount({ appid: 'wx1', secret: 'any', fetch: mock.fetch })
  const folder = mkdtempSync(join(tmpdir(), 'shop-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  const logo = join(folder, 'logo.png')
  writeFileSync(logo, await sampleFile('logo.png').bytes())
  expect(await open(account, logo)).toMatch(/^https?:/)
  expect((await menu.get(account)).menu.button[0]).toMatchObject({ name: '我的卡券' })

  const followers = Array.from({ length: 10_001 }, () => mock.follow().openid)
  mock.unfollow({ openid: followers.pop() ?? '' })
  mock.failNext('message.template.send', { errcode: 43004 })
  mock.failNext('message.template.send', { errcode: 43101 })
  expect(await tellAll(account, '新品上市')).toEqual(followers.slice(0, 2))
  const told = mock.outbox.map(({ request }) => 'touser' in request && request.touser)
  expect(told).toEqual(followers.slice(2))
  mock.failNext('message.template.send', { errcode: 40037 })
  await expect(tellAll(account, '新品上市')).rejects.toMatchObject({ errcode: 40037 })

  mock.failNext('card.consumeCode', { errcode: 40099 })
  expect(await consume(account, '110201201245')).toBe('这张券已经用过')
  expect(await consume(account, '110201201245')).toMatch(/^核销成功：o/)
  mock.failNext('card.consumeCode', { errcode: 40056 })
  await expect(consume(account, '1')).rejects.toMatchObject({ errcode: 40056 })

  const media = sampleFile('photo.jpg', 'the bytes of a photo')
  const { media_id } = await material.mediaUpload(account, { type: 'image', media })
  expect(await photo(account, media_id)).toEqual(await media.bytes())

  const { url, state } = await loginTo(account).begin()
  const back = mock.authorize(url)
  expect(await page(account, back.url, state)).toMatchObject({
    appId: 'wx1',
    openid: followers[0],
    signature: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
  })
})
