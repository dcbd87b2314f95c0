import { expect, test } from 'vitest'
import { commandText } from '@/lib/i18n/problem-text'
import { readSuggestionQuery } from './suggestion-query'

const read = (asked: string) => readSuggestionQuery(new URLSearchParams(asked))

test('what is typed is read in any script, in a country or in all', () => {
  expect(read('q=%D8%AF%D9%8A%D8%B1&country=sy')).toEqual({
    ok: true,
    query: { typed: 'دير', country: 'sy' },
  })
  expect(read('q=+deir%20ez%E2%80%8B+&utm_source=x')).toEqual({
    ok: true,
    query: { typed: 'deir ez', country: '' },
  })
})

test.each([
  ['', 'q must be what is looked for, in at most 200 characters'],
  ['q=+', 'q must be what is looked for, in at most 200 characters'],
  [`q=${'x'.repeat(201)}`, 'q must be what is looked for, in at most 200 characters'],
  ['q=a&q=b', 'q must be given once'],
  ['q=a&country=SYR', 'country must be the code of a country on record, such as SY'],
  ['q=a&colour=red', '"colour" is not a parameter; use q or country'],
])('%s is told what is right', (asked, problem) => {
  const found = read(asked)
  expect(found.ok ? [] : found.problems.map(commandText)).toEqual([problem])
})

test('everything that is wrong is told at once', () => {
  const asked = read('colour=red&country=1')
  expect(asked.ok ? [] : asked.problems).toHaveLength(3)
})
