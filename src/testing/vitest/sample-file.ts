/** The first bytes of files of each kind, as far as WeChat checks them. */
const beginnings: Readonly<Record<string, readonly number[]>> = {
  gif: [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  jpg: [0xff, 0xd8, 0xff, 0xe0],
  mp3: [0x49, 0x44, 0x33],
  mp4: [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
}

/** A file whose first bytes match the extension of its name, if WeChat checks such files, followed by `rest`. */
export function sampleFile(
  name: string,
  rest = '',
  options?: ConstructorParameters<typeof File>[2],
): File {
  const [, ending = ''] = /\.(\w+)$/.exec(name) ?? []
  const beginning = beginnings[ending] ?? []
  return new File([Uint8Array.from(beginning), rest], name, options)
}
