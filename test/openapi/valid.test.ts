import { validate as hyperjump } from '@hyperjump/json-schema/openapi-3-1'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import type { Json } from '../../codegen/model.js'
import { api, operations, type Document } from './support/document.js'

/** Whose verdicts do not depend on each other: Ajv, Hyperjump's own engine, and Redocly's own reading of the standard. */
const validators: Record<string, (document: Document) => Promise<boolean>> = {
  '@seriousme/openapi-schema-validator': async (document) =>
    (await new Validator().validate({ ...structuredClone(document) })).valid,
  '@hyperjump/json-schema': async (document) => {
    const dialect = 'https://spec.openapis.org/oas/3.1/schema-base'
    const json = JSON.parse(JSON.stringify(document)) as Json
    return (await hyperjump(dialect, json)).valid
  },
  '@redocly/openapi-core': async (document) => (await lint(JSON.stringify(document))).length === 0,
}

/** Everything that Redocly knows to say, except that errors have status codes of their own: WeChat's are 200. */
async function lint(source: string): Promise<string[]> {
  const examples = { severity: 'error', allowAdditionalProperties: true } as const
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      'no-invalid-media-type-examples': examples,
      'no-invalid-parameter-examples': examples,
      'no-invalid-schema-examples': examples,
      'no-unused-components': 'error',
      'operation-4xx-response': 'off',
    },
  })
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  return problems.map(({ ruleId, message, location: [place] }) =>
    [ruleId, message, place?.pointer].join(' '),
  )
}

describe.each(Object.entries(validators))('%s', (_name, isValid) => {
  test('accepts the document', async () => {
    expect(await isValid(api.document)).toBe(true)
  })

  test.each<[string, (document: Document) => void]>([
    [
      'a parameter in an unknown place',
      ({ paths }) => {
        const [parameter] = paths['/cgi-bin/token']?.get?.parameters ?? []
        if (parameter) parameter.in = 'body'
      },
    ],
    [
      'a security scheme without a name',
      ({ components }) => {
        components.securitySchemes.access_token = { type: 'apiKey', in: 'query' }
      },
    ],
  ])('refuses %s', async (_what, spoil) => {
    const document = structuredClone(api.document)
    spoil(document)
    expect(await isValid(document)).toBe(false)
  })
})

test('Redocly finds nothing to mend, not even in an example', async () => {
  expect(await lint(api.text)).toEqual([])
})

test('an example that does not fit its schema would be found', async () => {
  const document = structuredClone(api.document)
  const [answer] = operations(document).map(
    ({ responses }) => responses[200].content['application/json'],
  )
  if (answer) answer.example = { errcode: '0', access_token: 'T', expires_in: 7200 }
  expect(await lint(JSON.stringify(document))).toEqual([
    expect.stringMatching(
      /^no-invalid-media-type-examples .*`errcode` property type must be integer/,
    ),
  ])
})
