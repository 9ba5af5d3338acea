import { ConfigError } from '../runtime/errors/config.js'

export interface AuthorizationPage {
  /** Where WeChat sends the administrator back to, on the platform's domain. Default: the platform's `redirectUrl`. */
  redirectUrl?: string | undefined
  /** Which kind of accounts may agree. Default: `offiaccount`. */
  kind?: 'offiaccount' | 'miniprogram' | 'both' | undefined
  /** The one account that may agree. Default: the administrator chooses. */
  appid?: string | undefined
  /** The page for computers, with a QR code, or that for phones, in WeChat. Default: `computer`. */
  device?: 'computer' | 'phone' | undefined
  /** What only this browser brings along again, such as the id of its session: `finish` must be given the same. */
  session?: string | undefined
}

/** What came back to the redirect address: the address, whole or from its path on, or its query as an object. */
export type Back = string | URL | { auth_code?: unknown; state?: unknown }

/** Host and path of the page, with its query in the place of `%`. */
const pages = {
  computer: ['https://mp.weixin.qq.com', '/cgi-bin/componentloginpage?%'],
  phone: [
    'https://open.weixin.qq.com',
    '/wxaopen/safe/bindcomponent?action=bindcomponent&no_scan=1&%#wechat_redirect',
  ],
} as const

const kinds = { offiaccount: 1, miniprogram: 2, both: 3 } as const

interface PageFields extends Pick<AuthorizationPage, 'kind' | 'appid' | 'device'> {
  component_appid: string
  pre_auth_code: string
  redirect_uri: string
  /** Instead of WeChat's own. */
  host: string | undefined
}

/** @throws ConfigError if there is no such kind or device */
export function addressOfPage(fields: PageFields): string {
  const { kind = 'offiaccount', appid, device = 'computer', host, ...query } = fields
  if (!Object.hasOwn(kinds, kind) || !Object.hasOwn(pages, device)) {
    throw new ConfigError(
      `kind must be one of ${Object.keys(kinds).join(', ')}, device one of ${Object.keys(pages).join(', ')}`,
    )
  }
  const [wechat, path] = pages[device]
  const { component_appid, pre_auth_code, redirect_uri } = query
  const parameters = new URLSearchParams({
    component_appid,
    pre_auth_code,
    redirect_uri,
    auth_type: String(kinds[kind]),
    ...(appid !== undefined && { biz_appid: appid }),
  })
  return `${host ?? wechat}${path.replace('%', String(parameters))}`
}
