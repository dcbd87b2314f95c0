import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeTable } from '@/lib/grid/clipboard-table'
import { FIGURE_CELLS, type FigureCell } from '../schema'
import { type CellWords, isTable, readPasted } from './pasted-cells'
import type { TypingHabits } from './typed-cell'
import { readWrittenAmount } from './written-amount'

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

const blank = { metric: '', amount: '', unit: '', places: '', words: '' }
const clear = { unclear: 0, either: null }
const read = (
  text: string,
  from: FigureCell,
  columns: readonly FigureCell[] = order,
  habits: Partial<TypingHabits> = {},
) => readPasted(text, from, columns, words, { language: 'en', ...habits })

describe('pasted cells', () => {
  test('fill the columns that their headings name, in any order', () => {
    const text = 'Where\tAMOUNT\tRemarks\tunit\r\nAleppo\t24 000\tx\tHectares\r\nHoms\t1,5\ty\tha\r\n'
    expect(read(text, 'metric', order)).toEqual({
      rows: [
        { places: 'Aleppo', amount: '24 000', unit: 'ha' },
        { places: 'Homs', amount: '1,5', unit: 'ha' },
      ],
      filled: ['amount', 'unit', 'places'],
      unknown: ['Remarks'],
      ...clear,
      headed: true,
    })
  })

  test('go by order from the field where they were pasted when no headings stand there', () => {
    expect(read('24 000\tha\tAleppo', 'amount', order)).toEqual({
      rows: [{ amount: '24 000', unit: 'ha', places: 'Aleppo' }],
      filled: ['amount', 'unit', 'places'],
      unknown: [],
      ...clear,
      headed: false,
    })
  })

  test('say the value of a word that the form shows, and keep any other as it is', () => {
    const { rows } = read('explosive devices neutralised\t3\nzebras\t4', 'metric', order)
    expect(rows).toEqual([
      { metric: 'devices', amount: '3' },
      { metric: 'zebras', amount: '4' },
    ])
  })

  test('may have line breaks, tabs and quotes inside quotes', () => {
    const { rows } = read('3\tha\tHoms\t"two\nlines, ""so""\tthere"\n4\tha\tHoms\t5" shells', 'amount', order)
    expect(rows.map(({ words }) => words)).toEqual(['two\nlines, "so"\tthere', '5" shells'])
  })

  test('past the last column and blank rows are left out', () => {
    const { rows } = read('a\tb\tc\n\t\t\n\n', 'places', order)
    expect(rows).toEqual([{ places: 'a', words: 'b' }])
  })

  test('of one column go down from the figure where they were pasted, each line to its own, blank ones too', () => {
    expect(read('24 000\r\n\r\n1,5\r\n', 'amount', order)).toEqual({
      rows: [{ amount: '24 000' }, {}, { amount: '1,5' }],
      filled: ['amount'],
      unknown: [],
      ...clear,
      headed: false,
    })
    expect(read('\nHoms\nAleppo', 'places', order).rows).toEqual([
      {},
      { places: 'Homs' },
      { places: 'Aleppo' },
    ])
  })

  test('of one column may begin with the name of a column, which they go to', () => {
    expect(read('Where\nHoms\nAleppo', 'amount', order)).toMatchObject({
      rows: [{ places: 'Homs' }, { places: 'Aleppo' }],
      filled: ['places'],
      headed: true,
    })
  })

  test('are days as people write them, and as they stand where they may be either of two', () => {
    const days = 'to\n5 March 2024\n05.03.2024\n05/03/2024\nend of spring'
    expect(read(days, 'to', ['to']).rows.map(({ to }) => to)).toEqual([
      '2024-03-05',
      '2024-03-05',
      '05/03/2024',
      'end of spring',
    ])
  })

  test('have one habit of days: one that can be read in one order alone says it of all, else it is asked', () => {
    const days = (text: string, habits = {}) => read(text, 'to', ['to'], habits)
    expect(days('05/03/2024\n25/03/2024').rows).toEqual([
      { to: '2024-03-05', to_precision: '' },
      { to: '2024-03-25', to_precision: '' },
    ])
    expect(days('05/03/2024\n06/03/2024')).toMatchObject({ either: '05/03/2024', unclear: 0 })
    expect(days('05/03/2024', { dayOrder: 'month-first' }).rows[0]?.to).toBe('2024-05-03')
    expect(days('45306\nMarch 2024\nend of spring')).toMatchObject({
      rows: [
        { to: '2024-01-15', to_precision: '' },
        { to: '2024-03-31', to_precision: 'month' },
        { to: 'end of spring' },
      ],
      unclear: 1,
    })
  })

  test('of an amount say how sure and in which unit, unless a column of its own does', () => {
    const columns = ['amount', 'unit'] as const
    expect(read('~12 ha\t\n12-15\tha', 'amount', columns).rows).toEqual([
      { amount: '12', qualifier: 'about', unit: 'ha' },
      { amount: '12', amount_to: '15', qualifier: 'between', unit: 'ha' },
    ])
    expect(read('12 km2\tha', 'amount', columns).rows).toEqual([{ amount: '12', unit: 'ha' }])
    expect(read('many\tha', 'amount', columns)).toMatchObject({
      rows: [{ amount: 'many', unit: 'ha' }],
      unclear: 1,
    })
  })

  test('that were copied out of the form are the same when they are pasted, and nothing is dropped', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abc é"\'\t\n1ش') }).map((text) => text.trim())
    const row = fc.record({
      metric: fc.constantFrom('', 'devices'),
      amount: fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 9_999_999 }).map(String), plain),
      unit: fc.constantFrom('', 'ha'),
      places: plain,
      words: plain,
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const headings = order.map((cell) => words.columns[cell])
        const label = (cell: FigureCell, value: string) =>
          words.values[cell]?.find((known) => known.value === value)?.label ?? value
        const text = writeTable([headings, ...rows.map((row) => order.map((cell) => label(cell, row[cell])))])
        const kept = rows.filter((row) => order.some((cell) => row[cell] !== ''))
        expect(read(text, 'metric').rows.map((found) => ({ ...blank, ...found }))).toMatchObject(
          kept.map((row) =>
            readWrittenAmount(row.amount, 'en') === null ? row : { ...row, amount: expect.any(String) },
          ),
        )
      }),
      { numRuns: 300 },
    )
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
