import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textTables } from './text-tables'

const cellsOf = (text: string) =>
  textTables(text).map(({ layout, rows }) => [layout, rows.map(({ cells }) => cells.map(({ text }) => text))])

const figures = [
  ['Region', 'Mines', 'Area'],
  ['Homs', '1,200', '3.5 ha'],
  ['Deir ez-Zor', '30', '12 ha'],
]

describe('a table within a text is found', () => {
  const prose = [
    'Weekly report',
    '',
    'Teams worked in two governorates: the figures are below.',
    '',
    'Mines by region',
  ]
  const after = ['', 'The work goes on, and 12 more teams will come in May.']
  const within = (table: readonly string[]) => [...prose, ...table, ...after].join('\n')

  test('with tabs', () => {
    const text = within(figures.map((row) => row.join('\t')))
    expect(cellsOf(text)).toEqual([['tabs', figures]])
    const [{ title, rows } = { title: null, rows: [] }] = textTables(text)
    expect(text.slice(title?.start, title?.end)).toBe('Mines by region')
    expect(text.slice(rows[1]?.start, rows[1]?.end)).toBe('Homs\t1,200\t3.5 ha')
  })

  test('with strokes, as Markdown and e-mails have it', () => {
    const markdown = [
      '| Region | Mines | Area |',
      '|:--|--:|---|',
      '| Homs | 1,200 | 3.5 ha |',
      '| Deir ez-Zor | 30 | 12 ha |',
    ]
    expect(cellsOf(within(markdown))).toEqual([['pipes', figures]])
    expect(cellsOf(within(figures.map((row) => row.join(' | '))))).toEqual([['pipes', figures]])
    const boxed = ['+----+----+----+', ...figures.map((row) => `| ${row.join(' | ')} |`), '+----+----+----+']
    expect(cellsOf(within(boxed))).toEqual([['pipes', figures]])
  })

  test('with spaces', () => {
    const spaced = figures.map(
      ([a = '', b = '', c = '']) => `${a.padEnd(14)}${b.padStart(8)}${c.padStart(12)}`,
    )
    expect(cellsOf(within(spaced))).toEqual([['spaces', figures]])
  })

  test('with one cell a line', () => {
    expect(cellsOf(within(['', ...figures.flat()]))).toEqual([['lines', figures]])
  })

  test('as HTML, whose cells say less than is written', () => {
    const html = `<table class="x"><tr>${['Region', 'Mines'].map((name) => `<th>${name}</th>`).join('')}</tr>
      <tr><td><b>Homs</b></td><td>1&#44;200</td></tr></table>`
    expect(cellsOf(within([html]))).toEqual([
      [
        'html',
        [
          ['Region', 'Mines'],
          ['Homs', '1,200'],
        ],
      ],
    ])
  })

  test('as names with numbers', () => {
    expect(cellsOf(within(['', '- Homs: 1,200', '- Hama: 30;', '- Idlib: 4.']))).toEqual([
      [
        'pairs',
        [
          ['Homs', '1,200'],
          ['Hama', '30'],
          ['Idlib', '4'],
        ],
      ],
    ])
  })
})

test('prose has none', () => {
  const prose = [
    'PALMYRA, 3 March (Agency) - Teams found: 30 mines.',
    'Of these: 12 were destroyed.',
    'Time: 10:30',
    'A list of words',
    'without a number',
    'to its end',
  ]
  expect(textTables(prose.join('\n'))).toEqual([])
})

const sign = fc.constantFrom(
  '\t',
  '|',
  '  ',
  ':',
  '\n',
  '\n\n',
  '12',
  '1,5',
  'Homs',
  'May',
  '-',
  '---',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '</table>',
  '\r',
  'm²',
  '١٢',
)
const anyText = fc
  .array(fc.oneof(sign, fc.string({ maxLength: 4 })), { maxLength: 120 })
  .map((pieces) => pieces.join(''))

test('whatever a text is, its cells are its own words, in order, and no two tables share any', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0
      for (const { layout, start, end, rows } of textTables(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        before = end
        for (const row of rows) {
          expect(row.start).toBeGreaterThanOrEqual(start)
          expect(row.end).toBeLessThanOrEqual(end)
          for (const cell of row.cells)
            if (layout !== 'html') expect(text.slice(cell.start, cell.end)).toBe(cell.text)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('a long text is read in a time that grows with its length', () => {
  const many = ['a  b\n', 'Homs: 12\n', 'x\ty\n', '12\n', 'a | b\n', '<table>']
  /** Processor time, the least of three: what else the machine does says nothing of the text. */
  const work = (text: string) => {
    const takes = [1, 2, 3].map(() => {
      const begun = process.cpuUsage()
      textTables(text)
      return process.cpuUsage(begun).user
    })
    return Math.min(...takes)
  }
  for (const line of many) {
    const [short, long] = [25_000, 100_000].map((length) => work(line.repeat(length / line.length)))
    // Four times as long: with the square of the length it would take sixteen times as much.
    expect(long, line).toBeLessThan(10 * (short ?? 0) + 100_000)
  }
})
