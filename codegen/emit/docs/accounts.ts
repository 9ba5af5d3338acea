/** The accounts for which an endpoint or a push is there, in words. */
export const accounts: Readonly<Record<'service' | 'both' | 'miniprogram' | 'platform', string>> = {
  service: '服务号',
  both: '服务号、订阅号',
  miniprogram: '小程序',
  platform: '第三方平台',
}
