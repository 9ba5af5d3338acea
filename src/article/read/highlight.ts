import { common, createLowlight } from 'lowlight'
import { elementsIn, textIn, type Element, type Root } from '../tree.js'

/** Colours code of a language that is named and known. */
export function highlight(tree: Root): void {
  const lowlight = createLowlight(common)
  for (const code of codeBlocksIn(tree)) {
    const language = languageOf(code)
    if (language === undefined || !lowlight.registered(language)) continue
    code.children = lowlight.highlight(language, textIn(code)).children as Element['children']
  }
}

/** The `<code>` of each `<pre>`. */
export function codeBlocksIn(tree: Root): Element[] {
  return elementsIn(tree).flatMap(({ tagName, children }) => {
    const [code] = children
    return tagName === 'pre' && code?.type === 'element' && code.tagName === 'code' ? code : []
  })
}

function languageOf({ properties: { className } }: Element): string | undefined {
  const names = Array.isArray(className) ? className.map(String) : []
  return names.find((name) => name.startsWith('language-'))?.slice('language-'.length)
}
