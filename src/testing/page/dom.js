/** @typedef {Node | string | false | undefined} Child */

/**
 * Creates an element. Children become text nodes, never markup, because the page shows the bodies of requests.
 * @param {string} selector - a name and classes: `span.badge.ok`
 * @param {Record<string, string | boolean | ((event: Event) => void)>} [attributes] - a function is an event listener
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export function element(selector, attributes = {}, ...children) {
  const [name = 'div', ...classes] = selector.split('.')
  const made = document.createElement(name)
  made.classList.add(...classes)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(attribute, value)
    else if (typeof value === 'string') made.setAttribute(attribute, value)
    else made.toggleAttribute(attribute, value)
  }
  made.append(...children.filter((child) => child !== false && child !== undefined))
  return made
}

/**
 * A list of terms and their values.
 * @param {readonly (readonly [term: string, value: string])[]} rows - rows without a value are left out
 */
export function facts(rows) {
  const filled = rows.filter(([, value]) => value !== '')
  return element(
    'dl.facts',
    {},
    ...filled.flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]),
  )
}

/**
 * Long text in a box that scrolls.
 * @param {string} text
 */
export function code(text) {
  return element('pre', { tabindex: '0' }, text)
}

/**
 * @param {string} iso
 * @returns {string} the time of day in the browser's time zone
 */
export function clockTime(iso) {
  return new Date(iso).toLocaleTimeString('zh-CN', { hour12: false })
}

/** @param {string} iso */
export function dateTime(iso) {
  return `${new Date(iso).toLocaleDateString('sv-SE')} ${clockTime(iso)}`
}
