import { expect, test } from 'vitest'
import { loggedPath, routeClassOf } from './route-class'

test.each([
  ['/en/sy', 'page'],
  ['/ar', 'page'],
  ['/en/sy/places/SY02?period=2017', 'page'],
  ['/en/desk/imports', 'desk'],
  ['/fr/reset/secret', 'sign-in'],
  ['/api/sign-in/begin', 'sign-in'],
  ['/api/v1/claims.csv?country=SY', 'api'],
  ['/api/health/ready', 'health'],
  ['/en/embed/sy/devices', 'embed'],
  ['/_next/static/chunks/a.js', 'static'],
  ['/robots.txt', 'other'],
  ['/../etc/passwd', 'other'],
] as const)('%s is counted as %s', (url, route) => {
  expect(routeClassOf(url)).toBe(route)
})

test('what people search for, and the keys of links, stay out of logs', () => {
  expect(loggedPath('/en/search?q=a+name')).toBe('/en/search')
  expect(loggedPath('/en/invitation/k3y-0f-l1nk?x=1')).toBe('/en/invitation/...')
  expect(loggedPath('/ar/reset/abc/def')).toBe('/ar/reset/...')
  expect(loggedPath('/en/sy/places/SY02')).toBe('/en/sy/places/SY02')
  expect(loggedPath(`/${'a'.repeat(5_000)}`)).toHaveLength(200)
})
