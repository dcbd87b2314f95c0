import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DraftChoices } from '@/lib/drafts/form/choices'
import { getI18n } from '@/lib/i18n/words'
import { cellNames } from './cell-names'

const metric = {
  ...{ key: 'devices', label: 'explosive devices neutralised', enteredUnits: ['count'] },
  partLabels: [{ value: 'ied', label: 'improvised explosive devices' }],
}
const choices = { metrics: [metric], countries: [], organisations: [] } as unknown as DraftChoices
const known: Readonly<Record<string, string>> = { SY09: 'Deir ez-Zor', SY02: 'Aleppo' }
const names = cellNames(
  choices,
  { codes: new Set(Object.keys(known)), placesOf: (codes) => codes.map((code) => known[code]).join(' and ') },
  getI18n('en'),
)

test('codes read as names, days as people write them', () => {
  expect(names('places', 'SY09;SY02')).toBe('Deir ez-Zor and Aleppo')
  expect(names('metric', 'devices')).toBe('Explosive devices neutralised')
  expect(names('part', 'ied')).toBe('improvised explosive devices')
  expect(names('unit', 'count')).toBe('number')
  expect(names('basis', 'total')).toBe('So far')
  expect(names('to', '2016-04-04')).toBe('4 Apr 2016')
})

test('what is no code stands as it is in the file', () => {
  expect(names('places', 'SY09;Newtown')).toBe('SY09;Newtown')
  expect(names('to', '2016-02-30')).toBe('2016-02-30')
  expect(names('operator', 'devices')).toBe('devices')
  const fields = ['places', 'operator', 'metric', 'part', 'amount', 'unit', 'basis', 'from', 'to'] as const
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.string(), (field, cell) => {
      fc.pre(
        !['devices', 'ied', 'count', 'total', 'period', 'level', 'unclear', ...Object.keys(known)].includes(
          cell.trim(),
        ),
      )
      expect(names(field, cell)).toBe(cell)
    }),
  )
})
