import { BlockList, isIP } from 'node:net'

/**
 * Whether an address is one of the public internet, so that fetching from it shows a stranger nothing of
 * the network that this machine stands in. What is no address, or is written in an unusual way (an IPv4
 * address inside an IPv6 one, say), is not public.
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !SPECIAL_4.check(address, 'ipv4')
  if (version !== 6 || address.includes('%')) return false
  return GLOBAL_6.check(address, 'ipv6') && !SPECIAL_6.check(address, 'ipv6')
}

/** Not for hosts of the internet, from IANA's IPv4 special-purpose registry, multicast and class E. */
const SPECIAL_4 = networks('ipv4', [
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
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
])

/** The only part of IPv6 that is given out to hosts of the internet. */
const GLOBAL_6 = networks('ipv6', [['2000::', 3]])

/** Within it: protocol assignments (Teredo among them), documentation, and IPv4 inside IPv6 (6to4). */
const SPECIAL_6 = networks('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

function networks(
  family: 'ipv4' | 'ipv6',
  list: readonly (readonly [address: string, bits: number])[],
): BlockList {
  const blocks = new BlockList()
  for (const [address, bits] of list) blocks.addSubnet(address, bits, family)
  return blocks
}
