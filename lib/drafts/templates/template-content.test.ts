import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, isoDay } from '@/lib/periods/day'
import { withoutBlanks } from '../form/blank-figures'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { movedDay, type SeriesStep } from './series-step'
import {
  parseTemplate,
  reportOf,
  type SeriesTemplate,
  templateFault,
  toTemplateContent,
} from './template-content'

const week: SeriesStep = { unit: 'days', count: 7 }

const report: DraftContent = {
  ...emptyDraft,
  text: 'working material',
  report: {
    ...emptyDraft.report,
    report_title: 'Bulletin of the centre, 12 October 2017',
    publisher: 'Agency A',
    said_by: 'The centre',
    grade: 'B',
    language: 'en',
    url: 'https://example.org/2017-10-12',
    archive_url: 'https://archive.example/1',
    published: '2017-10-12',
    accessed: '2017-10-13',
    country: 'SY',
  },
  figures: [
    newFigure('a', {
      operator: 'Team',
      metric: 'devices',
      part: 'ied',
      basis: 'period',
      from: '2017-10-06',
      to: '2017-10-12',
      places: 'SY09',
      qualifier: 'about',
      amount: '12',
      unit: 'count',
      words: 'twelve',
      note: 'n',
      verb: 'cleared',
    }),
    newFigure('b', {
      operator: 'Team',
      metric: 'area',
      basis: 'total',
      to: '2017-10-12',
      places: 'SY09;SY02',
      qualifier: 'exact',
      amount: '3',
      unit: 'ha',
    }),
    newFigure('c', { operator: 'Team' }),
  ],
}

const template = (step = week, of = report): SeriesTemplate => ({
  content: toTemplateContent(of, step),
  day: of.report.published,
  step,
})

describe('a report from a template', () => {
  test('says what the last one did but amounts, words and notes, its days moved on in title, link and figures', () => {
    const next = reportOf(template(), 'k', 1, '2017-10-20')
    expect(next.report).toEqual({
      ...report.report,
      report_title: 'Bulletin of the centre, 19 October 2017',
      url: 'https://example.org/2017-10-19',
      archive_url: '',
      published: '2017-10-19',
      accessed: '2017-10-20',
    })
    expect(next.text).toBe('')
    expect(next.template).toBe('k')
    expect(next.figures.map(({ cells }) => cells)).toEqual([
      { ...report.figures[0]!.cells, from: '2017-10-13', to: '2017-10-19', amount: '', words: '', note: '' },
      { ...report.figures[1]!.cells, to: '2017-10-19', amount: '' },
    ])
  })

  test('is sent without the figures that stay without an amount', () => {
    const next = reportOf(template(), 'k', 1, '2017-10-20')
    const [first, second] = next.figures
    const filled = { ...next, figures: [{ ...first!, cells: { ...first!.cells, amount: '7' } }, second!] }
    expect(withoutBlanks(filled).figures.map(({ id }) => id)).toEqual(['f1'])
    expect(withoutBlanks(next).figures).toEqual([])
    const said = { ...second!, cells: { ...second!.cells, words: 'many' } }
    expect(withoutBlanks({ ...next, figures: [said] }).figures).toEqual([said])
  })

  test('comes back from how it is kept, and gives figures whose windows meet from report to report', () => {
    const anyDay = fc
      .integer({ min: dayNumber('1995-01-01'), max: dayNumber('2049-12-31') })
      .map((number) => isoDay(number))
    const anyStep = fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((count): SeriesStep => ({ unit: 'days', count })),
      fc.integer({ min: 1, max: 12 }).map((count): SeriesStep => ({ unit: 'months', count })),
    )
    fc.assert(
      fc.property(anyDay, anyStep, fc.nat(60), (from, step, times) => {
        const to = addDays(movedDay(from, step, 1), -1)
        const of = { ...report, figures: [newFigure('a', { metric: 'devices', basis: 'period', from, to })] }
        const made = template(step, of)
        const kept = { ...made, content: parseTemplate(JSON.stringify(made.content)) }
        expect(kept).toEqual(made)
        const [before, after] = [reportOf(kept, 'k', times, from), reportOf(kept, 'k', times + 1, from)]
        expect(after.figures[0]!.cells.from).toBe(addDays(before.figures[0]!.cells.to, 1))
        expect(after.report.published > before.report.published).toBe(true)
      }),
    )
  })
})

test('a report without a day, a country or a figure is none of a series', () => {
  const without = (changed: Partial<DraftContent['report']>) => ({
    ...report,
    report: { ...report.report, ...changed },
  })
  expect(templateFault(report)).toBeNull()
  expect(templateFault(without({ published: 'soon' }))).toBe('no_day')
  expect(templateFault(without({ country: '' }))).toBe('no_country')
  expect(templateFault({ ...report, figures: [newFigure('c', { operator: 'Team' })] })).toBe('no_figures')
})
