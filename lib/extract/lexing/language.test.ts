import { describe, expect, it } from 'vitest'
import { unitOf } from '@/lib/quantities/units'
import { LANGUAGES } from '../read-languages'
import { detectLanguage } from './detection'
import { LANGUAGE_FILES, languageOf } from './language'
import { tokensOf } from './tokens'

const kindsOf = (language: keyof typeof LANGUAGE_FILES, group: string) =>
  Object.keys(
    (LANGUAGE_FILES[language].phrases as Record<string, Record<string, string>>)[group] ?? {},
  ).sort()

describe.each(LANGUAGES)('the file of %s', (code) => {
  const { phrases, months } = LANGUAGE_FILES[code]

  it('has the entries that English has, and none that nobody reads', () => {
    expect(Object.keys(phrases).sort()).toEqual(Object.keys(LANGUAGE_FILES.en.phrases).sort())
    for (const group of ['unit', 'noun', 'verb', 'mode', 'amount', 'part', 'time', 'place']) {
      expect([group, kindsOf(code, group)]).toEqual([group, kindsOf('en', group)])
    }
    expect(months).toHaveLength(12)
  })

  it('names units that there are', () => {
    for (const unit of Object.keys(phrases.unit)) expect(unitOf(unit as never)).toBeDefined()
  })

  it('has phrases that can be found', () => {
    expect(() => languageOf(code)).not.toThrow()
  })
})

it.each([
  ['The team cleared the area and destroyed the mines.', 'en'],
  ['Les démineurs ont détruit les engins dans la ville.', 'fr'],
  ['Сапёры уничтожили эти мины.', 'ru'],
  ['Сапери знищили ці міни.', 'uk'],
  ['دمر الخبراء الألغام في المدينة.', 'ar'],
  ['مین‌ها در شهر خنثی شد.', 'fa'],
  ['Los zapadores destruyeron las minas en la ciudad.', 'es'],
  ['Os sapadores destruíram as minas na cidade.', 'pt'],
  ['Die Pioniere haben die Minen in der Stadt zerstört.', 'de'],
  ['地雷が処理された。', 'ja'],
  ['', 'en'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text, tokensOf(text))).toBe(language)
})
