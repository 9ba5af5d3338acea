import type { Warning } from '../article.js'

/** As browsers read an address: without spaces and control characters, which can hide what it is. */
function readable(address: string): string {
  return address.replaceAll(/[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028\u2029\uFEFF]/g, '')
}

const scheme = /^([a-z][a-z\d+.-]*):/i

interface LinkAddress {
  /** Undefined if the link becomes mere text. */
  address: string | undefined
  warning?: Pick<Warning, 'kind' | 'message'>
}

/** Where a link leads that readers can follow. */
export function linkAddress(href: string): LinkAddress {
  const address = readable(href)
  const [, name] = scheme.exec(address) ?? []
  if (/^https?$/i.test(name ?? '')) return { address: href.trim() }
  if (address.startsWith('//')) return { address: `https:${address}` }
  // Of footnotes: `links` takes care of them.
  if (address.startsWith('#user-content-fn')) return { address }
  if (/^(?:javascript|vbscript|data|file|blob)$/i.test(name ?? '')) {
    const message = `a link to ${name?.toLowerCase() ?? ''}: is removed, and its text stays`
    return { address: undefined, warning: { kind: 'address', message } }
  }
  const shown = address.slice(0, 60)
  const message = `the link to ${shown} becomes text: readers can only follow http and https`
  return { address: undefined, warning: { kind: 'link', message } }
}

/** Where an image is: an address, `data:`, or a path; undefined if it cannot be one. */
export function imageAddress(src: string): string | undefined {
  const address = readable(src)
  const [, name] = scheme.exec(address) ?? []
  if (address === '' || /^(?:javascript|vbscript|blob|about)$/i.test(name ?? '')) return undefined
  if (name?.toLowerCase() === 'data') return /^data:image\//i.test(address) ? address : undefined
  return address.startsWith('//') ? `https:${address}` : src.trim()
}

/** Whether it is WeChat's own picture, which need not be uploaded. */
export function isWeChatImage(src: string): boolean {
  return (
    URL.canParse(src) &&
    /^https?:$/.test(new URL(src).protocol) &&
    /^mmbiz\.(?:qpic|qlogo)\.cn$/.test(new URL(src).hostname)
  )
}

/** Whether WeChat lets readers of every account follow the link. */
export function isWeChatLink(href: string): boolean {
  return URL.canParse(href) && new URL(href).hostname === 'mp.weixin.qq.com'
}
