import { describe, expect, test } from 'vitest'
import { extractForTests } from '@/lib/extract/test-extractor'
import type { Metric } from '@/lib/metrics/types'
import seed from '@/prisma/seed/metrics.json'
import { emptyDraft } from '../schema'
import { proposedFigures } from './proposed-figures'
import { withSameFigures } from './same-figures'
import { chosenCells, nothingChosen } from './text-proposals'

const known: Metric[] = seed.metrics.map((metric) => ({
  ...metric,
  parts: metric.parts.map(({ key }) => key),
})) as unknown as Metric[]

const published = '2017-10-04'

function proposalsOf(text: string, language = 'fr') {
  const proposals = extractForTests({ text, lang: language, published, country: 'SYR' })
  return proposedFigures(text, proposals, {
    report: { ...emptyDraft.report, published, language, country: 'SY' },
    operator: 'Team One',
    metrics: known,
    language,
    placeOf: (code) => ({ code, name: code, kind: 'city', around: '' }),
    sumNote: (terms) => `sum of ${terms.join(' + ')}`,
    convertedNote: ({ amount, unit }) => `printed as ${amount} ${unit}`,
  })
}

const cellsOf = (text: string, language?: string) =>
  proposalsOf(text, language).map((proposal) => chosenCells(proposal, nothingChosen))

describe('a proposal becomes a figure with everything that the text says', () => {
  test('amount as printed, place, days, part, verb and words', () => {
    const text = 'Hier, les sapeurs ont désamorcé 1 214 engins explosifs à Palmyre, dont 312 artisanaux.'
    expect(cellsOf(text)).toEqual([
      {
        operator: 'Team One',
        metric: 'devices',
        part: '',
        verb: 'désamorcé',
        basis: 'period',
        from: '2017-10-03',
        from_precision: '',
        to: '2017-10-03',
        to_precision: '',
        places: 'gn163808',
        qualifier: 'exact',
        amount: '1 214',
        amount_to: '',
        unit: 'count',
        words: text,
      },
      expect.objectContaining({ metric: 'devices', part: 'ied', amount: '312', places: 'gn163808' }),
    ])
  })

  test('one amount for several places is joint', () => {
    expect(cellsOf('Les sapeurs ont détruit 30 mines à Palmyre et à Deraa.')[0]!.places).toMatch(/^gn163808;/)
  })

  test('a month is known to the month, and a total without a day is as of the day published', () => {
    expect(cellsOf('En septembre 2017, 30 mines ont été détruites à Palmyre.')[0]).toMatchObject({
      ...{ from: '2017-09-01', from_precision: 'month', to: '2017-09-30', to_precision: 'month' },
    })
    expect(cellsOf('Au total, 30 mines ont été détruites à Palmyre.')[0]).toMatchObject({
      ...{ basis: 'total', from: '', to: published },
    })
    expect(cellsOf('Ces derniers mois, 30 mines ont été détruites à Palmyre.')[0]).toMatchObject({
      ...{ basis: 'period', from: '', from_precision: 'recent', to: published },
    })
  })

  test('where no place is named, the country stands in, and it is said', () => {
    const [proposal] = proposalsOf('Hier, les sapeurs ont détruit 30 mines.')
    expect(proposal).toMatchObject({ countryAssumed: true, cells: { places: 'SY' } })
  })

  test('a number in words is written in digits', () => {
    expect(cellsOf('Hier, les sapeurs ont désamorcé vingt-sept obus à Palmyre.')[0]!.amount).toBe('27')
  })

  test('a unit that is not entered is converted, and a note says so', () => {
    expect(cellsOf('Yesterday 18 short tons of flour were delivered to Palmyra.', 'en')[0]).toMatchObject({
      ...{ amount: '16.329325', unit: 't', note: 'printed as 18 short_ton' },
    })
  })
})

