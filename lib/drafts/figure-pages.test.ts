import { expect, test } from 'vitest'
import { FIGURES_SHOWN, figurePages, pageOfFigure, requestedFigurePage } from './figure-pages'

test('every figure is on one page, and every page has some', () => {
  const figures = Array.from({ length: 2 * FIGURES_SHOWN + 1 }, (_, at) => ({ id: `f${at}` }))
  const pages = figures.map(({ id }) => pageOfFigure(figures, id)!)
  expect([pages[0], pages[FIGURES_SHOWN - 1], pages[FIGURES_SHOWN], pages.at(-1)]).toEqual([1, 1, 2, 3])
  expect(figurePages(figures.length)).toBe(3)
  expect([0, 1, FIGURES_SHOWN].map(figurePages)).toEqual([1, 1, 1])
  expect(pageOfFigure(figures, 'none')).toBeNull()
})

test('an address that asks for no page asks for the first', () => {
  expect([undefined, '', '0', 'x', '-1', ['2']].map(requestedFigurePage)).toEqual([1, 1, 1, 1, 1, 1])
  expect(requestedFigurePage('3')).toBe(3)
})
