import { expect, test } from 'vitest'
import { foldedWords } from '@/lib/places/fold'
import { typedKinds } from './place-kinds'

const kinds = (typed: string) =>
  typedKinds(foldedWords(typed)).map(({ kind, others }) => `${kind} ${others.join(' ')}`)

test('a word for a kind of place, or its beginning, stands before or behind the name', () => {
  expect(kinds('Idlib gov')).toEqual(['admin1 idlib'])
  expect(kinds('Idlib governorate')).toEqual(['admin1 idlib'])
  expect(kinds('Aleppo city')).toEqual(['city aleppo'])
  expect(kinds('محافظة إدلب')).toEqual(['admin1 ادلب'])
  expect(kinds('Idlib')).toEqual([])
  expect(kinds('gov')).toEqual([])
  expect(kinds('Deir ez-Zor')).toEqual([])
})
