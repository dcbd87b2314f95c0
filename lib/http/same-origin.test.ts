import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin'

const sent = (
  origin: string | undefined,
  more: { method?: string; host?: string; forwardedHost?: string; forwardedProto?: string } = {},
) => ({
  method: 'POST',
  origin,
  host: 'figures.example.org',
  forwardedHost: undefined,
  forwardedProto: 'https' as string | undefined,
  ...more,
})

test('a form of our own page may change something', () => {
  expect(isSameOrigin(sent('https://figures.example.org'), null)).toBe(true)
  expect(
    isSameOrigin(sent('https://public.example.org', { forwardedHost: 'public.example.org' }), null),
  ).toBe(true)
  expect(isSameOrigin(sent('https://public.example.org'), 'https://public.example.org')).toBe(true)
})

test.each(['https://evil.example', 'null', '', undefined, 'https://figures.example.org.evil.example'])(
  'what is sent from %j may not',
  (origin) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(isSameOrigin(sent(origin, { method }), 'https://public.example.org')).toBe(false)
    }
  },
)

test('a page of ours over plain HTTP may not, where the site is asked over TLS', () => {
  const plain = 'http://figures.example.org'
  expect(isSameOrigin(sent(plain), null)).toBe(false)
  expect(isSameOrigin(sent(plain), 'https://figures.example.org')).toBe(false)
  // The web server in front does not say how it was asked: the address of the site does.
  const unsaid = { forwardedProto: undefined }
  expect(isSameOrigin(sent(plain, unsaid), 'https://figures.example.org/path')).toBe(false)
  expect(isSameOrigin(sent('https://figures.example.org', unsaid), 'https://figures.example.org/path')).toBe(
    true,
  )
  expect(isSameOrigin(sent('https://figures.example.org', unsaid), null)).toBe(false)
  expect(isSameOrigin(sent(plain, { forwardedProto: 'http' }), null)).toBe(true)
})

test('a port belongs to where a page comes from', () => {
  const here = { host: '127.0.0.1:3000', forwardedProto: undefined }
  expect(isSameOrigin(sent('http://127.0.0.1:3000', here), null)).toBe(true)
  expect(isSameOrigin(sent('http://127.0.0.1:3001', here), null)).toBe(false)
  expect(isSameOrigin(sent('http://127.0.0.1', here), null)).toBe(false)
})

test('anybody may read', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    expect(isSameOrigin(sent('https://evil.example', { method }), null)).toBe(true)
  }
})
