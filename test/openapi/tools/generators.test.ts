import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import openapiTS, { astToString } from 'openapi-typescript'
import { expect, test } from 'vitest'
import { api, openApiOf } from '../support/document.js'
import { compile, complaints, temporaryFolder, writeFiles } from './support/typescript.js'

test('openapi-typescript makes types that compile and hold their users to the API', async () => {
  const folder = await temporaryFolder()
  const files = await writeFiles(folder, {
    'api.ts': astToString(await openapiTS(api.text)),
    'use.ts': [
      `import type { components, paths } from './api.js'`,
      `type BatchGet = paths['/card/batchget']['post']['requestBody']['content']['application/json']`,
      `export const page: BatchGet = { offset: 0, count: 10, status_list: ['CARD_STATUS_VERIFY_OK'] }`,
      `export const incomplete: BatchGet = { offset: 0 }`,
      `type Get = paths['/cgi-bin/freepublish/get']['post']['requestBody']['content']['application/json']`,
      `export const ids: Get[] = [{ publish_id: '2247483657' }, { publish_id: 100 }, { publish_id: true }]`,
      `type NewCard = components['schemas']['NewCard']`,
      `export const mixed = (cash: components['schemas']['CardCash']): NewCard => ({ card_type: 'GIFT', cash })`,
    ].join('\n'),
  })
  expect(complaints(compile(files))).toEqual([
    expect.stringMatching(/^use\.ts\(4\): Property 'count' is missing/),
    expect.stringMatching(/^use\.ts\(6\): Type 'boolean' is not assignable/),
    expect.stringMatching(
      /^use\.ts\(8\): Object literal may only specify known properties, and 'cash'/,
    ),
  ])
})

test('@hey-api/openapi-ts makes a client that compiles and holds its users to the API', async () => {
  const folder = await temporaryFolder()
  const [input = ''] = await writeFiles(folder, { 'openapi.json': api.text })
  await createClient({
    input,
    output: join(folder, 'client'),
    logs: { level: 'silent', file: false },
  })
  const [use = ''] = await writeFiles(folder, {
    'use.ts': [
      `import { cardBatchGet, invoiceGetAuthUrl, materialMediaUpload } from './client/index.js'`,
      `export const page = await cardBatchGet({ body: { offset: 0, count: 10 } })`,
      `export const total: number | undefined = page.data?.total_num`,
      `await materialMediaUpload({ body: { media: new Blob(['…']) }, query: { type: 'image' } })`,
      `await materialMediaUpload({ body: { media: 'photo.jpg' }, query: { type: 'image' } })`,
      `await cardBatchGet({ body: { offset: 0 } })`,
      `await invoiceGetAuthUrl()`,
    ].join('\n'),
  })
  // The client's own runtime is not written for this option.
  const program = compile([use], { exactOptionalPropertyTypes: false })
  expect(complaints(program)).toEqual([
    expect.stringMatching(/^use\.ts\(5\): Type 'string' is not assignable to type 'Blob \| File'/),
    expect.stringMatching(/^use\.ts\(6\): Property 'count' is missing/),
    expect.stringMatching(/^use\.ts\(7\): Expected 1 arguments/),
  ])
})

test('client generators show the texts of the values', async () => {
  const { text } = openApiOf(`groups:
  card:
    doc: 卡券
    types:
      CardKind:
        enum of:
          GROUPON: 团购券
          CASH: 代金券
    endpoints:
      create:
        title: 创建卡券
        doc: 创建卡券
        link: https://developers.weixin.qq.com/doc
        post: /card/create
        body:
          kind: CardKind
`)
  const types = astToString(await openapiTS(text, { enum: true }))
  expect(types).toMatch(/\/\/ 团购券\n\s+GROUPON = /)
  const folder = await temporaryFolder()
  const [input = ''] = await writeFiles(folder, { 'openapi.json': text })
  await createClient({
    input,
    output: join(folder, 'client'),
    logs: { level: 'silent', file: false },
    plugins: [{ name: '@hey-api/typescript', enums: 'javascript' }],
  })
  expect(await readFile(join(folder, 'client/types.gen.ts'), 'utf8')).toContain('团购券')
})
