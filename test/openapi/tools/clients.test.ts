import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../support/document.js'
import { runProgram } from './support/programs.js'
import { compile, complaints, folderOfTools, writeFiles } from './support/typescript.js'

const input = join(projectRoot, 'openapi.json')

/** A generator of clients: what it is run with, and the files that a user would import. */
interface Generator {
  program: string
  args: readonly string[]
  /** A configuration file, for those that want one. */
  config?: { name: string; content: (folder: string) => string }
  /** A program that uses the client as its users would, and one mistake that its types must find. */
  use: readonly string[]
  mistake: RegExp
}

const generators: readonly Generator[] = [
  {
    program: 'openapi-typescript',
    args: [input, '--output', 'client.ts'],
    use: [
      `import type { components, paths } from './client.js'`,
      `type BatchGet = paths['/card/batchget']['post']`,
      `export const body: BatchGet['requestBody']['content']['application/json'] = { offset: 0, count: 10 }`,
      `export const error: BatchGet['responses']['4XX'] extends { content: { 'application/json': infer E } } ? E : never =`,
      `  { errcode: 40001, errmsg: 'invalid credential' }`,
      `export const same: components['schemas']['WeChatError'] = error`,
      `export const wrong: BatchGet['requestBody']['content']['application/json'] = { offset: 0 }`,
    ],
    mistake: /^use\.ts\(7\): Property 'count' is missing/,
  },
  {
    program: '@hey-api/openapi-ts',
    args: ['--input', input, '--output', 'client', '--no-log-file', '--silent'],
    use: [
      `import { cardBatchGet, type WeChatError } from './client/index.js'`,
      `const { data, error } = await cardBatchGet({ body: { offset: 0, count: 10 } })`,
      `export const total: number | undefined = data?.total_num`,
      `export const refusal: WeChatError | undefined = error`,
      `await cardBatchGet({ body: { offset: 0 } })`,
    ],
    mistake: /^use\.ts\(5\): Property 'count' is missing/,
  },
  {
    program: 'orval',
    args: ['--input', input, '--output', 'client.ts', '--client', 'fetch'],
    use: [
      `import { cardBatchGet } from './client.js'`,
      `const answer = await cardBatchGet({ offset: 0, count: 10 })`,
      `export const total: number | undefined = answer.status === 200 ? answer.data.total_num : undefined`,
      `await cardBatchGet({ offset: 0 })`,
    ],
    mistake: /^use\.ts\(4\): [^]*'count' is missing/,
  },
  {
    program: 'swagger-typescript-api',
    args: ['generate', '--path', input, '--output', '.', '--name', 'client.ts', '--silent'],
    use: [
      `import { Api } from './client.js'`,
      `const { data } = await new Api().card.cardBatchGet({ offset: 0, count: 10 })`,
      `export const total: number = data.total_num`,
      `await new Api().card.cardBatchGet({ offset: 0 })`,
    ],
    mistake: /^use\.ts\(4\): [^]*'count' is missing/,
  },
  {
    program: '@kubb/cli',
    args: ['generate', '--config', 'kubb.config.js', '--silent'],
    config: {
      name: 'kubb.config.js',
      content: (folder) => `
        import { defineConfig } from '@kubb/core'
        import { pluginClient } from '@kubb/plugin-client'
        import { pluginOas } from '@kubb/plugin-oas'
        import { pluginTs } from '@kubb/plugin-ts'

        export default defineConfig({
          root: ${JSON.stringify(folder)},
          input: { path: ${JSON.stringify(input)} },
          output: { path: 'client', extension: { '.ts': '.js' }, format: false, lint: false },
          plugins: [
            pluginOas({ validate: false, generators: [] }),
            pluginTs(),
            pluginClient({ client: 'fetch', bundle: true }),
          ],
        })`,
    },
    use: [
      `import { cardBatchGet } from './client/index.js'`,
      `const { total_num } = await cardBatchGet({ offset: 0, count: 10 })`,
      `export const total: number = total_num`,
      `await cardBatchGet({ offset: 0 })`,
    ],
    mistake: /^use\.ts\(4\): [^]*'count' is missing/,
  },
  {
    program: 'openapi-zod-client',
    args: [input, '--output', 'client.ts', '--export-schemas', '--with-alias'],
    use: [
      `import { createApiClient } from './client.js'`,
      `const client = createApiClient('https://api.weixin.qq.com')`,
      `const { total_num } = await client.card_batchGet({ offset: 0, count: 10 })`,
      `export const total: number = total_num`,
      `await client.card_batchGet({ offset: 0 })`,
    ],
    mistake: /^use\.ts\(5\): [^]*'count' is missing/,
  },
]

test.each(generators)(
  '$program makes a client that compiles under --strict, and holds its users to the API',
  async ({ program, args, config, use, mistake }) => {
    const folder = await folderOfTools(program)
    if (config) await writeFiles(folder, { [config.name]: config.content(folder) })
    await runProgram(program, args, folder)
    const files = await writeFiles(folder, { 'use.ts': use.join('\n') })
    // Their runtimes are not written for these, which are no part of --strict.
    const beyondStrict = { exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false }
    expect(complaints(compile(files, beyondStrict))).toEqual([expect.stringMatching(mistake)])
  },
)
