import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AmountOf, ColumnUse, FileOffer, Mapping, SheetOffer } from '@/lib/spreadsheets/types'
import {
  ASK_ANEW,
  answeredValues,
  VALUE_CHOICES,
  withAnswers,
  withStandings,
  withValues,
} from './answers-form'
import { AREA_LEVELS, OFFERED_FIELDS, OTHER_OF, parseUse, textOfUse } from './column-use'
import { withColumns } from './columns-form'
import { withSheet } from './sheet-form'

const blank: Mapping = {
  ...{ version: 1, sheet: null, header: null, columns: [], constants: {}, habits: {} },
  ...{ year: null, repeated: null, values: [] },
}

/** A word that a form gives back as it is. */
const word = fc.stringMatching(/^[a-z0-9_]{1,8}$/)

const amount: fc.Arbitrary<AmountOf> = fc
  .record(
    {
      metric: word,
      unit: word,
      ...Object.fromEntries(OTHER_OF.map((name) => [name, word])),
    },
    { requiredKeys: ['metric'] },
  )
  .map((of) => of as AmountOf)

const use: fc.Arbitrary<ColumnUse> = fc.oneof(
  fc.constantFrom<ColumnUse>({ use: 'nothing' }, { use: 'year' }, { use: 'month' }, { use: 'period' }),
  fc.constantFrom(...AREA_LEVELS).map((level): ColumnUse => ({ use: 'area', level })),
  fc.constantFrom(...OFFERED_FIELDS).map((field): ColumnUse => ({ use: 'field', field })),
  amount.map((of): ColumnUse => ({ use: 'amount', of })),
)

/** A form as a browser sends it where nothing is touched. */
function formOf(columns: Mapping['columns']): FormData {
  const form = new FormData()
  for (const { at, is } of columns) {
    const of: AmountOf = is.use === 'amount' ? is.of : {}
    form.set(`use-${at}`, textOfUse(is))
    form.set(`metric-${at}`, [of.metric, of.part].filter(Boolean).join('/'))
    for (const name of ['unit', ...OTHER_OF] as const) form.set(`${name}-${at}`, of[name] ?? '')
  }
  return form
}

test('what columns are said to be comes back as it was sent, whatever they were before', () => {
  const columns = fc
    .array(use, { maxLength: 12 })
    .map((uses) => uses.map((is, at) => ({ name: `c${at}`, at, is })))
  fc.assert(
    fc.property(columns, fc.array(use, { minLength: 12, maxLength: 12 }), (said, before) => {
      const was = {
        ...blank,
        columns: said.map((column, at) => ({ ...column, is: before[at] ?? column.is })),
      }
      expect(withColumns(was, formOf(said)).columns).toEqual(said)
    }),
  )
})

test('a use that a form does not know leaves the column as it is', () => {
  const pin: ColumnUse = { use: 'field', field: 'pin' }
  fc.assert(
    fc.property(fc.string(), (text) => {
      const known = parseUse(text, {}, pin)
      if (known !== pin) expect(textOfUse(known)).toBe(text)
    }),
  )
  expect(parseUse('field:pin', {}, pin)).toBe(pin)
  expect(parseUse('area:7', {}, pin)).toBe(pin)
})

test('answers fill constants, habits and units, and a blank one takes its constant away', () => {
  const mapping: Mapping = {
    ...blank,
    constants: { publisher: 'Before', operator: 'Before' },
    columns: [{ name: 'area', at: 3, is: { use: 'amount', of: { metric: 'area' } } }],
  }
  const form = new FormData()
  const sent = {
    'constant-publisher': ' Authority ',
    'constant-operator': '',
    'constant-report_title': '',
    'unit-3': 'm2',
    decimal: ',',
    dayOrder: 'as you like',
    repeated: 'add',
    year: '2023',
  }
  for (const [name, value] of Object.entries(sent)) form.set(name, value)
  expect(withAnswers(mapping, form)).toEqual({
    ...mapping,
    constants: { publisher: 'Authority', report_title: '' },
    columns: [{ name: 'area', at: 3, is: { use: 'amount', of: { metric: 'area', unit: 'm2' } } }],
    habits: { decimal: ',' },
    repeated: 'add',
    year: '2023',
  })
})

