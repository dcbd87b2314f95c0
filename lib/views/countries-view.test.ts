import { expect, it } from 'vitest'
import { toCountriesMap } from './countries-view'

const square = (left: number) => [left, 0, left, 100, left + 100, 100, left + 100, 0, left, 0]
const outlines = { SY: [square(0)], YE: [square(120)], XX: [square(240)] }
const country = (code: string, name: string) => ({ code, name, href: `/en/${code.toLowerCase()}` })

it('has each country on record by its name and page, and others as ground', () => {
  const map = toCountriesMap([country('SY', 'Syria'), country('YE', 'Yemen')], outlines)
  expect(map?.countries.map(({ name, href }) => [name, href])).toEqual([
    ['Syria', '/en/sy'],
    ['Yemen', '/en/ye'],
  ])
  expect(map?.countries.every(({ path }) => path.startsWith('M'))).toBe(true)
  expect(map?.around.startsWith('M')).toBe(true)
})

it('is none of countries without an outline, and leaves one of them out', () => {
  expect(toCountriesMap([country('ZZ', 'Nowhere')], outlines)).toBeNull()
  const map = toCountriesMap([country('ZZ', 'Nowhere'), country('SY', 'Syria')], outlines)
  expect(map?.countries.map(({ code }) => code)).toEqual(['SY'])
})
