import { expect, test } from 'vitest'
import type { WhyAccountRecord, WhyRecord } from '@/lib/figures/why/why-record'
import type { StreamRole } from '@/lib/figures/why/why-streams'
import { getI18n } from '@/lib/i18n/words'
import { toWhyView } from './why-view'

const words = getI18n('en')
const syria = { code: 'SY', kind: 'country', name: 'Syria' }
const parts = [{ key: 'ied', label: 'improvised devices', value: 40n, atLeast: false }]

/** An operator without a count, of whom one figure is on record. */
const uncounted = (role: StreamRole, lastDay: string): WhyAccountRecord => ({
  operator: { key: 'one', name: 'One', party: false },
  ...{ count: null, kept: 0, lastDay, unlisted: 0 },
  streams: [
    {
      ...{ role, places: [syria], standing: 1, statuses: {}, claims: [] },
      head: { claims: 1, firstDay: lastDay, lastDay, value: 5n, low: 5n, high: 5n },
    },
  ],
})

const record = (...accounts: WhyAccountRecord[]): WhyRecord => ({
  ...{ country: syria, place: syria, part: null, operator: null, parts: [], names: new Map([['SY', syria]]) },
  metric: { key: 'devices', label: 'devices', unit: { baseUnit: 'count', displayUnit: 'count' } },
  accounts,
})

test.each([
  [record(), 'Not reported', 'No total reported'],
  [record(uncounted('own', '')), 'Nothing that counts', 'No total reported'],
  [
    record(uncounted('shared', '2020-01-31')),
    'Reported only together with other places',
    'Reported only together with other places',
  ],
])(
  'there is no total where reports give parts alone, unless places share one',
  (given, without, withParts) => {
    expect(toWhyView(given, words).title).toBe(without)
    expect(toWhyView({ ...given, parts }, words).title).toBe(withParts)
  },
)

test('its sentence says so, and its parts are those of the operator that is asked about', () => {
  const view = toWhyView({ ...record(), parts, operator: 'one' }, words)
  expect(view.sentence).toBe(
    'Reports give parts of devices for Syria and no total: these are below, and are never added to one.',
  )
  expect(view.parts!.rows).toMatchObject([{ value: '40', href: '/en/sy/why/devices%3Aied/SY/one' }])
})
