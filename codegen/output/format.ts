import { format as oxfmt } from 'oxfmt'

/** As `.prettierrc.json` has it for what people write. The output depends on nothing but the manifest, so it is not read. */
const style = { semi: false, singleQuote: true, printWidth: 100 } as const

/** The text as it is written to the file; the path tells the language. */
export async function format(path: string, text: string): Promise<string> {
  const { code, errors } = await oxfmt(path, text, style)
  const [error] = errors
  if (error)
    throw new Error(`The generator has made a ${path} that does not parse: ${error.message}`)
  return code
}
