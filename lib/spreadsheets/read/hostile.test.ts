import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readSpreadsheet } from './read-spreadsheet'
import { SpreadsheetRefused } from './refused'
import { odsOf, workbookOf, workbookParts, zipped } from './test-workbook'

const refusalOf = async (bytes: Uint8Array) => {
  const error = await readSpreadsheet(bytes).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(SpreadsheetRefused)
  const { refusal } = error as SpreadsheetRefused
  expect(refusal.message).toMatch(/^[a-z].*(save|choose|delete|split|unpack|keep|take|close|download)/)
  return refusal
}
const codeOf = async (bytes: Uint8Array | string) =>
  (await refusalOf(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)).code

const filledRow = '<row r="1"><c r="A1"><v>1</v></c></row>'

/** The first place of a signature in a file, as the directory of a ZIP file has it before each entry. */
const DIRECTORY = Buffer.from('PK\x01\x02')

describe('a workbook that is no honest one', () => {
  test('that unpacks to a thousand times its size is refused before it is unpacked', async () => {
    const bomb = zipped({ ...workbookParts(''), 'xl/media/x.bin': new Uint8Array(100_000_000) })
    expect(bomb.length).toBeLessThan(200_000)
    const before = process.memoryUsage().rss
    expect(await refusalOf(bomb)).toMatchObject({ code: 'bomb', values: { part: 'xl/media/x.bin' } })
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  test('whose directory says that it unpacks to little is unpacked no further than that', async () => {
    const sheet = `<worksheet><sheetData>${filledRow}${' '.repeat(80_000_000)}</sheetData></worksheet>`
    const bytes = Buffer.from(zipped(workbookParts(sheet)))
    let at = bytes.indexOf(DIRECTORY)
    while (
      !bytes
        .subarray(at + 46, at + 80)
        .toString()
        .startsWith('xl/worksheets/sheet1.xml')
    )
      at = bytes.indexOf(DIRECTORY, at + 4)
    bytes.writeUInt32LE(10_000, at + 24)
    const before = process.memoryUsage().rss
    expect(await codeOf(bytes)).toBe('broken')
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
    bytes.writeUInt32LE(0, at + 24)
    expect(await codeOf(bytes)).toBe('broken')
  })

  test('whose parts share their bytes, or their names, is refused', async () => {
    const bytes = Buffer.from(zipped({ ...workbookParts(''), 'a.bin': new Uint8Array(10) }))
    const last = bytes.lastIndexOf(DIRECTORY)
    const renamed = Buffer.from(bytes)
    renamed.write('b.bin', last + 46)
    expect(await codeOf(bytes)).toBe('broken')
    const twice = zipSync({ 'a.xml': strToU8('a'), 'b.xml': strToU8('b') })
    const same = Buffer.from(Buffer.from(twice).toString('latin1').replaceAll('b.xml', 'a.xml'), 'latin1')
    expect(await codeOf(same)).toBe('broken')
  })

  test('that declares entities is refused, and none of them is made longer', async () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "${'lol'.repeat(1_000)}"><!ENTITY b "&a;&a;&a;&a;">]>`
    const sheet = `${entities}<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`
    expect(await refusalOf(zipped(workbookParts(sheet)))).toMatchObject({
      code: 'declarations',
      values: { part: 'xl/worksheets/sheet1.xml' },
    })
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><a/>'
    expect(await codeOf(workbookOf(filledRow, { 'xl/styles.xml': outside }))).toBe('declarations')
    expect(await codeOf(workbookOf('<row><c t="str"><v>&unknown;</v></c></row>'))).toBe('broken')
  })

  test('with a cell at XFD1048576 is refused by the name of the cell', async () => {
    const rows = `${filledRow}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`
    const before = process.memoryUsage().rss
    const refusal = await refusalOf(workbookOf(rows))
    expect(refusal).toMatchObject({ code: 'too-many-columns', values: { sheet: 'Data', cell: 'XFD1048576' } })
    expect(refusal.message).toContain('the cell XFD1048576')
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  test('with rows or cells beyond any sheet is refused', async () => {
    expect(await codeOf(workbookOf('<row r="9999999999"><c><v>1</v></c></row>'))).toBe('broken')
    expect(await codeOf(workbookOf('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'))).toBe('broken')
    expect(await codeOf(workbookOf('<row r="1"><c r="5"><v>1</v></c></row>'))).toBe('broken')
    expect(await codeOf(workbookOf('<row r="1048577"><c><v>1</v></c></row>'))).toBe('broken')
  })

  test('with cells made one over and over is refused before they are filled', async () => {
    const rows = `<row r="1"><c r="A1" t="str"><v>x</v></c></row><row r="1000000"><c r="B1000000"><v>1</v></c></row>`
    const merged = '<mergeCell ref="A1:A1000000"/>'.repeat(20)
    const sheet = `<worksheet><sheetData>${rows}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`
    expect(await codeOf(zipped(workbookParts(sheet)))).toBe('too-many-cells')
  })

  test('without cells, or without sheets, is told as such', async () => {
    expect(await codeOf(workbookOf(''))).toBe('no-sheets')
    expect(await codeOf(odsOf(''))).toBe('no-sheets')
  })
})

describe('a file that is something else', () => {
  const cfb = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')])

  test.each([
    ['nothing', '', 'empty'],
    ['zeros', '\0\0\0\0', 'empty'],
    ['a mark alone', '\xef\xbb\xbf', 'empty'],
    ['spaces', '  \n \n', 'empty'],
    ['a page', '\xef\xbb\xbf\n<!DOCTYPE html>\n<html><table><tr><td>1</td></tr></table></html>', 'web-page'],
    ['a page without its head', '<table border=1><tr><td>1</td></tr></table>', 'web-page'],
    ['a page of Office', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>', 'web-page'],
    ['a page of XML', '<?xml version="1.0"?>\n<!DOCTYPE html><html>', 'web-page'],
    ['a workbook of 2003', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>', 'xml'],
    ['a flat sheet', '<?xml version="1.0"?><office:document>', 'xml'],
    ['a PDF', '%PDF-1.7\n', 'foreign'],
    ['JSON', '[\n{"title":"five"}]', 'foreign'],
    ['packed', '\x1f\x8b\x08\0', 'foreign'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0', 'foreign'],
    ['no text', 'title\0\x01\x02,amount\n', 'foreign'],
    ['a broken ZIP file', 'PK\x03\x04\x14\0\0\0', 'broken'],
  ])('%s is told', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  test('of two bytes for each letter is told alike', async () => {
    expect(await codeOf(Buffer.from('\ufeff<html><table>', 'utf16le'))).toBe('web-page')
  })

  test('of an old kind is told by what is in it', async () => {
    expect(await codeOf(cfb('Workbook'))).toBe('old-workbook')
    expect(await codeOf(cfb('EncryptedPackage'))).toBe('password')
    expect(await codeOf(cfb('WordDocument'))).toBe('foreign')
  })

  test('in a ZIP file is told by its parts', async () => {
    expect(await codeOf(zipped({ 'xl/workbook.bin': 'x' }))).toBe('binary-workbook')
    expect(await refusalOf(zipped({ 'word/document.xml': 'x' }))).toMatchObject({
      values: { what: 'text document' },
    })
    expect(await refusalOf(zipped({ 'data.csv': 'a,b' }))).toMatchObject({ values: { what: 'archive' } })
  })

  test('above 50 MB is refused at once', async () => {
    expect(await refusalOf(new Uint8Array(50_000_001))).toMatchObject({
      code: 'too-large',
      values: { megabytes: 50 },
    })
  })

  test('that a workbook is encrypted by its ZIP file is told', async () => {
    const bytes = Buffer.from(workbookOf(filledRow))
    for (let at = bytes.indexOf(DIRECTORY); at >= 0; at = bytes.indexOf(DIRECTORY, at + 4))
      bytes[at + 8]! |= 1
    expect(await codeOf(bytes)).toBe('password')
  })
})

describe('whatever the bytes, a file is read or refused with a sentence', () => {
  const settles = async (bytes: Uint8Array) => {
    const error = await readSpreadsheet(bytes).then(
      () => null,
      (reason: unknown) => reason,
    )
    if (error !== null && !(error instanceof SpreadsheetRefused)) throw error
  }

  test('random ones', async () => {
    const begins = fc.constantFrom(
      '',
      'PK\x03\x04',
      '\xff\xfe',
      '\xfe\xff',
      '\xef\xbb\xbf',
      'a,b\n',
      '<',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    )
    const bytes = fc.tuple(begins, fc.uint8Array({ maxLength: 300 }))
    await fc.assert(
      fc.asyncProperty(bytes, ([head, rest]) => settles(Buffer.concat([Buffer.from(head, 'latin1'), rest]))),
      { numRuns: 1_500 },
    )
  })

  const rows = [
    ['Place', 'Area', 'Day'],
    ['Homs', 5, new Date('2024-03-05')],
    ['Hama', 6.5, null],
  ]

  test('those of workbooks with bytes changed, left out or put in', async () => {
    const files = [
      await writeXlsx({ sheets: [{ name: 'One', rows }] }),
      await writeOds({ sheets: [{ name: 'One', rows }] }),
    ]
    const change = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('set', 'cut', 'end'),
      fc.nat(255),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (file, changes) => {
          let bytes = Buffer.from(file)
          for (const [place, how, byte] of changes) {
            const at = Math.floor(place * (bytes.length - 1))
            if (how === 'set') bytes[at] = byte
            else if (how === 'end') bytes = bytes.subarray(0, Math.max(at, 1))
            else bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + (byte % 20))])
          }
          await settles(bytes)
        },
      ),
      { numRuns: 600 },
    )
  })

  test('those of workbooks with words of their XML changed', async () => {
    const files = [
      await writeXlsx({ sheets: [{ name: 'One', rows }] }),
      await writeOds({ sheets: [{ name: 'One', rows }] }),
    ]
    const parts = files.flatMap((file) => {
      const all = unzipSync(file)
      return Object.keys(all)
        .filter((name) => /\.(xml|rels)$/.test(name))
        .map((name) => ({ all, name }))
    })
    const word = fc.constantFrom(
      '<',
      '>',
      '"',
      '-1',
      '1e9',
      'NaN',
      '&lt;',
      '<row r="3">',
      '<c r="B2">',
      '</c>',
      '<v>',
      's="99"',
      't="s"',
      '',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(30),
        word,
        async ({ all, name }, place, length, put) => {
          const xml = Buffer.from(all[name]!).toString()
          const at = Math.floor(place * xml.length)
          await settles(
            zipSync(
              { ...all, [name]: strToU8(xml.slice(0, at) + put + xml.slice(at + length)) },
              { level: 0 },
            ),
          )
        },
      ),
      { numRuns: 1_500 },
    )
  })
})
