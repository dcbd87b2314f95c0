import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EarlierFigure, withEarlierChoices } from './earlier-choices'
import { placeForTests as place, proposalForTests, readingForTests as reading } from './test-proposals'
import { chosenCells, nothingChosen } from './text-proposals'

const report = { title: 'Bulletin 1', day: '2024-03-01', href: '/en/sy/reports/r1#r1.1' }
const figure = (more: Partial<EarlierFigure>): EarlierFigure => ({
  ...{ words: '', metric: 'area', amount: '1', places: [], report },
  ...more,
})

test('a name means what it meant in the latest report whose figure tells, which is named', () => {
  const text = 'They cleared 12 ha in Deir ez-Zor.'
  const start = text.indexOf('Deir')
  const asked = proposalForTests('a', {
    places: [{ start, end: text.length - 1, text: 'Deir ez-Zor', options: ['City', 'Gov'].map(place) }],
    doubts: [{ of: 'place', reason: 'several places', words: null }],
  })
  const chosen = (...figures: EarlierFigure[]) => {
    const [proposal = asked] = withEarlierChoices(text, [asked], figures)
    return [chosenCells(proposal, nothingChosen)?.places, proposal.earlier.length, proposal.doubts.length]
  }
  expect(chosen()).toEqual(['City', 0, 1])
  expect(chosen(figure({ words: 'In Deir-ez-Zor, 3 ha', places: ['Gov'] }))).toEqual(['Gov', 1, 1])
  // The place of another sentence, both of them, and a name that only begins so say nothing.
  expect(chosen(figure({ words: 'In Palmyra, 3 ha', places: ['Gov'] }))).toEqual(['City', 0, 1])
  expect(chosen(figure({ words: 'In Deir ez-Zor', places: ['Gov', 'City'] }))).toEqual(['City', 0, 1])
  expect(chosen(figure({ words: 'In Deir ez-Zorik', places: ['Gov'] }))).toEqual(['City', 0, 1])
  const said = (code: string) => figure({ words: 'Deir ez-Zor: 3 ha', places: [code, 'Other'] })
  expect(chosen(said('Gov'), said('City'))).toEqual(['Gov', 1, 1])
  expect(chosen(said('City'), said('Gov'))).toEqual(['City', 1, 1])
})

test('a number is read as one of the same metric with the same sign was, and its other reading stays', () => {
  const text = '9.600 ha'
  const asked = proposalForTests('a', {
    mark: { start: 0, end: 8 },
    readings: [reading('9600'), reading('9.6')],
  })
  const read = (...figures: EarlierFigure[]) => {
    const [proposal = asked] = withEarlierChoices(text, [asked], figures)
    return [chosenCells(proposal, nothingChosen)?.amount, proposal.readings.length, proposal.earlier.length]
  }
  expect(read()).toEqual([undefined, 2, 0])
  expect(read(figure({ words: 'cleared 2.475 ha', amount: '2.475' }))).toEqual(['9.6', 2, 1])
  expect(read(figure({ words: 'cleared 2.475 ha', amount: '2475' }))).toEqual(['9600', 2, 1])
  expect(read(figure({ words: 'cleared 2,475 ha', amount: '2475' }))).toEqual([undefined, 2, 0])
  expect(read(figure({ words: 'cleared 2.475 ha', amount: '2475', metric: 'aid' }))).toEqual([
    ...[undefined, 2, 0],
  ])
  expect(read(figure({ words: 'cleared 1.002.475 ha', amount: '1002475' }))).toEqual([undefined, 2, 0])
})

test('whatever is on record, nothing is lost or made sure, and what asks nothing stays as it is', () => {
  const words = fc
    .array(fc.constantFrom('Deir', 'ez-Zor', '9.600', '9,600', 'in', '.', '3'), { maxLength: 8 })
    .map((all) => all.join(' '))
  const figures = fc.array(
    fc.record({
      words,
      amount: fc.constantFrom('9600', '9.6', '3', 'x', ''),
      metric: fc.constantFrom('area', 'aid'),
      places: fc.subarray(['X1', 'X2', 'X3']),
    }),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(figures, fc.subarray(['X1', 'X2', 'X3']), fc.boolean(), (onRecord, codes, isOpen) => {
      const proposal = proposalForTests('a', {
        mark: { start: 0, end: 5 },
        readings: isOpen ? [reading('9600'), reading('9.6')] : [reading('9600')],
        places: [{ start: 6, end: 17, text: 'Deir ez-Zor', options: codes.map(place) }],
        doubts: [{ of: 'number', reason: 'two readings', words: null }],
      })
      const [after = proposal] = withEarlierChoices('9.600 Deir ez-Zor', [proposal], onRecord.map(figure))
      const codesOf = ({ places }: typeof proposal) =>
        places.flatMap(({ options }) => options).map((o) => o.code)
      expect(codesOf(after).sort()).toEqual([...codes].sort())
      expect(new Set(after.readings)).toEqual(new Set(proposal.readings))
      expect(after.doubts).toEqual(proposal.doubts)
      if (!isOpen && codes.length < 2) expect(after).toEqual(proposal)
    }),
  )
})
