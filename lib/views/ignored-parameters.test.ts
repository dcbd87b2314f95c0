import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import {
  ignoredAuditParameters,
  ignoredConflictParameters,
  ignoredDeskReportParameters,
  ignoredFigureParameters,
  ignoredListParameters,
  ignoredOrganisationParameters,
  ignoredPlaceParameters,
  ignoredReportParameters,
} from './ignored-parameters'

const words = getI18n('en')

describe('what a page of figures passes over', () => {
  it('is nothing where all is understood, a blank and what charts keep among it', () => {
    const given = {
      operator: 'Army',
      from: '2017',
      to: '2017-10-03',
      period: '2017-01..',
      'chart.devices': 'log',
    }
    expect(ignoredFigureParameters(given, words)).toEqual([])
    expect(ignoredFigureParameters({ from: '', to: [], sort: ' ', utm_source: 'letter' }, words)).toEqual([])
  })

  it.each([
    [
      { from: 'soon' },
      ['“soon” is not a month, so figures are shown from the first on. Write 2017-09, or 2017.'],
    ],
    [
      { to: '2017-13' },
      ['“2017-13” is not a month, so figures are shown up to the latest. Write 2017-09, or 2017.'],
    ],
    [{ form: '2017' }, ['Nothing here can be filtered by “form”, so it was passed over.']],
    [{ constructor: '1' }, ['Nothing here can be filtered by “constructor”, so it was passed over.']],
    [
      { from: ['x', '2017'], grade: 'A' },
      [
        '“x” is not a month, so figures are shown from the first on. Write 2017-09, or 2017.',
        '“from” was given more than once, and only the first was read.',
        'Nothing here can be filtered by “grade”, so it was passed over.',
      ],
    ],
  ])('%j is said', (given, said) => {
    expect(ignoredFigureParameters(given, words)).toEqual(said)
  })
})

describe('what a list of reports passes over', () => {
  it('is nothing where all is understood', () => {
    const given = {
      q: 'x',
      grade: 'none',
      from: '2017-02',
      to: '2018',
      sort: 'newest',
      after: '2017-09-22.31',
    }
    expect(ignoredReportParameters(given, words)).toEqual([])
  })

  it.each([
    [
      { from: '2017-02-30' },
      '“2017-02-30” is not a day, so reports are shown from the first on. Write 2017-09-22, 2017-09, or 2017.',
    ],
    [
      { to: '22.9.2017' },
      '“22.9.2017” is not a day, so reports are shown up to the latest. Write 2017-09-22, 2017-09, or 2017.',
    ],
    [{ grade: 'Z' }, '“Z” is not a grade, so reports of any grade are shown. Write A, B, C, D, X or none.'],
    [{ sort: 'best' }, '“best” is not an order, so the newest come first. Write newest or oldest.'],
    [{ after: 'page2' }, '“page2” is no place in this list, so it is shown from its beginning.'],
  ])('%j is said', (given, said) => {
    expect(ignoredReportParameters(given, words)).toEqual([said])
  })
})

describe('what a list that is searched by name passes over', () => {
  it('is nothing where there is a word to look for', () => {
    expect(ignoredOrganisationParameters({ q: 'دير الزور', utm_source: 'letter' }, words)).toEqual([])
  })

  it.each([
    [{ q: '—!' }, ['“—!” has no letter and no digit to look for, so nothing was looked for.']],
    [{ q: 'a', grade: 'A' }, ['Nothing here can be filtered by “grade”, so it was passed over.']],
    [{ q: ['a', 'b'] }, ['“q” was given more than once, and only the first was read.']],
    [{ q: 'x'.repeat(201) }, [`Only the first 200 signs of “${'x'.repeat(60)}…” were looked for.`]],
  ])('%j is said', (given, said) => {
    expect(ignoredOrganisationParameters(given, words)).toEqual(said)
  })
})

it('a list of places can be sorted by its columns and by name alone', () => {
  const columns = [{ key: 'roads' }]
  const of = (sort: string) => ignoredPlaceParameters({ q: 'homs', sort }, columns, words)
  expect([...of('name'), ...of('roads')]).toEqual([])
  expect(of('goats')).toEqual(['“goats” is nothing that can be asked for by “sort”, so it was passed over.'])
})

describe('what lists of the desk pass over', () => {
  const yemen = [{ code: 'YE' }]

  it('is nothing where all is understood', () => {
    const said = [
      ...ignoredDeskReportParameters({ q: 'x', country: 'YE' }, yemen, words),
      ...ignoredListParameters({ q: 'x', sort: 'used', standing: 'unsaid' }, 'organisations', words),
      ...ignoredAuditParameters({ by: '', action: 'import', from: '2020-01-31', before: '7' }, words),
      ...ignoredConflictParameters({ show: 'places', country: 'YE', before: '2020-01-31.7' }, yemen, words),
      ...ignoredConflictParameters({ show: 'rulings', before: '7' }, yemen, words),
    ]
    expect(said).toEqual([])
  })

  it('is told by name', () => {
    expect(ignoredDeskReportParameters({ country: 'ye' }, yemen, words)).toEqual([
      '“ye” is nothing that can be asked for by “country”, so it was passed over.',
    ])
    expect(ignoredListParameters({ after: '0', standing: 'unsaid' }, 'places', words)).toEqual([
      '“0” is no place in this list, so it is shown from its beginning.',
      'Nothing here can be filtered by “standing”, so it was passed over.',
    ])
    expect(ignoredAuditParameters({ from: '2020', subject: 'x'.repeat(201) }, words)).toEqual([
      '“2020” is not a day, so it was passed over. Write 2017-09-22.',
      `“${'x'.repeat(60)}…” is nothing that can be asked for by “subject”, so it was passed over.`,
    ])
    expect(ignoredConflictParameters({ show: 'all', before: 'x' }, yemen, words)).toEqual([
      '“all” is nothing that can be asked for by “show”, so it was passed over.',
      '“x” is no place in this list, so it is shown from its beginning.',
    ])
  })
})

it('any address is answered, in sentences of a length', () => {
  const text = fc.oneof(fc.string({ maxLength: 300 }), fc.constantFrom('2017', 'soon'))
  const names = fc.oneof(
    fc.constantFrom('from', 'to', 'grade', 'sort', 'after', '__proto__', 'toString'),
    fc.string(),
  )
  const address = fc.dictionary(names, fc.oneof(text, fc.array(text)))
  fc.assert(
    fc.property(address, (given) => {
      for (const said of [
        ...ignoredFigureParameters(given, words),
        ...ignoredReportParameters(given, words),
        ...ignoredOrganisationParameters(given, words),
        ...ignoredPlaceParameters(given, [], words),
        ...ignoredAuditParameters(given, words),
        ...ignoredConflictParameters(given, [], words),
      ]) {
        expect(said.length).toBeLessThan(300)
      }
    }),
  )
})
