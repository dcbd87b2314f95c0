import { expect, it } from 'vitest'
import { formatDecimal } from '@/lib/quantities/decimal'
import { languageOf } from '../lexing/language'
import { tokensOf } from '../lexing/tokens'
import type { LanguageCode } from '../read-languages'
import { numbersOf } from './numbers'

/** All numbers of a text; readings of one parted by "or". */
const read = (text: string, language: LanguageCode) =>
  numbersOf(tokensOf(text), languageOf(language)).map(({ readings }) =>
    readings.map(formatDecimal).join(' or '),
  )

it.each<[string, LanguageCode, string[]]>([
  ['24 000', 'fr', ['24000']],
  ['24\u00a0000', 'fr', ['24000']],
  ['24\u202f000', 'fr', ['24000']],
  ['1.214.905,5', 'de', ['1214905.5']],
  ['12,34,567', 'en', ['1234567']],
  ['9.600', 'de', ['9600 or 9.6']],
  ['9.600', 'en', ['9.6 or 9600']],
  ['0,75', 'es', ['0.75']],
  ['16,3', 'en', ['16.3']],
  ['٣٬٤٥٠٫٥', 'ar', ['3450.5']],
  ['۱۲۳', 'fa', ['123']],
  ['7 тыс. 208', 'ru', ['7208']],
  ['6 тис. 4', 'uk', ['6004']],
  ['215 ألفاً و7', 'ar', ['215007']],
  ['ألفين و300', 'ar', ['2300']],
  ['ثلاثة وخمسون', 'ar', ['53']],
  ['108 mil e 30', 'pt', ['108030']],
  ['dos mil 700', 'es', ['2700']],
  ['полторы тысячи', 'ru', ['1500']],
  ['три тысячи двести сорок', 'ru', ['3240']],
  ['a million and a half', 'en', ['1500000']],
  ['two hundred and five thousand', 'en', ['205000']],
  ['quatre-vingt-dix-sept', 'fr', ['97']],
  ['soixante et onze', 'fr', ['71']],
  ['zweitausenddreihundertvierundzwanzig', 'de', ['2324']],
  ['anderthalb Millionen', 'de', ['1500000']],
  ['3万2000', 'ja', ['32000']],
  ['six, seven', 'en', ['6', '7']],
  ['between six and ten', 'en', ['6', '10']],
])('%s in %s', (text, language, numbers) => {
  expect(read(text, language)).toEqual(numbers)
})
