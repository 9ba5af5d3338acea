/** Thrown anywhere in the mock to answer with an errcode. */
export class Refusal extends Error {
  readonly errcode: number
  /** Undefined: JSON's own. */
  readonly contentType: string | undefined

  /** Without `errmsg`: WeChat's usual text for the errcode. */
  constructor(errcode: number, errmsg: string = errmsgOf(errcode), contentType?: string) {
    super(errmsg)
    this.errcode = errcode
    this.contentType = contentType
  }
}

const errmsgs: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001:
    'invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r',
  40002: 'invalid grant_type',
  40007: 'invalid media_id',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40016: 'invalid button size',
  40023: 'invalid sub button size',
  40033: 'invalid charset. please check your request, if include \\uxxxx will create fail!',
  40056: 'invalid serial code',
  40066: 'invalid url',
  40071: 'invalid card type',
  40078: 'invalid card status',
  40079: 'invalid time',
  40097: 'invalid args',
  40099: 'invalid code, this code has consumed.',
  40100:
    'invalid DateInfo, Make Sure OldDateInfoType==NewDateInfoType && NewBeginTime<=OldBeginTime && OldEndTime<= NewEndTime',
  40114: 'invalid index value',
  40122: 'invalid card quantity',
  40125: 'invalid appsecret',
  40127:
    'invalid user-card status! Hint: the card was given to user, but may be deleted or expired or set unavailable !',
  40164: 'invalid ip, not in whitelist',
  41001: 'access_token missing',
  41002: 'appid missing',
  41003: 'refresh_token missing',
  41004: 'appsecret missing',
  41005: 'media data missing',
  41006: 'media_id missing',
  41008: 'missing code',
  41009: 'missing openid',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  43004: 'require subscribe',
  44001: 'empty media data',
  44002: 'empty post data',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  45031: 'stock is out of limit',
  45058: "can't modify sys tag",
  45059: 'can not tagging one user too much',
  45065: 'clientmsgid exist',
  45157: 'invalid tag name',
  45159: 'invalid tag id',
  46003: 'menu no exist',
  47001: 'data format error',
  48001: 'api unauthorized',
  48006: 'forbid to clear quota because of reaching the limit',
  53600: 'Article ID 无效',
  65301: 'this menu is not conditionalmenu',
  65303: 'there is no selfmenu, please create selfmenu first',
  76021: 'cgi_path not found, please check',
}

export function errmsgOf(errcode: number): string {
  return errmsgs[errcode] ?? 'api error'
}
