import { readFile } from 'node:fs/promises'
import { Context } from './emit/context.js'
import type { ImportedType } from './model.js'
import { understand } from './pipeline.js'
import { own } from './target.js'

/** The types of this package that others may use: those that a module of functions exports. The build puts its result in this place. */
export async function knownTypes(manifest?: Uint8Array): Promise<ImportedType[]> {
  const path = new URL('../endpoints.yaml', import.meta.url)
  const { model } = understand(manifest ?? (await readFile(path)))
  const context = new Context(model, own)
  return [...model.types, ...model.groups.flatMap(({ types }) => types)].flatMap((named) => {
    const { module } = context.symbolOf(named.name)
    const group = module.slice(`${own.groups}/`.length)
    if (group.startsWith('events/')) return []
    const direction = context.directionOf(named.name)
    return [{ ...named, module: `package:${own.importedFrom}${group}`, direction }]
  })
}
