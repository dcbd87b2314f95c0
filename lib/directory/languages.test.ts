import { expect, test } from 'vitest'
import { LANGUAGE_FILES } from '@/lib/extract/lexing/language'
import { LANGUAGES } from '@/lib/extract/read-languages'
import { getI18n } from '@/lib/i18n/words'
import { readLanguages, reportLanguages } from './languages'

const words = getI18n('en')

test('every language that texts are read in can be chosen as that of a report, and is named where texts are pasted', () => {
  const offered = reportLanguages(words)
  for (const code of LANGUAGES) {
    expect(offered).toContainEqual({ value: code, label: words.format.language(code) })
    expect(readLanguages(words)).toContain(words.format.language(code))
  }
  expect([...LANGUAGES]).toEqual(Object.keys(LANGUAGE_FILES))
})

test('each language is offered once, by name, and one that a draft has stays', () => {
  const labels = reportLanguages(words, 'eo').map(({ label }) => label)
  expect(labels).toContain('Esperanto')
  expect(new Set(labels).size).toBe(labels.length)
  expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en')))
})
