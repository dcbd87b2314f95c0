import { expect, test } from 'vitest'
import { underSite, withinSite } from './site-path'

test.each([
  ['/en/sy?from=2017#devices', '/figures/en/sy?from=2017#devices'],
  ['/', '/figures'],
  ['/?a=1', '/figures?a=1'],
  ['//example.org/x', '//example.org/x'],
  ['https://example.org/x', 'https://example.org/x'],
  ['#devices', '#devices'],
  ['?q=1', '?q=1'],
  ['', ''],
])('%s is asked for as %s', (address, asked) => {
  expect(underSite(address, '/figures')).toBe(asked)
  expect(underSite(address, '')).toBe(address)
})

test.each([
  ['/figures/en/sy?a=1', '/en/sy?a=1'],
  ['/figures', '/'],
  ['/figures/', '/'],
  ['/figures?a=1', '/?a=1'],
  // A web server in front has cut the path already.
  ['/en/sy', '/en/sy'],
  ['/figures-of-others', '/figures-of-others'],
])('%s is %s within the site', (asked, address) => {
  expect(withinSite(asked, '/figures')).toBe(address)
  expect(withinSite(asked, '')).toBe(asked)
})
