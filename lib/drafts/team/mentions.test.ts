import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mentionsIn, mentionsText, parseMentions, withNamesOfNow } from './mentions'

const people = [
  { id: 'a', name: 'Ann Berg' },
  { id: 'b', name: 'Ann' },
  { id: 'c', name: 'Bo' },
  { id: 'd', name: 'Bo' },
  { id: 'e', name: 'محمد علي' },
]
const named = (text: string) => mentionsIn(text, people).map(({ person }) => person)

test('the longest name that stands after an @ is named, in whatever case; an address for mail names nobody', () => {
  expect(named('@Ann Berg, of which week?')).toEqual(['a'])
  expect(named('ask @ann!')).toEqual(['b'])
  expect(named('(@ANN BERG) and @محمد علي.')).toEqual(['a', 'e'])
  expect(named('@Annabel and ann@Bo.example, @ Ann')).toEqual([])
  expect(named('@Bo')).toEqual(['c', 'd'])
})

test('whoever is renamed is called as they are now, and everything else stays as it was typed', () => {
  const text = 'See @Ann Berg and @Bo, or @Ann'
  const mentions = mentionsIn(text, people)
  const now = new Map([
    ['a', 'Ann Ek'],
    ['b', 'Annie'],
    ['c', 'Bosse'],
  ])
  expect(withNamesOfNow(text, mentions, now)).toBe('See @Ann Ek and @Bosse, or @Annie')
  expect(withNamesOfNow(text, mentions, new Map())).toBe(text)
})

test('what is kept is read as it was, says the same text, and never anything beyond it', () => {
  const word = fc.constantFrom('@', 'Ann', ' Berg', 'Bo', ' ', ',', '\n', 'é', '😀', '@Ann Berg')
  const typed = fc.array(word, { maxLength: 12 }).map((words) => words.join(''))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  fc.assert(
    fc.property(typed, (text) => {
      const mentions = mentionsIn(text, people)
      expect(parseMentions(mentionsText(mentions))).toEqual(mentions)
      expect(withNamesOfNow(text, mentions, names)).toBe(text)
      for (const { at, length, person } of mentions)
        expect(text.slice(at, at + length).toLowerCase()).toBe(`@${names.get(person)}`.toLowerCase())
      // What somebody else wrote into the database, or an older text, breaks nothing.
      expect(() => withNamesOfNow('short', mentions, names)).not.toThrow()
    }),
  )
  expect(parseMentions('[{"at":-1}]')).toEqual([])
})
