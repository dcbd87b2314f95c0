import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Boundaries, drawnAreas } from '@/lib/maps/boundaries'
import syria from '@/prisma/seed/places-syria.json'
import { matchBoundaries, type SeatedArea } from './match-boundaries'

const read = (country: string) =>
  JSON.parse(readFileSync(`prisma/seed/boundaries/${country}.json`, 'utf8')) as Boundaries

const codesOf = (country: string) =>
  Object.fromEntries(drawnAreas(read(country)).map(({ name, code }) => [name, code]))

test('every governorate of Syria is drawn under its own code, whatever it is called there', () => {
  const governorates = syria.places.filter(({ kind }) => kind === 'admin1')
  expect(Object.values(codesOf('SY')).sort()).toEqual(governorates.map(({ code }) => code).sort())
  expect(codesOf('SY')).toMatchObject({ 'Rif Dimashq': 'SY03', Damascus: 'SY01', 'Dayr Az Zawr': 'SY09' })
})

test('areas of other countries have the codes that their places are added with', () => {
  // Nineveh, Kirkuk under its former name, and Dohuk.
  expect(codesOf('IQ')).toMatchObject({ Ninawa: 'IQ.15', "At-Ta'mim": 'IQ.13', Dihok: 'IQ.08' })
  expect(codesOf('CO')).toMatchObject({ Antioquia: 'CO.02', Bogota: 'CO.34' })
})

test('an area goes by its name before the seat that lies in it, and two that may be meant have none', () => {
  const boundaries = read('SY')
  const area = (code: string, name: string, seat: SeatedArea['seat']): SeatedArea => ({
    ...{ code, spellings: [name], seat },
  })
  // The seat of Rural Damascus lies in the city around it.
  const damascus = { lat: 33.51, lon: 36.29 }
  const matched = (areas: SeatedArea[]) =>
    Object.fromEntries([...matchBoundaries(boundaries, areas)].map(([{ name }, code]) => [code, name]))
  expect(matched([area('a', 'Damascus', damascus), area('b', 'Rif Dimashq', damascus)])).toEqual({
    ...{ a: 'Damascus', b: 'Rif Dimashq' },
  })
  expect(matched([area('a', 'Xyz', { lat: 36.2, lon: 37.16 })])).toEqual({ a: 'Aleppo' })
  expect(matched([area('a', 'Xyz', damascus), area('b', 'Zyx', damascus)])).toEqual({})
})
