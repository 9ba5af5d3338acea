import { closest } from '../shared/closest.js'
import { kindOf } from '../shared/record.js'
import { ConfigError } from './errors/config.js'

/**
 * Refuses an unknown name, and suggests the one that was meant.
 * @param synonyms - what other libraries call the known ones
 * @throws ConfigError
 */
export function checkNames(
  what: string,
  given: object,
  known: readonly string[],
  prefix = '',
  synonyms?: ReadonlyMap<string, string>,
): void {
  // A signal, a Map or a promise has no name of its own to look at. An AbortController has a signal.
  const tag = Object.prototype.toString.call(given).slice(8, -1)
  const isObject = kindOf(given) === 'an object'
  if (!isObject || !(/^(?:Object|Module)$/.test(tag) || known.some((name) => name in given))) {
    const name = prefix.slice(0, -1) || `the ${what.replace(/^(?:call )?\w+/, '$&s')}`
    const kind = isObject ? `an instance of ${tag}` : kindOf(given)
    const example = known.slice(0, 3).join(', ')
    throw new ConfigError(`${name} must be an object such as { ${example} }, not ${kind}`)
  }
  const unknown = Object.keys(given).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const meant = synonyms?.get(unknown) ?? closest(unknown, known)
  const hint = meant === undefined ? `it is one of ${known.join(', ')}` : `did you mean ${meant}?`
  throw new ConfigError(`unknown ${what} ${prefix}${unknown}: ${hint}`)
}

/** The kind of push that was meant: events may be named without `event.`. */
export function closestKind(name: string, among: readonly string[]): string | undefined {
  return among.find((kind) => kind.endsWith(`.${name}`)) ?? closest(name, among)
}
