interface Builtins {
  'node:crypto': typeof import('node:crypto')
  'node:diagnostics_channel': typeof import('node:diagnostics_channel')
  'node:fs/promises': typeof import('node:fs/promises')
  'node:http': typeof import('node:http')
  'node:https': typeof import('node:https')
  'node:module': typeof import('node:module')
  'node:net': typeof import('node:net')
  'node:url': typeof import('node:url')
}

interface WithProcess {
  process?: { getBuiltinModule?: <Name extends keyof Builtins>(name: Name) => Builtins[Name] }
}

/**
 * A module that Node, Bun and Deno have; undefined on other platforms. An import, even a dynamic one, would stop their
 * bundlers.
 */
export function builtinModule<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined {
  return (globalThis as WithProcess).process?.getBuiltinModule?.(name)
}
