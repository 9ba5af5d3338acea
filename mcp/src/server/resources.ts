import { ResourceTemplate, type McpServer } from '@modelcontextprotocol/server'
import { explain } from 'offiaccount/explain'
import type { App } from '../tools/context.js'

/** Pages of functions and of errcodes, for clients that show them. */
export function registerResources(server: McpServer, { functions, index }: App): void {
  server.registerResource(
    'functions',
    'wechat://functions',
    { title: '全部接口 All functions', mimeType: 'text/markdown' },
    ({ href }) => {
      const lines = functions.all
        .filter(({ isWithheld }) => !isWithheld)
        .map(({ op, title, effect }) => `- ${op} ${title} (${effect})`)
      return { contents: [{ uri: href, mimeType: 'text/markdown', text: lines.join('\n') }] }
    },
  )
  server.registerResource(
    'function',
    new ResourceTemplate('wechat://functions/{op}', {
      list: undefined,
      complete: {
        op: (begun) =>
          functions.all
            .filter(({ op, isWithheld }) => !isWithheld && op.startsWith(begun))
            .map(({ op }) => op)
            .slice(0, 100),
      },
    }),
    { title: '接口文档 The page of a function', mimeType: 'text/markdown' },
    ({ href }, { op }) => {
      const api = functions.get(String(op))
      if (!api) {
        const near = index.find(String(op), 3).map((hit) => hit.api.op)
        throw new Error(`there is no function ${String(op)}; perhaps ${near.join(', ')}`)
      }
      const schema = (part: typeof api.input): string =>
        part ? `\`\`\`json\n${JSON.stringify(functions.whole(part), null, 1)}\n\`\`\`` : 'nothing'
      const text = [
        `# ${api.op}  ${api.title}`,
        api.doc,
        `\`${api.method} ${api.path}\`, effect: ${api.effect}. ${api.link}`,
        `## Takes\n\n${schema(api.input)}`,
        `## Answers\n\n${schema(api.output)}`,
      ].join('\n\n')
      return { contents: [{ uri: href, mimeType: 'text/markdown', text }] }
    },
  )
  server.registerResource(
    'errcode',
    new ResourceTemplate('wechat://errcodes/{errcode}', { list: undefined }),
    { title: '错误码 What an errcode means', mimeType: 'text/plain' },
    ({ href }, { errcode }) => {
      const { category, hint } = explain({ op: '', errcode: Number(errcode) })
      if (category === undefined) throw new Error(`WeChat documents no errcode ${String(errcode)}`)
      const text = `${String(errcode)} (${category}): ${hint ?? ''}`
      return { contents: [{ uri: href, mimeType: 'text/plain', text }] }
    },
  )
}
