import type {
  MenuAddConditionalRequest,
  MenuButton,
  MenuGetResponse,
  MenuPlatformButton,
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

type Default = { menuid: string; button: MenuButton[] } | 'deleted'

const buttons = listOf(
  atLeast<MenuButton>(
    { name: text },
    { sub_button: listOf(atLeast({ name: text }, { type: text })), type: text },
  ),
)

const tables = group({
  /** Undefined until a test creates or deletes it: until then examples are the answer. */
  default: optional(
    either<Exclude<Default, string>, 'deleted'>(
      exactly({ menuid: text, button: buttons }),
      oneOf('deleted'),
    ),
  ),
  conditional: registry(65301, atLeast<MenuAddConditionalRequest>({ button: buttons })),
})

/** The menu and its conditional variants. */
export class Menu extends Area {
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
      if (this.#default.value === undefined) return undefined
      if (this.#default.value === 'deleted') throw new Refusal(46003)
      return this.#menus(this.#default.value)
    },
    'menu.getCurrentSelfmenuInfo': () => {
      if (this.#default.value === undefined) return undefined
      if (this.#default.value === 'deleted') return { is_menu_open: 0 }
      const button = this.#default.value.button.map(platformButton)
      return { is_menu_open: 1, selfmenu_info: { button } }
    },
    'menu.delete': () => {
      this.#default.value = 'deleted'
      for (const [menuid] of this.#conditional.items) this.#conditional.remove(menuid)
    },
    'menu.addConditional': (menu) => {
      if (this.#default.value === undefined) return undefined
      if (this.#default.value === 'deleted') throw new Refusal(65303)
      checkButtons(menu.button)
      const menuid = this.random.integer(9)
      this.#conditional.add(menuid, menu)
      return { menuid }
    },
    'menu.delConditional': ({ menuid }) => {
      this.#conditional.remove(String(menuid))
    },
  }

  /**
   * The event that a tap on the button with this name or key pushes.
   * @throws Error if the menu has no such button, or it pushes nothing
   */
  tap(nameOrKey: string): { kind: Kind; EventKey: string } {
    const buttons = typeof this.#default.value === 'object' ? this.#default.value.button : []
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
    return {
      menu: typeof this.#default.value === 'object' ? this.#menus(this.#default.value) : null,
    }
  }

  /** WeChat shows the id of the default menu only if there are conditional menus. */
  #menus({ menuid, button }: Exclude<Default, string>): MenuGetResponse {
    const conditionalmenu = this.#conditional.items.map(([id, menu]) => ({ ...menu, menuid: id }))
    if (conditionalmenu.length === 0) return { menu: { button } }
    return { menu: { button, menuid }, conditionalmenu }
  }
}

function checkButtons(buttons: readonly MenuButton[]): void {
  if (buttons.length < 1 || buttons.length > 3) throw new Refusal(40016)
  if (buttons.some(({ sub_button: inner = [] }) => inner.length > 5)) throw new Refusal(40023)
}

function platformButton({ sub_button: inner, ...button }: MenuButton): MenuPlatformButton {
  if (!inner) return button
  return { ...button, sub_button: { list: inner.map(platformButton) } }
}

type PushingButton = Exclude<MenuButton, { type?: never }>

/** @throws Error if it pushes nothing */
function pushedBy(button: PushingButton): { kind: Kind; EventKey: string } {
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
