import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DrawnView, parseView, viewText } from './chart-view'

const lines: DrawnView = { measure: 'total', shape: 'lines', grain: 'month', only: false }
const months: DrawnView = { measure: 'month', shape: 'stacked', grain: 'month', only: true }

describe('what is chosen of a chart', () => {
  it('is written as what differs from its drawing', () => {
    expect(
      viewText({ measure: 'total', shape: 'lines', scale: 'linear', grain: 'month', hidden: [] }, lines),
    ).toBe('')
    expect(
      viewText({ measure: 'total', shape: 'lines', scale: 'log', grain: 'month', hidden: ['army'] }, lines),
    ).toBe('log..-army')
    expect(
      viewText({ measure: 'month', shape: 'stacked', scale: 'linear', grain: 'month', hidden: [] }, lines),
    ).toBe('month..stacked')
  })

  it('is read back', () => {
    const views = fc.record({
      measure: fc.constantFrom('total', 'month'),
      shape: fc.constantFrom('lines', 'stacked', 'panels'),
      scale: fc.constantFrom('linear', 'log'),
      grain: fc.constantFrom('month', 'quarter', 'year'),
      hidden: fc.subarray(['army', 'log', 'mine-action-centre', 'others', 'x.y']),
    } as const)
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(viewText(view, lines), lines)).toEqual(view)
      }),
    )
  })

  it('asks for nothing where nobody understands it', () => {
    const drawn = { measure: 'total', shape: 'lines', scale: 'linear', grain: 'month', hidden: [] }
    for (const text of ['', 'pie', '..', 'constructor', 'LOG'])
      expect(parseView(text, lines), text).toEqual(drawn)
    expect(parseView('-army..-army', lines).hidden).toEqual(['army'])
  })

  it('is only operators where a chart is never drawn otherwise', () => {
    expect(parseView('total..lines..log..-army', months)).toEqual({
      measure: 'month',
      shape: 'stacked',
      scale: 'linear',
      grain: 'month',
      hidden: ['army'],
    })
  })
})
