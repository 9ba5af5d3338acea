import { controlsView } from './controls.js'
import { dateTime, element } from './dom.js'
import { menuView } from './menu.js'
import { Requests } from './requests.js'
import { articlesView, cardsView, outboxView, pushesView, tokensView, usersView } from './tables.js'
import { isEnglish, say, sayNewest } from './words.js'

/** @typedef {import('./live.js').Live} Live */

/** Milliseconds between updates; longer after a failure. */
const interval = { usual: 1_000, troubled: 3_000 }

const tabs = /** @type {const} */ ([
  'requests',
  'outbox',
  'pushes',
  'users',
  'cards',
  'articles',
  'menu',
  'tokens',
  'controls',
])
/** @typedef {(typeof tabs)[number]} Tab */

const requests = new Requests()
const clock = element('time.clock', { title: say('clock') })
/** The account whose state is shown; the main one to begin with. */
let appid = ''
const chooser = /** @type {HTMLSelectElement} */ (
  element('select.account', {
    'aria-label': say('account'),
    change: () => {
      appid = chooser.value
      void look()
    },
  })
)
const notice = element('div.notice', { role: 'status' })
/** @type {Map<Tab, { link: HTMLElement, count: HTMLElement }>} */
const links = new Map(
  tabs.map((tab) => {
    const count = element('span.count')
    return [tab, { link: element('a', { href: `#${tab}` }, say(tab), count), count }]
  }),
)
/** @type {Map<Tab, HTMLElement>} */
const sections = new Map(tabs.map((tab) => [tab, element('section', { id: `view-${tab}` })]))
/** The data that each section was made from: it is redrawn only if that changes. @type {Map<Tab, string>} */
const drawn = new Map()
/** The last request that is shown, and the generation that it belongs to. */
let last = 0
let generation = 0

/** @returns {Tab} */
function current() {
  const name = location.hash.slice(1)
  return tabs.find((tab) => tab === name) ?? 'requests'
}

