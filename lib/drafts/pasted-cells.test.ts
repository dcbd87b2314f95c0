import { describe, expect, test } from 'vitest'
import { type CellWords, isTable, readPasted } from './pasted-cells'
import { FIGURE_CELLS, type FigureCell } from './schema'

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

  test('are a table only where a tab parts them', () => {
    expect(isTable('24 000')).toBe(false)
    expect(isTable('two\nlines')).toBe(false)
    expect(isTable('1\t2')).toBe(true)
    expect(isTable('24 000\t')).toBe(false)
  })
})
