/**
 * Every diagnostic: what it says, with the shortest manifest that gets it and one that does not. An example holds keys of an
 * endpoint, a POST to `/card/get` unless it says otherwise, and the `types` it uses; or it holds `events`, or a whole manifest.
 */
export const explanations = {
  'not-utf8': {
    says: 'The file is in UTF-8.',
    wrong: 'get: /card/get # �',
    right: 'get: /card/get',
  },
  'merge-conflict': {
    says: 'No merge is left unfinished.',
    wrong: 'groups:\n<<<<<<< HEAD\n=======\n>>>>>>> main',
    right: 'get: /card/get',
  },
  'yaml-syntax': {
    says: 'The file is YAML; Chinese text takes `：`, because an ASCII colon and a space end a key.',
    wrong: 'returns:\n  id: string -- 标识: 唯一',
    right: 'returns:\n  id: string -- 标识：唯一',
  },
  'bad-indentation': {
    says: 'Keys of one map are indented by the same number of spaces, two more than the map.',
    wrong: 'returns:\n  id: string\n   name: string\n  open: boolean',
    right: 'returns:\n  id: string\n  name: string\n  open: boolean',
  },
  fullwidth: {
    says: 'The notation is ASCII: a fullwidth `：`, `，`, `（` or `？` is part of a text.',
    wrong: 'returns:\n  ids： string[]\n  name: string',
    right: 'returns:\n  ids: string[]\n  name: string',
  },
  'yaml-alias': {
    says: 'A shape that occurs twice is a named type, not an alias.',
    wrong: 'body: &card\n  id: string\nreturns: *card',
    right: 'body: Card\nreturns: Card\ntypes:\n  Card:\n    id: string',
  },
  'bad-key': {
    says: 'A key is a plain word.',
    wrong: 'query:\n  ? - id\n  : string',
    right: 'query:\n  id: string',
  },
  'flow-style': {
    says: 'Everything stands in block style, one entry a line.',
    wrong: 'query: { id: string }',
    right: 'query:\n  id: string',
  },
  'lost-comment': {
    says: 'YAML takes ` #` for the start of a comment: a text that needs it is quoted.',
    wrong: 'returns:\n  color: string -- 颜色，如 #10AD61',
    right: "returns:\n  color: 'string -- 颜色，如 #10AD61'",
  },
  'not-a-map': {
    says: 'A section holds keys and values.',
    wrong: 'groups: card',
    right:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list',
  },
  'unknown-key': {
    says: 'The keys are those of this page.',
    wrong: 'safty: true',
    right: 'safe: true',
  },
  'missing-key': {
    says: 'Some keys are required.',
    wrong: 'groups:\n  card:\n    doc: 卡券',
    right:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list',
  },
  'duplicate-name': {
    says: 'A name stands for one thing.',
    wrong: 'query:\n  id: string\n  id: integer',
    right: 'query:\n  id: string | integer',
  },
  'empty-section': {
    says: 'A section that holds nothing is left out.',
    wrong: 'returns:',
    right: 'get: /card/get',
  },
  'bad-value': {
    says: 'A value is a text of one line, one of a few words, or the `true` or `false` that the key allows.',
    wrong: 'safe: yes',
    right: 'safe: true',
  },
  unwritten: {
    says: '`npm run new` writes `…` for what only a person can say.',
    wrong:
      'groups:\n  card:\n    doc: …\n    endpoints:\n      list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list',
    right:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list',
  },
  'bad-identifier': {
    says: 'Groups and functions are lowerCamelCase, types PascalCase, and no name means something in generated code already.',
    wrong:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      card_list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list',
    right:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list',
  },
  'bad-kind': {
    says: 'A message is called by its MsgType, an event by `event.` or `device_event.` and its Event, a push of the platform by `info.` and its InfoType.',
    wrong: 'events:\n  card.get:\n    title: 领取\n    doc: 领取后推送',
    right: 'events:\n  event.get_card:\n    title: 领取\n    doc: 领取后推送',
  },
  'bad-path': {
    says: 'A path begins with one `/`, has no host, and may end in a constant query without access_token.',
    wrong: 'get: https://api.weixin.qq.com/card/get',
    right: 'get: /card/get',
  },
  'bad-link': {
    says: 'A link is an http(s) address; the `url` of a function has no query of its own.',
    wrong:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      show:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        url: https://mp.weixin.qq.com/show?id=1',
    right:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      show:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        url: https://mp.weixin.qq.com/show',
  },
  'bad-twin': {
    says: 'A twin names a function of the manifest: `group.function`.',
    wrong:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list\n      all: card.lists',
    right:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list\n      all: card.list',
  },
  'bad-errcode': {
    says: 'An errcode has a category and a 说明, and perhaps a remedy.',
    wrong:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list\nerrcodes:\n  40099: 已被核销',
    right:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list\nerrcodes:\n  40099: state -- 已被核销',
  },
  'two-methods': {
    says: 'An endpoint is a GET or a POST.',
    wrong: 'get: /card/get\npost: /card/get',
    right: 'get: /card/get',
  },
  'safe-once': {
    says: 'What only reads may be repeated, so it is not `once`.',
    wrong: 'safe: true\nonce: true',
    right: 'once: true',
  },
  'two-bodies': {
    says: 'A request has one body.',
    wrong: 'body:\n  id: string\nraw:\n  text: string',
    right: 'raw:\n  text: string',
  },
  'body-on-get': {
    says: 'A GET has no body.',
    wrong: 'get: /card/get\nbody:\n  id: string',
    right: 'get: /card/get\nquery:\n  id: string',
  },
  'bad-raw': {
    says: '`raw` holds one required text.',
    wrong: 'raw:\n  size: integer',
    right: 'raw:\n  text: string',
  },
  'bad-field-name': {
    says: 'A field name has ASCII letters, digits, `_`, `-` and `.`, then `[]` and `?`.',
    wrong: 'query:\n  card id: string',
    right: 'query:\n  card_id: string',
  },
  'empty-doc': {
    says: 'A 说明 follows ` -- `.',
    wrong: 'query:\n  id: string --',
    right: 'query:\n  id: string -- 标识',
  },
  'unexpected-list': {
    says: 'A list of fields has `[]` behind its name; YAML lists are only for `one of` and examples.',
    wrong: 'body:\n  ids:\n    - string',
    right: 'body:\n  ids: string[]',
  },
  'malformed-type': {
    says: 'A type is written as in the table of types.',
    wrong: 'query:\n  id: (string | integer',
    right: 'query:\n  id: string | integer',
  },
  'bad-facet': {
    says: 'A limit fits its type, and its smaller bound comes first.',
    wrong: 'query:\n  count: integer(50..1)',
    right: 'query:\n  count: integer(1..50)',
  },
  'bad-enum': {
    says: '`enum of` holds a 说明 for each value, and nothing beside it.',
    wrong: 'query:\n  sex:\n    enum of:\n      0:',
    right: 'query:\n  sex:\n    enum of:\n      0: 未知',
  },
  'unknown-type': {
    says: 'A type is one of this page, or declared under `types`.',
    wrong: 'query:\n  id: strng',
    right: 'query:\n  id: string',
  },
  'unused-type': {
    says: 'Every named type is used.',
    wrong: 'types:\n  CardKey: enum(A, B)',
    right: 'query:\n  key: CardKey\ntypes:\n  CardKey: enum(A, B)',
  },
  'circular-inclusion': {
    says: 'No type includes itself.',
    wrong: 'body: Card\ntypes:\n  Card:\n    all of: Card',
    right: 'body: Card\ntypes:\n  Card:\n    card?: Card',
  },
  'endless-type': {
    says: 'A type that contains itself does so in an optional field, an array or a map.',
    wrong: 'body: Card\ntypes:\n  Card:\n    card: Card',
    right: 'body: Card\ntypes:\n  Card:\n    card?: Card',
  },
  'too-complex': {
    says: 'What is nested, and the forms that `one of` and `all of` make together, stay within what a reader can follow.',
    wrong:
      'body:\n  - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - a',
    right: 'body:\n  a: string',
  },
  'bad-all-of': {
    says: '`all of` names types that have fields.',
    wrong: 'returns:\n  all of: string',
    right: 'returns:\n  all of: Card\ntypes:\n  Card:\n    id: string',
  },
  'bad-one-of': {
    says: '`one of` holds a list of alternatives that differ, of which at most one has no required field.',
    wrong: 'body:\n  one of:\n    - id: string\n    - id: string',
    right: 'body:\n  one of:\n    - id: string\n    - code: string',
  },
  'bad-by': {
    says: 'Each value of a request field leads to exactly one branch; `absent` is for a field that may be left out.',
    wrong: 'query:\n  full: enum(0, 1)\nreturns:\n  by full:\n    0:\n      id: string',
    right:
      'query:\n  full: enum(0, 1)\nreturns:\n  by full:\n    0:\n      id: string\n    1:\n      name: string',
  },
  'bad-pages': {
    says: '`pages` names fields of the request and of the answer, by which the pages of a list are told apart.',
    wrong:
      'body:\n  offset: integer(0..)\n  count: integer(..50)\nreturns:\n  ids: string[]\n  total: integer\npages: offset(offset, count) -> id, total',
    right:
      'body:\n  offset: integer(0..)\n  count: integer(..50)\nreturns:\n  ids: string[]\n  total: integer\npages: offset(offset, count) -> ids, total',
  },
  'bad-refuses': {
    says: '`refuses` names fields of the request that do not take every value: they have limits, or are an `enum`.',
    wrong: 'body:\n  name: string\nrefuses:\n  name: 45158',
    right: 'body:\n  name: string(..30 bytes)\nrefuses:\n  name: 45158',
  },
  'field-conflict': {
    says: 'A field that is declared again narrows the one that is included or common.',
    wrong: 'returns:\n  all of: Card\n  id: integer\ntypes:\n  Card:\n    id: string',
    right: 'returns:\n  all of: Card\n  id: enum(A)\ntypes:\n  Card:\n    id: string',
  },
  'field-clash': {
    says: 'All fields of a request have names of their own, and no answer has an errcode.',
    wrong: 'query:\n  id: string\nbody:\n  id: string',
    right: 'query:\n  id: string\nbody:\n  name: string',
  },
  'duplicate-path': {
    says: 'Method, path and constants belong to one endpoint.',
    wrong:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list\n      all:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list',
    right:
      'groups:\n  card:\n    doc: 卡券\n    endpoints:\n      list:\n        title: 查询\n        doc: 查询\n        link: https://developers.weixin.qq.com/doc\n        get: /card/list\n      all: card.list',
  },
  'bad-section': {
    says: 'Bodies and answers are objects, lists or maps; forms and queries have fields.',
    wrong: 'body: string',
    right: 'body:\n  id: string',
  },
  'bad-query-field': {
    says: 'A query holds texts, numbers and flags, and no access_token but a user’s own.',
    wrong: 'query:\n  ids: string[]',
    right: 'query:\n  ids: string -- 以逗号分隔',
  },
  'misplaced-file': {
    says: 'A `file` is a field of `multipart`.',
    wrong: 'body:\n  logo: file',
    right: 'multipart:\n  logo: file',
  },
  'misplaced-binary': {
    says: '`binary` is an answer, or one of several.',
    wrong: 'returns:\n  image: binary',
    right: 'returns: binary',
  },
  'misplaced-int64': {
    says: 'In a form an `int64` is a field of its own, and no answer is a map of them.',
    wrong: 'multipart:\n  ids: int64[]',
    right: 'multipart:\n  id: int64',
  },
  'ambiguous-int64': {
    says: 'An `int64` stands beside no other text or number.',
    wrong: 'body:\n  id: string | int64',
    right: 'body:\n  id: int64',
  },
  'recursive-int64': {
    says: 'A type that contains itself holds no `int64`.',
    wrong: 'returns: Node\ntypes:\n  Node:\n    id: int64\n    nodes: Node[]',
    right: 'returns: Node\ntypes:\n  Node:\n    id: string\n    nodes: Node[]',
  },
  'shared-int64': {
    says: 'A type with an `int64` is for requests or for answers: they differ in what they allow.',
    wrong: 'body: Card\nreturns: Card\ntypes:\n  Card:\n    id: int64',
    right: 'body:\n  id: int64\nreturns: Card\ntypes:\n  Card:\n    id: int64',
  },
  'bad-event': {
    says: 'An event holds what XML can: texts, numbers, booleans, lists and objects, none of them in the envelope already.',
    wrong:
      'events:\n  event.get_card:\n    title: 领取\n    doc: 领取后推送\n    fields:\n      CreateTime: integer',
    right:
      'events:\n  event.get_card:\n    title: 领取\n    doc: 领取后推送\n    fields:\n      CardId: string',
  },
  'unknown-field': {
    says: '`dedupe`, `aliases` and `variants` name fields of the event.',
    wrong:
      'events:\n  event.get_card:\n    title: 领取\n    doc: 领取后推送\n    fields:\n      CardId: string\n    dedupe: Code',
    right:
      'events:\n  event.get_card:\n    title: 领取\n    doc: 领取后推送\n    fields:\n      CardId: string\n    dedupe: CardId',
  },
  'bad-example': {
    says: 'An example fits its type and its limits.',
    wrong: 'query:\n  count: integer(1..5)\nexample:\n  request:\n    count: 9',
    right: 'query:\n  count: integer(1..5)\nexample:\n  request:\n    count: 5',
  },
  'stray-example': {
    says: 'An example belongs to a field.',
    wrong: 'query:\n  id: string\nexample:\n  request:\n    code: A',
    right: 'query:\n  id: string\nexample:\n  request:\n    id: A',
  },
} as const

export type Code = keyof typeof explanations
