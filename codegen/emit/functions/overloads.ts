import type { FunctionDeclarationOverloadStructure, OptionalKind } from 'ts-morph'
import type { Endpoint } from '../../model/model.js'
import { propertyName } from '../../model/names.js'
import type { Branch } from './branches.js'
import type { Context } from '../context.js'
import { documentation, exampleCall, pagesText } from './documentation.js'
import type { Module } from '../module.js'
import type { Signature } from './signature.js'
import { TypePrinter } from '../types/printer.js'

export type Overload = OptionalKind<FunctionDeclarationOverloadStructure>

/** What a call takes and resolves to: for each branch of the answer that the request decides, then whatever it decides. */
export function overloadsOf(
  endpoint: Endpoint,
  { request, response, returns, branches }: Signature,
  module: Module,
  context: Context,
): Overload[] {
  const result = response?.name ?? (returns === 'binary' ? module.use('Download') : 'void')
  const sent = new TypePrinter(module, context, 'request')
  const received = new TypePrinter(module, context, 'response')
  const resultOf = ({ returns: type, response: own }: Branch): string =>
    own?.name ?? (type ? received.text(type) : 'void')
  // Whatever decides, an example shows one answer.
  const [shown = { endpoint, returns: endpoint.returns }] = branches
  const overload = (resolvesTo: string, branch?: Branch): Overload => ({
    parameters: overloadParameters(request, branch, module, sent),
    returnType: `Promise<${resolvesTo}>`,
    docs: [
      documentation(
        endpoint,
        `${endpoint.method} ${endpoint.path}`,
        exampleCall(branch ?? shown, context),
        pagesText(endpoint),
      ),
    ],
  })
  const mayBeNothing = branches.some(({ returns: type }) => type === undefined)
  return [
    ...branches.map((branch) => overload(resultOf(branch), branch)),
    overload(mayBeNothing ? `${result} | void` : result),
  ]
}

/** What the function takes if its request leads to the branch, or whatever decides. */
export function overloadParameters(
  request: Signature['request'],
  branch: Branch | undefined,
  module: Module,
  sent: TypePrinter,
): NonNullable<Overload['parameters']> {
  return [
    { name: 'account', type: module.use('Client') },
    ...(request
      ? [
          {
            name: 'request',
            type: branch ? `${request.name} & ${conditionText(branch, sent)}` : request.name,
            hasQuestionToken: request.optional && branch?.field?.optional !== false,
          },
        ]
      : []),
    { name: 'options', type: module.use('CallOptions'), hasQuestionToken: true },
  ]
}

/** What else a request that leads to the branch is: `{ type: 'thumb' }`. */
function conditionText({ by, field }: Branch, sent: TypePrinter): string {
  if (field === undefined) return `{ ${propertyName(by)}?: undefined }`
  return `{ ${propertyName(by)}${field.optional ? '?' : ''}: ${sent.propertyType(field)} }`
}
