import type { MenuButton } from '../../generated/menu.js'
import type { Kind } from './message.js'

type Pushing = Exclude<MenuButton, { type?: never }>

/**
 * What a tap on a button pushes.
 * @throws Error if it pushes nothing
 */
export function tapOf(button: Pushing): { kind: Kind; EventKey: string } {
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
      throw new Error(`a button of type ${button.type} shows something, and pushes nothing`)
    default:
      return { kind: `event.${button.type}`, EventKey: button.key }
  }
}
