import type { Group, Push } from '../../model/model.js'
import { allPushes } from '../../model/walk.js'
import { propertyName } from '../../model/names.js'
import { declareTypes } from '../functions/group.js'
import { comment, escapeJsDoc, jsDoc } from './jsdoc.js'
import type { Module } from '../module.js'
import { factText, pushFacts, variantsText } from '../docs/facts.js'
import { envelopeOf, envelopes, objectOf } from '../../model/envelope.js'

/** The text of `src/generated/events/<group>.ts`: an interface for each message and event. */
export function eventsText(group: Group, module: Module): string {
  return module.print([
    ...declareTypes(group.types, module),
    ...group.pushes.map((push) => declarePush(push, module)),
  ])
}

/** The text of `src/generated/events/envelope.ts`: what pushes have in common. */
export function envelopeText(module: Module): string {
  const declared = Object.values(envelopes).map(({ name, doc, fields, lacks }) => {
    const absent = lacks.map((each) => `${each}?: undefined`)
    const properties = [...module.received.properties(fields), ...absent].join('\n')
    return `\n${jsDoc(doc)}export interface ${name} {\n${properties}\n}`
  })
  return module.print(declared)
}

/** The text of `src/generated/events/index.ts`: all kinds by name. */
export function indexText(module: Module): string {
  const { context } = module
  const pushes = allPushes(context.model)
  const groups = context.model.groups.filter((group) => group.pushes.length > 0)
  const kinds = pushes.map((push) => {
    const type = module.use({ name: push.name, module: context.eventModule(push.group) })
    return `${jsDoc(hover(push))}${propertyName(push.kind)}: ${type}`
  })
  const silent = pushes.filter((push) => push.silent).map(({ kind }) => `'${kind}'`)
  return module.print([
    ...['envelope', ...groups.map(({ name }) => name)].map(
      (name) => `export type * from '${module.specifier(context.eventModule(name))}'`,
    ),
    `
/** Every message and event by its kind, which is the name of its handler. */
export interface CallbackMap {
${kinds.join('\n')}
}

/** Any of them; it narrows by \`MsgType\`, then by \`Event\`. */
export type IncomingMessage = CallbackMap[keyof CallbackMap]
/** To these no reply can reach the user. */
export type SilentKind = ${silent.join(' | ') || 'never'}`,
  ])
}

function declarePush(push: Push, { context, use, received }: Module): string {
  const envelope = use({ name: envelopeOf(push).name, module: context.eventModule('envelope') })
  const declaration = received.interface(push.name, objectOf(push), envelope)
  return `\n${comment(documentation(push))}${declaration}`
}

/** Title, text, what to know before handling it, and where to read on. */
function documentation(push: Push): string {
  const { kind, link, deprecated } = push
  const facts = [`\`${kind}\``, ...pushFacts(push).map(factText)].join('；')
  const tags = [
    ...(deprecated === undefined ? [] : [`@deprecated ${escapeJsDoc(deprecated)}`]),
    ...(link === undefined ? [] : [`@see ${escapeJsDoc(link)}`]),
  ]
  const parts = [...[hover(push), facts, variantsText(push)].map(escapeJsDoc), tags.join('\n')]
  return parts.filter((part) => part !== '').join('\n\n')
}

function hover({ title, doc }: Push): string {
  return `${title}\n\n${doc}`
}
