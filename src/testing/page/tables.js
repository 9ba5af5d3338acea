import { clockTime, code, dateTime, element, facts } from './dom.js'
import { say } from './words.js'

/** @typedef {import('./live.js').Live} Live */

/**
 * @param {readonly Element[]} items
 * @param {string} [kind]
 */
function listOf(items, kind = 'list') {
  if (items.length === 0) return element('p.empty', {}, say('nothing'))
  return element(`div.${kind}`, {}, ...items)
}

/**
 * A row that opens.
 * @param {[text: string, outcome: 'ok' | 'failed' | 'muted']} badge
 * @param {[title: string, subtitle: string, time: string]} texts
 * @param {Node[]} inner
 */
function row([text, outcome], [title, subtitle, time], inner) {
  return element(
    'details.row',
    {},
    element(
      'summary',
      {},
      element(`span.badge.${outcome}`, {}, text),
      element(
        'span.what',
        {},
        element('strong', {}, title),
        subtitle !== '' && element('span.path', {}, subtitle),
      ),
      element('span.when', {}, time),
    ),
    element('div.detail', {}, ...inner),
  )
}

/** @param {object} value */
function json(value) {
  return JSON.stringify(value, undefined, 2)
}

/** @param {Live['outbox']} messages */
export function outboxView(messages) {
  const kinds = /** @type {const} */ (['template', 'subscribe', 'mass', 'customservice'])
  return listOf(
    messages.map(({ op, at, id = '', request }) => {
      const { touser = '' } = /** @type {{ touser?: string | string[] }} */ (request)
      const to = [touser].flat().slice(0, 3).join(', ')
      const kind = kinds.find((each) => op.includes(each)) ?? 'customservice'
      const known = facts([
        [say('to'), to],
        [say('id'), id],
      ])
      return row([say(kind), 'ok'], [op, to, clockTime(at)], [known, code(json(request))])
    }),
  )
}

/** @param {Live['pushes']} pushes */
export function pushesView(pushes) {
  /** @type {Record<string, [text: string, outcome: 'ok' | 'failed' | 'muted']>} */
  const seen = {
    reply: [say('reply'), 'ok'],
    nothing: [say('silence'), 'muted'],
    fault: [say('fault'), 'failed'],
  }
  return listOf(
    pushes.map(({ kind, shown, attempts, problem = '', message, answer }) =>
      row(
        seen[shown] ?? [shown, 'muted'],
        [kind, problem, `×${attempts}`],
        [code(json(message)), ...(answer ? [code(json(answer))] : [])],
      ),
    ),
  )
}

/**
 * @param {Live['users']} users
 * @param {Live['tags']} tags
 */
export function usersView(users, tags) {
  const names = new Map(tags.map(({ id, name }) => [id, name]))
  return listOf(
    users.map((user) => {
      const { openid } = user
      const isSubscribed = user.subscribe === 1
      const remark = isSubscribed ? user.remark : ''
      const tagged = isSubscribed ? user.tagid_list : []
      const since = isSubscribed ? new Date(user.subscribe_time * 1000).toISOString() : ''
      return element(
        'div.row.flat',
        {},
        element('span.avatar', { 'aria-hidden': 'true' }, openid.slice(1, 2).toUpperCase()),
        element(
          'span.what',
          {},
          element('strong', {}, remark || openid),
          remark !== '' && element('span.path', {}, openid),
          tagged.length > 0 &&
            element(
              'span.tags',
              {},
              ...tagged.map((id) => element('span.tag', {}, names.get(id) ?? `${id}`)),
            ),
        ),
        element(
          'span.when',
          {},
          element(
            `span.badge.${isSubscribed ? 'ok' : 'muted'}`,
            {},
            say(isSubscribed ? 'following' : 'left'),
          ),
          since !== '' && element('time', { datetime: since }, dateTime(since)),
        ),
      )
    }),
  )
}

/** @param {Live['cards']} cards */
export function cardsView(cards) {
  return listOf(
    cards.map(({ card_id, card, codes }) => {
      const { card_type: type } = card
      const { title, brand_name: brand, color, status, sku } = baseInfoOf(card)
      return element(
        'div.card',
        {},
        element(
          `article.coupon.${/^Color\d{3}$/.test(color) ? color : 'Color010'}`,
          {},
          element('header', {}, element('span', {}, brand), element('span', {}, type)),
          element('h3', {}, title),
          element(
            'footer',
            {},
            element('span', {}, `${say('stock')} ${sku.quantity}`),
            element('span', {}, `${say('codes')} ${codes.length}`),
            element('span', {}, status.replace('CARD_STATUS_', '')),
          ),
        ),
        element('code.id', {}, card_id),
        ...codes.map(({ code: number, openid, user_card_status: state }) =>
          element(
            'p.code',
            {},
            element('code', {}, number),
            element('span', {}, state),
            element('span.path', {}, openid),
          ),
        ),
      )
    }),
    'grid',
  )
}

/**
 * Each opens on a page of its own, which runs nothing.
 * @param {Live['articles']} articles
 * @param {string} appid - of their account; empty for the main one
 */
export function articlesView(articles, appid) {
  return listOf(
    articles.map(({ id, index, state, title, at }) => {
      const query = new URLSearchParams({ id, index: `${index}`, ...(appid && { appid }) })
      const href = `/_mock/article?${query}`
      return element(
        'div.row.flat',
        {},
        element(`span.badge.${state === 'published' ? 'ok' : 'muted'}`, {}, say(state)),
        element(
          'span.what',
          {},
          element('a', { href, target: '_blank', rel: 'noopener' }, title || id),
          element('span.path', {}, id),
        ),
        element('span.when', {}, dateTime(new Date(at * 1000).toISOString())),
      )
    }),
  )
}

/** @typedef {import('../../generated/card.js').CardBaseInfoDetail} BaseInfo */

/** @param {Live['cards'][number]['card']} card */
function baseInfoOf(card) {
  const branches = new Map(Object.entries(card))
  const branch = /** @type {unknown} */ (branches.get(card.card_type.toLowerCase()))
  return /** @type {{ base_info: BaseInfo }} */ (branch).base_info
}

/** @param {Live['tokens']} tokens */
export function tokensView(tokens) {
  return listOf(
    tokens.map(({ end, expires, isValid }) =>
      element(
        'div.row.flat',
        {},
        element(`span.badge.${isValid ? 'ok' : 'muted'}`, {}, say(isValid ? 'valid' : 'ended')),
        element('span.what', {}, element('code', {}, `••••••••${end}`)),
        element('span.when', {}, `${say('expires')} ${dateTime(expires)}`),
      ),
    ),
  )
}
