import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TableColumn } from '../types'
import { readCsv } from './csv-in'
import { csvText } from './csv-out'
import { restored } from './neutral-text'

const COLUMNS: TableColumn[] = [
  { name: 'title', kind: 'text', use: 'required' },
  { name: 'amount', kind: 'decimal', use: 'required' },
  { name: 'note', kind: 'text', use: 'optional' },
]

async function written(rows: string[][], options?: { bom?: boolean }) {
  let text = ''
  for await (const chunk of csvText(COLUMNS, [rows], options)) text += chunk
  return text
}

async function readBack(text: string) {
  async function* bytes() {
    yield new TextEncoder().encode(text)
  }
  const file = await readCsv(bytes(), COLUMNS)
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  const rows: string[][] = []
  for await (const batch of file.batches) {
    expect(batch.problems).toEqual([])
    rows.push(...batch.rows.map(({ cells }) => [...cells]))
  }
  return rows
}

describe('rows written as CSV', () => {
  it('are a header line and a line each, ended with CRLF', async () => {
    expect(await written([['five', '5', '']])).toBe('title,amount,note\r\nfive,5,\r\n')
    expect(await written([])).toBe('title,amount,note\r\n')
  })

  it('begin with a byte-order mark where it is asked for', async () => {
    expect(await written([], { bom: true })).toBe('\ufefftitle,amount,note\r\n')
  })

  it('put separators, quotes and line breaks in quotes', async () => {
    expect(await written([['a,b', '5', 'say "x"\nand y']])).toBe(
      'title,amount,note\r\n"a,b",5,"say ""x""\nand y"\r\n',
    )
  })

  it('neutralise texts that a spreadsheet would run, and no numbers', async () => {
    expect(
      await written([
        ['=1+1', '-5', '@x'],
        ["'=1", '-5+cmd', "it's"],
      ]),
    ).toBe("title,amount,note\r\n'=1+1,-5,'@x\r\n''=1,'-5+cmd,it's\r\n")
  })

  it('come in chunks', async () => {
    const chunks: number[] = []
    const rows = Array.from({ length: 3 }, () =>
      Array.from({ length: 1_000 }, () => ['x'.repeat(60), '5', '']),
    )
    for await (const chunk of csvText(COLUMNS, rows)) chunks.push(chunk.length)
    expect(chunks.reduce((sum, length) => sum + length)).toBe(19 + 3_000 * 65)
    expect(chunks).toHaveLength(3)
    expect(Math.max(...chunks)).toBeLessThan(65_536 + 65)
  })

  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'\'=+-@＝＠\t\r\n",;| aé😀'), maxLength: 10 }),
    fc.string({ unit: 'grapheme', maxLength: 10 }),
  )
  const rows = fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constant('5'), cell), {
    maxLength: 5,
  })

  it('are read back to the same texts', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (cells, bom) => {
        expect(await readBack(await written(cells, { bom }))).toEqual(cells)
      }),
      { numRuns: 300 },
    )
  })

  it('are what other readers of CSV take them for, but for the apostrophes', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const [, ...read] = parse(await written(cells), { record_delimiter: '\r\n' }) as string[][]
        expect(read.map((row) => row.map(restored))).toEqual(cells)
      }),
    )
  })

  it.each([...',;|\t'])(
    'have no cell that begins a formula for a reader that splits at %j',
    async (delimiter) => {
      await fc.assert(
        fc.asyncProperty(rows, async (cells) => {
          const options = { delimiter, quote: delimiter === ',' ? '"' : null, relax_column_count: true }
          const read = parse(await written(cells), options) as string[][]
          for (const cell of read.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＠]/)
        }),
        { numRuns: 200 },
      )
    },
  )
})
