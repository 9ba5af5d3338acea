import { element } from './dom.js'
import { referenceView } from './operations.js'
import { isEnglish, say } from './words.js'

/** @typedef {(options: { url: string, domNode: Element, deepLinking: boolean }) => unknown} SwaggerUI */

document.documentElement.lang = isEnglish ? 'en' : 'zh-CN'
document.title = say('reference')

const { SwaggerUIBundle: draw } = /** @type {{ SwaggerUIBundle?: SwaggerUI }} */ (
  /** @type {unknown} */ (globalThis)
)

/**
 * @param {Response} response
 * @returns {Promise<unknown>}
 */
function jsonOf(response) {
  return response.json()
}

/** The project's Swagger UI, which can also call the mock. */
function showSwagger(/** @type {SwaggerUI} */ swagger) {
  const domNode = element('div.swagger')
  document.body.append(domNode)
  swagger({ url: '/_mock/openapi.json', domNode, deepLinking: true })
}

async function showOwn() {
  // Only here, because Swagger UI has its own styles.
  document.head.append(element('link', { rel: 'stylesheet', href: '/_mock/page/style.css' }))
  const title = element('h1', {}, element('a', { href: '/_mock/' }, say('title')))
  const raw = element('a.reference', { href: '/_mock/openapi.json' }, 'openapi.json')
  document.body.append(element('header.top', {}, title, raw))
  const response = await fetch('/_mock/openapi.json')
  if (!response.ok) {
    document.body.append(element('p.empty', {}, say('noDocument')))
    return
  }
  const api = /** @type {import('./operations.js').Document} */ (await jsonOf(response))
  const wanted = decodeURIComponent(location.hash.slice(1))
  document.body.append(
    referenceView(api, wanted),
    element(
      'p.empty',
      {},
      say('trySwagger'),
      element('br'),
      'npm install --save-dev swagger-ui-dist',
    ),
  )
}

if (draw) showSwagger(draw)
else void showOwn()
