import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PRIORITIES, priorityOf, queueBegin, queuePlace, storedPriority } from './queue'
import {
  addressOfSourceFilter,
  DUES,
  narrowsSources,
  newSources,
  parseSourceCursor,
  parseSourceFilter,
  SOURCE_ORDERS,
} from './source-filter'
import { canStep, SOURCE_STATES } from './states'

test('a filter is the same behind its address, and an address that means nothing narrows nothing', () => {
  const text = fc.stringMatching(/^[a-zA-Z0-9 &=+%#é]{0,20}$/).map((text) => text.trim().replace(/ +/g, ' '))
  const filter = fc.record({
    ...{ typed: text, operator: text, assignee: text },
    country: fc.constantFrom('', 'SY', 'YE'),
    state: fc.constantFrom('' as const, ...SOURCE_STATES),
    priority: fc.constantFrom('' as const, ...PRIORITIES),
    due: fc.constantFrom('' as const, ...DUES),
    order: fc.constantFrom(...SOURCE_ORDERS),
  })
  const cursor = fc.record({
    place: fc.constantFrom('', '2026-03-01', '3 9999-99-99'),
    id: fc.nat(999_999_999),
  })
  fc.assert(
    fc.property(filter, cursor, (filter, cursor) => {
      const asked = Object.fromEntries(new URLSearchParams(addressOfSourceFilter(filter, cursor)))
      expect(parseSourceFilter(asked)).toEqual(filter)
      expect(parseSourceCursor(asked.after)).toEqual(cursor)
    }),
  )
  expect(parseSourceFilter({ state: 'x', due: 'no', order: '1', priority: 'very', q: ['a', 'b'] })).toEqual(
    newSources,
  )
  expect(narrowsSources({ ...newSources, state: 'nothing', order: 'newest' })).toBe(false)
  expect(narrowsSources({ ...newSources, typed: 'a' })).toBe(true)
  for (const given of [undefined, 'x', '7', '_x', "2020'_1", '2020_9999999999', ['2020_1']])
    expect(parseSourceCursor(given), String(given)).toBeNull()
})

test('what is urgent comes first, then what is due first, and what is due on no day last', () => {
  const places = PRIORITIES.flatMap((priority) =>
    ['2026-01-01', '2026-12-31', ''].map((due) => queuePlace(priority, due)),
  )
  expect(places.toSorted()).toEqual(places)
  for (const priority of PRIORITIES) {
    expect(priorityOf(storedPriority(priority))).toBe(priority)
    expect(places.filter((place) => place.startsWith(queueBegin(priority)))).toHaveLength(3)
  }
  expect(priorityOf(0)).toBe('normal')
})

test('a draft is begun from what waits or is taken, and what was put away is opened again', () => {
  expect(SOURCE_STATES.filter((state) => canStep('begin', state))).toEqual(['new', 'taken'])
  expect(SOURCE_STATES.filter((state) => canStep('reopen', state))).toEqual(['nothing', 'folded'])
})
