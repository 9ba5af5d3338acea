import { ConfigError } from './errors/config.js'

/**
 * Refuses an unknown name, and suggests the one that was meant.
 * @throws ConfigError
 */
export function checkNames(
  what: string,
  given: object,
  known: readonly string[],
  prefix = '',
): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const meant = closest(unknown, known)
  const hint = meant === undefined ? `it is one of ${known.join(', ')}` : `did you mean ${meant}?`
  throw new ConfigError(`unknown ${what} ${prefix}${unknown}: ${hint}`)
}

/** The name that begins most like it, if two letters agree; of several the shortest. */
export function closest(name: string, names: readonly string[]): string | undefined {
  const common = (other: string): number => {
    let length = 0
    while (length < name.length && name[length]?.toLowerCase() === other[length]?.toLowerCase()) {
      length++
    }
    return length
  }
  const [best = ''] = names.toSorted((a, b) => common(b) - common(a) || a.length - b.length)
  return common(best) < 2 ? undefined : best
}
