/** Where the mock pushes messages and events, and how. */
export interface CallbackOptions {
  /** Takes the pushes without a socket: `callback.fetch`. */
  handler?: ((request: Request) => Response | Promise<Response>) | undefined
  /** The address of the server that takes them, if there is no `handler`. */
  url?: string | undefined
  /** The Token of the account's configuration. */
  token: string
  /** The EncodingAESKey, 43 characters. Pushes are encrypted if there is one; the mock then needs its `appid`. */
  encodingAESKey?: string | undefined
  /** Default: `xml`. */
  format?: 'xml' | 'json' | undefined
}
