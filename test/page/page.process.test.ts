import { beforeEach, describe, expect, onTestFinished, vi } from 'vitest'
import { createMockWeChat, type MockWeChat } from '../../src/testing/index.js'
import { testInChromium } from '../support/chromium.js'
import { groupon } from '../testing/wire.js'
import { Page, type Look } from './support/browser.js'

const secret = '4f8a1c0de97b3a65f21d0b8c7e6a5d94'
/** What a page would run if text became markup. */
const markup = '<img src=x onerror="document.title=`run`"><script>document.title="run"</script>'

let mock: MockWeChat
let url: string
let token: string

beforeEach(async () => {
  mock = createMockWeChat({
    appid: 'wx1',
    secret,
    // What would be markup is longer than a name may be.
    limits: false,
    callback: { token: 'any', handler: confirm },
  })
  url = (await mock.listen()).url
  onTestFinished(() => mock.close())
  const grant = { grant_type: 'client_credential', appid: 'wx1', secret }
  token = (await post('/cgi-bin/stable_token', grant)).access_token as string
})

/** A callback that answers nothing. */
function confirm(request: Request): Response {
  return new Response(new URL(request.url).searchParams.get('echostr') ?? 'success')
}

async function post(path: string, body: unknown): Promise<Record<string, unknown>> {
  const query = token ? `?access_token=${token}` : ''
  const response = await fetch(url + path + query, { method: 'POST', body: JSON.stringify(body) })
  return (await response.json()) as Record<string, unknown>
}

async function open(part = '', look: Look = { width: 1280 }): Promise<Page> {
  const page = await Page.open(`${url}/_mock/${part}`, look)
  await vi.waitFor(async () => {
    expect(await page.text()).not.toBe('')
  }, 60_000)
  return page
}

async function expectText(page: Page, ...texts: string[]): Promise<void> {
  await vi.waitFor(async () => {
    const shown = await page.text()
    for (const text of texts) expect(shown).toContain(text)
  }, 60_000)
}

