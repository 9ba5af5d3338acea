import type { Group, Model, Type } from '../model/model.js'
import { allPushes, callsIn, sectionsOf } from '../model/walk.js'
import { headerOf, type Files, type Target } from '../model/target.js'
import { Context } from './context.js'
import { endpointsPage } from './docs/endpoints.js'
import { errcodesText, errmsgsText, explainText } from './tables/errcodes.js'
import { envelopeText, eventsText, indexText } from './types/events.js'
import { mockEventsText } from './mock/events.js'
import { eventTableText } from './tables/events.js'
import { groupText, sharedTypesText } from './functions/group.js'
import { mockText, operationsText, userMockText } from './mock/endpoints.js'
import { openApiDocument } from './openapi/document.js'
import { eventTestText, testText } from './tests/tests.js'
import { pagesTableText, titlesText } from './tables/titles.js'

/** A generated file. `path` is relative to the project's root. */
export interface OutputFile {
  path: string
  /** All that the text depends on, beside the generator itself: equal parts yield equal texts. */
  from: unknown
  text: () => string
  /** Whether the text is as it is written already; otherwise it is formatted. */
  isFinal?: true
}

/** Every generated file, in a fixed order. A pure function of the model and of where it goes. */
export function emitFiles(model: Model, target: Target): OutputFile[] {
  const context = new Context(model, target)
  return [
    ...model.groups.flatMap((group) => groupFiles(group, context)),
    ...eventFiles(context),
    ...(model.types.length > 0
      ? [
          file(`${context.sharedModule}.ts`, context, () =>
            sharedTypesText(headerOf(target, 'types'), context),
          ),
        ]
      : []),
    ...singleFiles(context),
  ]
}

/** The module of a group and its test. */
function groupFiles(group: Group, context: Context): OutputFile[] {
  const { target } = context
  const { name, endpoints, urls } = group
  const from = partOf(group, context)
  const header = headerOf(target, name)
  const module = `${context.groupModule(name)}.ts`
  const test = `${context.testModule(name)}.ts`
  // Twins are tested where they come from.
  const isTested = target.tests !== undefined && endpoints.length + urls.length > 0
  return [
    ...(hasModule(group, context)
      ? [{ path: module, from, text: () => groupText(header, group, context) }]
      : []),
    ...(isTested ? [{ path: test, from, text: () => testText(header, group, context) }] : []),
  ]
}

/** What WeChat pushes: a module and a test for each group, and what holds them together. */
function eventFiles(context: Context): OutputFile[] {
  const { model, target } = context
  const mocked = target.files.events
  if (mocked === undefined || allPushes(model).length === 0) return []
  const header = headerOf(target, 'events')
  const modulePath = (name: string): string => `${context.eventModule(name)}.ts`
  return [
    ...model.groups
      .filter(({ pushes }) => pushes.length > 0)
      .flatMap((group) => {
        const from = eventPartOf(group, context)
        const part = headerOf(target, `events of ${group.name}`)
        const test = `${context.testModule(`events/${group.name}`)}.ts`
        return [
          { path: modulePath(group.name), from, text: () => eventsText(part, group, context) },
          { path: test, from, text: () => eventTestText(part, group, context) },
        ]
      }),
    file(modulePath('envelope'), context, () => envelopeText(header, context)),
    file(modulePath('index'), context, () => indexText(header, context)),
    file(mocked, context, () => mockEventsText(header, context)),
    file(modulePath('table'), context, () => eventTableText(header, context)),
  ]
}

/** What is about all groups, as far as the target has a place for it. */
function singleFiles(context: Context): OutputFile[] {
  const { model, target } = context
  const all = headerOf(target, 'all groups')
  const texts: [keyof Files, (path: string) => string, isFinal?: 'final'][] = [
    ['errcodes', (path) => errcodesText(headerOf(target, 'errcodes'), path, context), 'final'],
    ['errmsgs', () => errmsgsText(all, model), 'final'],
    ['titles', () => titlesText(all, model)],
    ['pages', () => pagesTableText(all, model)],
    ['endpointsPage', () => endpointsPage(context), 'final'],
    ['openapi', () => openApiDocument(context), 'final'],
    ['operations', (path) => operationsText(all, withoutExtension(path), context)],
    ['endpoints', () => mockText(all, context), 'final'],
    ['ownMock', (path) => userMockText(all, withoutExtension(path), context)],
    [
      'ownExplain',
      (path) => explainText(headerOf(target, 'errcodes'), withoutExtension(path), context),
    ],
  ]
  return texts.flatMap(([name, text, isFinal]) => {
    const path = target.files[name]
    if (path === undefined) return []
    return [
      { ...file(path, context, () => text(path)), ...(isFinal && { isFinal: true as const }) },
    ]
  })
}

function file(path: string, { model }: Context, text: () => string): OutputFile {
  return { path, from: model, text }
}

function withoutExtension(path: string): string {
  return path.replace(/\.ts$/, '')
}

/** Whether there is anything to import from it: calls, or types that calls of another group need. */
function hasModule(group: Group, context: Context): boolean {
  const { name, types } = group
  return (
    callsIn(group) > 0 ||
    types.some((type) => context.declarationOf(type.name).module === context.groupModule(name))
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
    context.declarationOf(name),
    context.directionOf(name),
  ])
  return [named, declarations, model.examples]
}
