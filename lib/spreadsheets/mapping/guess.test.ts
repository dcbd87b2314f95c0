import { describe, expect, test } from 'vitest'
import { commandText } from '@/lib/i18n/problem-text'
import { findHeader } from '../layout/header'
import { figuresOf } from '../rows/figures'
import { MappedTable } from '../rows/mapped-table'
import { index, sheetOf } from '../test-known'
import type { ColumnUse, Mapping, Question, SheetCell } from '../types'
import { guessMapping } from './guess'
import { questionsOf, withHabits } from './questions'

const publication: Mapping['constants'] = {
  ...{
    publisher: 'Presidency',
    published: '2014-12-31',
    report_title: '',
    operator: 'Descontamina Colombia',
  },
}

function tableOf(rows: SheetCell[][], answers: Partial<Mapping> = {}): MappedTable {
  const sheet = sheetOf(rows)
  const header = findHeader(sheet)
  if (header === null) throw new Error('no header was found')
  const guess = withHabits(sheet, header, guessMapping(sheet, header, index))
  const mapping = {
    ...guess,
    ...answers,
    constants: { ...publication, ...guess.constants, ...answers.constants },
  }
  return new MappedTable(sheet, header, mapping, index, 'shape')
}

const short = (is: ColumnUse): string => {
  if (is.use === 'field') return is.kind === undefined ? is.field : `${is.field} ${is.kind}`
  if (is.use === 'area') return `area ${is.level}`
  return is.use === 'amount' ? `amount ${Object.values(is.of).join(' ')}`.trim() : is.use
}
const uses = (rows: SheetCell[][]) => tableOf(rows).mapping.columns.map(({ is }) => short(is))

/** Figures as "place month metric part amount unit". */
const figures = (table: MappedTable) =>
  [...figuresOf(table)].map((one) =>
    'problem' in one
      ? `! ${one.problem.row + 1} ${one.problem.column} ${commandText(one.problem)}`
      : [
          ...[one.figure.cells.places, one.figure.cells.from?.slice(0, 7), one.figure.cells.metric],
          ...[one.figure.cells.part, one.figure.cells.amount, one.figure.cells.unit],
        ]
          .filter((cell) => cell !== undefined)
          .join(' '),
  )

const asked = (questions: Question[]) =>
  questions.map((question) => ('field' in question ? `${question.ask} ${question.field}` : question.ask))

/** A workbook of the shape in which Colombia publishes its demining, made up. */
const colombia: SheetCell[][] = [
  [
    'departamento',
    'municipio',
    'totalartefactosdestruidos',
    'areadespejada',
    'ano',
    'mes',
    'tipodesminado',
    'map',
    'muse',
    'aei',
  ],
  ['ANTIOQUIA', 'SAN FRANCISCO', 87, 54370, 2010, 8, 'Comunidades', 0, 1, 86],
  ['NARIÑO', 'SAMANIEGO', 1, 2770.25, 2009, 11, 'Comunidades', 0, 0, 1],
  ['NARIÑO', 'SAMANIEGO', 2, 0.5, 2009, 11, 'Bases Militares', 2, 0, 0],
  ['CUNDINAMARCA', 'SAN FRANCISCO', 0, null, 2011, 6, 'Comunidades', 0, 0, 0],
]

describe('a wide table of municipalities and months', () => {
  test('is understood by its names alone, in Spanish and without blanks', () => {
    expect(uses(colombia)).toEqual([
      ...['area 0', 'places admin2', 'amount devices', 'amount area', 'year', 'month', 'nothing'],
      ...['amount devices ap_mine', 'amount devices uxo', 'amount devices ied'],
    ])
  })

  test('asks for the unit of its area, and whether rows of one place and month add up', () => {
    const questions = questionsOf(tableOf(colombia))
    expect(asked(questions)).toEqual(['unit', 'repeated'])
    expect(questions[1]).toEqual({ ask: 'repeated', rows: 2, sample: { sheet: 'Datos', row: 2, column: 2 } })
  })

  test('comes to exact sums, a name in the area that its row says, and no figure of a blank', () => {
    const table = tableOf(colombia, { repeated: 'add', constants: { unit: 'm2' } })
    expect(questionsOf(table)).toEqual([])
    expect(figures(table).filter((figure) => !figure.includes('mine') && !/uxo|ied/.test(figure))).toEqual([
      'CO05652 2010-08 devices 87 count',
      'CO05652 2010-08 area 54370 m2',
      'CO52678 2009-11 devices 3 count',
      'CO52678 2009-11 area 2770.75 m2',
      'CO25658 2011-06 devices 0 count',
    ])
    const [, , added] = [...figuresOf(table)].flatMap((one) =>
      'figure' in one && one.figure.cells.metric === 'area' ? [one.figure] : [],
    )
    expect(added).toBeUndefined()
    const sum = [...figuresOf(table)].find((one) => 'figure' in one && one.figure.rows.length === 2)
    expect(sum).toMatchObject({ figure: { row: 2, rows: [2, 3], from: { amount: 2, places: 1 } } })
  })

  test('stands apart under ids of its own where that is the answer', () => {
    const table = tableOf(colombia, { repeated: 'apart', constants: { unit: 'm2' } })
    const ids = [...figuresOf(table)].flatMap((one) =>
      'figure' in one ? (one.figure.cells.claim_id ?? '-') : [],
    )
    expect(ids.filter((id) => id !== '-')).toHaveLength(10)
    expect(new Set(ids.filter((id) => id !== '-')).size).toBe(10)
  })
})

