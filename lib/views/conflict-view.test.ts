import { expect, test } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { toRulingEffect, toRulingLine } from './conflict-view'

const words = getI18n('en')
const roads = { key: 'roads', label: 'roads secured', baseUnit: 'm', displayUnit: 'km' } as const
const names = new Map([
  ['SY', 'Syria'],
  ['SY02', 'Aleppo'],
])

test('a ruling is said with who made it', () => {
  const ruling = {
    ruling: 'set_aside',
    reason: 'scope',
    note: '',
    at: '2026-11-22T10:00:00.000Z',
    cameWithFile: false,
  }
  expect(toRulingLine({ id: 1, by: 'Elif', ...ruling }, words).sentence).toBe(
    'Not counted (an editor, 22 Nov 2026): it is for another place. (Elif)',
  )
})

test('what a ruling would change is said in numbers before and after, and in sentences', () => {
  const effect = toRulingEffect(
    {
      curves: [
        { area: ['SY'], before: 680_000n, after: 87_000n },
        { area: ['SY02', 'SY99'], before: null, after: 5n },
      ],
      setAside: [{ claim: 'a' }, { claim: 'b' }],
      restored: ['c'],
      conflicts: [
        { place: 'SY', before: null, after: { day: '2017-10-12' } },
        { place: 'SY02', before: { day: '2017-10-12' }, after: null },
        { place: 'SY', before: { day: '2017-10-12' }, after: { day: '2017-10-13' } },
      ],
    },
    roads,
    names,
    words,
  )
  expect(effect.numbers).toEqual([
    { place: 'Syria', before: '680\u00a0km', after: '87\u00a0km', changed: true },
    { place: 'Aleppo + SY99', before: 'not reported', after: '0.005\u00a0km', changed: true },
  ])
  expect(effect.sentences).toEqual([
    '2 reported figures would no longer count.',
    'One reported figure that is not counted would count.',
    'The places inside Syria would add up to more than its total.',
    'The places inside Aleppo would no longer add up to more than its total.',
  ])
})
