import { element } from './dom.js'
import { say } from './words.js'

/** @typedef {import('../../generated/menu.js').MenuButton} MenuButton */
/** @typedef {false | ((name: string) => void)} Tap - false if the account does not push */

/**
 * The menu as a phone shows it below a chat.
 * @param {readonly MenuButton[]} buttons
 * @param {Tap} tap
 */
export function menuView(buttons, tap) {
  return element(
    'div.phone',
    {},
    element('div.phone-top', {}, say('title')),
    element('div.phone-talk', {}, buttons.length === 0 && element('p.empty', {}, say('noMenu'))),
    element('div.phone-menu', {}, ...buttons.map((button) => menuButton(button, tap))),
  )
}

/**
 * @param {MenuButton} button
 * @param {Tap} tap
 */
function menuButton(button, tap) {
  const { name, sub_button: buttons = [] } = button
  if (buttons.length === 0) return leaf(button, tap)
  return element(
    'details.phone-group',
    { name: 'phone-menu' },
    element('summary', {}, element('span.bars', { 'aria-hidden': 'true' }, '≡'), name),
    element('div.phone-inner', {}, ...buttons.map((inner) => leaf(inner, tap))),
  )
}

/**
 * @param {MenuButton} button
 * @param {Tap} tap
 */
function leaf(button, tap) {
  const { name, type } = button
  const fields = new Map(Object.entries(button))
  // What it pushes or shows.
  const target = ['key', 'url', 'pagepath', 'media_id', 'article_id']
    .map((field) => fields.get(field))
    .find((value) => typeof value === 'string')
  return element(
    'button.phone-button',
    {
      type: 'button',
      disabled: !tap,
      title: [type, target].filter((text) => text !== undefined).join(': '),
      click: () => {
        if (tap) tap(name)
      },
    },
    name,
  )
}
