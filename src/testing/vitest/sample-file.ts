/** How files of each kind begin, as far as WeChat looks. */
const beginnings: Readonly<Record<string, readonly number[]>> = {
  gif: [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  jpg: [0xff, 0xd8, 0xff, 0xe0],
  mp3: [0x49, 0x44, 0x33],
  mp4: [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
}

/** A file that begins as its name says, if that is of a kind that WeChat looks at; `rest` follows. */
export function sampleFile(
  name: string,
  rest = '',
  options?: ConstructorParameters<typeof File>[2],
): File {
  const [, ending = ''] = /\.(\w+)$/.exec(name) ?? []
  const beginning = beginnings[ending] ?? []
  return new File([Uint8Array.from(beginning), rest], name, options)
}
