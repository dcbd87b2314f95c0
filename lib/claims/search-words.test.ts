import { expect, test } from 'vitest'
import { reportWords, wordRanges } from './search-words'

test('a report is found by the words of its texts, folded, each once', () => {
  expect(reportWords('Déir EZ-zor: mines of Dar’a', ['mines', 'homs'])).toEqual([
    'deir',
    'ez',
    'zor',
    'mines',
    'of',
    'dara',
    'homs',
  ])
})

test('letter forms of Arabic fold to one', () => {
  expect(reportWords('إزالة الألغام')).toEqual(reportWords('ازاله الالغام'))
})

test('a text without spaces is one word of forty letters', () => {
  expect(reportWords('𐐀'.repeat(100))[0]).toHaveLength(80)
})

test('what is typed may be the beginnings of words', () => {
  const [range] = wordRanges('Brief')
  const within = (word: string) => word >= range!.from && word < range!.before
  expect(['brief', 'briefing', 'brief-'].map(within)).toEqual([true, true, true])
  expect(['brie', 'brig', 'debrief'].map(within)).toEqual([false, false, false])
})

test('signs alone ask for nothing, and a long text for its first eight words', () => {
  expect(wordRanges(' –?! ')).toEqual([])
  expect(wordRanges('a b c d e f g h i j')).toHaveLength(8)
})
