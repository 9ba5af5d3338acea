import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { namespaceName } from '../../codegen/model/names.js'
import { complaintsAbout } from '../support/compile.js'
import { projectRoot } from './support/project.js'

const folder = join(projectRoot, 'src/generated')

interface Example {
  /** `card.batchGet` */
  name: string
  code: string | undefined
}

/** The functions of each group's module with the code of their `@example`. */
const groups = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.split(sep).join('/').slice(0, -'.ts'.length))
  .map((group) => ({ group, examples: examplesOf(group) }))
  .filter(({ examples }) => examples.length > 0)

function examplesOf(group: string): Example[] {
  const path = join(folder, `${group}.ts`)
  const source = ts.createSourceFile(
    path,
    ts.sys.readFile(path) ?? '',
    ts.ScriptTarget.ES2022,
    true,
  )
  const declarations = source.statements.filter(ts.isFunctionDeclaration)
  const overloads = declarations.filter(({ body }) => body === undefined)
  const overloaded = new Set(overloads.map(({ name }) => name?.text))
  // The body of an overloaded function has no hover of its own.
  const shown = declarations.filter(({ name, body }) => !body || !overloaded.has(name?.text))
  return shown.map((declaration) => {
    const tag = ts.getJSDocTags(declaration).find(({ tagName }) => tagName.text === 'example')
    const text = ts.getTextOfJSDocComment(tag?.comment) ?? ''
    return {
      name: `${group}.${declaration.name?.text ?? ''}`,
      code: /^```ts\n(.*)\n```$/s.exec(text)?.[1],
    }
  })
}

/** Every example of a group as a user would have it in a module, one function around each. */
function moduleOf(group: string, examples: Example[]): string {
  const functions = examples.map(
    ({ code = '' }, index) =>
      `export async function example${index}(account: OffiAccount): Promise<void> {\n${code}\n}\n`,
  )
  return `import type { OffiAccount } from 'offiaccount'
import * as ${namespaceName(group)} from 'offiaccount/${group}'
${functions.join('')}`
}

describe('the examples of the generated functions', () => {
  test('every function has one', () => {
    const examples = groups.flatMap((each) => each.examples)
    expect(examples.length).toBeGreaterThan(50)
    expect(examples.filter(({ code }) => code === undefined).map(({ name }) => name)).toEqual([])
  })

  test('they compile, in one program with the settings of the project', () => {
    const modules = new Map(
      groups.map(({ group, examples }) => [
        join(projectRoot, `examples-of-${group.replaceAll('/', '-')}.ts`),
        moduleOf(group, examples),
      ]),
    )
    expect(complaintsAbout(modules)).toEqual([])
  })

  test('a wrong one would be found', () => {
    const wrong = [{ name: 'card.delete', code: `await card.delete(account, { card: 'x' })` }]
    const path = join(projectRoot, 'wrong-example.ts')
    const complaints = complaintsAbout(new Map([[path, moduleOf('card', wrong)]]))
    expect(complaints.join()).toContain("'card' does not exist in type 'CardDeleteRequest'")
  })
})
