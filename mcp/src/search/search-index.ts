import type { ApiFunction, Functions } from '../model/functions.js'
import { fieldsOf, type Schema } from '../model/schema.js'
import { conceptsOf, stem, type Concept } from './terms.js'

export interface Hit {
  api: ApiFunction
  score: number
}

/** The texts of one function, from what names it to what it merely mentions. */
interface Entry {
  api: ApiFunction
  title: Text
  name: Text
  group: Text
  others: readonly Text[]
}

interface Text {
  weight: number
  text: string
  /** Stems of English words. */
  words: ReadonlySet<string>
}

/**
 * Groups that few accounts use and whose words others have, too: a picture of an adviser, an order of the shop that was closed. They are
 * meant if their own subject is named.
 */
const niches =
  /^(guide|nontax|cps|cityservice|invoice|store|marketcode|card\/(giftcard|submerchant|ticket)|poi\/miniprogram)\b/

/** Finds functions by what a person wants to do, in Chinese or English. */
export class SearchIndex {
  readonly #entries: readonly Entry[]
  /** How well each term fits each function, in their order. */
  readonly #fits = new Map<string, readonly Fit[]>()

  constructor(functions: Functions) {
    this.#entries = functions.all
      .filter(({ isWithheld }) => !isWithheld)
      .map((api) => entryOf(api, functions))
  }

  find(query: string, limit: number): Hit[] {
    const exact = query.trim().toLowerCase()
    const concepts = conceptsOf(query).filter(({ terms }) =>
      terms.some(({ text }) => this.#fitsOf(text).some(({ place }) => place > 0)),
    )
    const hits = this.#entries.map(({ api }, index) => ({
      api,
      score: this.#score(api, index, concepts) + (isNamed(api, exact) ? 1_000 : 0),
    }))
    return hits
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
  }

  #score(api: ApiFunction, index: number, concepts: readonly Concept[]): number {
    let [score, covered, total] = [0, 0, 0]
    let isSubject = false
    for (const concept of concepts) {
      const best = this.#best(index, concept)
      total += concept.weight
      if (best.value === 0) continue
      covered += concept.weight
      score += concept.weight * best.value
      isSubject ||= best.isGroup && concept.kind === 'thing'
    }
    if (total === 0) return 0
    const share = covered / total
    const niche = niches.test(api.group) && !isSubject ? 0.7 : 1
    return (
      score * (0.4 + 0.6 * share) * niche * agreement(api, concepts) * (api.isDeprecated ? 0.8 : 1)
    )
  }

  #best(index: number, { terms, kind }: Concept): { value: number; isGroup: boolean } {
    let value = 0
    let isGroup = false
    for (const { text, weight } of terms) {
      const fits = this.#fitsOf(text)
      const fit = fits[index]
      if (!fit) continue
      // What is done stands in the title; elsewhere it is done to something else.
      const place = kind === 'deed' ? fit.named : fit.place
      value = Math.max(value, weight * place)
      isGroup ||= fit.isGroup
    }
    return { value, isGroup }
  }

  #fitsOf(term: string): readonly Fit[] {
    const known = this.#fits.get(term)
    if (known) return known
    const places = this.#entries.map((entry) => placesOf(entry, term))
    const count = places.filter(({ place }) => place > 0).length
    const rarity = Math.log(1 + this.#entries.length / Math.max(1, count))
    const fits = places.map((each) => ({
      place: each.place * rarity,
      named: each.named * rarity,
      isGroup: each.isGroup,
    }))
    this.#fits.set(term, fits)
    return fits
  }
}

/** How well a term fits a function. */
interface Fit {
  /** Wherever it is. */
  place: number
  /** In the title or the name. */
  named: number
  /** In what the group is about. */
  isGroup: boolean
}

function placesOf({ title, name, group, others }: Entry, term: string): Fit {
  const [inTitle, inName, inGroup] = [title, name, group].map((text) => placeOf(text, term)) as [
    number,
    number,
    number,
  ]
  const named = Math.max(inTitle, inName) + 0.15 * Math.min(inTitle, inName)
  const elsewhere = Math.max(0, ...others.map((text) => placeOf(text, term)))
  const best = Math.max(named, inGroup, elsewhere)
  return {
    place: best + 0.15 * (named + inGroup + elsewhere - best),
    named,
    isGroup: inGroup > 0,
  }
}

/** Whoever wants to look does not want to change, and the other way round. */
function agreement({ effect }: ApiFunction, concepts: readonly Concept[]): number {
  const wanted = new Set(concepts.flatMap(({ does }) => does ?? []))
  // Who says neither mostly wants to know.
  if (wanted.size !== 1) return effect === 'read' ? 1.04 : 1
  const does = effect === 'read' ? 'look' : 'act'
  return wanted.has(does) ? 1 : 0.55
}

function entryOf(api: ApiFunction, functions: Functions): Entry {
  const { op, title, doc, path, group, input, output } = api
  const [first = '', ...more] = doc.split('\n\n')
  const fields = (schema: Schema | undefined, depth: number): string =>
    (schema ? [...fieldsOf(schema, functions.definitions)] : [])
      .filter((field) => field.depth < depth)
      .map(({ name, schema: { description = '' } }) => `${name} ${description}`)
      .join(' ')
  return {
    api,
    title: textOf(3, title),
    name: textOf(2.6, op.split('.').at(-1) ?? ''),
    group: textOf(1.8, `${functions.groups.get(group) ?? ''} ${group}`),
    others: [
      textOf(1.3, first),
      textOf(1, path),
      textOf(0.4, `${more.join(' ')} ${fields(input, 2)} ${fields(output, 1)}`),
    ],
  }
}

function textOf(weight: number, text: string): Text {
  const whole = text.match(/[A-Za-z0-9]+/g) ?? []
  const parts = whole.flatMap((word) =>
    word
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .split(' '),
  )
  return { weight, text: text.toLowerCase(), words: new Set([...parts, ...whole].map(stem)) }
}

const isLatin = /^[a-z0-9 ]+$/

/** English as whole words, Chinese anywhere. A short text that is all about a term is meant more than a long one that holds it. */
function placeOf({ text, words, weight }: Text, term: string): number {
  const holds = isLatin.test(term)
    ? term.split(' ').every((word) => words.has(stem(word)))
    : text.includes(term)
  if (!holds) return 0
  const share = weight < 2 ? 1 : 0.7 + 0.6 * Math.min(1, term.length / Math.max(1, text.length))
  return weight * share
}

function isNamed({ op, path }: ApiFunction, query: string): boolean {
  return op.toLowerCase() === query || path === query
}
