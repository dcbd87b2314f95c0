import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NamedEntry, sortedEntries, withChanged } from './named-entries'

const names = fc.constantFrom('Зоря', 'Ізюм', 'Йосипівка', 'Ящірка', 'é', 'e', 'E', 'Aleppo', 'حلب', '')
const entry = (ids: fc.Arbitrary<number>): fc.Arbitrary<NamedEntry> =>
  fc.record({
    ...{ id: ids, name: names, code: fc.constantFrom('a', 'b', 'A', '10', '9') },
    ...{ kind: fc.constantFrom('city', 'admin1'), country: fc.nat(2) },
  })
const entries = (least: number, most: number) =>
  fc.uniqueArray(entry(fc.integer({ min: least, max: most })), { selector: ({ id }) => id, maxLength: 30 })

test('what is changed, added or gone leaves the orders that sorting all of it gives', () => {
  fc.assert(
    fc.property(
      entries(1, 40),
      entries(1, 60),
      fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 10 }),
      fc.constantFrom('en', 'uk', 'ar', 'fr'),
      (before, written, gone, language) => {
        const changed = new Set([...written.map(({ id }) => id), ...gone])
        const after = [...before.filter(({ id }) => !changed.has(id)), ...written]
        const was = before.filter(({ id }) => changed.has(id))
        const orders = sortedEntries(before, language)
        expect(withChanged(orders, was, written, language)).toEqual(sortedEntries(after, language))
        // What is not there is not replaced.
        const strange = { id: 99, name: 'Ямне', code: 'z', kind: 'city', country: 0 }
        expect(withChanged(orders, [strange], [], language)).toBeNull()
      },
    ),
  )
})
