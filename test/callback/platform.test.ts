import { memoryStore } from 'offiaccount'
import {
  componentTickets,
  createCallback,
  reply,
  withReleaseTest,
  type Handlers,
} from 'offiaccount/callback'
import { createMockWeChat, type MockWeChat } from 'offiaccount/testing'
import { describe, expect, test, vi } from 'vitest'
import { encrypted } from './support/wechat.js'

const { appid, token, encodingAESKey } = encrypted
const testAccount = 'gh_3c884a361561'

function platform(handlers: Handlers): MockWeChat {
  const callback = createCallback(encrypted, handlers)
  const handler = async (request: Request): Promise<Response> => {
    const response = await callback.fetch(request)
    await callback.idle()
    return response
  }
  return createMockWeChat({ appid, callback: { handler, token, encodingAESKey } })
}

describe('the tickets of a platform', () => {
  test('are kept in the store, the newest alone', async () => {
    const store = memoryStore()
    const mock = platform({ 'info.component_verify_ticket': componentTickets(store).keep })
    const push = async (ComponentVerifyTicket: string, CreateTime: number): Promise<void> => {
      const fields = { ComponentVerifyTicket, CreateTime }
      expect(await mock.push('info.component_verify_ticket', fields)).toMatchObject({ attempts: 1 })
    }
    await push('ticket@@@first', 1_000)
    await push('ticket@@@third', 3_000)
    await push('ticket@@@second', 2_000)
    expect(await componentTickets(store).newest(appid)).toBe('ticket@@@third')
    expect(await componentTickets(store).newest('wxOther')).toBeUndefined()
  })
})

describe('the release test', () => {
  const answerQuery = vi.fn()
  const mock = platform(
    withReleaseTest({ text: ({ message }) => reply.text(message.Content) }, answerQuery),
  )
  const text = (Content: string): object => ({ MsgType: 'text', Content })

  test('is played for WeChat’s test accounts', async () => {
    const to = { ToUserName: testAccount, FromUserName: 'oTester' }
    const asked = await mock.push('text', { ...to, Content: 'TESTCOMPONENT_MSG_TYPE_TEXT' })
    expect(asked.answer).toEqual(text('TESTCOMPONENT_MSG_TYPE_TEXT_callback'))
    expect((await mock.push('event.LOCATION', to)).answer).toEqual(text('LOCATIONfrom_callback'))
    const queried = await mock.push('text', { ...to, Content: 'QUERY_AUTH_CODE:code@1' })
    expect(queried).toMatchObject({ answer: undefined, shown: 'nothing' })
    expect(answerQuery).toHaveBeenCalledWith({
      authorizationCode: 'code@1',
      openid: 'oTester',
      content: 'code@1_from_api',
    })
  })

  test('leaves everybody else’s pushes to the handlers', async () => {
    const { answer } = await mock.push('text', { Content: 'TESTCOMPONENT_MSG_TYPE_TEXT' })
    expect(answer).toEqual(text('TESTCOMPONENT_MSG_TYPE_TEXT'))
    expect(await mock.push('event.CLICK')).toMatchObject({ shown: 'nothing', problem: undefined })
  })
})
