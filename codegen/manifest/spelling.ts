import { Mistake, type Diagnostic, type Source } from './diagnostics.js'
import type { Text } from './text.js'

/** Throws at what makes the whole file something else than a manifest. */
export function refuseUnreadable({ text, broken }: Source): void {
  const encoding = 'this is not UTF-8: save the file as UTF-8'
  if (broken) throw new Mistake('not-utf8', encoding, broken)
  // UTF-16, of which every ASCII character has such a byte.
  refuse(text, /\0/, 'not-utf8', encoding)
  const conflict = 'a merge conflict: keep what is right and delete the markers'
  refuse(text, /^(?:<{7}|>{7}|={7}$|\|{7}).*/m, 'merge-conflict', conflict)
  const deep = `more than ${deepest} levels: give inner parts a name under \`types\``
  refuse(text, tooDeep, 'too-complex', deep)
}

const deepest = 40

const tooDeep = new RegExp(
  String.raw`^ {${2 * deepest}} *|(?:[-?] +){${deepest}}|(?:[[{]\s*){${deepest}}`,
  'm',
)

function refuse(text: string, pattern: RegExp, code: Diagnostic['code'], message: string): void {
  const found = pattern.exec(text)
  if (found) throw new Mistake(code, message, [found.index, found.index + found[0].length])
}

/** Beside the fullwidth forms of ASCII, what a Chinese keyboard writes for a character of the notation. */
const ascii: ReadonlyMap<string, string> = new Map(
  Array.from('、【】‘’“”', (wide, index) => [wide, `,[]''""`[index] ?? '']),
)

/** The complaint about the first character of the text that should be its ASCII twin; undefined if there is none. */
export function wideCharacter(text: Text): Mistake | undefined {
  const { 0: char, index } = /[\uFF01-\uFF5E、【】‘’“”]/.exec(text.value) ?? {}
  if (char === undefined || index === undefined) return undefined
  const { span } = text.slice(index, index + 1)
  const twin = ascii.get(char) ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0)
  return new Mistake('fullwidth', `\`${char}\` is fullwidth: write an ASCII \`${twin}\``, span)
}

/** The complaint about a key that ends in a fullwidth colon, which YAML takes for a part of a text. */
export function wideColon(source: Source, line: number): Diagnostic | undefined {
  const match = wideKey.exec(source.line(line))
  if (match === null) return undefined
  const end = source.offsetOf(line) + match[0].length
  const message = '`：` is fullwidth: write an ASCII `:`'
  return { code: 'fullwidth', message, span: [end - 1, end] }
}

const wideKey = /^\s*(?:(?:one|all|enum) of|by \S+|[\w.[\]()?-]+)(?: +-- [^:：]*)?：(?=\s|$)/
