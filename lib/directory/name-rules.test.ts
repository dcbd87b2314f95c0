import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameFault, namesAfter, namesFault, tidiedName } from './name-rules'

const aleppo = { id: 1, language: 'en', name: 'Aleppo', alias: false }
const halab = { id: 2, language: 'ar', name: 'حلب', alias: false }
const alep = { id: 3, language: '', name: 'Alep', alias: true }

test.each([
  [{ language: 'en', name: '', alias: false }, 'blank'],
  [{ language: 'en', name: 'x'.repeat(201), alias: false }, 'long'],
  [{ language: 'en', name: '?!', alias: false }, 'signs'],
  [{ language: 'Arabic', name: 'حلب', alias: false }, 'language'],
])('%j is refused: %s', (name, fault) => {
  expect(nameFault(name)).toEqual({ fault })
})

test('a sign that cannot be shown is named', () => {
  const faultOf = (name: string) => nameFault({ language: 'en', name, alias: false })
  expect(faultOf('Alep\u0000po')).toEqual({ fault: 'unseen', other: 'U+0000, null' })
  expect(faultOf('Alep\u202Epo')).toEqual({ fault: 'unseen', other: 'U+202E, right-to-left override' })
  expect(faultOf(tidiedName({ language: 'en', name: '\u200BAlep\u00ADpo', alias: false }).name)).toBeNull()
})

test('a name of a language and an alias of none are taken', () => {
  for (const name of [aleppo, halab, alep]) expect(nameFault(name)).toBeNull()
  expect(namesFault([aleppo, halab, alep])).toBeNull()
})

test('the last name that is no alias stays', () => {
  expect(namesFault(namesAfter([aleppo, alep], { do: 'remove', id: 1 })!)).toEqual({ fault: 'unnamed' })
  const asAlias = { do: 'change', id: 1, name: { ...aleppo, alias: true } } as const
  expect(namesFault(namesAfter([aleppo, alep], asAlias)!)).toEqual({ fault: 'unnamed' })
  expect(namesFault(namesAfter([aleppo, halab], { do: 'remove', id: 1 })!)).toBeNull()
})

test('one name for each language, and none twice', () => {
  const second = { do: 'add', name: { language: 'en', name: 'Haleb', alias: false } } as const
  expect(namesFault(namesAfter([aleppo], second)!)).toEqual({ fault: 'second', other: 'Aleppo' })
  const again = { do: 'add', name: { language: '', name: 'Alep', alias: true } } as const
  expect(namesFault(namesAfter([aleppo, alep], again)!)).toEqual({ fault: 'twice', other: 'Alep' })
})

test('a name that is not there cannot be changed', () => {
  expect(namesAfter([aleppo], { do: 'remove', id: 9 })).toBeNull()
})

test('adding and removing again leaves what was there', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const added = namesAfter([aleppo, alep], { do: 'add', name: { language: '', name, alias: true } })!
      expect(namesAfter(added, { do: 'remove', id: 0 })).toEqual([aleppo, alep])
    }),
  )
})

test('spaces around a name are not kept, and letters are composed', () => {
  expect(tidiedName({ language: ' fr ', name: ' Alep\u0301 ', alias: false }).name).toBe(
    'Alep\u0301'.normalize('NFC'),
  )
})
