import { describe, expect, test } from 'vitest'
import { ownTitles } from '../../tools/drift/known.js'
import { allEndpoints, opOf } from '../../codegen/model/walk.js'
import { fixture, model } from './manifest.js'

/** An endpoint of Tencent's documentation tree. */
interface Official {
  title: string
  method: string
  path: string
  link: string
}

const official = fixture('official-index.json') as Official[]

const endpoints = allEndpoints(model).map((endpoint) => {
  const [bare = endpoint.path] = endpoint.path.split('?')
  return { ...endpoint, path: bare, op: opOf(endpoint) }
})

function calling({ method, path }: Official): typeof endpoints {
  return endpoints.filter((endpoint) => endpoint.method === method && endpoint.path === path)
}

describe("the endpoints of Tencent's documentation", () => {
  test.each(official)('$method $path $title', (each) => {
    const functions = calling(each)
    expect(functions).not.toEqual([])
    expect(new Set(functions.map(({ link }) => link))).toEqual(new Set([each.link]))
    const titles = functions.filter(({ op }) => !ownTitles.has(op)).map(({ title }) => title)
    expect(titles).toEqual(titles.map(() => each.title))
  })

  test('every function with a title of its own departs from the official one', () => {
    const departing = official.flatMap((each) =>
      calling(each).filter(({ title }) => title !== each.title),
    )
    expect(departing.map(({ op }) => op).sort()).toEqual([...ownTitles.keys()].sort())
  })

  test('all 196 are in the fixture', () => {
    expect(official).toHaveLength(196)
  })
})
