import { readFile } from 'node:fs/promises'
import { Context } from '../emit/context.js'
import type { ImportedType } from '../model/model.js'
import { allTypes } from '../model/walk.js'
import { understand } from '../manifest/understand.js'
import { own } from '../model/target.js'

export { userSchema } from '../manifest/schema.js'

let known: Promise<ImportedType[]> | undefined

/** The types of this package that others may use: those that a module of functions exports. The build puts its result in this place. */
export function knownTypes(): Promise<ImportedType[]> {
  known ??= readFile(new URL('../../endpoints.yaml', import.meta.url)).then(typesIn)
  return known
}

/** Those of a manifest. */
export function typesIn(manifest: Uint8Array): ImportedType[] {
  const { model } = understand(manifest)
  const context = new Context(model, own)
  return allTypes(model).flatMap((named) => {
    const { module } = context.declarationOf(named.name)
    const group = module.slice(`${own.groups}/`.length)
    if (group.startsWith('events/')) return []
    const direction = context.directionOf(named.name)
    return [{ ...named, module: `package:${own.importedFrom}${group}`, direction }]
  })
}
