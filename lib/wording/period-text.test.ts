import { expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { periodLabel, periodText } from './period-text'

const words = getI18n('en')

it.each([
  ['2017-01-01', '2017-12-31', 'in 2017'],
  ['2017-01-01', '2018-12-31', 'from 2017 to 2018'],
  ['2017-01-01', '2018-03-31', 'from Jan 2017 to Mar 2018'],
  ['2017-10-01', '2017-10-31', 'in Oct 2017'],
  ['2017-01-01', null, 'since 2017'],
  ['2017-02-01', null, 'since Feb 2017'],
  [null, '2017-12-31', 'up to 2017'],
  [null, '2017-03-31', 'up to Mar 2017'],
])('from %s to %s is %s', (from, to, text) => {
  expect(periodText({ from, to }, words)).toBe(text)
})

it.each([
  ['2017-01-01', '2017-12-31', '2017'],
  ['2017-01-01', '2018-12-31', '2017–2018'],
  ['2017-01-01', '2018-03-31', 'Jan 2017–Mar 2018'],
  ['2017-02-01', null, 'Since Feb 2017'],
  [null, '2017-12-31', 'Up to 2017'],
])('from %s to %s is %s on a button', (from, to, text) => {
  expect(periodLabel({ from, to }, words)).toBe(text)
})
