import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textSegments } from './text-segments'

test('a text is cut at the words of its figures', () => {
  const text = 'Yesterday 12 mines and 3 shells in Homs.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const segments = textSegments(text, [
    { id: 'a', mark: at('12 mines'), around: [at('Yesterday'), at('12'), at('Homs')] },
    { id: 'b', mark: at('3 shells'), around: [at('Homs')] },
  ])
  expect(segments.map(({ text, figure, about }) => `${text}|${figure ?? ''}|${about}`)).toEqual([
    'Yesterday||a',
    ' ||',
    '12 mines|a|a',
    ' and ||',
    '3 shells|b|',
    ' in ||',
    'Homs||a,b',
    '.||',
  ])
})

test('a number that says a figure again is cut out whole, unless it stands in the words of one', () => {
  const text = 'Over 24,000 mines. They destroyed 24,268 mines.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const mark = at('24,268 mines')
  const said = [at('24,000'), at('24,268')]
  const segments = textSegments(text, [{ id: 'a', mark, around: [at('000 mi')], saidAgain: said }])
  expect(segments.flatMap(({ text, again }) => (again === null ? [] : `${text} of ${again}`))).toEqual([
    '24,000 of a',
  ])
})

const range = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('the segments are the text, and each marked one the very words of its figure', () => {
  const text = 'ab '.repeat(20)
  const figures = fc.array(
    fc.record({
      mark: range(60),
      around: fc.array(range(60), { maxLength: 4 }),
      saidAgain: fc.array(range(60), { maxLength: 3 }),
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(figures, (ranges) => {
      const given = ranges
        .filter(({ mark }) => mark.end > mark.start)
        .map((figure, at) => ({ id: String(at), ...figure }))
      const segments = textSegments(text, given)
      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      for (const segment of segments) {
        const figure = given.find(({ id }) => id === segment.figure)
        if (figure) expect(segment.text).toBe(text.slice(figure.mark.start, figure.mark.end))
      }
      const marked = segments.flatMap(({ figure }) => figure ?? [])
      expect(new Set(marked).size).toBe(marked.length)
      if (given.length > 0) expect(marked.length).toBeGreaterThan(0)
    }),
  )
})
