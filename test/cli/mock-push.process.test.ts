import { createCallback, reply } from 'offiaccount/callback'
import { describe, expect, test } from 'vitest'
import { options, push, readPush } from '../../src/cli/mock/push.js'
import { readArguments } from '../../src/shared/command.js'
import { serve } from '../support/server.js'
import { Program } from './mock-program.js'
import { runs } from './shell.js'

const appid = 'wx5edab3bdfba3dc1c'
const token = 'the-token-of-the-callback'
const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const keys = {
  OFFIACCOUNT_TOKEN: token,
  OFFIACCOUNT_ENCODING_AES_KEY: encodingAESKey,
  OFFIACCOUNT_APPID: appid,
}

async function callbackServer(): Promise<string> {
  const callback = createCallback(
    { appid, token, encodingAESKey, onError: () => undefined },
    {
      text: ({ message }) => reply.text(`你说：${message.Content}`),
      'event.CLICK': () => Promise.reject(new Error('out of order')),
      'event.pic_weixin': ({ message }) =>
        void message.SendPicsInfo.PicList.item[0]?.PicMd5Sum.trim(),
    },
  )
  const { url } = await serve(async ({ method, path, query, text }, response) => {
    const init = method === 'POST' ? { method, body: text } : {}
    const answer = await callback.fetch(
      new Request(`http://localhost${path}?${query.toString()}`, init),
    )
    response.writeHead(answer.status)
    response.end(await answer.text())
  })
  return `${url}/wechat`
}

describe('offiaccount mock push', () => {
  test('shows what the user would see', async () => {
    const program = new Program(
      ['mock', 'push', 'text', '--url', await callbackServer(), '--Content', '你好'],
      keys,
    )
    expect(await program.ended).toEqual([0, null])
    expect(program.lines).toEqual(['pushed text once', 'the user sees: 你说：你好'])
    expect(program.stderr).toBe('')
  })

  test('tries a guard with a forged push', async () => {
    const program = new Program(
      ['mock', 'push', 'text', '--forge', 'tampered', '--url', await callbackServer()],
      keys,
    )
    expect(await program.ended).toEqual([0, null])
    expect(program.lines).toEqual(['text, forged (tampered): refused with HTTP 403'])
  })

  test('says what is wrong, and no secret', async () => {
    const wrong = { ...keys, OFFIACCOUNT_TOKEN: 'another-token' }
    const program = new Program(['mock', 'push', 'text', '--url', await callbackServer()], wrong)
    expect(await program.ended).toEqual([1, null])
    expect(program.stderr).toMatch(
      /does not confirm its URL with the echostr: it answered HTTP 403/,
    )
    expect(program.stderr).not.toContain('another-token')
  })

  test.each([
    ['', 'the kind of the push is missing'],
    ['text', '--url is an address such as http://127.0.0.1:3000/wechat'],
    ['text --url here', '--url is an address such as http://127.0.0.1:3000/wechat'],
    ['text --url http://h --format yaml', "--format is xml or json, not 'yaml'"],
    [
      'text --url http://h --forge all',
      "--forge is one of plain, appid, stale, tampered, repeated, not 'all'",
    ],
    ['text --url http://h --Content', '--Content has no value'],
    ['text hello', "unexpected argument 'hello'"],
  ])('explains the mistake in: %s', (line, problem) => {
    expect(() => readPush(readArguments(line.split(' ').filter(Boolean), options), keys)).toThrow(
      problem,
    )
  })

  test('takes secrets from the environment alone', async () => {
    const args = readArguments(
      ['text', '--url', 'http://127.0.0.1', '--Content=a=b', '--PicUrl', ''],
      options,
    )
    expect(readPush(args, keys)).toEqual({
      kind: 'text',
      url: 'http://127.0.0.1',
      format: 'xml',
      appid,
      token,
      encodingAESKey,
      fields: { Content: 'a=b', PicUrl: '' },
    })
    expect(() => readPush(args, {})).toThrow('OFFIACCOUNT_TOKEN is missing from the environment')
    expect(() => readPush(args, { ...keys, OFFIACCOUNT_APPID: undefined })).toThrow(
      'OFFIACCOUNT_APPID is missing',
    )
    expect((await runs(push, ['text', '--help'])).stdout).toBe(`${push.usage}\n`)
  })
})
