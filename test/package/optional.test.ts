import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const config = join(root, 'tsconfig.json')
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
  ts.sys,
  root,
)
const doors = Object.entries(options.paths ?? {})
  .map(([, [path = '']]) => join(root, path))
  .flatMap((path) =>
    path.includes('*')
      ? ts.sys.readDirectory(join(root, 'src/generated'), ['.ts'], ['events'])
      : [path],
  )
  .filter((path) => path.endsWith('.ts'))
const program = ts.createProgram(doors, options)
const checker = program.getTypeChecker()
const sources = join(root, 'src/')

/** What users may leave out and not give as undefined, by the declaration that says so; and how much was looked at. */
class Inputs {
  readonly strict = new Set<string>()
  readonly #seen = new Set<ts.Type>()

  get count(): number {
    return this.#seen.size
  }

  /** A function or a class. */
  taker(type: ts.Type): void {
    const signatures = [...type.getCallSignatures(), ...type.getConstructSignatures()]
    for (const signature of signatures) {
      for (const parameter of signature.parameters) this.#given(checker.getTypeOfSymbol(parameter))
    }
  }

  methods(type: ts.Type): void {
    for (const property of ownProperties(type)) this.taker(checker.getTypeOfSymbol(property))
  }

  /** What users give. */
  #given(type: ts.Type): void {
    if (this.#seen.has(type)) return
    this.#seen.add(type)
    if (type.isUnion()) {
      for (const part of type.types) this.#given(part)
      return
    }
    for (const argument of checker.getTypeArguments(type as ts.TypeReference)) this.#given(argument)
    for (const property of ownProperties(type)) {
      const value = checker.getTypeOfSymbol(property)
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0
      if (isOptional && !isExcluded(value) && !takesUndefined(value))
        this.strict.add(placeOf(property))
      this.#given(value)
    }
  }
}

/** The compiler has another type for what is missing, to which it lets undefined be assigned. */
function takesUndefined(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type]
  return parts.some(
    (part) =>
      part === checker.getUndefinedType() ||
      (part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0,
  )
}

/** `never`: another alternative of a union has it. */
const isExcluded = (type: ts.Type): boolean => type.flags === ts.TypeFlags.Undefined

/** Without those of types that others have declared. */
const ownProperties = (type: ts.Type): ts.Symbol[] =>
  type
    .getProperties()
    .filter(
      ({ name, declarations = [] }) =>
        !name.startsWith('__#') &&
        declarations.some((declaration) =>
          declaration.getSourceFile().fileName.startsWith(sources),
        ),
    )

function placeOf({ name, declarations = [] }: ts.Symbol): string {
  const [declaration] = declarations
  if (!declaration) return name
  const file = declaration.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(declaration.getStart())
  return `${file.fileName.slice(root.length + 1)}:${line + 1} ${name}`
}

test('whatever may be left out may be given as undefined', () => {
  const inputs = new Inputs()
  for (const door of doors) {
    const source = program.getSourceFile(door)
    const symbol = source && checker.getSymbolAtLocation(source)
    if (!symbol) throw new Error(`${door} exports nothing`)
    for (const exported of checker.getExportsOfModule(symbol)) {
      // The parameters of a type of functions are what users get: they write the function.
      if (exported.flags & ts.SymbolFlags.Value) inputs.taker(checker.getTypeOfSymbol(exported))
      if (exported.flags & ts.SymbolFlags.Type) {
        inputs.methods(checker.getDeclaredTypeOfSymbol(exported))
      }
    }
  }
  expect(inputs.count).toBeGreaterThan(1_000)
  expect([...inputs.strict]).toEqual([])
})
