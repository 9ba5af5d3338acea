/** What the hosts use of packages that only `npm run test:platforms` installs. */

declare module 'miniflare' {
  export class Miniflare {
    constructor(options: {
      modules: boolean
      script: string
      compatibilityDate: string
      compatibilityFlags: string[]
      cf: boolean
      host: string
    })
    readonly ready: Promise<URL>
    dispatchFetch(
      url: string,
      init: { method: string; body: string; signal: AbortSignal },
    ): Promise<{ body: AsyncIterable<Uint8Array> }>
    dispose(): Promise<void>
  }
}

declare module 'edge-runtime' {
  export class EdgeRuntime {
    constructor(options: { initialCode: string })
    dispatchFetch(
      url: string,
      init: { method: string; body: string },
    ): Promise<{ body: AsyncIterable<Uint8Array> }>
  }
}
