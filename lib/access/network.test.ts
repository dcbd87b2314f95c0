import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLoopback, networkOf } from './network'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0:7::1', '2001:db8:0:7::/64'],
  ['2001:DB8:0:7:ffff:ffff:ffff:ffff', '2001:db8:0:7::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
  ['', ''],
  ['a:b:zz', 'a:b:zz'],
])('%s is of the network %s', (address, network) => expect(networkOf(address)).toBe(network))

test('addresses are of one network where their first halves are the same, however they are written', () => {
  const group = fc.integer({ min: 0, max: 0xffff })
  const half = fc.array(fc.oneof(group, fc.constant(0)), { minLength: 4, maxLength: 4 })
  const written = (groups: number[]) => groups.map((each) => each.toString(16)).join(':')
  fc.assert(
    fc.property(half, half, half, (network, one, other) => {
      const short = new URL(`http://[${written([...network, ...one])}]`).hostname.slice(1, -1)
      expect(networkOf(short)).toBe(networkOf(written([...network, ...other])))
      const next = [...network.slice(0, 3), ((network[3] ?? 0) + 1) % 0x10000]
      expect(networkOf(written([...next, ...one]))).not.toBe(networkOf(short))
    }),
  )
})

test('this machine has several addresses', () => {
  for (const own of ['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])
    expect(isLoopback(own), own).toBe(true)
  for (const other of ['192.0.2.7', '::', '::10', '2001:db8::1', ''])
    expect(isLoopback(other), other).toBe(false)
})
