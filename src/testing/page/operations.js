import { code, element, facts } from './dom.js'
import { fieldsView } from './schema.js'
import { say } from './words.js'

/** @typedef {import('./schema.js').Schema} Schema */
/** @typedef {{ schema?: Schema, example?: unknown }} Content */
/** @typedef {{ name: string, in: string, required?: boolean, description?: string, schema?: Schema }} Parameter */
/**
 * @typedef {object} Operation
 * @property {string} operationId
 * @property {readonly string[]} tags
 * @property {string} summary
 * @property {string} description
 * @property {{ url: string }} [externalDocs]
 * @property {boolean} [deprecated]
 * @property {readonly Parameter[]} [parameters]
 * @property {{ content: Readonly<Record<string, Content>> }} [requestBody]
 * @property {Readonly<Record<string, { description?: string, content?: Readonly<Record<string, Content>> }>>} responses
 * @property {readonly Operation[]} [x-operations]
 */
/**
 * @typedef {object} Document
 * @property {readonly { name: string, description: string }[]} tags
 * @property {Readonly<Record<string, Readonly<Record<string, Operation>>>>} paths
 * @property {{ schemas: import('./schema.js').Schemas }} components
 */
/** @typedef {{ op: string, method: string, path: string, about: Operation }} Listed */

/**
 * The API reference without any package: groups, functions, and of each what it takes and answers.
 * @param {Document} document
 * @param {string} wanted - what to search for at first, such as the name of a function
 */
export function referenceView(document, wanted) {
  const all = operationsOf(document)
  const list = element('div')
  const search = /** @type {HTMLInputElement} */ (
    element('input.search', {
      type: 'search',
      value: wanted,
      placeholder: say('searchReference'),
      'aria-label': say('searchReference'),
      input: () => {
        show(search.value.trim().toLowerCase())
      },
    })
  )
  const show = (/** @type {string} */ text) => {
    const found = all.filter(
      ({ op, path, about }) =>
        op.toLowerCase().includes(text) || path.includes(text) || about.summary.includes(text),
    )
    const groups = document.tags.flatMap((tag) => groupView(tag, found, text, document))
    list.replaceChildren(...(groups.length > 0 ? groups : [element('p.empty', {}, say('nothing'))]))
  }
  show(wanted.toLowerCase())
  return element('main.operations', {}, element('div.toolbar', {}, search), list)
}

/**
 * Every function: an address that has several lists them.
 * @param {Document} document
 * @returns {Listed[]}
 */
function operationsOf({ paths }) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      (operation['x-operations'] ?? [operation]).map((about) => {
        const op = about.operationId.replaceAll('_', '.')
        return { op, method: method.toUpperCase(), path, about }
      }),
    ),
  )
}

/**
 * A group that has such functions. They are open if there are few.
 * @param {Document['tags'][number]} tag
 * @param {readonly Listed[]} found
 * @param {string} text - what was searched for
 * @param {Document} document
 */
function groupView({ name, description }, found, text, { components }) {
  const some = found.filter(({ about }) => about.tags.includes(name))
  if (some.length === 0) return []
  const rows = some.map((listed) => {
    const isWanted = found.length === 1 || listed.op.toLowerCase() === text
    return operationView(listed, components.schemas, isWanted)
  })
  return [element('h2', {}, `${description} ${name}`), element('div.list', {}, ...rows)]
}

/**
 * @param {Listed} listed
 * @param {import('./schema.js').Schemas} schemas
 * @param {boolean} isOpen
 */
function operationView({ op, method, path, about }, schemas, isOpen) {
  const row = element(
    'details.row',
    {
      open: isOpen,
      toggle: () => {
        if (row.childElementCount === 1) row.append(detail(about, schemas))
      },
    },
    element(
      'summary',
      {},
      element(`span.badge.${about.deprecated ? 'muted' : 'ok'}`, {}, method),
      element(
        'span.what',
        {},
        element('strong', {}, op),
        element('span.path', {}, `${about.summary} ${path}`),
      ),
    ),
  )
  return row
}

/**
 * @param {Operation} operation
 * @param {import('./schema.js').Schemas} schemas
 */
function detail({ description, externalDocs, parameters = [], requestBody, responses }, schemas) {
  const answer = responses['200']
  return element(
    'div.detail',
    {},
    ...description.split('\n\n').map((text) => element('p', {}, text)),
    externalDocs &&
      element(
        'p',
        {},
        element('a', { href: externalDocs.url, target: '_blank', rel: 'noopener' }, say('wechat')),
      ),
    facts(
      parameters.map(({ name, required, description: text = '' }) => [
        required ? name : `${name}?`,
        text || say('query'),
      ]),
    ),
    contentView(say('request'), requestBody?.content, schemas),
    element('p', {}, answer?.description ?? ''),
    contentView(say('answer'), answer?.content, schemas),
  )
}

/**
 * Fields and example beside each other, for each type of content.
 * @param {string} title
 * @param {Readonly<Record<string, Content>> | undefined} content
 * @param {import('./schema.js').Schemas} schemas
 */
function contentView(title, content = {}, schemas) {
  const figures = Object.entries(content).flatMap(([type, { schema, example }]) => [
    element(
      'figure',
      {},
      element('figcaption', {}, `${title} ${type}`),
      schema && fieldsView(schema, schemas),
    ),
    example !== undefined &&
      element(
        'figure',
        {},
        element('figcaption', {}, say('example')),
        code(JSON.stringify(example, undefined, 2)),
      ),
  ])
  return figures.length > 0 && element('div.bodies', {}, ...figures)
}
