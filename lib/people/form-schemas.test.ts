import { expect, test } from 'vitest'
import { emailAddress, personName } from './form-schemas'

test.each(['', ' ', '\u200B', '+++', 'x'.repeat(201), 'Ana\u202E', 'Ana\nBo', 'Ana\u0000'])(
  '%j is no name',
  (name) => {
    expect(personName.safeParse(name).success).toBe(false)
  },
)

test('a name and an address lose what says nothing', () => {
  expect(personName.parse('\uFEFF Ana\u00A0 Bo\u200B ')).toBe('Ana Bo')
  expect(personName.parse('جي‌هان')).toBe('جي‌هان')
  expect(emailAddress.parse('\u200BAna@Example.org\u200E ')).toBe('ana@example.org')
})

test('a sign that cannot be shown in a name is named', () => {
  expect(personName.safeParse('Ana\u202E').error?.issues[0]?.message).toContain(
    'U+202E, right-to-left override',
  )
})