test.each<[string, SheetCell[][], string[]]>([
  [
    'French, by month',
    [
      ['Organisation', 'Gouvernorat', 'Indicateur', 'Unité', 'janv. 2024', 'févr. 2024', 'Total'],
      ['Agency A', 'Homs', 'Superficie dépolluée', 'm²', '1 250,5', '3', '1 253,5'],
    ],
    ['operator', 'places admin1', 'metric', 'unit', 'amount 1 2024', 'amount 2 2024', 'nothing'],
  ],
  [
    'Arabic, by metric',
    [
      ['المحافظة', 'المنطقة', 'السنة', 'الشهر', 'الذخائر المتفجرة', 'المساحة المطهرة (م²)'],
      ['حمص', 'تدمر', '٢٠٢٤', '٣', '١٢', '٣٤٥٫٥'],
    ],
    ['area 0', 'places admin2', 'year', 'month', 'amount devices', 'amount area m2'],
  ],
  [
    'Russian',
    [
      ['Исполнитель', 'Область', 'Дата начала', 'Дата окончания', 'Разминировано, га', 'Обезврежено ВОП'],
      ['Agency A', 'Homs', '01.02.2024', '29.02.2024', '3,5', '12'],
    ],
    ['operator', 'places admin1', 'from', 'to', 'amount area ha', 'amount devices'],
  ],
  [
    'long, by HXL tags',
    [
      ['A', 'B', 'C', 'D', 'E', 'F'],
      ['#org', '#adm1+name', '#adm2+code', '#date+end', '#indicator+name', '#indicator+num'],
      ['Agency A', 'Homs', 'SY04', '2024-02-29', 'devices', '12'],
    ],
    ['operator', 'area 0', 'places', 'to', 'metric', 'amount'],
  ],
  [
    'people by sex and age',
    [
      ['Location', 'Reporting month', 'EORE beneficiaries', 'Women', 'Men', 'Girls', 'Boys'],
      ['Homs', 'Mar 2024', 10, 1, 2, 3, 4],
    ],
    [
      ...['places', 'period', 'amount eore_reached', 'amount eore_reached women', 'amount eore_reached men'],
      ...['amount eore_reached girls', 'amount eore_reached boys'],
    ],
  ],
])('%s', (_, rows, expected) => {
  expect(uses(rows)).toEqual(expected)
})

test('a file of our own says what its columns are, and what is only written is not read', () => {
  const names = [
    'report_id',
    'metric',
    'places',
    'amount',
    'to',
    'status',
    'because',
    'value_base',
    'anything',
  ]
  expect(uses([names, ['r1', 'devices', 'SY04', 10, { day: '2024-02-29' }, 'counted', '', 10, 'x']])).toEqual(
    [...['report_id', 'metric', 'places', 'amount', 'to', 'nothing', 'nothing', 'nothing', 'nothing']],
  )
})

test('nothing is invented: what a file does not say is asked', () => {
  const table = tableOf([
    ['Place', 'Number'],
    ['Homs', '1,250'],
    ['Nowhere at all', '3'],
  ])
  expect(asked(questionsOf(table))).toEqual([
    ...['constant metric', 'constant basis', 'constant to', 'decimal', 'value places', 'value places'],
  ])
})

test('what cannot be read names its cell', () => {
  const rows: SheetCell[][] = [
    ['Location', 'Month', 'Devices destroyed'],
    ['SY04', '2024-03', 'about 12'],
    ['SY04', '2024-04', -3],
    ['SY04', '2024-05', '#REF!'],
  ]
  expect(figures(tableOf(rows)).map((line) => line.slice(0, 30))).toEqual([
    '! 2 2 "about 12" has something',
    '! 3 2 "-3" is below zero; writ',
    '! 4 2 "#REF!" is what a formul',
  ])
})
