import { describe, expect, test } from 'vitest'
import type { Endpoint } from '../../codegen/model/model.js'
import { allEndpoints } from '../../codegen/model/walk.js'
import { Types } from '../../codegen/model/types.js'
import { differences, factOf, type Fact } from './facts.js'
import { departures, type Departure } from './departures.js'
import { fixture, model } from './manifest.js'

const facts = fixture('facts.json') as Fact[]
const types = new Types(model)
const endpoints = allEndpoints(model)

/** Where every function leads: the endpoints, and the addresses that are only built. */
const addresses = [
  ...endpoints.map(({ path }) => `https://api.weixin.qq.com${path}`),
  ...model.groups.flatMap(({ urls }) => urls.map(({ url }) => url)),
]

/** An endpoint as departures name it. */
function addressOf({ method, path }: Endpoint): string {
  return `${method} ${path}`
}

interface Difference {
  endpoint: string
  what: string
}

const found: Difference[] = endpoints.flatMap((endpoint) =>
  whatDiffers(endpoint).map((what) => ({ endpoint: addressOf(endpoint), what })),
)

function whatDiffers(endpoint: Endpoint): string[] {
  const fact = factOf(endpoint, facts)
  // What is newer than the facts has none; that none is lost or misspelt is another test's.
  if (fact === undefined) return []
  const method = fact.method === endpoint.method ? [] : [`method: ${fact.method} in the facts`]
  return [...method, ...differences(endpoint, fact, types)]
}

function explains({ endpoint, what }: Departure, difference: Difference): boolean {
  return endpoint === difference.endpoint && what.test(difference.what)
}

describe('every field of the facts', () => {
  test.each(facts.map((fact) => ({ ...fact, action: fact.action ?? '' })))(
    '$method $path $action is in the manifest',
    ({ path, action }) => {
      const same = addresses.filter((address) => new URL(address).pathname === path)
      expect(same.filter((address) => address.includes(action))).not.toEqual([])
    },
  )

  test('differs from the manifest only where the table says why', () => {
    const unexplained = found.filter((each) => !departures.some((row) => explains(row, each)))
    expect(unexplained).toEqual([])
  })

  test('every row of the table explains a difference', () => {
    const idle = departures.filter((row) => !found.some((each) => explains(row, each)))
    expect(idle).toEqual([])
  })
})
