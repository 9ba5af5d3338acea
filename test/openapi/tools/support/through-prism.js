/**
 * `--import`ed into a program whose mock listens on a port of its own: sends what it fetches from there through the
 * recorder in `PRISM_URL`.
 */
const { fetch } = globalThis

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init)
  const { origin, pathname, search } = new URL(request.url)
  const headers = new Headers(request.headers)
  headers.set('x-mock', origin)
  const body = request.body === null ? undefined : await request.arrayBuffer()
  const { method, signal } = request
  return fetch(`${process.env.PRISM_URL}${pathname}${search}`, { method, headers, body, signal })
}
