import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newFigure } from '@/lib/drafts/schema'
import { quotedFigures, quotedSegments } from './quoted-segments'

const text = 'On Monday the sappers\n  destroyed 12 mines. They\tcleared 3 ha.'

test('the words of a figure are found however the lines of the text are broken, and those that are not there are not', () => {
  const figures = [
    newFigure('a', { words: 'sappers destroyed 12 mines.' }),
    newFigure('b', { words: ' They cleared  3 ha. ' }),
    newFigure('c', { words: 'They destroyed 3 ha.' }),
    newFigure('d'),
  ]
  expect(quotedSegments({ text, figures })).toEqual([
    { text: 'On Monday the ', figures: [] },
    { text: 'sappers\n  destroyed 12 mines.', figures: ['a'] },
    { text: ' ', figures: [] },
    { text: 'They\tcleared 3 ha.', figures: ['b'] },
  ])
  expect(quotedFigures({ text, figures })).toEqual(['a', 'b'])
})

test('all parts together are the text, and a piece of the text is found in it', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '😀', 'ع', '.'), maxLength: 60 })
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(60), texts, (text, from, to, other) => {
      const piece = text.slice(Math.min(from, to), Math.max(from, to))
      const figures = [newFigure('piece', { words: piece }), newFigure('other', { words: other })]
      const segments = quotedSegments({ text, figures })
      expect(segments.map(({ text }) => text).join('')).toBe(text)
      if (piece.trim() !== '') expect(quotedFigures({ text, figures })).toContain('piece')
    }),
  )
})
