const utf8 = new TextDecoder()
/** Decodes one character per byte, so that positions in the text are positions in the bytes. */
const bytewise = new TextDecoder('latin1')

/**
 * Reads `multipart/form-data` (RFC 7578): parts with a filename as files, others as text; undefined if it is incomplete.
 * Like WeChat, it does not know `filename*`.
 */
export function parseForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Record<string, string | File> | undefined {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = `\r\n--${quoted ?? bare ?? ''}`
  const text = `\r\n${bytewise.decode(bytes)}`
  const parts: Record<string, string | File> = {}
  let start = text.indexOf(boundary)
  while (start >= 0) {
    start += boundary.length
    if (text.startsWith('--', start)) return parts
    const end = text.indexOf(boundary, start)
    const content = text.indexOf('\r\n\r\n', start) + 4
    if (end < 0 || content < 4 || content > end) return undefined
    const header = utf8.decode(bytes.subarray(start - 2, content - 2))
    const name = parameter(header, 'name')
    if (name !== undefined) parts[name] = partOf(header, bytes.slice(content - 2, end - 2))
    start = end
  }
  return undefined
}

function partOf(header: string, bytes: Uint8Array<ArrayBuffer>): string | File {
  const filename = parameter(header, 'filename')
  if (filename === undefined) return utf8.decode(bytes)
  const [, type = ''] = /^content-type: *(.+)$/im.exec(header) ?? []
  return new File([bytes], filename, { type: type.trim() })
}

/** A parameter of `Content-Disposition`; quotes and line breaks are percent-encoded (WHATWG HTML, multipart form data). */
function parameter(header: string, name: string): string | undefined {
  const [, value] = new RegExp(`[; ]${name}="([^"\r\n]*)"`, 'i').exec(header) ?? []
  return value?.replace(/%(22|0A|0D)/gi, decodeURIComponent)
}
