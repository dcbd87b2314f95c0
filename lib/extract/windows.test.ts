import { expect, test } from 'vitest'
import { extractForTests } from './test-extractor'

/** "2017-09-01 month to 2017-09-30 month": the window of the one figure of a text. */
const windowOf = (text: string) => {
  const [figure] = extractForTests({ text, published: '2017-10-04', country: 'SYR' })
  const { from, fromPrecision, to, toPrecision } = figure!
  return `${from} ${fromPrecision} to ${to} ${toPrecision}`
}

test.each([
  ['In September 2017, 30 mines were destroyed in Homs.', '2017-09-01 month to 2017-09-30 month'],
  ['In 2016, 30 mines were destroyed in Homs.', '2016-01-01 year to 2016-12-31 year'],
  ['Since March 2016, 30 mines were destroyed in Homs.', '2016-03-01 month to 2017-10-04 day'],
  ['Since 5 December 2016, 30 mines were destroyed in Homs.', '2016-12-05 day to 2017-10-04 day'],
  [
    'From 1 September to 7 September 2017, 30 mines were destroyed in Homs.',
    '2017-09-01 day to 2017-09-07 day',
  ],
  ['Last month, 30 mines were destroyed in Homs.', '2017-09-01 month to 2017-09-30 month'],
  ['Yesterday, 30 mines were destroyed in Homs.', '2017-10-03 day to 2017-10-03 day'],
  ['In recent months, 30 mines were destroyed in Homs.', 'null recent to null day'],
  ['30 mines were destroyed in Homs.', 'null day to null day'],
])('%s', (text, expected) => {
  expect(windowOf(text)).toBe(expected)
})
