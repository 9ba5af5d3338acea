import ts from 'typescript'

/**
 * What a type had and has no more, by path. Assignability does not tell: without an optional field an object fits as well, and yet
 * neither `answer.field` nor `{ field }` compiles any longer.
 */
export function lostParts(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): string[] {
  const seen = new Set<string>()
  return lostIn(before, after, '')

  function lostIn(before: ts.Type, after: ts.Type, path: string): string[] {
    const [old, now] = [before, after].map((type) => checker.getNonNullableType(type))
    if (old === undefined || now === undefined || old === now) return []
    const pair = `${idOf(old)}:${idOf(now)}`
    if (seen.has(pair)) return []
    seen.add(pair)
    if (isAny(now)) return []
    if (old.isUnion()) return old.types.flatMap((each) => lostOf(each, alternatives(now), path))
    return isObject(old) ? lostOf(old, alternatives(now), path) : []
  }

  /** Of one object against those that it may have become: the one that has kept most. */
  function lostOf(old: ts.Type, candidates: ts.Type[], path: string): string[] {
    if (!isObject(old)) return []
    const results = candidates
      .filter(isObject)
      .map((now) => [...lostFields(old, now, path), ...lostInSignatures(old, now, path)])
    return results.sort((a, b) => a.length - b.length)[0] ?? []
  }

  function lostFields(old: ts.Type, now: ts.Type, path: string): string[] {
    if (isForeign(old)) {
      const inner = argumentsOf(now)
      return argumentsOf(old).flatMap((type, index) => {
        const other = inner[index]
        return other === undefined ? [] : lostIn(type, other, `${path}[]`)
      })
    }
    return checker.getPropertiesOfType(old).flatMap((field) => {
      const at = path === '' ? field.name : `${path}.${field.name}`
      const type = checker.getTypeOfSymbol(field)
      // A field that must be absent tells alternatives apart.
      if (checker.getNonNullableType(type).flags & ts.TypeFlags.Never) return []
      const same = checker.getPropertyOfType(now, field.name)
      if (same === undefined) {
        return checker.getIndexInfosOfType(now).length > 0 ? [] : [`\`${at}\` is gone`]
      }
      if (isReadonly(same) && !isReadonly(field)) return [`\`${at}\` has become readonly`]
      return lostIn(type, checker.getTypeOfSymbol(same), at)
    })
  }

  function lostInSignatures(old: ts.Type, now: ts.Type, path: string): string[] {
    const [before, after] = [old.getCallSignatures(), now.getCallSignatures()]
    if (before.length !== after.length) return []
    return before.flatMap((signature, index) => {
      const other = after[index]
      if (other === undefined) return []
      const parameters = signature.parameters.flatMap((parameter, position) => {
        const same = other.parameters[position]
        if (same === undefined) return [`the parameter \`${parameter.name}\` is gone`]
        const [type, otherType] = [parameter, same].map((each) => checker.getTypeOfSymbol(each))
        const at = path === '' ? parameter.name : `${path}.${parameter.name}`
        return type && otherType ? lostIn(type, otherType, at) : []
      })
      return [...parameters, ...lostIn(signature.getReturnType(), other.getReturnType(), path)]
    })
  }

  function argumentsOf(type: ts.Type): readonly ts.Type[] {
    return isReference(type) ? checker.getTypeArguments(type) : []
  }
}

function alternatives(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type]
}

function isObject(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0
}

function isAny(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Any) !== 0
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return 'target' in type
}

/** Whether it is declared by the language, Node or another package, whose fields are none of ours. */
function isForeign(type: ts.Type): boolean {
  const files = type.getSymbol()?.declarations?.map((each) => each.getSourceFile().fileName) ?? []
  return files.some((file) => file.includes('/node_modules/'))
}

function isReadonly(symbol: ts.Symbol): boolean {
  return (
    symbol.declarations?.some(
      (each) => (ts.getCombinedModifierFlags(each) & ts.ModifierFlags.Readonly) !== 0,
    ) ?? false
  )
}

function idOf(type: ts.Type): number {
  return (type as ts.Type & { id: number }).id
}
