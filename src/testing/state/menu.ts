import type {
  MenuAddConditionalRequest,
  MenuButton,
  MenuGetResponse,
  MenuPlatformButton,
} from '../../generated/menu.js'
import { Refusal } from '../answer/refusal.js'
import type { Handlers } from '../handlers.js'
import type { Schema } from '../model.js'
import type { Random } from '../random.js'
import type { Area } from './area.js'
import { Registry, registryShape, type RegistryData } from './registry.js'
import type { Remembered } from './remembered.js'
import { atLeast, exactly, listOf, oneOf, text } from './shapes.js'

type Default = { menuid: string; button: MenuButton[] } | 'deleted'

interface MenuDump {
  default?: Default | undefined
  conditional: RegistryData<MenuAddConditionalRequest>
}

const buttons = listOf(
  atLeast(
    { name: text },
    { sub_button: listOf(atLeast({ name: text }, { type: text })), type: text },
  ),
)

export const menuShape: Schema = exactly(
  { conditional: registryShape(atLeast({ button: buttons })) },
  { default: { anyOf: [exactly({ menuid: text, button: buttons }), oneOf('deleted')] } },
)

/** The menu and its conditional variants. */
export class Menu implements Area {
  readonly #random: Random
  /** Undefined until a test creates or deletes it: the examples answer. */
  #default: Default | undefined
  readonly #conditional = new Registry<MenuAddConditionalRequest>(65301)

  constructor(random: Random) {
    this.#random = random
  }

  readonly handlers: Handlers = {
    'menu.create': ({ button }) => {
      checkButtons(button)
      this.#default = { menuid: this.#random.integer(9), button }
    },
    'menu.get': () => {
      if (this.#default === undefined) return undefined
      if (this.#default === 'deleted') throw new Refusal(46003)
      return this.#menus(this.#default)
    },
    'menu.getCurrentSelfmenuInfo': () => {
      if (this.#default === undefined) return undefined
      if (this.#default === 'deleted') return { is_menu_open: 0 }
      const button = this.#default.button.map(platformButton)
      return { is_menu_open: 1, selfmenu_info: { button } }
    },
    'menu.delete': () => {
      this.#default = 'deleted'
      for (const [menuid] of this.#conditional.items) this.#conditional.remove(menuid)
    },
    'menu.addConditional': (menu) => {
      if (this.#default === undefined) return undefined
      if (this.#default === 'deleted') throw new Refusal(65303)
      checkButtons(menu.button)
      const menuid = this.#random.integer(9)
      this.#conditional.add(menuid, menu)
      return { menuid }
    },
    'menu.delConditional': ({ menuid }) => {
      this.#conditional.remove(String(menuid))
    },
  }

  /**
   * The button with this name or key.
   * @throws Error if the menu of this mock has none, or it opens others.
   */
  button(nameOrKey: string): Exclude<MenuButton, { type?: never }> {
    const buttons = typeof this.#default === 'object' ? this.#default.button : []
    const all = buttons.flatMap((button) => [button, ...(button.sub_button ?? [])])
    const button = all.find(
      (each) => each.name === nameOrKey || ('key' in each && each.key === nameOrKey),
    )
    if (!button) {
      const names = all.map(({ name }) => name).join(', ')
      throw new Error(`the menu has no button ${nameOrKey}: it has ${names || 'none at all'}`)
    }
    if (button.type === undefined) throw new Error(`the button ${nameOrKey} only opens others`)
    return button
  }

  get contents(): Pick<Remembered, 'menu'> {
    return { menu: typeof this.#default === 'object' ? this.#menus(this.#default) : null }
  }

  dump(): MenuDump {
    return { default: this.#default, conditional: this.#conditional.dump() }
  }

  load({ default: menu, conditional }: MenuDump): void {
    this.#default = menu
    this.#conditional.load(conditional)
  }

  reset(): void {
    this.#default = undefined
    this.#conditional.reset()
  }

  /** The default menu shows its id only beside conditional ones. */
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
