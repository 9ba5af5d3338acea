import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readInside } from '../images/local.js'

/** The themes of this package. */
export const themeNames = ['light', 'plain', 'serif'] as const

/** Bytes of a theme, at most. */
const largest = 2 ** 20

/**
 * The CSS of a theme: one of this package by its name, or a file.
 * @param text - of the text whose front matter names the theme. It may be anybody's: no file outside of its folder is read
 * @throws Error that says why it is not read
 */
export async function themeCss(
  theme: string,
  text?: { folder: string | undefined; file: string | undefined },
): Promise<string> {
  if (themeNames.some((name) => name === theme)) {
    return readFile(fileURLToPath(new URL(`../themes/${theme}.css`, import.meta.url)), 'utf8')
  }
  if (text === undefined) return readFile(theme, 'utf8')
  const { folder, file = '' } = text
  if (folder === undefined) throw new Error('it is a file, and no folder says where it lies')
  return (await readInside({ folder, file }, theme, largest)).toString('utf8')
}