function showTab() {
  for (const [tab, section] of sections) section.hidden = tab !== current()
  for (const [tab, { link }] of links) {
    if (tab === current()) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  links.get(current())?.link.scrollIntoView({ block: 'nearest', inline: 'center' })
}

/**
 * @param {Tab} tab
 * @param {number} number - how many are shown
 * @param {number} [total] - how many there are or were
 */
function tellCount(tab, number, total = number) {
  const count = links.get(tab)?.count
  if (count) count.textContent = number > 0 ? `${number}${total > number ? '+' : ''}` : ''
}

/**
 * @param {string} text
 * @param {'good' | 'bad'} kind
 */
function tell(text, kind) {
  notice.className = `notice ${kind}`
  notice.textContent = text
}

/** @param {string} path - of a method of the mock */
function isOfAccount(path) {
  return /^(?:reset|failNext|giveCard|follow|unfollow|faults\/\w+|tokens\/\w+)$/.test(path)
}

/** @param {readonly string[]} appids */
function offer(appids) {
  chooser.hidden = appids.length < 2
  if ([...chooser.options].map(({ value }) => value).join() === appids.join()) return
  chooser.replaceChildren(...appids.map((each) => element('option', { value: each }, each)))
  if (!appids.includes(appid)) appid = ''
  chooser.value = appid || (appids[0] ?? '')
}

/**
 * @param {string} path
 * @param {object} [fields]
 */
async function steer(path, fields = {}) {
  try {
    const body = JSON.stringify(isOfAccount(path) && appid !== '' ? { ...fields, appid } : fields)
    const response = await fetch(`/_mock/${path}`, { method: 'POST', body })
    const answer = /** @type {{ error?: string }} */ (await jsonOf(response))
    if (response.ok) tell(`${say('done')}: ${path}`, 'good')
    else tell(answer.error ?? `HTTP ${response.status}`, 'bad')
    await look()
  } catch {
    tell(say('disconnected'), 'bad')
  }
}

/**
 * @param {Response} response
 * @returns {Promise<unknown>}
 */
function jsonOf(response) {
  return response.json()
}

/**
 * @param {Tab} tab
 * @param {unknown} from
 * @param {number} count
 * @param {() => HTMLElement} make
 * @param {number} [total] - how many there are or were
 */
function draw(tab, from, count, make, total = count) {
  tellCount(tab, count, total)
  const text = JSON.stringify([from, total])
  if (drawn.get(tab) === text) return
  drawn.set(tab, text)
  const parts = [make(), total > count && element('p.empty', {}, sayNewest(count, total))]
  sections.get(tab)?.replaceChildren(...parts.filter((part) => part !== false))
}

/** @param {string} name */
function tap(name) {
  void steer('tapMenu', { nameOrKey: name })
}

/** @param {Live} live */
function show(live) {
  const { now, totals, outbox, pushes, users, tags, cards, articles, menu, tokens } = live
  offer(live.appids)
  const [date = '', time = ''] = dateTime(now).split(' ')
  clock.replaceChildren(element('span.date', {}, date), ' ', time)
  clock.setAttribute('datetime', now)
  requests.add(live.requests, totals.requests)
  last = live.requests.at(-1)?.id ?? last
  tellCount('requests', requests.count, totals.requests)
  draw('outbox', outbox, outbox.length, () => outboxView(outbox), totals.outbox)
  draw('pushes', pushes, pushes.length, () => pushesView(pushes), totals.pushes)
  draw('users', [users, tags], users.length, () => usersView(users, tags), totals.users)
  draw('cards', cards, cards.length, () => cardsView(cards), totals.cards)
  const list = () => articlesView(articles, appid)
  draw('articles', [articles, appid], articles.length, list, totals.articles)
  const buttons = menu?.menu.button ?? []
  // Only the main account pushes what is tapped.
  const canTap = appid === '' || appid === live.appids[0]
  draw('menu', [buttons, canTap], buttons.length, () => menuView(buttons, canTap && tap))
  const valid = tokens.filter(({ isValid }) => isValid)
  draw('tokens', tokens, valid.length, () => tokensView(tokens))
}

/** One update at a time: two at once would show a request twice. @type {Promise<void>} */
let looking = Promise.resolve()

function look() {
  looking = looking.then(lookOnce, lookOnce)
  return looking
}

async function lookOnce() {
  const response = await fetch(
    `/_mock/live?generation=${generation}&after=${last}${appid && `&appid=${encodeURIComponent(appid)}`}`,
  )
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  const live = /** @type {Live} */ (await jsonOf(response))
  if (live.generation !== generation) {
    requests.clear()
    last = 0
  }
  generation = live.generation
  show(live)
}

/** Updates the page while it is visible. */
async function keepLooking() {
  let pause = interval.usual
  if (!document.hidden) {
    try {
      await look()
      if (document.body.classList.contains('lost')) tell('', 'good')
      document.body.classList.remove('lost')
    } catch {
      document.body.classList.add('lost')
      tell(say('disconnected'), 'bad')
      pause = interval.troubled
    }
  }
  setTimeout(() => void keepLooking(), pause)
}

async function begin() {
  document.documentElement.lang = isEnglish ? 'en' : 'zh-CN'
  document.title = say('title')
  const title = element('h1', {}, element('span.logo', { 'aria-hidden': 'true' }), say('title'))
  const reference = element('a.reference', { href: '/_mock/reference' }, say('reference'))
  const main = element('main', {}, ...sections.values())
  const navigation = element('nav', {}, ...[...links.values()].map(({ link }) => link))
  document.body.append(
    element('header.top', {}, title, chooser, clock, reference),
    navigation,
    main,
    notice,
  )
  sections.get('requests')?.append(requests.view)
  globalThis.addEventListener('hashchange', showTab)
  showTab()
  void keepLooking()
  const response = await fetch('/_mock/functions')
  const functions = /** @type {string[]} */ (await jsonOf(response))
  const steered = (/** @type {string} */ path, /** @type {object | undefined} */ fields) => {
    void steer(path, fields)
  }
  sections.get('controls')?.append(controlsView(steered, functions))
}

void begin()
