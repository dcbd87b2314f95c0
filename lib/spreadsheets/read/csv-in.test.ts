import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neutralised } from '@/lib/exchange/csv/neutral-text'
import { readSpreadsheet } from './read-spreadsheet'

const read = async (bytes: Uint8Array | string) => {
  const spreadsheet = await readSpreadsheet(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  return { ...spreadsheet, rows: spreadsheet.sheets[0]!.rows }
}

describe('a text table', () => {
  test.each([
    ['commas', 'a,b\n1,2\n', ','],
    ['semicolons', 'a;b\n1;2\n', ';'],
    ['tabs', 'a\tb\n1\t2\n', '\t'],
    ['bars', 'a|b\n1|2\n', '|'],
    ['CR alone', 'a,b\r1,2\r', ','],
    ['CRLF', 'a,b\r\n1,2', ','],
    ['a mark', '\ufeffa,b\n1,2', ','],
  ])('is read with %s', async (_, text, separator) => {
    expect(await read(text)).toMatchObject({
      format: 'csv',
      separator,
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    })
  })

  test.each([
    ['decimal commas between semicolons', 'a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n', ';', 3],
    ['a title with commas', 'Cleared, by place, in 2024\n\na;b;c\n1;2;3\n4;5;6\n', ';', 3],
    ['texts in quotes with other separators', 'a,b\n"x;y;z",1\n"p;q;r",2\n', ',', 2],
    ['line breaks in quotes', 'a;"b\nc, d, e"\n1;2\n3;4\n', ';', 2],
  ])('has its separator told by most lines: %s', async (_, text, separator, width) => {
    const { rows, separator: found } = await read(text)
    expect([found, rows.at(-1)?.length]).toEqual([separator, width])
  })

  test('has it named by the first line of Excel, which is no row of data', async () => {
    const { rows, separator } = await read('sep=;\r\na;b,c\r\n1;2,5\r\n')
    expect([separator, rows]).toEqual([';', [[], ['a', 'b,c'], ['1', '2,5']]])
    expect((await read('\ufeffsep=\t\na\tb\n')).rows).toEqual([[], ['a', 'b']])
  })

  test('keeps what stands in cells, stray quotes too, and takes off the apostrophes of a neutralised one', async () => {
    const { rows } = await read(`a,b\n" x ""y"", z ",5" pipe\n'=1+1,'tis\n"six" or,7\n\n , \nend,\n`)
    expect(rows).toEqual([
      ['a', 'b'],
      [' x "y", z ', '5" pipe'],
      ['=1+1', "'tis"],
      ['"six" or', '7'],
      [],
      [],
      ['end'],
    ])
  })

  test('that opens a quote and never closes it is refused with its line', async () => {
    await expect(read('a,b\nc,"d\ne,f\n')).rejects.toMatchObject({
      refusal: { code: 'quotes', values: { line: 2 } },
    })
    await expect(read(`a,b\n1,2\nc,"${'d,e\n'.repeat(300_000)}`)).rejects.toMatchObject({
      refusal: { code: 'quotes', values: { line: 3 } },
    })
  })

  test('has at most 100,000 rows and 1,000 columns; blank ones do not count', async () => {
    await expect(read(`a\n${'1,2\n'.repeat(100_100)}`)).rejects.toMatchObject({
      refusal: { code: 'too-many-rows' },
    })
    await expect(read(`a${',1'.repeat(1_000)}`)).rejects.toMatchObject({
      refusal: { code: 'too-many-columns', values: { cell: 'ALM1' } },
    })
    expect((await read(`a,b\n1,2\n${',,,\n'.repeat(150_000)}`)).rows).toHaveLength(2)
    await expect(read(`a,b\n1,2\n${'\n'.repeat(1_100_000)}`)).rejects.toMatchObject({
      refusal: { code: 'too-many-rows' },
    })
  })
})

const cell = fc.string({ unit: fc.constantFrom(...'aé😀حЖ,;|"\n\r\t \'x1'), maxLength: 8 })

test('random rows come back, whatever separates them and in whatever they are written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('utf8', 'utf16le', 'utf16be'),
      async (rows, separator, newline, encoding) => {
        const quoted = (text: string) => `"${neutralised(text).replaceAll('"', '""')}"`
        const all = [['one', 'two', 'three'], ...rows, ['end', 'end', 'end']]
        const text = `\ufeff${all.map((row) => row.map(quoted).join(separator)).join(newline)}${newline}`
        const bytes = Buffer.from(text, encoding === 'utf8' ? 'utf8' : 'utf16le')
        const { rows: found, separator: told } = await read(encoding === 'utf16be' ? bytes.swap16() : bytes)
        expect(told).toBe(separator)
        expect(found).toEqual(
          all.map((row) => {
            if (row.every((value) => value.trim() === '')) return []
            const cells = row.map((value) => (value === '' ? null : value))
            return cells.slice(0, cells.findLastIndex((value) => value !== null) + 1)
          }),
        )
      },
    ),
    { numRuns: 200 },
  )
})
