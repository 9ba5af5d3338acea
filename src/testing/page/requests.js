import { clockTime, code, element, facts } from './dom.js'
import { isEnglish, say, sayNewest } from './words.js'

/** @typedef {import('./live.js').LiveRequest} LiveRequest */
/** @typedef {'all' | LiveRequest['outcome']} Filter */

/** How many requests the page keeps. */
const kept = 500

/** The requests, newest on top. */
export class Requests {
  /** @type {LiveRequest[]} */
  #requests = []
  /** @type {Filter} */
  #filter = 'all'
  #search = ''
  #list = element('div.list')
  #end = element('p.empty', { hidden: true })
  #chips = element('div.chips', { role: 'group' })
  /** Ids of the rows that are open. @type {Set<number>} */
  #open = new Set()

  view = element(
    'div.requests',
    {},
    element(
      'div.toolbar',
      {},
      element('input.search', {
        type: 'search',
        placeholder: say('search'),
        'aria-label': say('search'),
        input: ({ target }) => {
          this.#search = /** @type {HTMLInputElement} */ (target).value.trim().toLowerCase()
          this.#render()
        },
      }),
      this.#chips,
    ),
    this.#list,
    this.#end,
  )

  constructor() {
    this.#render()
  }

  get count() {
    return this.#requests.length
  }

  /**
   * @param {readonly LiveRequest[]} requests - the oldest first
   * @param {number} total - how many there have been
   */
  add(requests, total) {
    if (requests.length === 0) return
    const isFirst = this.#list.querySelector('.row') === null
    this.#requests.unshift(...requests.toReversed())
    this.#requests.length = Math.min(this.#requests.length, kept)
    this.#end.hidden = total <= this.count
    this.#end.textContent = sayNewest(this.count, total)
    if (isFirst) {
      this.#render()
      return
    }
    // Existing rows stay, because the user may be reading one.
    const added = this.#requests.slice(0, requests.length)
    const rows = added.filter((request) => this.#fits(request)).map((each) => this.#row(each))
    this.#list.prepend(...rows)
    while (this.#list.childElementCount > kept) this.#list.lastElementChild?.remove()
    this.#chips.replaceChildren(...this.#filters())
  }

  clear() {
    this.#requests = []
    this.#open.clear()
    this.#end.hidden = true
    this.#render()
  }

  #render() {
    this.#chips.replaceChildren(...this.#filters())
    const fitting = this.#requests.filter((request) => this.#fits(request))
    if (fitting.length > 0) {
      this.#list.replaceChildren(...fitting.map((request) => this.#row(request)))
    } else {
      this.#list.replaceChildren(this.#requests.length > 0 ? nothingFits() : noRequests())
    }
  }

  #filters() {
    return /** @type {const} */ (['all', 'ok', 'refused', 'failed']).map((filter) => {
      const fitting = this.#requests.filter(({ outcome }) => filter === 'all' || outcome === filter)
      return element(
        `button.chip.${filter}`,
        {
          type: 'button',
          'aria-pressed': String(filter === this.#filter),
          click: () => {
            this.#filter = filter
            this.#render()
          },
        },
        say(filter),
        element('span.count', {}, `${fitting.length}`),
      )
    })
  }

  /** @param {LiveRequest} request */
  #fits({ outcome, op = '', method, path, result, reason, body, answer, query }) {
    if (this.#filter !== 'all' && outcome !== this.#filter) return false
    const texts = [op, method, path, result, reason, body, answer, JSON.stringify(query)]
    return texts.some((text) => text.toLowerCase().includes(this.#search))
  }

  /** @param {LiveRequest} request */
  #row(request) {
    const { id, at, duration, op, method, path, outcome, result, reason } = request
    const row = /** @type {HTMLDetailsElement} */ (
      element(
        'details.row',
        {},
        element(
          'summary',
          {},
          element(`span.badge.${outcome}`, {}, result),
          element(
            'span.what',
            {},
            element('strong', {}, op ?? say('unknownFunction')),
            element('span.path', {}, `${method} ${path}`),
            reason !== '' && element('span.reason', {}, withoutRid(reason)),
          ),
          element(
            'span.when',
            {},
            element('time', { datetime: at }, clockTime(at)),
            element('span', {}, `${duration.toFixed(1)} ms`),
          ),
        ),
      )
    )
    row.addEventListener('toggle', () => {
      if (row.open) this.#open.add(id)
      else this.#open.delete(id)
      if (row.open && row.children.length === 1) row.append(detail(request))
    })
    row.open = this.#open.has(id)
    return row
  }
}

/** @param {LiveRequest} request */
function detail({ op, query, body, answer, reason, meaning, ip, userAgent }) {
  const asked = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return element(
    'div.detail',
    {},
    reason !== '' &&
      element(
        'div.why',
        {},
        element('p', {}, reason),
        ...(meaning?.[isEnglish ? 'english' : 'chinese'] ?? []).map((text) =>
          element('p', {}, text),
        ),
      ),
    facts([
      [say('query'), asked.join('&')],
      [say('from'), [ip, userAgent].filter((text) => text !== '').join(' · ')],
    ]),
    op !== undefined &&
      element('p', {}, element('a', { href: `/_mock/reference#${op}` }, say('reference'))),
    element(
      'div.bodies',
      {},
      body !== '' && element('figure', {}, element('figcaption', {}, say('request')), code(body)),
      answer !== '' &&
        element('figure', {}, element('figcaption', {}, say('answer')), code(answer)),
    ),
  )
}

/** @param {string} reason */
function withoutRid(reason) {
  return reason.replace(/(?: hint: \[[\w-]+\])? rid: [\w-]+\s*$/, '')
}

function nothingFits() {
  return element('p.empty', {}, say('nothingFits'))
}

function noRequests() {
  return element(
    'div.empty',
    {},
    element('h2', {}, say('noRequests')),
    element('p', {}, say('noRequestsHint')),
    element('code', {}, location.origin),
  )
}
