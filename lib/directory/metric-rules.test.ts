import { expect, test } from 'vitest'
import { unitsOfBase } from '@/lib/quantities/units'
import { isMetricKey, keyOfLabel, parseParts, parseUnits } from './metric-rules'

test.each([
  ['Risk education sessions', 'risk_education_sessions'],
  ['Ménages – 2nd round', 'menages_2nd_round'],
  ['3 visits', 'visits'],
  ['حلب', ''],
  ['x', ''],
])('the key of %j is %j', (label, key) => {
  expect(keyOfLabel(label)).toBe(key)
})

test('a long label gives a key that is one', () => {
  expect(isMetricKey(keyOfLabel(`${'a'.repeat(39)} b`))).toBe(true)
})

test.each(['', 'A', 'devices:ied', 'a b', '1a', 'a'.repeat(41), '../x'])('%j is no key', (key) => {
  expect(isMetricKey(key)).toBe(false)
})

test('units are of one base, and all of it where none is written', () => {
  expect(parseUnits('', 'g')).toEqual({ ok: true, units: unitsOfBase('g') })
  expect(parseUnits(' kg, t kg', 'g')).toEqual({ ok: true, units: ['kg', 't'] })
  expect(parseUnits('kg ha', 'g')).toEqual({ ok: false, unknown: 'ha' })
  expect(parseUnits('', 'count')).toEqual({ ok: true, units: ['count'] })
  expect(parseUnits('', 'count', true)).toEqual({ ok: true, units: ['count', 'people'] })
})

test('parts stand one on a line, none twice', () => {
  expect(parseParts('Women\r\n\n Girls ')).toEqual({
    ok: true,
    parts: [
      { key: 'women', label: 'Women' },
      { key: 'girls', label: 'Girls' },
    ],
  })
  expect(parseParts('Women\nwomen')).toEqual({ ok: false, line: 'women' })
  expect(parseParts('؟')).toEqual({ ok: false, line: '؟' })
  expect(parseParts('')).toEqual({ ok: true, parts: [] })
})
