import type { InterfaceDeclarationStructure } from 'ts-morph'
import type { Group, Push } from '../../model.js'
import { allPushes } from '../../parts.js'
import { propertyName } from '../../naming.js'
import { StructureKind, type Statement } from '../../output/print.js'
import type { Context } from '../context.js'
import { declareTypes } from '../functions/group.js'
import { escapeJsDoc } from './jsdoc.js'
import { eventModulePath, Module } from '../module.js'
import { TypePrinter } from './printer.js'
import { accounts } from '../docs/accounts.js'
import { envelopeOf, envelopes, objectOf } from '../../envelope.js'

/** The text of `src/generated/events/<group>.ts`: an interface for each message and event. */
export function eventsText(header: string, group: Group, context: Context): string {
  const module = new Module(eventModulePath(group.name, context.target), context.target)
  return module.print(header, [
    ...declareTypes(group, module, context),
    ...group.pushes.map((push) => declarePush(push, module, context)),
  ])
}

/** The text of `src/generated/events/envelope.ts`: what pushes have in common. */
export function envelopeText(header: string, context: Context): string {
  const module = new Module(eventModulePath('envelope', context.target), context.target)
  const printer = new TypePrinter(module, context, 'response')
  const declared = Object.values(envelopes).map(({ name, doc, fields, lacks }): Statement => {
    const declaration = printer.declareObject(name, { includes: [], fields })
    const absent = lacks.map((each) => ({
      name: each,
      hasQuestionToken: true,
      type: 'undefined',
    }))
    return {
      ...declaration,
      docs: [doc],
      properties: [...(declaration.properties ?? []), ...absent],
    }
  })
  return module.print(header, declared)
}

/** The text of `src/generated/events/index.ts`: all kinds by name. */
export function indexText(header: string, context: Context): string {
  const { target } = context
  const module = new Module(eventModulePath('index', target), target)
  const pushes = allPushes(context.model)
  const groups = context.model.groups.filter(({ pushes: { length } }) => length > 0)
  const silent = pushes.filter(({ silent }) => silent)
  return module.print(header, [
    ...['envelope', ...groups.map(({ name }) => name)].map(
      (name) => `export type * from '${module.specifier(eventModulePath(name, target))}'`,
    ),
    {
      kind: StructureKind.Interface,
      name: 'CallbackMap',
      isExported: true,
      docs: ['Every message and event by its kind, which is the name of its handler.'],
      properties: pushes.map((push) => ({
        name: propertyName(push.kind),
        type: module.use({ name: push.name, module: eventModulePath(push.group, target) }),
        docs: [hover(push)],
      })),
    },
    {
      kind: StructureKind.TypeAlias,
      name: 'IncomingMessage',
      isExported: true,
      docs: ['Any of them; it narrows by `MsgType`, then by `Event`.'],
      type: 'CallbackMap[keyof CallbackMap]',
    },
    {
      kind: StructureKind.TypeAlias,
      name: 'SilentKind',
      isExported: true,
      docs: ['To these no reply can reach the user.'],
      type: silent.map(({ kind }) => `'${kind}'`).join(' | ') || 'never',
    },
  ])
}

function declarePush(push: Push, module: Module, context: Context): InterfaceDeclarationStructure {
  const printer = new TypePrinter(module, context, 'response')
  const envelope = module.use({
    name: envelopeOf(push).name,
    module: eventModulePath('envelope', context.target),
  })
  const declaration = printer.declareObject(push.name, objectOf(push))
  const { extends: extended } = declaration
  return {
    ...declaration,
    docs: [documentation(push)],
    extends: [envelope, ...(Array.isArray(extended) ? extended : [])],
  }
}

/** Title, text, what to know before handling it, and where to read on. */
function documentation(push: Push): string {
  const { kind, account, dedupe, variants, link, deprecated, silent } = push
  const facts = [
    `\`${kind}\``,
    ...(account ? [`账号：${accounts[account]}`] : []),
    ...(dedupe.length > 0 ? [`排重：${dedupe.map(({ path }) => `\`${path}\``).join('、')}`] : []),
    ...(silent ? ['不能被动回复'] : []),
  ]
  const cases = (variants?.cases ?? []).map(
    ({ prefix, text }) =>
      `- \`${variants?.by}\` 以 \`${escapeJsDoc(prefix)}\` 开头：${escapeJsDoc(text)}`,
  )
  const tags = [
    ...(deprecated === undefined ? [] : [`@deprecated ${escapeJsDoc(deprecated)}`]),
    ...(link === undefined ? [] : [`@see ${escapeJsDoc(link)}`]),
  ]
  const parts = [hover(push), facts.join('；'), cases.join('\n'), tags.join('\n')]
  return `\n${parts.filter((part) => part !== '').join('\n\n')}`
}

function hover({ title, doc }: Push): string {
  return `${escapeJsDoc(title)}\n\n${escapeJsDoc(doc)}`
}
