import { describe, expect, test } from 'vitest'
import { textTables } from '@/lib/documents/tables/text-tables'
import { index, metrics } from '@/lib/spreadsheets/test-known'
import { tableFigures } from './table-figures'
import { chosenCells, nothingChosen } from './text-proposals'

const said = {
  ...{ country: 'SY', publisher: 'Ministry of Example', published: '2024-04-05' },
  ...{ operator: 'Agency A', language: 'en' },
}

const read = (text: string, more: Partial<typeof said> = {}) =>
  tableFigures(text, textTables(text), {
    said: { ...said, ...more },
    ...{ metrics, index },
    placeOf: (code) => ({ code, name: code, kind: 'admin1', around: '' }),
  })

const cellsOf = (text: string, more: Partial<typeof said> = {}) =>
  read(text, more).proposals.map((proposal) => chosenCells(proposal, nothingChosen))

const table = [
  'Teams went on with their work in the north.',
  '',
  'Cleared and destroyed in March 2024',
  'Governorate\tMines destroyed\tArea cleared (ha)',
  'Aleppo\t1,200\t3.5',
  'Homs\t30\t12',
  'Total\t1,230\t15.5',
  '',
  'After it.',
]

describe('a table of a text is figures', () => {
  test('with the days of its title, the place of its row, and its row as their words; its total is no figure', () => {
    const text = table.join('\n')
    const { proposals, tables } = read(text)
    expect(cellsOf(text)).toEqual(
      [
        ['SY02', '1200', 'Aleppo\t1,200\t3.5'],
        ['SY02', '3.5', 'Aleppo\t1,200\t3.5'],
        ['SY04', '30', 'Homs\t30\t12'],
        ['SY04', '12', 'Homs\t30\t12'],
      ].map(([places, amount, words]) =>
        expect.objectContaining({
          places,
          amount,
          words,
          operator: 'Agency A',
          from: '2024-03-01',
          to: '2024-03-31',
          basis: 'period',
        }),
      ),
    )
    expect(proposals.map(({ mark }) => text.slice(mark.start, mark.end))).toEqual([
      '1,200',
      '3.5',
      '30',
      '12',
    ])
    expect(tables).toMatchObject([
      {
        ...{ kind: 'read', questions: 0, figures: 4, rows: 4 },
        totals: [
          { name: 'Mines destroyed', printed: '1230', sum: '1230', agrees: true },
          { name: 'Area cleared (ha)', printed: '15.5', sum: '15.5', agrees: true },
        ],
      },
    ])
  })

  test('whose total is another one says so', () => {
    const [{ totals } = { totals: [] }] = read(table.join('\n').replace('1,230', '1,320')).tables
    expect(totals[0]).toMatchObject({ printed: '1320', sum: '1230', agrees: false })
  })

  test('as Markdown, with strokes, spaces, one cell a line and as HTML, it says the same', () => {
    const amounts = cellsOf(table.join('\n')).map((cells) => [cells?.places, cells?.amount])
    const rows = table.slice(3, 7).map((row) => row.split('\t'))
    const as = (lines: string[]) => [...table.slice(0, 3), ...lines, ...table.slice(7)].join('\n')
    const layouts = [
      rows.map((row) => `| ${row.join(' | ')} |`).toSpliced(1, 0, '|---|---|---|'),
      rows.map((row) => row.join(' | ')),
      rows.map(([a = '', b = '', c = '']) => a.padEnd(14) + b.padStart(18) + c.padStart(22)),
      [
        '<table>',
        ...rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
        '</table>',
      ],
      rows.flat(),
    ]
    for (const lines of layouts)
      expect(
        cellsOf(as(lines)).map((cells) => [cells?.places, cells?.amount]),
        lines[0],
      ).toEqual(amounts)
  })

  test('months by row are periods of the whole country', () => {
    const text = 'Devices destroyed in 2023\nMonth\tDevices\nJanuary\t12\nFebruary\t30'
    expect(read(text).proposals).toMatchObject([{ countryAssumed: true }, { countryAssumed: true }])
    expect(cellsOf(text)).toMatchObject([
      { places: 'SY', from: '2023-01-01', to: '2023-01-31', amount: '12' },
      { places: 'SY', from: '2023-02-01', to: '2023-02-28', amount: '30' },
    ])
  })

  test('whose days its title says, or nothing, says so; those of its rows are sure', () => {
    const doubtsOf = (text: string) =>
      read(text).proposals.map(({ doubts }) =>
        doubts.map(({ of, reason, words }) =>
          [of, reason, words && text.slice(words.start, words.end)].filter(Boolean).join(': '),
        ),
      )
    const rows = 'Governorate\tMines destroyed\nAleppo\t12\nHoms\t30'
    const titled = doubtsOf(`Mines destroyed in March 2024\n\n${rows}`)
    for (const doubts of titled)
      expect(doubts).toContainEqual('window: from the heading: Mines destroyed in March 2024')
    const months = doubtsOf('Devices destroyed in 2023\nMonth\tDevices\nJanuary\t12\nFebruary\t30')
    expect(months).toEqual([['place: by default'], ['place: by default']])
  })

  test('of an operator that nobody said, it has none', () => {
    expect(cellsOf(table.join('\n'), { operator: '' })[0]?.operator).toBe('')
  })

  test('that leaves something open is offered as a whole', () => {
    const { tables, proposals } = read('Governorate\tMines destroyed\nAleppo\t12\nHoms\t30')
    expect(proposals).toEqual([])
    expect(tables).toMatchObject([
      { kind: 'asks', figures: 0, text: 'Governorate\tMines destroyed\nAleppo\t12\nHoms\t30' },
    ])
    expect(tables[0]?.questions).toBeGreaterThan(0)
  })

  test('of names and numbers is one too: what a name or a number may be else is asked beside it', () => {
    const text = 'Mines destroyed in March 2024:\n\n- Aleppo: 1,200\n- Homs: 30\n- Hama: 4'
    const { proposals } = read(text)
    expect(
      proposals.map(({ places }) => places.map(({ options }) => options.map(({ code }) => code))),
    ).toEqual([[['SY02', 'gn170063']], [['SY04', 'gn169577']], [['SY05', 'gn170017']]])
    expect(proposals.map(({ readings }) => readings.map(({ cells }) => cells.amount))).toEqual([
      ['1200', '1.200'],
      ['30'],
      ['4'],
    ])
    expect(cellsOf(text)[1]).toMatchObject({ places: 'SY04', words: '- Homs: 30', from: '2024-03-01' })
  })
})

test('figures keep their ids whatever becomes of the rest of the text', () => {
  const ids = (text: string) => read(text).proposals.map(({ id }) => id)
  const text = table.join('\n')
  expect(ids(`A line more.\n\n${text}`)).toEqual(ids(text))
  expect(new Set(ids(text)).size).toBe(4)
})
