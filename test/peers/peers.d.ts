/** What tests and the benchmark use of these packages; they come without types. */
declare module 'wechat-crypto' {
  export default class WXBizMsgCrypt {
    constructor(token: string, encodingAESKey: string, id: string)
    getSignature(timestamp: string, nonce: string, encrypt: string): string
    encrypt(text: string): string
    decrypt(text: string): { message: string; id: string }
  }
}
