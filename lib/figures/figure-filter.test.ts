import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsBetween } from '@/lib/periods/month'
import { addressOfFigures, allFigures, fileParameters, parseFigureFilter } from './figure-filter'

describe('the filter of figures', () => {
  it('reads an operator and months', () => {
    const filter = { operator: 'army', from: 201701, to: 201712 }
    expect(parseFigureFilter({ operator: ' army ', from: '2017-01', to: '2017-12' })).toEqual(filter)
    expect(addressOfFigures(filter)).toBe('?operator=army&from=2017-01&to=2017-12')
    expect(fileParameters(filter)).toBe('&operator=army&from=2017-01-01&to=2017-12-31')
  })

  it('takes a year for its months, a day for its month, and turns what is the wrong way round', () => {
    expect(parseFigureFilter({ from: '2017', to: '2018' })).toMatchObject({ from: 201701, to: 201812 })
    expect(parseFigureFilter({ from: '2017-10-13' })).toMatchObject({ from: 201710, to: null })
    expect(parseFigureFilter({ from: '2018-02', to: '2017-10' })).toMatchObject({ from: 201710, to: 201802 })
    expect(parseFigureFilter({ operator: ['a', 'b'] })).toMatchObject({ operator: 'a' })
  })

  it('asks for all where it is not understood', () => {
    expect(parseFigureFilter({ from: 'soon', to: '2017-13', operator: '' })).toEqual(allFigures)
    expect(addressOfFigures(allFigures)).toBe('')
    expect(fileParameters(allFigures)).toBe('')
  })

  it('reads anything, and what it writes reads as the same', () => {
    const month = fc.option(fc.constantFrom(...monthsBetween(201601, 202112)), { nil: null })
    fc.assert(
      fc.property(fc.string(), month, month, (operator, from, to) => {
        const filter = parseFigureFilter({ operator, from: from ? String(from) : undefined })
        expect(parseFigureFilter(Object.fromEntries(new URLSearchParams(addressOfFigures(filter))))).toEqual(
          filter,
        )
        const period = {
          operator: 'x',
          from: from && to && from > to ? to : from,
          to: from && to && from > to ? from : to,
        }
        expect(parseFigureFilter(Object.fromEntries(new URLSearchParams(addressOfFigures(period))))).toEqual(
          period,
        )
      }),
    )
  })
})
