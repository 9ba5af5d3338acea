export type Bytes = Uint8Array<ArrayBuffer>

export function join(chunks: readonly Bytes[]): Bytes {
  const [first] = chunks
  if (first && chunks.length === 1) return first
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/**
 * Reads a stream to its end, or until more than `limit` bytes are there. `Response.arrayBuffer()` would hide in some browsers
 * the error with which the stream ends.
 */
export async function readAll(stream: ReadableStream<Bytes>, limit?: number): Promise<Bytes> {
  const reader = stream.getReader()
  const chunks: Bytes[] = []
  for (let length = 0; length <= (limit ?? Infinity);) {
    const { done, value } = await reader.read()
    if (done) return join(chunks)
    chunks.push(value)
    length += value.length
  }
  void reader.cancel().catch(() => undefined)
  return join(chunks)
}
