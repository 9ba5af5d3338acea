import { element } from './dom.js'
import { say } from './words.js'

/** @typedef {import('./live.js').LiveButton} LiveButton */
/** @typedef {(name: string) => void} Tap */

/**
 * The menu as a phone shows it below a conversation.
 * @param {readonly LiveButton[]} buttons
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
 * @param {LiveButton} button
 * @param {Tap} tap
 */
function menuButton(button, tap) {
  const { name, buttons } = button
  if (buttons.length === 0) return leaf(button, tap)
  return element(
    'details.phone-group',
    { name: 'phone-menu' },
    element('summary', {}, element('span.bars', { 'aria-hidden': 'true' }, '≡'), name),
    element('div.phone-inner', {}, ...buttons.map((inner) => leaf(inner, tap))),
  )
}

/**
 * @param {LiveButton} button
 * @param {Tap} tap
 */
function leaf({ name, type = '', value }, tap) {
  return element(
    'button.phone-button',
    {
      type: 'button',
      title: [type, value].filter((text) => text !== '').join(': '),
      click: () => {
        tap(name)
      },
    },
    name,
  )
}
