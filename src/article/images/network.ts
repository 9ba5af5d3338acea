import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'

/** Addresses that are not of the public Internet (RFC 6890 and the registries of IANA). */
const inside = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  inside.addSubnet(net, prefix, 'ipv4')
}
// Of IPv6 only 2000::/3 is public, without what leads to an IPv4 address or is for documents and tests.
const outside = new BlockList()
outside.addSubnet('2000::', 3, 'ipv6')
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  inside.addSubnet(net, prefix, 'ipv6')
}

export function isPublic(address: string): boolean {
  if (!isIPv6(address)) return !inside.check(address, 'ipv4')
  return outside.check(address, 'ipv6') && !inside.check(address, 'ipv6')
}

/** The address itself if the host of a URL is one; `URL` has read decimal, octal and hexadecimal ones. */
function literalAddress({ hostname }: URL): string | undefined {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 ? undefined : host
}

/** Tells of an address whether it may be connected to. */
export type IsAllowed = (address: string) => boolean

export class PrivateAddressError extends Error {
  constructor() {
    super('its address is inside a network: allowPrivate allows that')
  }
}

/** What can be said of a host before its name is looked up. @throws PrivateAddressError */
export function checkHost(url: URL, isAllowed: IsAllowed): void {
  const isLocal = /^(?:.+\.)?localhost\.?$/.test(url.hostname)
  const address = isLocal ? '127.0.0.1' : literalAddress(url)
  if (address !== undefined && !isAllowed(address)) throw new PrivateAddressError()
}

/** Looks names up so that what is connected to is what was checked. */
export function checkedLookup(isAllowed: IsAllowed): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) callback(error, [])
      else if (found.every(({ address }) => isAllowed(address))) callback(null, found)
      else callback(new PrivateAddressError(), [])
    })
  }
}
