/** What the benchmark uses of it; it comes without types. */
declare module 'co-wechat-api' {
  export default class API {
    prefix: string
    constructor(appid: string, secret: string)
    ensureAccessToken(): Promise<{ accessToken: string }>
    request(
      url: string,
      options: { method: string; headers: Record<string, string>; data: string },
    ): Promise<unknown>
  }
}
