import { expect, test } from 'vitest'
import { isNamedHost } from './named-hosts'

const names = {
  address: 'https://figures.example.org/path',
  hosts: ['figures.example.net', '[2001:db8::7]', '192.0.2.7'],
  listens: '127.0.0.1',
}

test.each([
  ...['figures.example.org', 'Figures.Example.Org:8443', 'figures.example.org.', 'figures.example.net:80'],
  ...['192.0.2.7:3000', '[2001:DB8:0::7]:3000'],
  ...['localhost', 'localhost:3000', '127.0.0.1:3000', '127.1', '[::1]:3000'],
])('a site answers to %s', (host) => {
  expect(isNamedHost(host, '127.0.0.1', names)).toBe(true)
})

test.each([
  ...[
    undefined,
    '',
    'evil.example',
    'figures.example.org.evil.example',
    'xfigures.example.org',
    'localhost.evil.example',
  ],
  ...[
    'evil.example:3000',
    '10.0.0.1',
    '[::2]',
    'figures.example.org/',
    'a@figures.example.org',
    'figures.example.org evil',
  ],
])('and not to %j', (host) => {
  expect(isNamedHost(host, '127.0.0.1', names)).toBe(false)
})

test('one that listens on all addresses answers to the one that was connected to, and to no other', () => {
  const everywhere = (listens: string) => ({ address: null, hosts: [], listens })
  for (const listens of ['0.0.0.0', '::']) {
    expect(isNamedHost('192.0.2.9:3000', '::ffff:192.0.2.9', everywhere(listens))).toBe(true)
    expect(isNamedHost('[fe80::1]:3000', 'fe80::1%eth0', everywhere(listens))).toBe(true)
    expect(isNamedHost('192.0.2.8:3000', '192.0.2.9', everywhere(listens))).toBe(false)
    expect(isNamedHost('evil.example', '192.0.2.9', everywhere(listens))).toBe(false)
  }
  expect(isNamedHost('192.0.2.9:3000', '192.0.2.9', everywhere('192.0.2.9'))).toBe(true)
})
