import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROLES } from './roles'
import { type Capability, limitedTo, MAYS, mayDo, mayDoIn, mayDoInAll } from './rules'

const table: [Capability, string][] = [
  ['account.own', 'analyst editor administrator'],
  ['desk.use', 'analyst editor administrator'],
  ['draft.write', 'analyst editor administrator'],
  ['report.review', 'editor administrator'],
  ['report.publish', 'editor administrator'],
  ['claim.correct', 'editor administrator'],
  ['event.note', 'editor administrator'],
  ['conflict.rule', 'editor administrator'],
  ['audit.read', 'editor administrator'],
  ['people.manage', 'administrator'],
  ['settings.change', 'administrator'],
  ['lists.change', 'administrator'],
]

test.each(table)('%s: %s', (what, roles) => {
  expect(ROLES.filter((role) => mayDo({ role, disabled: false, countries: [] }, what)).join(' ')).toBe(roles)
})

test('every rule stands in the table', () => {
  expect(table.map(([what]) => what).sort()).toEqual([...MAYS].sort())
})

test('nobody and the disabled may nothing', () => {
  for (const what of MAYS) {
    expect(mayDo(null, what)).toBe(false)
    for (const role of ROLES) expect(mayDo({ role, disabled: true, countries: [] }, what)).toBe(false)
  }
})

const code = fc.constantFrom('SY', 'YE', 'UA')
const holder = fc.record({
  role: fc.constantFrom(...ROLES),
  disabled: fc.boolean(),
  countries: fc.uniqueArray(code),
})

test('a role that is limited to countries holds in these and nowhere else, and never for more than it does', () => {
  fc.assert(
    fc.property(holder, fc.constantFrom(...MAYS), code, (person, what, country) => {
      const everywhere = mayDo({ ...person, countries: [] }, what)
      const isLimited = person.role !== 'administrator' && person.countries.length > 0
      const isInside = !isLimited || person.countries.includes(country)
      expect(mayDoIn(person, what, country)).toBe(mayDo(person, what) && isInside)
      if (!everywhere) expect(mayDo(person, what)).toBe(false)
      expect(mayDoIn(person, what, '')).toBe(mayDo(person, what) && !isLimited)
      expect(limitedTo(person)).toEqual(isLimited ? person.countries : null)
      // What tells of all countries at once.
      expect(mayDo(person, 'audit.read')).toBe(
        mayDo({ ...person, countries: [] }, 'audit.read') && !isLimited,
      )
    }),
  )
})

test('something of several countries needs each of them', () => {
  fc.assert(
    fc.property(holder, fc.uniqueArray(code), (person, countries) => {
      const each = countries.every((country) => mayDoIn(person, 'report.review', country))
      const none = mayDoIn(person, 'report.review', '')
      expect(mayDoInAll(person, 'report.review', countries)).toBe(countries.length === 0 ? none : each)
    }),
  )
})
