import type { Model } from '../model.js'
import { printModule, type Statement } from '../output/print.js'
import { Types } from '../types.js'
import { endpointsPage } from './docs.js'
import { errcodesModule } from './errcodes.js'
import { Examples } from './examples.js'
import { groupModule, sharedTypesModule, typesIndexModule } from './group.js'
import { mockModule } from './mock.js'
import { openApiDocument } from './openapi.js'
import { operationsModule } from './operations.js'
import { testModule } from './tests.js'

/** A generated file before formatting. `path` is relative to the project's root. */
export interface OutputFile {
  path: string
  content: string
}

/** Folders that hold generated files and nothing else. */
export const generatedFolders = [
  'src/generated',
  'src/testing/generated',
  'test/generated',
] as const

/** Every generated file, in a fixed order. A pure function of the model. */
export function emitFiles(model: Model, manifestName: string): OutputFile[] {
  const types = new Types(model)
  const examples = new Examples(model, types)
  const header = (part: string): string =>
    `Generated from ${manifestName} (${part}). Do not edit: npm run generate`
  const module = (path: string, part: string, statements: Statement[]): OutputFile => ({
    path,
    content: printModule(header(part), statements),
  })
  return [
    ...model.groups.flatMap((group) => [
      module(
        `src/generated/${group.name}.ts`,
        group.name,
        groupModule(group, model, types, examples),
      ),
      // Twins and functions that build an address call nothing of their own.
      ...(group.endpoints.length > 0
        ? [
            module(
              `test/generated/${group.name}.test.ts`,
              group.name,
              testModule(group, types, examples),
            ),
          ]
        : []),
    ]),
    ...(model.types.length > 0
      ? [module('src/generated/types.ts', 'types', sharedTypesModule(model, types))]
      : []),
    module('src/generated/index.ts', 'all groups', typesIndexModule(model, types)),
    { path: 'src/generated/errcodes.ts', content: errcodesModule(header('errcodes'), model) },
    { path: 'docs/endpoints.md', content: endpointsPage(model) },
    { path: 'openapi.json', content: openApiDocument(model, types, examples) },
    module('src/testing/generated/operations.ts', 'all groups', operationsModule(model, types)),
    {
      path: 'src/testing/generated/endpoints.ts',
      content: mockModule(header('all groups'), model, types, examples),
    },
  ]
}
