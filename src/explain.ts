import type { Explain } from './runtime/index.js'

/** Looks an errcode up in the generated table, which is loaded when the first error needs it. */
export const explain: Explain = async ({ op, errcode }) => {
  const { errcodes, links } = await import('./generated/errcodes.js')
  const [category, text, remedy] = errcodes.get(errcode) ?? []
  return { category, hint: remedy === undefined ? text : `${text}：${remedy}`, link: links[op] }
}
