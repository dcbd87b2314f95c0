import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemLine, type TableColumn } from '../types'
import { readCsv } from './csv-in'

const COLUMNS: TableColumn[] = [
  { name: 'title', kind: 'text', use: 'required' },
  { name: 'amount', kind: 'decimal', use: 'required' },
  { name: 'note', kind: 'text', use: 'optional' },
]

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(input: string | Uint8Array, size = 1 << 16) {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const file = await readCsv(chunksOf(bytes, size), COLUMNS)
  if (!file.ok) return { rows: [], notes: [], problems: file.problems.map(problemLine) }
  const rows: Array<[number, ...string[]]> = []
  const problems: string[] = []
  for await (const batch of file.batches) {
    rows.push(...batch.rows.map(({ line, cells }) => [line, ...cells] as [number, ...string[]]))
    problems.push(...batch.problems.map(problemLine))
  }
  return { rows, notes: file.notes.map(problemLine), problems }
}

const rowsOf = async (text: string | Uint8Array, size?: number) => {
  const { rows, problems } = await read(text, size)
  expect(problems).toEqual([])
  return rows
}

describe('a file of rows', () => {
  it('gives the cells of each row in the order of the table, with the line on which it begins', async () => {
    expect(await rowsOf('amount,title\n5,five\n6,six\n')).toEqual([
      [2, 'five', '5', ''],
      [3, 'six', '6', ''],
    ])
  })

  it.each([
    ['a byte-order mark', '\ufefftitle,amount\nfive,5\n'],
    ['a byte-order mark and quotes', '\ufeff"title","amount"\n"five","5"\n'],
    ['CRLF', 'title,amount\r\nfive,5\r\n'],
    ['CR', 'title,amount\rfive,5\r'],
    ['semicolons', 'title;amount\nfive;5\n'],
    ['tabs', 'title\tamount\nfive\t5\n'],
    ['no line end', 'title,amount\nfive,5'],
    ['blank lines at the end', 'title,amount\nfive,5\n\n\r\n,\n'],
    ['rows of spaces, of separators and of neither', 'title,amount\nfive,5\n , \n,,,,\n   \n\u00a0,\t\n'],
    ['blank cells beyond the header line', 'title,amount\nfive,5,, \n'],
  ])('is read with %s', async (_, text) => {
    for (const size of [1, 7, 1 << 16]) expect(await rowsOf(text, size)).toEqual([[2, 'five', '5', '']])
  })

  it.each([
    ['blank lines first', '\n ,\ntitle,amount\nfive,5\n', 4],
    ["Excel's line for the separator", 'sep=|\ntitle|amount\nfive|5\n', 3],
    ['the same in quotes, with a byte-order mark', '\ufeff"sep=;"\r\ntitle;amount\r\nfive;5\r\n', 3],
    ['the same and blank lines', 'sep=\t\n\t\ntitle\tamount\nfive\t5\n', 4],
  ])('is read with %s', async (_, text, line) => {
    for (const size of [1, 7, 1 << 16]) expect(await rowsOf(text, size)).toEqual([[line, 'five', '5', '']])
  })

  it('passes over a row of HXL tags, and says so', async () => {
    const { rows, notes } = await read('title,amount,note\n#meta +title,#indicator+num,\n#5,5,\n')
    expect(rows).toEqual([[3, '#5', '5', '']])
    expect(notes).toEqual(['line 2: is a row of HXL tags and is passed over'])
  })

  it('counts lines as an editor does, quoted line breaks and blank lines included', async () => {
    const text = 'title,amount\n"two\nlines",5\n\n"three\r\nmore\r\nlines",6\nseven,7\n'
    expect(await rowsOf(text)).toEqual([
      [2, 'two\nlines', '5', ''],
      [5, 'three\r\nmore\r\nlines', '6', ''],
      [8, 'seven', '7', ''],
    ])
    expect(await rowsOf('title,amount\r\n"two\r\nlines",5\r\nsix,6\r\n')).toEqual([
      [2, 'two\r\nlines', '5', ''],
      [4, 'six', '6', ''],
    ])
    expect(await rowsOf('"title",amount\r"two\rlines",5\rsix,6')).toEqual([
      [2, 'two\rlines', '5', ''],
      [4, 'six', '6', ''],
    ])
  })

  it('keeps separators, quotes and spaces inside quotes', async () => {
    expect(await rowsOf('title,amount\n" a ""b"", c ",5\n')).toEqual([[2, ' a "b", c ', '5', '']])
  })

  it('takes one apostrophe off a neutralised text, and none off a number', async () => {
    expect(await rowsOf("title,amount,note\n'=1+1,'-5,''@x\n'tis,5,'quoted'\n")).toEqual([
      [2, '=1+1', "'-5", "'@x"],
      [3, "'tis", '5', "'quoted'"],
    ])
  })

  it('reads letters that fall between two chunks', async () => {
    expect(await rowsOf('title,amount\nحلب Київ 😀,5\n', 1)).toEqual([[2, 'حلب Київ 😀', '5', '']])
  })

  it('notes what it does not read', async () => {
    const { rows, notes } = await read('title,amount,extra\nfive,5,x\n')
    expect(rows).toEqual([[2, 'five', '5', '']])
    expect(notes).toEqual(['line 1, column extra: is not a known column and is not read'])
  })

  it('may end after its header line', async () => {
    expect(await rowsOf('title,amount\n')).toEqual([])
    expect(await rowsOf('title,amount')).toEqual([])
  })
})

