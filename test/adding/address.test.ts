import { expect, test } from 'vitest'
import { isPublicAddress } from '../../src/adding/address.ts'

test.each([
  '8.8.8.8',
  '93.184.215.14',
  '172.15.255.255',
  '172.32.0.1',
  '2606:4700::1111',
  '2a00:1450:4001::1',
])('%s is of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each([
  ['this host', '0.0.0.0'],
  ['loopback', '127.0.0.1'],
  ['loopback', '127.255.255.254'],
  ['private', '10.1.2.3'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['carrier-grade', '100.64.0.1'],
  ['link-local, where clouds keep their secrets', '169.254.169.254'],
  ['documentation', '203.0.113.9'],
  ['multicast', '224.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['loopback', '::1'],
  ['unspecified', '::'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['a zone on a public address', '2606:4700::1111%eth0'],
  ['unique local', 'fd00::1'],
  ['multicast', 'ff02::1'],
  ['IPv4 mapped', '::ffff:127.0.0.1'],
  ['IPv4 mapped, in hexadecimal', '::ffff:7f00:1'],
  ['IPv4 mapped, though public', '::ffff:8.8.8.8'],
  ['IPv4 compatible', '::127.0.0.1'],
  ['translated', '64:ff9b::7f00:1'],
  ['6to4 of a private address', '2002:a00:1::'],
  ['Teredo', '2001::1'],
  ['documentation', '2001:db8::1'],
  ['no address', 'localhost'],
  ['a decimal number', '2130706433'],
  ['octal', '0177.0.0.1'],
  ['empty', ''],
])('an address that is %s is not: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false)
})
