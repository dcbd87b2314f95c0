import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseSeriesId, toSeriesId } from './series'

const code = fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/)

it('gives back what it was made of, whatever the key of the operator', () => {
  fc.assert(
    fc.property(
      fc.record({
        country: fc.stringMatching(/^[A-Z]{2}$/),
        operator: fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((key) => !/[\n\r\u2028\u2029]/.test(key)),
        metric: code,
        part: fc.oneof(fc.constant(''), code, fc.constant('sex_age:unknown')),
        area: fc.array(code, { minLength: 1, maxLength: 4 }).map((codes) => codes.join('+')),
      }),
      (series) => {
        expect(parseSeriesId(toSeriesId(series))).toEqual(series)
      },
    ),
  )
})

it.each(['', 'SY', 'SY/devices', '/a/devices//SY02', 'SY/a/devices/'])('%s is no series', (text) => {
  expect(parseSeriesId(text)).toBeNull()
})
