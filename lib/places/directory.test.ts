import { describe, expect, it } from 'vitest'
import { type IndexedPlace, listPlaces } from './directory'
import { fold } from './fold'

const place = (
  code: string,
  parent: string | null,
  name: string,
  spellings: string[],
  named = true,
): IndexedPlace => ({
  code,
  kind: parent === null ? 'country' : parent === 'SY' ? 'admin1' : 'city',
  parent,
  name,
  spellings: spellings.map((name) => ({ name, folded: fold(name) })),
  named,
})

const places = [
  place('SY', null, 'Syria', [], true),
  place('SY04', 'SY', 'Homs', ['Homs', 'حمص'], true),
  place('p', 'SY04', 'Palmyra', ['Palmyra', 'Tadmor', 'تدمر']),
  place('SY09', 'SY', 'Deir ez-Zor', ['Deir ez-Zor', 'دير الزور']),
  place('SY02', 'SY', 'Aleppo', ['Aleppo', 'Alep'], false),
  place('a', 'SY02', 'Aleppo', ['Aleppo', 'Alep']),
  place('SY11', 'SY', 'Ar-Raqqa', ['Ar-Raqqa', 'الرقة'], false),
]
const shown = (typed: string, most = 200) => {
  const { entries, found } = listPlaces(places, typed, most)
  return [found, ...entries.map(({ code, depth, found, known }) => [code, depth, found, known])]
}

describe('without a search', () => {
  it('lists what figures name, under the places around it, by name', () => {
    expect(shown('')).toEqual([
      4,
      // No figure names the governorate: it stands here for the city inside it.
      ['SY02', 0, false, ''],
      ['a', 1, true, ''],
      ['SY09', 0, true, ''],
      ['SY04', 0, true, ''],
      ['p', 1, true, ''],
    ])
  })

  it('lists whole levels from the outside where there are too many, so that nothing in a list is half of it', () => {
    // Three governorates around or among the four; with the two cities they would be five.
    expect(shown(' ', 3)).toEqual([4, ['SY02', 0, false, ''], ['SY09', 0, true, ''], ['SY04', 0, true, '']])
    expect(listPlaces(places, ' ', 3).listed).toBe('outermost')
    expect(listPlaces(places, ' ', 4).listed).toBe('all')
  })

  it('stops at the first by name where the outermost are too many', () => {
    expect(shown(' ', 2)).toEqual([4, ['SY02', 0, false, ''], ['a', 1, true, ''], ['SY09', 0, true, '']])
    expect(listPlaces(places, ' ', 2).listed).toBe('first')
  })
})

it('names are in the order of the language, whatever their case and accents, and not of codes', () => {
  const names = ['Zor', 'Émar', 'al-Bab', 'Eden', 'Åkra', 'Azaz']
  const list = (language: string) =>
    listPlaces(
      [
        place('C', null, 'Country', [], true),
        ...names.map((name, at) => place(`p${at}`, 'C', name, [name], true)),
      ],
      '',
      20,
      language,
    ).entries.map(({ name }) => name)
  expect(list('en')).toEqual(['Åkra', 'al-Bab', 'Azaz', 'Eden', 'Émar', 'Zor'])
  // In Swedish Å comes after Z.
  expect(list('sv')).toEqual(['al-Bab', 'Azaz', 'Eden', 'Émar', 'Zor', 'Åkra'])
})

describe('a search', () => {
  it('finds by any spelling, and says by which', () => {
    expect(shown('tadmor')).toEqual([1, ['SY04', 0, false, ''], ['p', 1, true, 'Tadmor']])
    expect(shown('تدمر').at(-1)).toEqual(['p', 1, true, 'تدمر'])
  })

  it('finds by beginnings of words, whatever the accents and signs', () => {
    expect(shown('DEIR zor')).toEqual([1, ['SY09', 0, true, '']])
    expect(shown('alep')[0]).toBe(2)
  })

  it('finds places that no figure names', () => {
    expect(shown('raqqa')).toEqual([1, ['SY11', 0, true, '']])
  })

  it('finds nothing by a country, nor by what is no name', () => {
    expect(shown('syria')).toEqual([0])
    expect(shown('xyz')).toEqual([0])
  })
})
