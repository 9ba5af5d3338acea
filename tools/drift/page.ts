/** An endpoint as the documentation has it. */
export interface Documented {
  title: string
  /** Undefined where a table lists paths alone. */
  method?: 'GET' | 'POST'
  /** Without a query. */
  path: string
  /** Its page, if that is known. */
  link?: string
}

/** What is on a page, in its order. */
export type Block = { kind: 'heading' | 'text'; text: string } | { kind: 'row'; cells: string[] }

export interface Page {
  blocks: Block[]
  /** Its address, if the copy tells. */
  link?: string
}

/**
 * The calls that a page documents. Of Tencent's present pages each documents one, those of a section list the paths of theirs, and
 * the older ones have several, each under a heading.
 */
export function callsOnPage({ blocks, link }: Page): Documented[] {
  const listed = callsInTables(blocks)
  if (listed.length > 0) return listed
  const calls = callsInText(blocks)
  // A page of one call is what a link means; one of several is known by its anchors.
  const isItsOwn = calls.length === 1
  return calls.map((call) => ({ ...call, ...(isItsOwn && link !== undefined && { link }) }))
}

/** Tables with a column of paths. */
function callsInTables(blocks: readonly Block[]): Documented[] {
  let columns: { title: number; path: number } | undefined
  return blocks.flatMap((block): Documented[] => {
    if (block.kind !== 'row') {
      columns = undefined
      return []
    }
    const { cells } = block
    if (columns === undefined) {
      const [title, path] = [cells.indexOf('接口名称'), cells.indexOf('请求路径')]
      if (title !== -1 && path !== -1) columns = { title, path }
      return []
    }
    const [title = '', path = ''] = [cells[columns.title], cells[columns.path]]
    const [bare = ''] = path.split('?')
    return title !== '' && bare.startsWith('/') ? [{ title, path: bare }] : []
  })
}

const address = /https?:\/\/(?:[\w-]+\.)*api\w*\.weixin\.qq\.com(\/[\w./-]*\w)/

function callsInText(blocks: readonly Block[]): Documented[] {
  const calls = new Map<string, Documented>()
  let title = ''
  let method: Documented['method']
  for (const block of blocks) {
    if (block.kind === 'row') continue
    const text = block.text.trim()
    if (block.kind === 'heading') {
      // What follows are fields and examples, which may name other calls.
      if (/^(?:\d+\.\s*)?请求参数/.test(text) && calls.size > 0) break
      if (title === '' || !isStep(text)) title = text.replace(/^[\d.、\s]+/, '')
      method = undefined
      continue
    }
    const word = /(?<![A-Za-z])(GET|POST)(?![A-Za-z])/i.exec(text)?.[1]?.toUpperCase()
    if (word === 'GET' || word === 'POST') method = word
    const path = address.exec(text)?.[1]
    // An address without a method before it is an example, or a mention.
    if (path === undefined || method === undefined || title === '') continue
    calls.set(`${method} ${path}`, { title, method, path })
    method = undefined
  }
  return [...calls.values()]
}

/** A heading inside the description of one call: 1. 调用方式, HTTPS 调用, 接口调用请求说明, 返回参数. A title may hold such words. */
function isStep(heading: string): boolean {
  return step.test(heading.replace(/^[\d.、\s]+/, ''))
}

const step = new RegExp(
  [
    '^(?:HTTPS |云|第三方)?(?:接口)?(?:调用|请求|返回|参数|代码|错误|注意|功能|使用)?(?:请求|结果|数据)?',
    '(?:说明|参数|示例|事项|方式|体|描述|调用|地址|码)?$',
  ].join(''),
)
