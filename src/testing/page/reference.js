import { element } from './dom.js'
import { isEnglish, say } from './words.js'

/** @typedef {(options: { url: string, domNode: Element, deepLinking: boolean }) => unknown} SwaggerUI */

document.documentElement.lang = isEnglish ? 'en' : 'zh-CN'
document.title = say('reference')

const { SwaggerUIBundle: draw } = /** @type {{ SwaggerUIBundle?: SwaggerUI }} */ (
  /** @type {unknown} */ (globalThis)
)
if (draw) {
  const domNode = element('div.swagger')
  document.body.append(domNode)
  draw({ url: '/_mock/openapi.json', domNode, deepLinking: true })
} else {
  // Only here, because Swagger UI has its own styles.
  document.head.append(element('link', { rel: 'stylesheet', href: '/_mock/page/style.css' }))
  document.body.append(
    element(
      'main.empty',
      {},
      element('p', {}, say('installSwagger')),
      element('code', {}, 'npm install --save-dev swagger-ui-dist'),
      element('p', {}, element('a', { href: '/_mock/openapi.json' }, say('rawDocument'))),
    ),
  )
}
