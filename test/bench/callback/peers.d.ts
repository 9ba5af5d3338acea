/** What the benchmark uses of these packages; they come without types. */
declare module 'wechat' {
  export interface Message {
    Content: string
  }

  export default function wechat(
    config: { token: string; appid: string; encodingAESKey?: string | undefined },
    handler: (request: { weixin: Message }, response: { reply(text: string): void }) => void,
  ): (request: object, response: object, next: (error: unknown) => void) => void
}

declare module 'co-wechat' {
  export interface Context {
    method: string
    query: object
    request: { body: string }
    status?: number
    body?: string
    type?: string
  }

  export default function wechat(config: {
    token: string
    appid: string
    encodingAESKey?: string | undefined
  }): {
    middleware(
      handler: (message: { Content: string }) => Promise<string>,
    ): (context: Context) => Promise<void>
  }
}
