import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ts from 'typescript'
import { expect, onTestFinished, test } from 'vitest'
import { api, operations, projectRoot } from '../support/document.js'
import { runProgram } from './support/programs.js'
import { folderOfTools } from './support/typescript.js'

/** What the clients of language models allow a tool to be called. */
const toolName = /^[a-zA-Z0-9_-]{1,64}$/

test('openapi-mcp-generator makes a server with a tool for each operation, which a client accepts', async () => {
  const program = 'openapi-mcp-generator'
  const folder = await folderOfTools(program)
  const input = join(projectRoot, 'openapi.json')
  await runProgram(program, ['--input', input, '--output', folder, '--force'], folder)
  const source = await readFile(join(folder, 'src/index.ts'), 'utf8')
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  await writeFile(join(folder, 'index.js'), outputText)
  const { name } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string
  }
  expect(name).toBe('wechat-official-account-api')

  const client = new Client({ name: 'test', version: '1.0.0' })
  onTestFinished(() => client.close())
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [join(folder, 'index.js')] }),
  )
  const { tools } = await client.listTools()
  const ids = operations(api.document).map(({ operationId }) => operationId)
  expect(tools.map((tool) => tool.name).sort()).toEqual(ids.sort())
  expect(ids.filter((id) => !toolName.test(id))).toEqual([])
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  for (const { inputSchema } of tools) {
    expect(inputSchema.type).toBe('object')
    expect(JSON.stringify(inputSchema)).not.toContain('$ref')
    ajv.compile(inputSchema)
  }
})
