import { beforeEach, expect, test } from 'vitest'
import * as menu from '../../src/generated/menu.js'
import * as tags from '../../src/generated/user/tags.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'

const mock = createMockWeChat()
const account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: mock.fetch })
const button: menu.MenuButton[] = [
  { type: 'click', name: '今日歌曲', key: 'TODAY' },
  { name: '菜单', sub_button: [{ type: 'view', name: '搜索', url: 'https://www.qq.com' }] },
]
/** As WeChat returns it: a button without further ones has an empty list of them. */
const read = [
  { ...button[0], sub_button: [] },
  { ...button[1], sub_button: [{ ...button[1]?.sub_button?.[0], sub_button: [] }] },
]
const matchrule = { tag_id: '2' }

beforeEach(() => {
  mock.reset()
})

test('a menu that nobody has created is the example', async () => {
  expect((await menu.get(account)).menu.button[0]?.name).toBe('今日歌曲')
  expect(await menu.getCurrentSelfmenuInfo(account)).toHaveProperty('selfmenu_info')
  expect(await menu.tryMatch(account, { user_id: 'o1' })).toHaveProperty('button')
  expect(await menu.addConditional(account, { button, matchrule })).toHaveProperty('menuid')
})

test('a strict mock begins without a menu: 46003, and none for some users only: 65303', async () => {
  const { fetch } = createMockWeChat({ strict: true })
  const account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch })
  await expect(menu.get(account)).rejects.toMatchObject({ errcode: 46003 })
  await expect(menu.tryMatch(account, { user_id: 'o1' })).rejects.toMatchObject({ errcode: 46003 })
  expect(await menu.getCurrentSelfmenuInfo(account)).toEqual({ is_menu_open: 0 })
  await expect(menu.addConditional(account, { button, matchrule })).rejects.toMatchObject({
    errcode: 65303,
  })
})

test('a created menu can be read until it is deleted', async () => {
  await menu.create(account, { button })
  expect(await menu.get(account)).toEqual({ menu: { button: read } })
  await menu.create(account, { button: button.slice(1) })
  expect(await menu.get(account)).toEqual({ menu: { button: read.slice(1) } })
  await menu.delete(account)
  await expect(menu.get(account)).rejects.toMatchObject({
    errcode: 46003,
    errmsg: 'menu no exist',
  })
})

test('a created menu shows in the current selfmenu info, its inner buttons in a list', async () => {
  await menu.create(account, { button })
  expect(await menu.getCurrentSelfmenuInfo(account)).toEqual({
    is_menu_open: 1,
    selfmenu_info: {
      button: [button[0], { name: '菜单', sub_button: { list: button[1]?.sub_button } }],
    },
  })
  await menu.delete(account)
  expect(await menu.getCurrentSelfmenuInfo(account)).toEqual({ is_menu_open: 0 })
})

test('conditional menus are returned together with the default one', async () => {
  await menu.create(account, { button })
  const { menuid } = await menu.addConditional(account, { button: button.slice(1), matchrule })
  expect(await menu.get(account)).toEqual({
    menu: { button: read, menuid: expect.stringMatching(/^\d{9}$/) as string },
    conditionalmenu: [{ button: read.slice(1), matchrule, menuid }],
  })
  await menu.delConditional(account, { menuid })
  expect(await menu.get(account)).toEqual({ menu: { button: read } })
  await expect(menu.delConditional(account, { menuid })).rejects.toMatchObject({ errcode: 65301 })
})

test('a user sees the newest menu whose rule fits, or else the default one', async () => {
  const { openid } = mock.follow({ language: 'zh_TW' })
  const { tag } = await tags.create(account, { tag: { name: '会员' } })
  const shown = async (user_id: string): Promise<unknown> =>
    (await menu.tryMatch(account, { user_id })).button
  const named = (name: string): menu.MenuButton[] => [{ type: 'click', name, key: name }]
  const asRead = (name: string): object[] => [{ type: 'click', name, key: name, sub_button: [] }]
  await menu.create(account, { button })
  await menu.addConditional(account, { button: named('会员'), matchrule: { tag_id: `${tag.id}` } })
  await menu.addConditional(account, { button: named('繁體'), matchrule: { language: 'zh_TW' } })
  expect(await shown('oOther')).toEqual(read)
  expect(await shown(openid)).toEqual(asRead('繁體'))
  const platform = { tag_id: tag.id, client_platform_type: '2' }
  const { menuid } = await menu.addConditional(account, {
    button: named('新'),
    matchrule: platform,
  })
  expect(await shown(openid)).toEqual(asRead('繁體'))
  await tags.batchTagging(account, { tagid: tag.id, openid_list: [openid] })
  expect(await shown(openid)).toEqual(asRead('新'))
  await menu.delConditional(account, { menuid })
  expect(await shown(openid)).toEqual(asRead('繁體'))
})

test('conditional menus have an id in JSON for any seed', async () => {
  for (let seed = 0; seed < 100; seed++) {
    const seeded = createMockWeChat({ seed })
    const other = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: seeded.fetch })
    await menu.create(other, { button })
    const { menuid } = await menu.addConditional(other, { button, matchrule })
    expect(menuid).toMatch(/^[1-9]\d{8}$/)
    expect((await menu.get(other)).menu.menuid).toMatch(/^[1-9]\d{8}$/)
  }
})

test('deleting the menu deletes the conditional ones, and none can be added: 65303', async () => {
  await menu.create(account, { button })
  const { menuid } = await menu.addConditional(account, { button, matchrule })
  await menu.delete(account)
  await expect(menu.delConditional(account, { menuid })).rejects.toMatchObject({ errcode: 65301 })
  await expect(menu.addConditional(account, { button, matchrule })).rejects.toMatchObject({
    errcode: 65303,
  })
})

test('a menu has one to three buttons: 40016', async () => {
  const [one] = button
  if (!one) throw new Error('no button')
  for (const wrong of [[], [one, one, one, one]]) {
    await expect(menu.create(account, { button: wrong })).rejects.toMatchObject({ errcode: 40016 })
  }
})

test('a button has at most five buttons: 40023', async () => {
  const inner = Array.from({ length: 6 }, (_, index) => ({
    type: 'click' as const,
    name: `${index}`,
    key: `${index}`,
  }))
  const outer = (sub_button: menu.MenuSubButton[]): Promise<void> =>
    menu.create(account, { button: [{ name: '更多', sub_button }] })
  await outer(inner.slice(1))
  await expect(outer(inner)).rejects.toMatchObject({ errcode: 40023 })
})
