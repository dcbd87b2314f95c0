import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sumSteps } from '@/lib/figures/sum'
import { getI18n } from '@/lib/i18n/words'
import { addDays } from '@/lib/periods/day'
import { seriesOf } from '../test-figures'
import { toBands } from './bands'
import { toLines } from './lines'

const words = getI18n('en')
const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 })
const operators = fc.array(fc.tuple(days, fc.integer({ min: 1, max: 1_000_000 })), {
  minLength: 2,
  maxLength: 9,
})

it('on every day the upper edge is the sum of all that was reported by then', () => {
  fc.assert(
    fc.property(operators, (given) => {
      const series = given.map(([on, amount], at) =>
        seriesOf(
          `Operator ${at}`,
          at,
          on
            .sort((a, b) => a - b)
            .map((day, step) => `${addDays('2018-01-01', day)} ${amount * (step + 1)}`)
            .join(', '),
        ),
      )
      const top = toBands(toLines(series, words), ['2018-01-01', '2020-01-01']).at(-1)!
      for (const { day, value } of sumSteps(series)) {
        const edge = top.steps.find((step) => step.day === day)!
        expect(edge.base + edge.value).toBe(value)
      }
    }),
  )
})
