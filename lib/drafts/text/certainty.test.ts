import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byParagraph, doubtFirst, isAnswered, isSure } from './certainty'
import { placeForTests, proposalForTests, readingForTests } from './test-proposals'
import { nothingChosen } from './text-proposals'

const doubt = { of: 'place', reason: 'from the heading', words: null } as const
const finding = { figure: '', check: '', name: '', severityName: '', sentence: '', links: [] } as never

describe('a proposal is sure', () => {
  test('where nothing of it is in doubt, no check asks, and the text says that it was done', () => {
    expect(isSure(proposalForTests('a'))).toBe(true)
    expect(isSure(proposalForTests('a', { doubts: [doubt] }))).toBe(false)
    expect(isSure(proposalForTests('a', { held: 'planned' }))).toBe(false)
    expect(isSure(proposalForTests('a', { findings: [finding] }))).toBe(false)
  })
})

test('a proposal goes with its paragraph where what it asks is answered', () => {
  const two = proposalForTests('a', { readings: [readingForTests('9600'), readingForTests('9.6')] })
  expect(isAnswered(two, nothingChosen)).toBe(false)
  expect(isAnswered(two, { reading: 1, places: [] })).toBe(true)
  const placed = (...codes: string[]) =>
    proposalForTests('a', { places: [{ start: 0, end: 1, text: 'Alep', options: codes.map(placeForTests) }] })
  expect(isAnswered(placed(), nothingChosen)).toBe(false)
  expect(isAnswered(placed('X1'), nothingChosen)).toBe(true)
  expect(isAnswered(placed('X1', 'X2'), nothingChosen)).toBe(false)
  expect(isAnswered(placed('X1', 'X2'), { reading: null, places: [0] })).toBe(true)
  expect(isAnswered(proposalForTests('a', { doubts: [doubt] }), nothingChosen)).toBe(true)
  expect(isAnswered(proposalForTests('a', { findings: [finding] }), nothingChosen)).toBe(false)
})

const texts = fc
  .array(fc.constantFrom('x', ' ', '\n', '\n\n', '\n \n', '\t'), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

test('paragraphs part the proposals at blank lines, and lose none', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(59), { maxLength: 20 }), (text, starts) => {
      const proposals = starts
        .filter((start) => text[start] === 'x')
        .map((start, at) => proposalForTests(String(at), { mark: { start, end: start + 1 } }))
      const groups = byParagraph(text, proposals)
      expect(
        groups
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(proposals.map(({ id }) => id).sort())
      const paragraphOf = (at: number) => text.slice(0, at).split(/\n[^\S\n]*\n/).length
      const numbers = groups.map((group) => new Set(group.map(({ mark }) => paragraphOf(mark.start))))
      expect(numbers.every(({ size }) => size === 1)).toBe(true)
      expect(new Set(numbers.flatMap((set) => [...set])).size).toBe(groups.length)
    }),
  )
})

test('in doubt first, then what is sure, then what is not proposed, each in the order of the text', () => {
  const proposals = [
    proposalForTests('a'),
    proposalForTests('b', { held: 'found', doubts: [doubt] }),
    proposalForTests('c', { doubts: [doubt] }),
    proposalForTests('d'),
    proposalForTests('e', { doubts: [doubt, doubt] }),
  ]
  expect(doubtFirst(proposals).map(({ id }) => id)).toEqual(['c', 'e', 'a', 'd', 'b'])
})
