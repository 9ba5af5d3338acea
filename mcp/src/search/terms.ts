import { combined } from './combinations.js'
import { deeds, stopWords, things, type Row } from './lexicon.js'

/** One thing that a query is about, or that is to be done, and the terms of which any may say it. */
export interface Concept {
  kind: 'deed' | 'thing'
  /** What the caller wants to do, if the word tells: look at something, or act on it. */
  does: 'look' | 'act' | undefined
  terms: readonly Term[]
  /** How much it tells. */
  weight: number
}

export interface Term {
  text: string
  /** 1 as the user said it, less for what the lexicon makes of it. */
  weight: number
}

interface Meaning extends Pick<Concept, 'kind' | 'does'> {
  terms: Set<string>
}

const isHan = /\p{Script=Han}/u
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** What is said, by its text; English as stems, phrases with a space. */
const meanings = new Map<string, Meaning>()
for (const row of things) learn(row, 'thing')
for (const row of deeds) learn(row, 'deed')
const longestPhrase = Math.max(...[...meanings.keys()].map((key) => key.split(' ').length))
const longestHan = Math.max(
  ...[...meanings.keys()].filter((key) => isHan.test(key)).map(({ length }) => length),
)

function learn([said, meant, does]: Row, kind: Concept['kind']): void {
  for (const phrase of said.split(' ')) {
    const key = isHan.test(phrase) ? phrase : phrase.split('_').map(stem).join(' ')
    // What means a thing as well is one.
    const known = meanings.get(key) ?? { kind, does, terms: new Set() }
    known.does ??= does
    for (const term of meant.split(' ')) known.terms.add(term.toLowerCase())
    meanings.set(key, known)
  }
}

/** The concepts of a query in Chinese, English, or both. */
export function conceptsOf(query: string): Concept[] {
  const text = query.normalize('NFKC').toLowerCase().replaceAll(/'s\b/g, '')
  const runs = text.match(/\p{Script=Han}+|[a-z0-9_. '-]+/gu) ?? []
  const concepts = runs.flatMap((run) =>
    isHan.test(run) ? chineseConcepts(run) : englishConcepts(run.match(/[a-z0-9_]+/g) ?? []),
  )
  const together = combined(text).map((terms): Concept => ({
    kind: 'thing',
    does: undefined,
    weight: 1.2,
    terms: terms.map((term) => ({ text: term, weight: 1 })),
  }))
  // Said twice it is meant once.
  const byTerms = new Map(
    concepts.map((each) => [
      each.terms
        .slice(1)
        .map((term) => term.text)
        .join(' ') || each.terms[0]?.text,
      each,
    ]),
  )
  return [...byTerms.values(), ...together]
}

/** Phrases of the lexicon first, the longest; what is left over as the language cuts it into words. */
function chineseConcepts(run: string): Concept[] {
  const concepts: Concept[] = []
  let rest = ''
  const flush = (): void => {
    for (const { segment } of segmenter.segment(rest)) {
      if (!stopWords.has(segment)) concepts.push(conceptOf(segment))
    }
    rest = ''
  }
  for (let at = 0; at < run.length;) {
    const phrase = phraseAt(run, at)
    if (phrase === undefined) {
      rest += run[at++] ?? ''
      continue
    }
    flush()
    if (!stopWords.has(phrase)) concepts.push(conceptOf(phrase))
    at += phrase.length
  }
  flush()
  return concepts
}

/** The longest that begins here, of the lexicon or of what says nothing. */
function phraseAt(run: string, at: number): string | undefined {
  for (let length = Math.min(longestHan, run.length - at); length > 0; length--) {
    const phrase = run.slice(at, at + length)
    if (meanings.has(phrase) || stopWords.has(phrase)) return phrase
  }
  return undefined
}

function englishConcepts(words: readonly string[]): Concept[] {
  const stems = words.map(stem)
  const concepts: Concept[] = []
  for (let at = 0; at < words.length;) {
    const length = phraseLength(stems, at)
    const phrase = stems.slice(at, at + Math.max(1, length)).join(' ')
    if (length > 0 || !stopWords.has(words[at] ?? '')) concepts.push(conceptOf(phrase))
    at += Math.max(1, length)
  }
  return concepts
}

/** 0 if no phrase of the lexicon begins here. */
function phraseLength(stems: readonly string[], at: number): number {
  for (let length = Math.min(longestPhrase, stems.length - at); length > 0; length--) {
    if (meanings.has(stems.slice(at, at + length).join(' '))) return length
  }
  return 0
}

function conceptOf(said: string): Concept {
  const { terms = [], kind = 'thing', does } = meanings.get(said) ?? {}
  const meant = [...terms].filter((term) => term !== said)
  // A single character that the lexicon does not know says little, a phrase much.
  const isFragment = isHan.test(said) && said.length === 1 && meant.length === 0
  const isPhrase = isHan.test(said) ? said.length > 2 : said.includes(' ')
  return {
    kind,
    does,
    weight: (kind === 'deed' ? 0.6 : 1) * (isFragment ? 0.3 : isPhrase ? 1.15 : 1),
    terms: [{ text: said, weight: 1 }, ...meant.map((text) => ({ text, weight: 0.9 }))],
  }
}

/** `followers` and `follower`, `published` and `publish` are one. */
export function stem(word: string): string {
  const lower = word.toLowerCase()
  if (lower.length <= 3) return lower
  return lower
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=\w{3})(?:ing|ed)$/, '')
    .replace(/(?<=\w{4})e$/, '')
}