describe('a file with a problem', () => {
  it('names the line of a row with too many or too few cells, and goes on', async () => {
    const { rows, problems } = await read('title,amount\n"a\nb",5\nsix\nseven,7,7\neight,8\n')
    expect(rows.map(([line]) => line)).toEqual([2, 6])
    expect(problems).toEqual([
      'line 4: has 1 cell, and the header line 2; leave a blank cell for each blank value',
      'line 5: has 3 cells, and the header line 2; put a text that holds a separator in quotes',
    ])
  })

  it.each([
    ['', 'line 1: the file is empty; begin it with the names of its columns'],
    ['\ufeff', 'line 1: the file is empty; begin it with the names of its columns'],
    ['title\n', 'line 1, column amount: is missing; add it to the header line and to every row'],
    [
      'x'.repeat(70_000),
      'line 1: the header line does not end within 65,536 bytes; begin the file with the names of its columns',
    ],
    [
      'title,amount\n"a\nb",5\nsix,"6\n7,8\n',
      'line 4: a cell of the row that begins here opens a quote and never closes it; close it, or write it twice within quotes',
    ],
    [
      'title,amount\n"a\nb",5\n6" pipe,6\n7,8\n',
      'line 4: a quote stands inside a cell that does not begin with one; put the cell in quotes and write each quote in it twice',
    ],
    [
      'title,amount\n"a\nb",5\n"six" or,6\n7,8\n',
      'line 4: a cell goes on after its closing quote; write each quote that belongs to the text twice',
    ],
    [
      `title,amount\n"a\nb",5\nsix,"${'6\n'.repeat(600_000)}`,
      'line 4: the row that begins here is longer than 1,000,000 bytes; close a quote that was left open, or shorten the row',
    ],
  ])('%.40j is told with its line', async (text, problem) => {
    expect((await read(text)).problems).toEqual([problem])
  })

  it('that is not UTF-8 is refused where it stops being so', async () => {
    const message = 'is not UTF-8; save the file as "CSV UTF-8" and try again'
    const western = message.replace(';', ' but seems to be Windows-1252 (Western European);')
    const windows = Buffer.from('title,amount\nLattaqui\xe9,5\n', 'latin1')
    expect((await read(windows)).problems).toEqual([`line 2: ${western}`])
    expect((await read(windows, 5)).problems).toEqual([`line 2: ${western}`])
    const late = Buffer.concat([
      Buffer.from(`title,amount\n${'a,1\n'.repeat(100)}`),
      Buffer.from([0xe9, 0x2c]),
    ])
    expect((await read(late, 64)).problems).toEqual([`line 102: ${western}`])
    const cut = Buffer.from('title,amount\nالحلب').subarray(0, -1)
    expect((await read(cut)).problems).toEqual([`line 2: ${message}`])
  })

  const text = 'title,amount\nfive,5\n'
  const utf16 =
    'line 1: the file is in UTF-16, which spreadsheets call "Unicode text"; save it as "CSV UTF-8", and enter that'
  it.each([
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le'), utf16],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), utf16],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le'), utf16],
    ['the same, big end first', Buffer.from(text, 'utf16le').swap16(), utf16],
    [
      'Arabic of Windows',
      Buffer.from('title,amount\n\xcd\xe1\xc8 \xcf\xe3\xd4\xde,5\n', 'latin1'),
      /^line 2: .*Windows-1256 \(Arabic\)/,
    ],
    [
      'Cyrillic of Windows',
      Buffer.from('title,amount\n\xca\xe8\xbf\xe2 \xcb\xfc\xe2\xb3\xe2,5\n', 'latin1'),
      /^line 2: .*Windows-1251 \(Cyrillic\)/,
    ],
    [
      'a workbook',
      Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'),
      /^line 1: the file is an Excel workbook or a zip file/,
    ],
    [
      'an old workbook',
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      /^line 1: the file is an old Excel workbook/,
    ],
    ['a packed file', Buffer.from('\x1f\x8b\x08\0', 'latin1'), /^line 1: the file is packed with gzip/],
    ['a PDF', '%PDF-1.7\n', /^line 1: the file is a PDF document/],
    ['a page', '\ufeff\n<!DOCTYPE html>\n<title>x</title>', /^line 1: the file is a page of HTML or XML/],
    ['objects', '[\n{"title":"five"}]', /^line 1: the file is JSON/],
    ['an object', '{ "rows": [] }', /^line 1: the file is JSON/],
    ['no text', Buffer.from('title\0\x01\x02,amount\n'), /^line 1: the file is not a text/],
    [
      'a title first',
      'Cleared, by place;\n\ntitle;amount;note\nfive;5;\n',
      'line 3: has the names of the columns; take out the lines above it, so that the file begins with them',
    ],
    [
      'words and HXL tags',
      'Title,Number\n#meta+title,#indicator+num\nfive,5\n',
      'line 2: is a row of HXL tags, which are not read; take it out, and name the columns on the first line: title, amount',
    ],
  ])('%s is told in one line', async (_, bytes, line) => {
    for (const size of [1, 1 << 16]) {
      const { problems } = await read(bytes, size)
      expect(problems).toHaveLength(1)
      if (typeof line === 'string') expect(problems).toEqual([line])
      else expect(problems[0]).toMatch(line)
      expect(problems[0]).toMatch(/save|unpack|take/)
    }
  })

  it('lets what fails in the source be thrown', async () => {
    async function* broken() {
      yield new TextEncoder().encode('title,amount\nfive,5\n')
      throw new Error('connection lost')
    }
    const file = await readCsv(broken(), COLUMNS)
    if (!file.ok) throw new Error('header')
    await expect(async () => {
      for await (const _ of file.batches);
    }).rejects.toThrow('connection lost')
  })

  it('closes the source when the reader stops early', async () => {
    let closed = false
    async function* endless() {
      try {
        yield new TextEncoder().encode('title,amount\n')
        for (;;) yield new TextEncoder().encode('five,5\n')
      } finally {
        closed = true
      }
    }
    const file = await readCsv(endless(), COLUMNS)
    if (!file.ok) throw new Error('header')
    for await (const batch of file.batches) if (batch.rows.length > 0) break
    expect(closed).toBe(true)
  })
})

it('is read alike however it is cut into chunks', async () => {
  const cell = fc.string({ unit: fc.constantFrom(...'aé😀,;"\n\r\t \'='), maxLength: 8 })
  const rows = fc.array(fc.tuple(cell, cell), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 20 }), async (cells, size) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
      const text = `title,amount\r\n${cells.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
      expect(await read(text, size)).toEqual(await read(text))
    }),
  )
})
