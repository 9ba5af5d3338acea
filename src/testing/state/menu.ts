import type {
  MenuAction,
  MenuAddConditionalRequest,
  MenuButton,
  MenuGetResponse,
  MenuMatchRule,
  MenuPlatformButton,
  MenuPlatformSubButton,
} from '../../generated/menu.js'
import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import type { Kind } from '../push/message.js'
import { Area } from './area.js'
import { registry } from './registry.js'
import type { Remembered } from './remembered.js'
import { atLeast, either, exactly, listOf, oneOf, text } from './shapes.js'
import { group, optional, type Store } from './tables.js'

const buttons = listOf(
  atLeast<MenuButton>(
    { name: text },
    { sub_button: listOf(atLeast({ name: text }, { type: text })), type: text },
  ),
)

interface Default {
  menuid: string
  button: MenuButton[]
}

const tables = group({
  /** Undefined: nothing was said of it, and examples are the answer, but for a strict mock. */
  default: optional(
    either<Default, 'deleted'>(exactly({ menuid: text, button: buttons }), oneOf('deleted')),
  ),
  conditional: registry(65301, atLeast<MenuAddConditionalRequest>({ button: buttons })),
})

/** The menu and its conditional variants. */
export class Menu extends Area<{
  followers: { knows(openid: string): boolean; languageOf(openid: string): string | undefined }
  tags: { of(openid: string): number[] }
}> {
  static readonly shape: Schema = tables.shape
  readonly #tables = tables.create()
  readonly stored: Store = this.#tables
  readonly #default = this.#tables.default
  readonly #conditional = this.#tables.conditional

  readonly handlers: Handlers = {
    'menu.create': ({ button }) => {
      checkButtons(button)
      this.#default.value = { menuid: this.random.integer(9), button }
    },
    'menu.get': () => {
      const menu = this.#present(46003)
      return menu && this.#menus(menu)
    },
    'menu.getCurrentSelfmenuInfo': () => {
      const { value } = this.#default
      if (typeof value !== 'object') {
        return this.shows(value !== undefined) ? { is_menu_open: 0 } : undefined
      }
      const button = value.button.map(platformButton)
      return { is_menu_open: 1, selfmenu_info: { button } }
    },
    'menu.delete': () => {
      this.#default.value = 'deleted'
      for (const [menuid] of this.#conditional.items) this.#conditional.remove(menuid)
    },
    'menu.addConditional': (menu) => {
      if (!this.#present(65303)) return undefined
      checkButtons(menu.button)
      const menuid = this.random.integer(9)
      this.#conditional.add(menuid, menu)
      return { menuid }
    },
    'menu.delConditional': ({ menuid }) => {
      this.#conditional.remove(String(menuid))
    },
    'menu.tryMatch': ({ user_id: user }) => {
      const usual = this.#present(46003)
      if (!usual) return undefined
      if (this.context.isStrict && !this.others.followers.knows(user)) throw new Refusal(65302)
      const [, shown] = this.#newestFirst.find(([, menu]) => this.#fits(menu.matchrule, user)) ?? []
      return { button: (shown ?? usual).button.map(asRead) }
    },
  }

  get #created(): Default | undefined {
    const { value } = this.#default
    return value === 'deleted' ? undefined : value
  }

  /**
   * The default menu; undefined if examples are the answer.
   * @throws Refusal with this errcode if there is none
   */
  #present(errcode: number): Default | undefined {
    const menu = this.#created
    if (!menu && this.shows(this.#default.value !== undefined)) throw new Refusal(errcode)
    return menu
  }

  get #newestFirst(): [menuid: string, MenuAddConditionalRequest][] {
    return this.#conditional.items.reverse()
  }

  /** The client of a user is not known, so every client fits. */
  #fits({ tag_id: tag, language }: MenuMatchRule, user: string): boolean {
    const isTagged = tag === undefined || this.others.tags.of(user).includes(Number(tag))
    return (
      isTagged && (language === undefined || language === this.others.followers.languageOf(user))
    )
  }

  /**
   * The event that a tap on the button with this name or key pushes.
   * @throws Error if the menu has no such button, or it pushes nothing
   */
  tap(nameOrKey: string): { kind: Kind; EventKey: string } {
    const buttons = this.#created?.button ?? []
    const all = buttons.flatMap((button) => [button, ...(button.sub_button ?? [])])
    const button = all.find(
      (each) => each.name === nameOrKey || ('key' in each && each.key === nameOrKey),
    )
    if (!button) {
      const names = all.map(({ name }) => name).join(', ')
      throw new Error(`the menu has no button ${nameOrKey}: it has ${names || 'none at all'}`)
    }
    if (button.type === undefined) throw new Error(`the button ${nameOrKey} only opens a submenu`)
    return pushedBy(button)
  }

  override get remembered(): Pick<Remembered, 'menu'> {
    return { menu: this.#created ? this.#menus(this.#created) : null }
  }

  /** WeChat shows the id of the default menu only if there are conditional menus. */
  #menus(menu: Default): MenuGetResponse {
    const button = menu.button.map(asRead)
    const conditionalmenu = this.#newestFirst.map(([menuid, { button, matchrule }]) => ({
      button: button.map(asRead),
      matchrule,
      menuid,
    }))
    if (conditionalmenu.length === 0) return { menu: { button } }
    return { menu: { button, menuid: menu.menuid }, conditionalmenu }
  }
}

function checkButtons(buttons: readonly MenuButton[]): void {
  if (buttons.length < 1 || buttons.length > 3) throw new Refusal(40016)
  if (buttons.some(({ sub_button: inner = [] }) => inner.length > 5)) throw new Refusal(40023)
}

/** A button without further ones comes back with an empty list of them. */
function asRead(button: MenuButton): MenuButton {
  const { sub_button: inner = [] } = button
  return { ...button, sub_button: inner.map((each) => ({ ...each, sub_button: [] })) }
}

function platformButton({ sub_button: inner, ...button }: MenuButton): MenuPlatformButton {
  if (!inner?.length) return button
  const list: MenuPlatformSubButton[] = inner
  return { ...button, sub_button: { list } }
}

/** @throws Error if it pushes nothing */
function pushedBy(button: MenuAction): { kind: Kind; EventKey: string } {
  switch (button.type) {
    case 'click':
      return { kind: 'event.CLICK', EventKey: button.key }
    case 'view':
      return { kind: 'event.VIEW', EventKey: button.url }
    case 'miniprogram':
      return { kind: 'event.view_miniprogram', EventKey: button.pagepath }
    case 'media_id':
    case 'view_limited':
    case 'article_id':
    case 'article_view_limited':
      throw new Error(`a tap on a button of type ${button.type} pushes nothing`)
    default:
      return { kind: `event.${button.type}`, EventKey: button.key }
  }
}