test('a name stands for what was said last, and for nothing where it is asked about again', () => {
  const form = new FormData()
  const what = { field: 'places', text: 'GRANADA', within: 'META' }
  form.set('value-0-what', JSON.stringify(what))
  form.set('value-0', VALUE_CHOICES.anew)
  form.set('value-1-what', 'no JSON')
  form.set('value-2-what', JSON.stringify({ ...what, text: 'SAMANÁ' }))
  form.set('value-2', 'CO.5.1')
  const answered = answeredValues(form)
  expect(answered.map(({ number, text }) => [number, text])).toEqual([
    [0, 'GRANADA'],
    [2, 'SAMANÁ'],
  ])
  const kept = { field: 'places' as const, text: 'GRANADA', within: 'META', is: 'CO.1.1' }
  const other = { ...kept, within: 'ANTIOQUIA' }
  const said = { field: 'places' as const, text: 'SAMANÁ', within: 'META', is: 'CO.5.1' }
  expect(withValues({ ...blank, values: [kept, other] }, answered, [said]).values).toEqual([other, said])
})

test('another sheet or row of names begins anew, the same keeps what was said', () => {
  const sheet = (name: string, row: number): SheetOffer => ({
    ...{ name, kind: 'table', hidden: false, rows: 20, columns: 2, preview: [], shape: name },
    header: { row, rows: 1, tags: null, firstRow: row + 1, columns: [] },
    guess: { ...blank, sheet: name, constants: { country: name } },
  })
  const offer: FileOffer = { format: 'xlsx', sheets: [sheet('A', 0), sheet('B', 2)] }
  const said: Mapping = { ...blank, sheet: 'A', constants: { publisher: 'P' } }
  const asked = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    return withSheet(offer, said, form)
  }
  expect(asked({ sheet: 'A', headerRow: '1', headerRows: '1' })).toEqual(said)
  expect(asked({ sheet: 'B', headerRow: '3', headerRows: '1' })?.constants).toEqual({ country: 'B' })
  expect(asked({ sheet: 'A', headerRow: '٤', headerRows: '2' })).toEqual({
    ...blank,
    sheet: 'A',
    header: { row: 3, rows: 2 },
  })
  for (const headerRow of ['', '0', '21', 'first', '1e1']) expect(asked({ sheet: 'A', headerRow })).toBeNull()
})

test('what was answered of numbers, days and repeated rows can be answered otherwise, and be asked again', () => {
  const before: Mapping = {
    ...blank,
    ...{ habits: { decimal: '.', dayOrder: 'day-first' }, repeated: 'add', year: '2023' },
  }
  const form = new FormData()
  expect(withAnswers(before, form)).toEqual(before)
  form.set('decimal', ',')
  form.set('dayOrder', 'month-first')
  form.set('repeated', 'apart')
  form.set('year', '2024')
  expect(withAnswers(before, form)).toMatchObject({
    ...{ habits: { decimal: ',', dayOrder: 'month-first' }, repeated: 'apart', year: '2024' },
  })
  form.set('repeated', ASK_ANEW)
  form.set('year', '')
  expect(withAnswers(before, form)).toMatchObject({ repeated: null, year: null })
})

test('of each new organisation it is kept what was said, also that nobody says', () => {
  const names = fc.uniqueArray(word, { maxLength: 6 })
  const said = fc.constantFrom<'party' | 'none' | ''>('party', 'none', '')
  fc.assert(
    fc.property(names, fc.array(said, { minLength: 6, maxLength: 6 }), (organisations, answers) => {
      const form = new FormData()
      for (const [at, name] of organisations.entries()) {
        form.set(`standing-of-${at}-is`, name)
        form.set(`standing-of-${at}`, answers[at] ?? '')
      }
      const { standings = [] } = withStandings(blank, form, [])
      expect(standings).toEqual(
        organisations.map((name, at) => ({ name, is: answers[at] === '' ? null : answers[at] })),
      )
      // Said once more they are not there twice.
      expect(withStandings({ ...blank, standings }, form, []).standings ?? []).toEqual(standings)
    }),
  )
  const form = new FormData()
  form.set('value-0-what', JSON.stringify({ field: 'operator', text: 'Team B', within: '' }))
  form.set('value-0', VALUE_CHOICES.new)
  form.set('standing-0', 'party')
  expect(withStandings(blank, form, answeredValues(form)).standings).toEqual([
    { name: 'Team B', is: 'party' },
  ])
})
