import { allPushes, callsIn, sectionsOf, type Group, type Model, type Type } from '../model.js'
import { Context } from './context.js'
import { endpointsPage } from './docs.js'
import { errcodesText } from './errcodes.js'
import { envelopeText, eventsText, indexText } from './events/interfaces.js'
import { mockEventsText } from './events/mock.js'
import { tableText } from './events/table.js'
import { eventTestText } from './events/tests.js'
import { groupText, sharedTypesText } from './group.js'
import { mockText } from './mock.js'
import { openApiDocument } from './openapi.js'
import { groupModulePath } from './module.js'
import { operationsText } from './operations.js'
import { testText } from './tests.js'
import { pagesTableText, titlesText } from './titles.js'

/** A generated file. `path` is relative to the project's root. */
export interface OutputFile {
  path: string
  /** All that the text depends on, beside the generator itself: equal parts yield equal texts. */
  from: unknown
  text: () => string
  /** Whether the text is as it is written already; otherwise it is formatted. */
  isFinal?: true
}

/** Every generated file, in a fixed order. A pure function of the model. */
export function emitFiles(model: Model, manifestName: string): OutputFile[] {
  const context = new Context(model)
  const header = (part: string): string =>
    `Generated from ${manifestName} (${part}). Do not edit: npm run generate`
  const file = (path: string, text: () => string, from: unknown = model): OutputFile => ({
    path,
    from,
    text,
  })
  const final = (...args: Parameters<typeof file>): OutputFile => ({
    ...file(...args),
    isFinal: true,
  })
  const hasPushes = allPushes(model).length > 0
  return [
    ...model.groups.flatMap((group) => {
      const from = partOf(group, context)
      const module = `src/generated/${group.name}.ts`
      const test = `test/generated/${group.name}.test.ts`
      return [
        ...(hasModule(group, context)
          ? [file(module, () => groupText(header(group.name), group, context), from)]
          : []),
        // Twins are tested where they come from.
        ...(group.endpoints.length + group.urls.length > 0
          ? [file(test, () => testText(header(group.name), group, context), from)]
          : []),
      ]
    }),
    ...model.groups
      .filter(({ pushes }) => pushes.length > 0)
      .flatMap((group) => {
        const from = eventPartOf(group, context)
        const part = header(`events of ${group.name}`)
        const module = `src/generated/events/${group.name}.ts`
        const test = `test/generated/events/${group.name}.test.ts`
        return [
          file(module, () => eventsText(part, group, context), from),
          file(test, () => eventTestText(part, group, context), from),
        ]
      }),
    ...(hasPushes
      ? [
          file('src/generated/events/envelope.ts', () => envelopeText(header('events'), context)),
          file('src/generated/events/index.ts', () => indexText(header('events'), context)),
          file('src/testing/generated/events.ts', () => mockEventsText(header('events'), context)),
          file('src/generated/events/table.ts', () => tableText(header('events'), context)),
        ]
      : []),
    ...(model.types.length > 0
      ? [file('src/generated/types.ts', () => sharedTypesText(header('types'), context))]
      : []),
    final('src/generated/errcodes.ts', () => errcodesText(header('errcodes'), model)),
    file('src/cli/generated/titles.ts', () => titlesText(header('all groups'), model)),
    file('src/cli/generated/pages.ts', () => pagesTableText(header('all groups'), model)),
    final('docs/endpoints.md', () => endpointsPage(context)),
    final('openapi.json', () => openApiDocument(context)),
    file('src/testing/generated/operations.ts', () =>
      operationsText(header('all groups'), context),
    ),
    final('src/testing/generated/endpoints.ts', () => mockText(header('all groups'), context)),
  ]
}

/** Whether there is anything to import from it: calls, or types that calls of another group need. */
function hasModule(group: Group, context: Context): boolean {
  const { name, types } = group
  return (
    callsIn(group) > 0 ||
    types.some((type) => context.symbolOf(type.name).module === groupModulePath(name))
  )
}

/** The part of the model that a group's module and test are made of. */
function partOf(group: Group, context: Context): unknown {
  const roots = [
    ...group.types.map(({ type }) => type),
    ...[...group.endpoints, ...group.urls].flatMap(sectionsOf),
  ]
  return [{ ...group, pushes: [] }, ...reachedFrom(roots, group, context)]
}

/** The same for its messages and events. */
function eventPartOf({ name, types, pushes }: Group, context: Context): unknown {
  const roots = [...types.map(({ type }) => type), ...pushes.flatMap(({ fields }) => fields ?? [])]
  return [name, types, pushes, ...reachedFrom(roots, { types }, context)]
}

function reachedFrom(
  roots: Type[],
  { types: own }: Pick<Group, 'types'>,
  context: Context,
): unknown[] {
  const { model, types } = context
  const named = Array.from(types.namesIn(roots)).flatMap((name) => types.named(name) ?? [])
  const declarations = [...own, ...named].map(({ name }) => [
    context.symbolOf(name),
    context.directionOf(name),
  ])
  return [named, declarations, model.examples]
}
