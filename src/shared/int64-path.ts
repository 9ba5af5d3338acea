/** The steps of a path to 64-bit integers: `map{}.list[].id` → `map`, `{}`, `list`, `[]`, `id`. */
export function stepsOf(path: string): readonly string[] {
  return path.match(/\[\]|\{\}|[^.[\]{}]+/g) ?? []
}
