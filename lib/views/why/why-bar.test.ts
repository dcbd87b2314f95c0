import fc from 'fast-check'
import { expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { toWhyBar } from './why-bar'
import type { WhyRow } from './why-rows'

const words = getI18n('en')

const row = (value: number, kind: WhyRow['kind'] = 'place', key = `${kind}${value}`): WhyRow => ({
  ...{ key, kind, depth: 0, name: key, party: false, note: '', href: null },
  ...{ value: String(value), amount: String(value) },
})
const sum = (rows: WhyRow[], total: number) => ({
  caption: '',
  rows,
  total: { value: String(total), amount: String(total) },
})

it('is as long as the number, largest first, and what is for no one place last', () => {
  const bar = toWhyBar(sum([row(10, 'joint'), row(30), row(60)], 100), words)
  expect(bar?.parts.map(({ key, percent, hatched }) => [key, percent, hatched])).toEqual([
    ['place60', 60, false],
    ['place30', 30, false],
    ['joint10', 10, true],
  ])
})

it('is of what adds up alone: not of places inside others, nor of what has no amount', () => {
  const inside = { ...row(20), depth: 1 }
  const unstated = { ...row(0), value: '', amount: 'reported only together with other places' }
  const bar = toWhyBar(sum([row(60), inside, unstated, row(40)], 100), words)
  expect(bar?.parts.map(({ key }) => key)).toEqual(['place60', 'place40'])
})

it('is none of one amount, of amounts that are not added, or where one is taken away', () => {
  expect(toWhyBar(null, words)).toBeNull()
  expect(toWhyBar(sum([row(100)], 100), words)).toBeNull()
  expect(toWhyBar(sum([row(60), row(100)], 100), words)).toBeNull()
  expect(toWhyBar(sum([row(150), row(-50)], 100), words)).toBeNull()
})

it('has at most eight parts, which come to all of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 30 }),
      (values) => {
        const rows = values.map((value, at) => row(value, 'place', `p${at}`))
        const total = values.reduce((all, value) => all + value, 0)
        const bar = toWhyBar(sum(rows, total), words)
        expect(bar?.parts.length).toBe(Math.min(8, values.length))
        const percents = bar!.parts.reduce((all, { percent }) => all + percent, 0)
        expect(Math.abs(percents - 100)).toBeLessThan(0.01)
        // The seven largest stand alone: none of the others is larger.
        const sorted = [...values].sort((a, b) => b - a)
        expect(Number(bar!.parts[0]!.amount)).toBe(sorted[0])
      },
    ),
  )
})
