import {
  addStyle,
  attribute,
  element,
  text,
  textIn,
  type Element,
  type ElementContent,
} from '../tree.js'

/** Of the first level, which WeChat shows by itself, and of those below. */
const bullets = ['•', '◦', '▪']

/** What checkboxes of a task list become. */
export const checkbox: { readonly checked: string; readonly open: string } = {
  checked: '☑',
  open: '☐',
}

/** Who is in a line of text, and not a block of its own. */
const blocks = /^(?:blockquote|h[1-6]|hr|ol|p|pre|section|table|ul)$/

/**
 * Makes lists that WeChat's editor leaves as they are. It breaks an item before bold text or code unless a block is around its text,
 * and shows a second bullet for a list in an item: such a list becomes blocks that begin with a bullet or number of their own.
 */
export function adaptList(list: Element): Element {
  list.children = itemsOf(list).map((item) => {
    item.children = blocksOf(item, 1)
    if (isTask(item)) addStyle(item, 'list-style:none')
    return item
  })
  return list
}

function itemsOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element' && child.tagName === 'li') as Element[]
}

function isTask(item: Element): boolean {
  return Object.values(checkbox).includes(textIn(item).trimStart().charAt(0))
}

/** What is in an item, each line of text as a block. */
function blocksOf(item: Element, depth: number): Element[] {
  const found: Element[] = []
  let line: ElementContent[] = []
  for (const child of [...item.children, undefined]) {
    const block = child?.type === 'element' && blocks.test(child.tagName) ? child : undefined
    if (child && !block) {
      line.push(child)
      continue
    }
    if (textIn(element('section', {}, line)).trim() !== '' || line.some(isImage)) {
      found.push(element('section', {}, line))
    }
    line = []
    if (block) found.push(asBlock(block, depth))
  }
  return found
}

function isImage(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'img'
}

function asBlock(block: Element, depth: number): Element {
  if (block.tagName === 'ul' || block.tagName === 'ol') return nestedList(block, depth)
  return block.tagName === 'p' ? { ...block, tagName: 'section' } : block
}

function nestedList(list: Element, depth: number): Element {
  const start = Number(attribute(list, 'start') ?? 1)
  const bullet = bullets[Math.min(depth, bullets.length - 1)] ?? ''
  const items = itemsOf(list).flatMap((item, index) => {
    const [first, ...others] = blocksOf(item, depth + 1)
    const marker = list.tagName === 'ol' ? `${start + index}.` : bullet
    if (first?.tagName !== 'section')
      return [hanging([text(marker)]), ...(first ? [first] : []), ...others]
    const head = isTask(item) ? [] : [text(`${marker} `)]
    return [hanging([...head, ...first.children]), ...others]
  })
  return element('section', { style: 'padding-left:1em' }, items)
}

/** Its further lines begin where the text of the first does. */
function hanging(children: ElementContent[]): Element {
  return element('section', { style: 'padding-left:1em;text-indent:-1em' }, children)
}
