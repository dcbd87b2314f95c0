import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin'

const sent = (origin: string | undefined, more: { method?: string; forwardedHost?: string } = {}) => ({
  method: 'POST',
  origin,
  host: 'figures.example.org',
  forwardedHost: undefined,
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

test('anybody may read', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    expect(isSameOrigin(sent('https://evil.example', { method }), null)).toBe(true)
  }
})
