import { describe, expect, test } from 'vitest'
import { extractForTests } from '@/lib/extract/test-extractor'
import type { Metric } from '@/lib/metrics/types'
import seed from '@/prisma/seed/metrics.json'
import { emptyDraft } from '../schema'
import { proposedFigures } from './proposed-figures'
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
