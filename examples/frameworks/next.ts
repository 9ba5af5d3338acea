import type { Callback } from 'offiaccount/callback'

/** What `app/wechat/route.ts` exports. Next itself is not needed: it calls them with Web requests. */
export interface Route {
  GET: (request: Request) => Promise<Response>
  POST: (request: Request) => Promise<Response>
}

/** `export const GET = callback.fetch, POST = callback.fetch` */
export function alone(callback: Callback): Route {
  return { GET: callback.fetch, POST: callback.fetch }
}

/** The body was read before, as text. */
export function behindParser(callback: Callback): Route {
  return {
    GET: callback.fetch,
    async POST(request) {
      const { method, url } = request
      const { body, ...init } = await callback.handle({ method, url, body: await request.text() })
      return new Response(body, init)
    },
  }
}

/** Refused: the body of a Web request can be read once. */
export function spoiled(callback: Callback): Route {
  return {
    GET: callback.fetch,
    async POST(request) {
      await request.text()
      return callback.fetch(request)
    },
  }
}