describe('the page of the mock', () => {
  testInChromium(
    'the page shows requests as they come, why one is refused, and no secret',
    async () => {
      const page = await open()
      await expectText(page, 'util.getStableAccessToken')
      await post('/card/get', { card_id: 7 })
      await fetch(`${url}/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=${secret}x`)
      await expectText(page, 'data format error, card_id must be a string, not a number', '40125')
      await page.click('.row summary', 'card.get')
      await expectText(page, '按 errmsg 检查请求体', '"card_id": 7')
      await page.evaluate(
        `document.querySelectorAll('details').forEach((each) => each.open = true)`,
      )
      await expectText(page, '[redacted]')
      const markup = (await page.evaluate('document.documentElement.outerHTML')) as string
      expect(markup).not.toMatch(/4f8a1c0d|7e6a5d94/)
      expect(markup).not.toContain(token.slice(0, 40))
      expect(page.complaints).toEqual([])
    },
  )

  testInChromium('the page searches and filters requests', async () => {
    await post('/card/get', { card_id: 7 })
    await post('/card/get', { card_id: 'the-second' })
    const page = await open()
    await vi.waitFor(async () => {
      const chips = await page.evaluate(`document.querySelector('.chips').textContent`)
      expect(chips).toBe('全部3成功2拒绝1出错0')
    }, 60_000)
    const rows = (): Promise<unknown> =>
      page.evaluate(`[...document.querySelectorAll('#view-requests .row')].length`)
    await page.fill('input.search', 'THE-second')
    expect(await rows()).toBe(1)
    await page.click('.chip', '拒绝')
    expect(await rows()).toBe(0)
    await expectText(page, '没有符合条件的请求')
    await page.fill('input.search', '')
    expect(await rows()).toBe(1)
  })

  testInChromium('the page shows what others wrote as text, and runs none of it', async () => {
    const { openid } = mock.follow({ openid: `o${markup}`, remark: markup, qr_scene_str: markup })
    await post('/cgi-bin/tags/create', { tag: { name: markup } })
    await post('/cgi-bin/tags/members/batchtagging', { tagid: 100, openid_list: [openid] })
    await post('/cgi-bin/menu/create', { button: [{ type: 'click', name: markup, key: markup }] })
    const card = structuredClone(groupon)
    Object.assign(card.groupon.base_info, { title: markup, brand_name: markup, color: markup })
    await post('/card/create', { card })
    const text = { content: markup }
    await post('/cgi-bin/message/custom/send', { touser: markup, msgtype: 'text', text })
    await post(`/${encodeURIComponent(markup)}`, markup)
    await fetch(url, { headers: { 'user-agent': markup } })
    mock.reply('card.get', new Response(markup, { headers: { 'content-type': 'text/html' } }))
    const body = JSON.stringify({ card_id: markup })
    await fetch(`${url}/card/get?access_token=${token}`, { method: 'POST', body })
    await mock.idle()
    const page = await open()
    await expectText(page, 'customservice.sendMessage')
    for (const part of ['outbox', 'pushes', 'users', 'cards', 'menu']) {
      await page.evaluate(`location.hash = '${part}'`)
      await page.evaluate(
        `document.querySelectorAll('details').forEach((each) => each.open = true)`,
      )
      await expectText(page, '<img src=x')
    }
    await page.evaluate(`location.hash = 'requests'`)
    await expectText(page, '<img src=x')
    expect(await page.evaluate('document.title')).toBe('模拟微信')
    expect(await page.evaluate(`document.querySelectorAll('img, body script').length`)).toBe(0)
    expect(page.complaints).toEqual([])
  })

  testInChromium('the page controls the mock', async () => {
    const page = await open('#controls')
    await expectText(page, '下一次调用失败')
    await page.fill('input[name=op]', 'card.get')
    await page.fill('input[name=errcode]', '40056')
    await page.click('button', '设定')
    await expectText(page, '已完成: failNext')
    expect(await post('/card/get', { card_id: 'p1' })).toMatchObject({ errcode: 40056 })

    const before = mock.now.getTime()
    await page.click('button', '1 天')
    await expectText(page, '已完成: advance')
    expect(mock.now.getTime() - before).toBeGreaterThanOrEqual(86_400_000)

    await page.fill('input[name=openid]', 'o-of-the-page')
    await page.click('button', '用户关注')
    await expectText(page, '已完成: follow')
    expect(mock.remembered.users).toMatchObject([{ openid: 'o-of-the-page' }])

    await page.fill('input[name=fields]', '{"Content": "你好"}')
    await page.click('button', '推送')
    await expectText(page, '已完成: push')
    expect(mock.pushes.at(-1)).toMatchObject({ kind: 'text', message: { Content: '你好' } })

    await page.click('button', '全部清空')
    await expectText(page, '已完成: reset')
    expect(mock.remembered.users).toEqual([])
    expect(page.complaints).toEqual([])
  })

  testInChromium('the page lets users leave and take cards, and makes answers late', async () => {
    const { card_id } = await post('/card/create', { card: groupon })
    mock.follow({ openid: 'oLeaving' })
    const page = await open('#controls')
    await expectText(page, '取消关注')
    await page.evaluate(
      `for (const input of document.querySelectorAll('input[name=openid]')) input.value = 'oLeaving'`,
    )
    await page.fill('input[name=card_id]', String(card_id))
    await page.click('button', '领取卡券')
    await expectText(page, '已完成: giveCard')
    expect(mock.remembered.cards[0]?.codes).toMatchObject([{ openid: 'oLeaving' }])
    await page.click('button', '取消关注')
    await expectText(page, '已完成: unfollow')
    expect(mock.remembered.users).toMatchObject([{ openid: 'oLeaving', subscribe: 0 }])
    await page.fill('input[name=milliseconds]', '300')
    await page.evaluate(
      `document.querySelector('input[name=milliseconds]').form.querySelector('button').click()`,
    )
    await expectText(page, '已完成: faults/latency')
    const start = performance.now()
    await post('/card/get', { card_id })
    expect(performance.now() - start).toBeGreaterThan(290)
    expect(page.complaints).toEqual([])
  })

  testInChromium('the page shows and controls each of several accounts', async () => {
    const several = createMockWeChat()
    url = (await several.listen()).url
    onTestFinished(() => several.close())
    several.account('wx1').follow({ openid: 'oFirst' })
    several.account('wx2').follow({ openid: 'oSecond' })
    const page = await open('#users')
    await expectText(page, 'oFirst', 'wx2')
    await page.evaluate(
      `{ const chooser = document.querySelector('.account'); chooser.value = 'wx2'; chooser.dispatchEvent(new Event('change')) }`,
    )
    await expectText(page, 'oSecond')
    await page.evaluate(`location.hash = 'controls'`)
    await expectText(page, '取消关注')
    await page.fill('input[name=openid]', 'oThird')
    await page.click('button', '用户关注')
    await expectText(page, '已完成: follow')
    expect(several.account('wx1').remembered.users).toHaveLength(1)
    expect(several.account('wx2').remembered.users).toHaveLength(2)
  })

  testInChromium('the page says when it lets requests go', async () => {
    const page = await open()
    const count = (): Promise<unknown> =>
      page.evaluate(`document.querySelector('a[href="#requests"] .count').textContent`)
    for (const expected of ['201', '401', '500+']) {
      for (let call = 0; call < 200; call++) await post('/card/get', { card_id: 'p1' })
      await vi.waitFor(async () => {
        expect(await count()).toBe(expected)
      }, 60_000)
    }
    await expectText(page, '这里是最近 500 条，共 601 条')
  })

  testInChromium('the page says how much more there is than it shows', async () => {
    for (let index = 0; index < 201; index++) mock.follow()
    const page = await open('#users')
    await expectText(page, '200+', '这里是最近 200 条，共 201 条')
  })

  testInChromium('the page shows articles and menus of an account that does not push', async () => {
    const several = createMockWeChat()
    url = (await several.listen()).url
    onTestFinished(() => several.close())
    several.account('wx1').follow()
    const grant = { grant_type: 'client_credential', appid: 'wx2', secret: 'any' }
    token = ''
    token = (await post('/cgi-bin/stable_token', grant)).access_token as string
    await post('/cgi-bin/menu/create', { button: [{ type: 'click', name: '今日', key: 'A' }] })
    const article = { title: '第二个账号的文章', content: '<p>正文</p>', thumb_media_id: 'm1' }
    await post('/cgi-bin/draft/add', { articles: [article] })
    const page = await open('#articles')
    await expectText(page, 'wx2')
    await page.evaluate(
      `{ const chooser = document.querySelector('.account'); chooser.value = 'wx2'; chooser.dispatchEvent(new Event('change')) }`,
    )
    await expectText(page, '第二个账号的文章')
    const shown = `fetch(document.querySelector('#view-articles a').href).then((answer) => answer.text())`
    expect(await page.evaluate(shown)).toContain('<p>正文</p>')
    await page.evaluate(`location.hash = 'menu'`)
    await expectText(page, '今日')
    expect(await page.evaluate(`document.querySelector('.phone-button').disabled`)).toBe(true)
  })

  testInChromium('the reference shows a function without the internet', async () => {
    const page = await open('reference#customservice.sendMessage', { width: 390 })
    await expectText(page, '/cgi-bin/message/custom/send', 'touser', '接收者')
    await page.evaluate(`document.querySelectorAll('details').forEach((each) => each.open = true)`)
    await expectText(page, 'kf_account')
    await page.fill('input.search', '/card/code/consume')
    await expectText(page, 'card.consumeCode')
    expect(await page.evaluate(`document.querySelectorAll('.row').length`)).toBe(1)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    // The files of Swagger UI, which this project does not have.
    expect(page.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  })

  testInChromium('the page explains an errcode in the language of the browser', async () => {
    await post('/card/get', { card_id: 7 })
    const page = await open('', { width: 1280, language: 'en-US' })
    await expectText(page, 'data format error')
    await page.click('.row summary', 'card.get')
    await expectText(page, 'the body cannot be parsed, or a field is wrong')
    const link = `document.querySelector('.detail a').getAttribute('href')`
    expect(await page.evaluate(link)).toBe('/_mock/reference#card.get')
    expect(await page.evaluate(`document.querySelector('.why').textContent`)).not.toMatch(/[一-龥]/)
  })

  testInChromium('the page ends the tokens, and shows only their last characters', async () => {
    const page = await open('#tokens')
    await expectText(page, `••••${token.slice(-4)}`, '有效')
    await page.evaluate(`location.hash = 'controls'`)
    await expectText(page, '让凭证失效')
    await page.click('button', '作废 40001')
    await expectText(page, '已完成: tokens/revoke')
    expect(await post('/card/get', { card_id: 'p1' })).toMatchObject({ errcode: 40001 })
    await page.evaluate(`location.hash = 'tokens'`)
    await expectText(page, '已失效')
  })

  testInChromium('the page says what is wrong with a form', async () => {
    const page = await open('#controls')
    await expectText(page, '下一次调用失败')
    await page.fill('input[name=op]', 'card.gett')
    await page.click('button', '设定')
    await expectText(page, 'there is no function card.gett: did you mean card.get?')
  })

  testInChromium('the page shows the menu as a phone does, and taps its buttons', async () => {
    const inner = { type: 'click', name: '附近门店', key: 'NEAR' }
    const button = [{ name: '门店', sub_button: [inner] }]
    await post('/cgi-bin/menu/create', { button })
    const page = await open('#menu', { width: 390, dark: true })
    await expectText(page, '门店')
    await page.click('.phone-group summary')
    await page.click('.phone-button', '附近门店')
    await expectText(page, '已完成: tapMenu')
    expect(mock.pushes.at(-1)).toMatchObject({ kind: 'event.CLICK', message: { EventKey: 'NEAR' } })
  })

  testInChromium.each([
    [390, 'zh-CN'],
    [390, 'en-US'],
    [1280, 'en-US'],
  ])('the page fits a screen of %i pixels in %s', async (width, language) => {
    await post('/card/create', { card: groupon })
    mock.follow({ remark: '很长的备注'.repeat(20) })
    const page = await open('', { width, language })
    await expectText(page, language === 'en-US' ? 'Requests' : '请求', 'card.create')
    for (const part of ['requests', 'users', 'cards', 'menu', 'tokens', 'controls']) {
      await page.evaluate(`location.hash = '${part}'`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    }
  })

  testInChromium(
    'the page starts again after a reset, and says when the mock is gone',
    async () => {
      const page = await open()
      await expectText(page, 'util.getStableAccessToken')
      mock.reset()
      await expectText(page, '还没有请求', url)
      await mock.close()
      await expectText(page, '连接已断开')
    },
  )
})
