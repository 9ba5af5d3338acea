import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { api, operations } from '../support/document.js'

/** The part of openapi-to-postmanv2, which has no types, that is used here. */
interface Converter {
  convert: (
    input: { type: 'json'; data: unknown },
    options: object,
    done: (error: unknown, outcome: { result: boolean; output?: { data: Item }[] }) => void,
  ) => void
}

interface Item {
  item?: Item[]
  request?: unknown
}

const { convert } = createRequire(import.meta.url)('openapi-to-postmanv2') as Converter

const all = operations(api.document)

test.each([
  ['Paths', all.length],
  ['Tags', all.flatMap(({ tags }) => tags).length],
])(
  'Postman takes the document as it is, with a request for each operation in folders by %s',

  async (folderStrategy, requests) => {
    const collection = await new Promise<Item>((resolve, reject) => {
      convert(
        { type: 'json', data: structuredClone(api.document) },
        { folderStrategy },
        (error, outcome) => {
          const [converted] = outcome.output ?? []
          if (converted && outcome.result) resolve(converted.data)
          else reject(new Error(`Postman refuses the document: ${String(error)}`))
        },
      )
    })
    expect(requestsIn(collection)).toBe(requests)
  },
)

function requestsIn({ item = [], request }: Item): number {
  return item.reduce((sum, each) => sum + requestsIn(each), request === undefined ? 0 : 1)
}
