import { validate as hyperjump } from '@hyperjump/json-schema/openapi-3-1'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'
import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core'
import spectralRulesets from '@stoplight/spectral-rulesets'
import { describe, expect, test } from 'vitest'
import type { Json } from '../../../codegen/model/model.js'
import { api, operations, type Document } from '../support/document.js'

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

/** Everything that Redocly recommends, as errors; beside it that no component is idle. */
async function lint(source: string): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: { 'no-unused-components': 'error' },
  })
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  return problems.map(({ ruleId, message, location: [place] }) =>
    [ruleId, message, place?.pointer].join(' '),
  )
}

/** Everything that `spectral:oas` has to say. */
async function spectral(source: string): Promise<string[]> {
  const linter = new spectralCore.Spectral()
  linter.setRuleset({ extends: [[spectralRulesets.oas as RulesetDefinition, 'recommended']] })
  const problems = await linter.run(source)
  return problems.map(({ code, message, path }) => [code, path.join('.'), message].join(' '))
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

test('Spectral finds nothing to mend, by its own rules for OpenAPI', async () => {
  expect(await spectral(api.text)).toEqual([])
})

test('what Spectral holds against a document would be found', async () => {
  const document = structuredClone(api.document)
  document.paths['/cgi-bin/token']?.get?.tags.push('unknown')
  expect(await spectral(JSON.stringify(document))).toEqual([
    expect.stringMatching(/^operation-tag-defined paths.*token/),
  ])
})
