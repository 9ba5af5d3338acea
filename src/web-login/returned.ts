/**
 * The values that a browser has brought back from a page of WeChat's: in an address, whole or from its path on, or in its query
 * as an object. One of each: of two, one may be somebody else's.
 */
export function valuesOf<Name extends string>(
  returned: string | URL | Readonly<Partial<Record<Name, unknown>>>,
  ...names: Name[]
): Record<Name, string | undefined> {
  const isAddress = typeof returned === 'string' || returned instanceof URL
  const query = new URLSearchParams(isAddress ? /\?([^#]*)/.exec(String(returned))?.[1] : undefined)
  const of = (name: Name): string | undefined => {
    const [value, ...others] = isAddress ? query.getAll(name) : [returned[name]]
    return others.length === 0 && typeof value === 'string' ? value : undefined
  }
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<
    Name,
    string | undefined
  >
}
