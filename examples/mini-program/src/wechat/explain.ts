// Generated from mini-program.yaml (errcodes). Do not edit: npx offiaccount generate mini-program.yaml --out src/wechat

import type { ErrorCategory, Explain, Explanation } from 'offiaccount'

type Texts = readonly [meaning: string, remedy?: string]

/** What return codes mean, in the language of the manifest and in English. */
const errcodes: ReadonlyMap<
  number,
  readonly [category: ErrorCategory, texts: Texts, english?: Texts]
> = new Map([
  [40226, ['permission', ['高风险用户，登录被拦截', '不要重试，按业务的风险策略处理']]],
  [43101, ['state', ['用户没有同意接收，或已取消订阅', '不再发送，下次由用户重新订阅']]],
  [87009, ['argument', ['登录态签名不正确，会话密钥可能已失效', '让用户重新登录']]],
])

/** The documentation page of every endpoint. */
const links: Readonly<Record<string, string>> = {
  'login.code2Session':
    'https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session',
  'login.checkSession':
    'https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_checksessionkey',
  'wxacode.getUnlimited':
    'https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode',
  'media.uploadTempMedia':
    'https://developers.weixin.qq.com/miniprogram/dev/server/API/kf-mgnt/kf-message/api_uploadtempmedia',
  'subscribe.send':
    'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html',
}

/**
 * For `new OffiAccount({ explain })`: what the manifest says of its own functions, and WeChat's documentation of everything else.
 * @param otherwise - of another manifest, asked about functions that are not of this one
 */
export async function explain(
  failure: { op: string; errcode: number },
  otherwise?: Explain,
): Promise<Explanation | undefined> {
  const link = links[failure.op]
  const other = link === undefined ? await otherwise?.(failure) : undefined
  if (other) return other
  const { explain: documented } = await import('offiaccount/explain')
  const [category, texts, english] =
    (link === undefined ? undefined : errcodes.get(failure.errcode)) ?? []
  if (category === undefined) return { ...documented(failure), ...(link && { link }) }
  return { category, hint: texts?.join('：'), hintEn: english?.join(': '), ...(link && { link }) }
}