describe('a proposal', () => {
  test('asks how its number is read where there are two ways', () => {
    const [proposal] = proposalsOf('Hier, les sapeurs ont nettoyé 9.600 hectares à Palmyre.')
    expect(chosenCells(proposal!, nothingChosen)).toBeNull()
    const amounts = [0, 1].map((reading) => chosenCells(proposal!, { reading, places: [] })!.amount)
    expect(amounts).toEqual(['9600', '9,6'])
  })

  test('of what is not finished work is held back', () => {
    const held = proposalsOf('Il reste 40 hectares à déminer à Palmyre.').map(({ held }) => held)
    expect(held).toEqual(['remaining'])
  })

  test('that is contained in another one is its part where the metric has one, else it is held back', () => {
    const [whole, part] = proposalsOf('Hier, 686 engins, dont 479 artisanaux, ont été détruits à Palmyre.')
    expect(part).toMatchObject({ within: whole!.id, held: null, cells: { part: 'ied' } })
    const [area, within] = proposalsOf(
      'Yesterday 686 hectares, of which 479 hectares of fields, were cleared in Palmyra.',
      'en',
    )
    expect(within).toMatchObject({ within: area!.id, held: 'contained' })
  })

  test('keeps its id when the text changes elsewhere, and no two have the same', () => {
    const sentence = 'Hier, 12 mines et 3 hectares ont été nettoyés à Palmyre.'
    const [alone] = proposalsOf(sentence)
    const after = proposalsOf(
      `Un titre de plus\n\n${sentence}\n\nAvant-hier, 9 obus ont été détruits à Deraa.`,
    )
    expect(after.map(({ id }) => id)).toContain(alone!.id)
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
  })

  test('marks the number with the noun or unit beside it', () => {
    const text = 'Hier, les sapeurs ont désamorcé 1 214 engins explosifs et nettoyé 3,5 hectares à Palmyre.'
    const marks = proposalsOf(text).map(({ mark }) => text.slice(mark.start, mark.end))
    expect(marks).toEqual(['1 214 engins explosifs', '3,5 hectares'])
  })
})

describe('a proposal says what of it is in doubt, and from which words', () => {
  const told = (text: string, language = 'en') =>
    proposalsOf(text, language).map(({ doubts }) =>
      doubts.map(({ of, reason, words }) =>
        [of, reason, words && text.slice(words.start, words.end)].filter(Boolean).join(': '),
      ),
    )

  test('nothing where its sentence says all of it', () => {
    const text = 'On 3 October 2017 sappers destroyed 214 mines in Palmyra.'
    expect(told(text)).toEqual([[]])
    const said = proposalsOf(text, 'en')[0]?.said.map(({ of, words }) => [
      of,
      ...words.map(({ start, end }) => text.slice(start, end)),
    ])
    expect(said).toEqual([
      ['number', '214'],
      ['metric', 'mines'],
      ['status', 'destroyed'],
      ['window', expect.stringContaining('3 October 2017')],
      ['place', 'Palmyra'],
    ])
  })

  test('what the reader doubts', () => {
    expect(told('Sappers destroyed 214 mines in Palmyra.')).toEqual([['window: by default']])
    expect(told('On 3 October 2017 sappers destroyed dozens of mines in Qarafil village.')).toEqual([
      ['number: open number: dozens', 'place: not on record: Qarafil'],
    ])
  })

  test('a name of several places, a number of two readings, and a sum that is not printed', () => {
    expect(told('On 3 October 2017 sappers cleared 9.600 hectares in Deir ez-Zor.')).toEqual([
      ['number: two readings: 9.600', 'place: several places: Deir ez-Zor'],
    ])
    const [sum, part] = told(
      'On 3 October 2017 sappers destroyed 57 anti-personnel mines and 32 anti-tank mines in Palmyra.',
    )
    expect(sum).toEqual([expect.stringMatching('number: sum of a list')])
    expect(part).toEqual([])
  })

  test('a number that says it again is no figure beside it', () => {
    const text = 'Over 24,000 mines destroyed\n\nSappers have destroyed 24,268 mines in Syria since 2015.'
    const found = proposalsOf(text, 'en')
    expect(found).toHaveLength(1)
    expect(found[0]?.saidAgain.map(({ start, end }) => text.slice(start, end))).toEqual(['24,000'])
  })
})

test('what states the figure of another one again is held back, and names it', () => {
  const sentence = 'On 3 October 2017 sappers destroyed 214 mines in Palmyra.'
  const [one] = proposalsOf(sentence, 'en')
  const row = { ...one, id: 'row', mark: { start: 90, end: 93 } } as typeof one & object
  const other = { ...row, id: 'other', cells: { ...row.cells, to: '2017-10-04' } }
  expect(withSameFigures([one as typeof row, row, other]).map(({ held, sameAs }) => [held, sameAs])).toEqual([
    [null, null],
    ['repeated', one?.id],
    [null, null],
  ])
})
