import { objectWith, type Group, type Push } from '../../../codegen/model/model.js'
import { propertyName } from '../../../codegen/model/names.js'
import { pushFacts, variantsText, type Fact } from '../../../codegen/emit/docs/facts.js'
import type { Context } from '../../../codegen/emit/context.js'
import { envelopeOf, tagOf } from '../../../codegen/model/envelope.js'
import { onTheWire, pushExample, xmlText } from '../../../codegen/emit/wire.js'
import { link as linkTo } from '../../../codegen/emit/docs/markdown.js'
import { addresses } from './addresses.js'
import { FieldLists } from './fields.js'
import { code, deprecation, factBox, fenced, page, plain } from './text.js'

/** The page of a message or an event. */
export function pushPage(push: Push, group: Group, context: Context): string {
  const { title, doc, kind, name, variants, fields } = push
  const lists = new FieldLists(fields ? [fields] : [], context.types)
  const types = lists.sections(() => 'answer')
  const envelope = envelopeOf(push)
  return page(
    { title, description: doc, outline: [2, 3] },
    [`# ${plain(title)} ${code(kind)}`],
    [plain(doc)],
    deprecation(push),
    factBox(facts(push, group)),
    ['## 处理'],
    fenced('ts', handlerText(kind)),
    ['## 推送的内容'],
    fenced('xml', xmlText(onTheWire(pushExample(push, context), push.fields, context.types))),
    ['## 字段'],
    [`类型 ${code(name)}。收到的是 XML 还是 JSON，字段都一样；64 位整数是文本。`],
    ...(fields ? [lists.of(fields, 'answer')] : []),
    variants ? [variantsText(push).replaceAll('{', '&#123;')] : [],
    [`### 共有字段`],
    lists.of(objectWith([...envelope.fields, tagOf(push)]), 'answer'),
    ...(types.length > 0 ? [['## 类型'], ...types] : []),
  )
}

function facts(push: Push, { doc }: Group): Fact[] {
  const { silent, link } = push
  return [
    ...pushFacts(push),
    ...(silent ? [] : [['被动回复', '可以'] as const]),
    ['分组', `[${plain(doc)}](${addresses.pushes})`],
    ...(link === undefined
      ? []
      : [['微信文档', linkTo('developers.weixin.qq.com', link)] as const]),
  ]
}

function handlerText(kind: string): string {
  return [
    `import { createCallback } from 'offiaccount/callback'`,
    '',
    `const callback = createCallback(config, {`,
    `  ${propertyName(kind)}: ({ message }) => {`,
    '    console.log(message)',
    '  },',
    '})',
  ].join('\n')
}
