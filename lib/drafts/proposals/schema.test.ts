import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesText, parseNames } from './schema'

test('names are read a line each behind the code of their language', () => {
  expect(parseNames('en: Aleppo\n\n ar : حلب \r\nfr：Alep')).toEqual([
    { language: 'en', name: 'Aleppo' },
    { language: 'ar', name: 'حلب' },
    { language: 'fr', name: 'Alep' },
  ])
  expect(parseNames('')).toEqual([])
  for (const wrong of ['Aleppo', 'en:', 'en: …', 'english name: Aleppo', 'en: A1\nen: B1'])
    expect(parseNames(wrong), wrong).toBeNull()
})

test('what was read is written and read as the same', () => {
  const language = fc.constantFrom('en', 'ar', 'fr', 'pt-BR')
  const name = fc.stringMatching(/^[A-Za-zéш:]{1,12}( [A-Za-z]{1,8})?$/)
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ language, name }), { selector: (one) => one.language }),
      (names) => {
        const read = parseNames(namesText(names))
        if (read !== null) expect(parseNames(namesText(read))).toEqual(read)
      },
    ),
  )
})
