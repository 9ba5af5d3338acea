/** Whether WeChat serves this host, with or without its port: its API, its pages and its pictures. */
export function isWeChatHost(host: string): boolean {
  return /(?:^|\.)weixin\.qq\.com(?::\d+)?$/.test(host) || isPictureHost(host)
}

/** Whether only pictures and videos come from this host. */
export function isPictureHost(host: string): boolean {
  return /(?:^|\.)(?:qpic|qlogo)\.cn(?::\d+)?$/.test(host)
}
