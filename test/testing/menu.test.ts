import { beforeEach, expect, test } from 'vitest'
import * as menu from '../../src/generated/menu.js'
import { OffiAccount } from '../../src/runtime/index.js'
import { createMockWeChat } from '../../src/testing/index.js'

const mock = createMockWeChat()
const account = new OffiAccount({ appid: 'wx1', secret: 'secret', fetch: mock.fetch })
const button: menu.MenuButton[] = [
  { type: 'click', name: '今日歌曲', key: 'TODAY' },
  { name: '菜单', sub_button: [{ type: 'view', name: '搜索', url: 'https://www.qq.com' }] },
]
const matchrule = { tag_id: '2' }

beforeEach(() => {
  mock.reset()
})

test('a menu that nobody has created is the example', async () => {
  expect((await menu.get(account)).menu.button[0]?.name).toBe('今日歌曲')
  expect(await menu.addConditional(account, { button, matchrule })).toEqual({
    menuid: '208379533',
  })
})

test('a created menu can be read until it is deleted', async () => {
  await menu.create(account, { button })
  expect(await menu.get(account)).toEqual({ menu: { button } })
  await menu.create(account, { button: button.slice(1) })
  expect(await menu.get(account)).toEqual({ menu: { button: button.slice(1) } })
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
    menu: { button, menuid: expect.stringMatching(/^\d{9}$/) as string },
    conditionalmenu: [{ button: button.slice(1), matchrule, menuid }],
  })
  await menu.delConditional(account, { menuid })
  expect(await menu.get(account)).toEqual({ menu: { button } })
  await expect(menu.delConditional(account, { menuid })).rejects.toMatchObject({ errcode: 65301 })
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
  const outer = (sub_button: menu.MenuButton[]): Promise<void> =>
    menu.create(account, { button: [{ name: '更多', sub_button }] })
  await outer(inner.slice(1))
  await expect(outer(inner)).rejects.toMatchObject({ errcode: 40023 })
})
