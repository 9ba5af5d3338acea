import type { Group, Model } from '../model/model.js'
import { headerOf, type Target } from '../model/target.js'
import { callsIn } from '../model/walk.js'
import { Context } from './context.js'
import { endpointsPage } from './docs/endpoints.js'
import { groupText, sharedTypesText } from './functions/group.js'
import { mockText, operationsText, userMockText } from './mock/endpoints.js'
import { mockEventsText } from './mock/events.js'
import { Module } from './module.js'
import { openApiDocument } from './openapi/document.js'
import { errcodesText, errmsgsText, explainText } from './tables/errcodes.js'
import { eventTableText } from './tables/events.js'
import { callersText, effectsText, pagesTableText, titlesText } from './tables/titles.js'
import { eventTestText, testText } from './tests/tests.js'
import { envelopeText, eventsText, indexText } from './types/events.js'

/** A generated file. `path` is relative to the project's root. */
export interface OutputFile {
  path: string
  /** All that the text depends on, beside the generator itself: equal parts yield equal texts. Files share parts. */
  from: readonly unknown[]
  text: () => string
  /** Whether the text is as it is written already; otherwise it is formatted. */
  isFinal: boolean
}

type Emit = (module: Module) => string

/** Every generated file, in a fixed order. A pure function of the model and of where it goes. */
export function emitFiles(model: Model, target: Target): OutputFile[] {
  const context = new Context(model, target)
  const { groups, errcodes } = model
  const { files, tests } = target
  const named = context.types.all.map((type) => [
    type,
    context.declarationOf(type.name),
    context.directionOf(type.name),
  ])
  const shared = [named, model.examples]
  const pushed = groups.filter((group) => group.pushes.length > 0)
  const pushes = pushed.map((group) => [group.name, group.pushes])
  const calls = groups.map((group) => ({ ...group, pushes: [] }))

  /** None without a path. */
  const file = (
    path: string | false | undefined,
    part: string,
    from: readonly unknown[],
    emit: Emit,
    isFinal = false,
  ): OutputFile[] => {
    if (path === false || path === undefined) return []
    const module = new Module(path.replace(/\.ts$/, ''), headerOf(target, part, path), context)
    return [{ path, from: [shared, ...from], text: () => emit(module), isFinal }]
  }

  /** The module of a group and its test. Twins are tested where they come from. */
  const callFiles = groups.flatMap((group, index) => {
    const { name, endpoints, urls } = group
    const isTested = tests !== undefined && endpoints.length + urls.length > 0
    const [module, test] = [`${context.groupModule(name)}.ts`, `${context.testModule(name)}.ts`]
    const from = [calls[index]]
    return [
      ...file(hasModule(group, context) && module, name, from, (module) =>
        groupText(group, module),
      ),
      ...file(isTested && test, name, from, (module) => testText(group, module)),
    ]
  })

  /** What WeChat pushes: a module and a test for each group, and what holds them together. */
  const pushFiles = (): OutputFile[] => [
    ...pushed.flatMap((group, index) => {
      const part = `events of ${group.name}`
      const test = `${context.testModule(`events/${group.name}`)}.ts`
      return [
        ...file(`${context.eventModule(group.name)}.ts`, part, [pushes[index]], (module) =>
          eventsText(group, module),
        ),
        ...file(test, part, [pushes[index]], (module) => eventTestText(group, module)),
      ]
    }),
    ...file(`${context.eventModule('envelope')}.ts`, 'events', [], envelopeText),
    ...file(`${context.eventModule('index')}.ts`, 'events', pushes, indexText),
    ...file(files.events, 'events', pushes, mockEventsText),
    ...file(`${context.eventModule('table')}.ts`, 'events', pushes, eventTableText),
  ]

  const types = model.types.length > 0 && `${context.sharedModule}.ts`
  const all = 'all groups'
  const everything = [...calls, ...pushes, model.permissionSets]
  return [
    ...callFiles,
    ...(files.events !== undefined && pushes.length > 0 ? pushFiles() : []),
    ...file(types, 'types', [], sharedTypesText),
    ...file(files.errcodes, 'errcodes', [errcodes, ...calls], errcodesText, true),
    ...file(files.errmsgs, all, [errcodes], errmsgsText, true),
    ...file(files.callers, all, [...calls, model.permissionSets], callersText),
    ...file(files.effects, all, calls, effectsText),
    ...file(files.titles, all, calls, titlesText),
    ...file(files.pages, all, calls, pagesTableText),
    ...file(files.endpointsPage, all, everything, endpointsPage, true),
    ...file(files.openapi, all, everything, openApiDocument, true),
    ...file(files.operations, all, calls, operationsText),
    ...file(files.endpoints, all, calls, mockText, true),
    ...file(files.userMock, all, calls, userMockText),
    ...file(files.explain, 'errcodes', [errcodes, ...calls], explainText),
  ]
}

/** Whether there is anything to import from it: calls, or types that calls of another group need. */
function hasModule(group: Group, context: Context): boolean {
  const module = context.groupModule(group.name)
  return (
    callsIn(group) > 0 ||
    group.types.some(({ name }) => context.declarationOf(name).module === module)
  )
}
