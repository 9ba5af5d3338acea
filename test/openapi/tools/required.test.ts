import openapiTS, { astToString } from 'openapi-typescript'
import type ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { allTypes } from '../../../codegen/model/walk.js'
import { Comparison } from './support/compare.js'
import { api, type Document, type Schema } from '../support/document.js'
import { addressesOf, Expected } from './support/expected.js'
import { Forms } from './support/forms.js'
import { compile, temporaryFolder, writeFiles } from './support/typescript.js'

/**
 * From the model to OpenAPI and on to TypeScript: what openapi-typescript makes of the document is compared with the
 * model, field by field.
 */
describe('from the model to TypeScript', () => {
  test('every field of every type, request and answer arrives with its `?`', async () => {
    expect(await differences(api.document)).toEqual([])
  })

  test('a lost `required` would be found wherever it stands', async () => {
    const document = structuredClone(api.document)
    const { components, paths } = document
    const batchGet = paths['/card/batchget']?.post
    const json = 'application/json'
    loseRequired(components.schemas.PoiPhoto)
    loseRequired(batchGet?.requestBody?.content[json]?.schema)
    loseRequired(batchGet?.responses[200].content[json]?.schema.allOf?.[1])
    delete paths['/cgi-bin/media/get']?.get?.parameters?.[0]?.required
    expect(await differences(document)).toEqual([
      'PoiPhoto: { photo_url } became { photo_url? }',
      'GET /cgi-bin/media/get query: { media_id } became { media_id? }',
      'POST /card/batchget body: { count, offset, status_list? } became { count?, offset?, status_list? }',
      'POST /card/batchget answer: { card_id_list, errcode?, errmsg?, total_num } became { card_id_list?, errcode?, errmsg?, total_num? }',
    ])
  })
})

function loseRequired(schema: Schema | undefined): void {
  if (schema?.required === undefined) throw new Error('The schema requires nothing.')
  delete schema.required
}

async function differences(document: Document): Promise<string[]> {
  const source = astToString(await openapiTS(JSON.stringify(document)))
  const [file = ''] = await writeFiles(await temporaryFolder(), { 'api.ts': source })
  const program = compile([file])
  const forms = new Forms(api.model)
  const expected = new Expected(forms)
  const comparison = new Comparison(program.getTypeChecker(), forms)
  const components = exportedType(program, file, 'components')
  const paths = exportedType(program, file, 'paths')
  const at = (root: ts.Type, ...names: string[]): ts.Type =>
    names.reduce((type, name) => comparison.property(type, name), root)
  return [
    ...allTypes(api.model)
      .filter(({ name }) => name in document.components.schemas)
      .flatMap(({ name }) =>
        comparison.type({ kind: 'ref', name }, at(components, 'schemas', name), name),
      ),
    ...addressesOf(api.model).flatMap((address) => {
      const { method, path } = address
      const operation = [path, method.toLowerCase()]
      const query = at(paths, ...operation, 'parameters', 'query')
      return [
        ...comparison.forms(expected.query(address), query, `${method} ${path} query`),
        ...Object.entries(expected.bodies(address)).flatMap(([mediaType, forms]) => {
          const body = at(paths, ...operation, 'requestBody', 'content', mediaType)
          return comparison.forms(forms, body, `${method} ${path} body`)
        }),
        ...Object.entries(expected.answers(address)).flatMap(([mediaType, forms]) => {
          const answer = at(paths, ...operation, 'responses', '200', 'content', mediaType)
          return comparison.forms(forms, answer, `${method} ${path} answer`)
        }),
      ]
    }),
  ]
}

function exportedType(program: ts.Program, file: string, name: string): ts.Type {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const exported = module && checker.getExportsOfModule(module).find((each) => each.name === name)
  if (exported === undefined) throw new Error(`openapi-typescript exports no ${name}.`)
  return checker.getDeclaredTypeOfSymbol(exported)
}
