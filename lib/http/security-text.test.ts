import { expect, test } from 'vitest'
import { securityText } from './security-text'

test('whom to write to is named for a year', () => {
  expect(securityText('mailto:security@example.org', '2025-03-01')).toBe(
    'Contact: mailto:security@example.org\nExpires: 2026-03-01T00:00:00Z\n',
  )
})
