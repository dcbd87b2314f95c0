import { describe, expect, test } from 'vitest'
import { FIGURE_CELLS, type FigureCell } from '../schema'
import { type CellWords, isTable, readPasted } from './pasted-cells'

const words: CellWords = {
  columns: Object.fromEntries(FIGURE_CELLS.map((cell) => [cell, cell])) as CellWords['columns'],
  values: {
    metric: [{ value: 'devices', label: 'Explosive devices neutralised' }],
    unit: [{ value: 'ha', label: 'hectares' }],
  },
}
words.columns = { ...words.columns, places: 'Where', amount: 'Amount', metric: 'What is counted' } as Record<
  FigureCell,
  string
>
const order = ['metric', 'amount', 'unit', 'places', 'words'] as const

describe('pasted cells', () => {
  test('fill the columns that their headings name, in any order', () => {
    const text = 'Where\tAMOUNT\tRemarks\tunit\r\nAleppo\t24 000\tx\tHectares\r\nHoms\t1,5\ty\tha\r\n'
    expect(readPasted(text, 'metric', order, words)).toEqual({
      rows: [
        { places: 'Aleppo', amount: '24 000', unit: 'ha' },
        { places: 'Homs', amount: '1,5', unit: 'ha' },
      ],
      filled: ['amount', 'unit', 'places'],
      unknown: ['Remarks'],
      headed: true,
    })
  })

  test('go by order from the field where they were pasted when no headings stand there', () => {
    expect(readPasted('24 000\tha\tAleppo', 'amount', order, words)).toEqual({
      rows: [{ amount: '24 000', unit: 'ha', places: 'Aleppo' }],
      filled: ['amount', 'unit', 'places'],
      unknown: [],
      headed: false,
    })
  })

  test('say the value of a word that the form shows, and keep any other as it is', () => {
    const { rows } = readPasted('explosive devices neutralised\t3\nmines\t4', 'metric', order, words)
    expect(rows).toEqual([
      { metric: 'devices', amount: '3' },
      { metric: 'mines', amount: '4' },
    ])
  })

  test('may have line breaks, tabs and quotes inside quotes', () => {
    const { rows } = readPasted(
      '3\tha\tHoms\t"two\nlines, ""so""\tthere"\n4\tha\tHoms\t5" shells',
      'amount',
      order,
      words,
    )
    expect(rows.map(({ words }) => words)).toEqual(['two\nlines, "so"\tthere', '5" shells'])
  })

  test('past the last column and blank rows are left out', () => {
    const { rows } = readPasted('a\tb\tc\n\t\t\n\n', 'places', order, words)
    expect(rows).toEqual([{ places: 'a', words: 'b' }])
  })

  test('of one column go down from the figure where they were pasted, each line to its own, blank ones too', () => {
    expect(readPasted('24 000\r\n\r\n1,5\r\n', 'amount', order, words)).toEqual({
      rows: [{ amount: '24 000' }, {}, { amount: '1,5' }],
      filled: ['amount'],
      unknown: [],
      headed: false,
    })
    expect(readPasted('\nHoms\nAleppo', 'places', order, words).rows).toEqual([
      {},
      { places: 'Homs' },
      { places: 'Aleppo' },
    ])
  })

  test('of one column may begin with the name of a column, which they go to', () => {
    expect(readPasted('Where\nHoms\nAleppo', 'amount', order, words)).toMatchObject({
      rows: [{ places: 'Homs' }, { places: 'Aleppo' }],
      filled: ['places'],
      headed: true,
    })
  })

  test('are days as people write them, and as they stand where they may be either of two', () => {
    const days = 'to\n5 March 2024\n05.03.2024\n05/03/2024\nend of spring'
    expect(readPasted(days, 'to', ['to'], words).rows.map(({ to }) => to)).toEqual([
      '2024-03-05',
      '2024-03-05',
      '05/03/2024',
      'end of spring',
    ])
  })

  test('are a table where a tab parts them, or lines in any cell that has only one line', () => {
    expect(isTable('24 000', 'amount')).toBe(false)
    expect(isTable('24 000\r\n', 'amount')).toBe(false)
    expect(isTable('"24\n000"', 'amount')).toBe(false)
    expect(isTable('24 000\t', 'amount')).toBe(false)
    for (const cell of FIGURE_CELLS) {
      expect(isTable('1\t2', cell), cell).toBe(true)
      expect(isTable('two\nlines', cell), cell).toBe(cell !== 'words' && cell !== 'note')
    }
  })
})
