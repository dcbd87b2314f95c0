import fc from 'fast-check'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readSpreadsheet } from './read-spreadsheet'
import { workbookOf, workbookParts, zipped } from './test-workbook'

const rowsOf = async (bytes: Uint8Array) => (await readSpreadsheet(bytes)).sheets[0]!.rows

describe('the cells of a workbook', () => {
  test('are texts, numbers, days, and what is shown for truth and errors', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="C1"><v>0.1</v></c></row>
      <row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="str"><f>1+1</f><v>two</v></c>
      <c r="D3"><f>WEBSERVICE("http://x")</f><v>7</v></c><c r="E3" t="d"><v>2024-03-05T00:00:00</v></c><c r="F3"/><c r="G3" t="str"><f>""</f><v></v></c></row>`
    expect(await rowsOf(workbookOf(rows))).toEqual([
      ['a', null, 0.1],
      [],
      ['TRUE', '#N/A', 'two', 7, { day: '2024-03-05' }],
    ])
  })

  test('share texts; runs are joined, readings of words left out, and escaped signs are what they stand for', async () => {
    const shared = `<sst><si><t xml:space="preserve"> a &amp; b</t></si><si><r><rPr><b/></rPr><t>Area</t></r><r><t> (m2)</t></r>
      <rPh sb="0" eb="1"><t>reading</t></rPh></si><si><t>one_x000D_two_x005F_x0041_</t></si></sst>`
    const rows =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>9</v></c></row>'
    expect(await rowsOf(workbookOf(rows, { 'xl/sharedStrings.xml': shared }))).toEqual([
      [' a & b', 'Area (m2)', 'one\rtwo_x0041_'],
    ])
  })

  const styles = (formats: string[]) =>
    `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="9"/></cellXfs></styleSheet>`
  const styled = async (code: string, value: number | string) => {
    const rows = `<row><c s="1"><v>${value}</v></c></row>`
    return (await rowsOf(workbookOf(rows, { 'xl/styles.xml': styles([code]) })))[0]?.[0]
  }

  test.each([
    ['yyyy-mm-dd', 45356, { day: '2024-03-05' }],
    ['d\\ mmm\\ yyyy;@', 45356, { day: '2024-03-05' }],
    ['[$-40C]d mmmm yyyy', 45356.99999, { day: '2024-03-05' }],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 45356, { day: '2024-03-05' }],
    ['dd/mm/yyyy hh:mm', 45356.6, { day: '2024-03-05' }],
    ['mmm-yy', 45352, { day: '2024-03-01', shows: 'month' }],
    ['[$-409]mmmm yyyy', 45352, { day: '2024-03-01', shows: 'month' }],
    ['yyyy', 45292, { day: '2024-01-01' }],
    ['yyyy-mm-dd', 1, { day: '1900-01-01' }],
    ['yyyy-mm-dd', 59, { day: '1900-02-28' }],
    ['yyyy-mm-dd', 60, '1900-02-29'],
    ['yyyy-mm-dd', 61, { day: '1900-03-01' }],
    ['yyyy-mm-dd', 0, '1900-01-00'],
    ['yyyy-mm-dd', -1, '########'],
    ['yyyy-mm-dd', 2958465, { day: '9999-12-31' }],
    ['yyyy-mm-dd', 2958466, '########'],
    ['hh:mm', 0.5, '12:00'],
    ['h:mm:ss AM/PM', 0.604225, '14:30:05'],
    ['[h]:mm', 1.25, '30:00'],
    ['0.00%', 0.35, 0.35],
    ['#,##0 [$din.-81A]', 12, 12],
    ['0.00&quot; days&quot;', 12.5, 12.5],
    ['[Red]#,##0;-#,##0', 12, 12],
    ['0.00E+00', 12, 12],
    ['General', 45356, 45356],
    ['@', 45356, 45356],
  ])('with the format %s, %s is %j', async (code, value, cell) => {
    expect(await styled(code, value)).toEqual(cell)
  })

  test('have days by the formats that need no code, and from 1904 on where the workbook counts so', async () => {
    const rows =
      '<row><c s="2"><v>43894</v></c><c s="3"><v>43894</v></c><c s="4"><v>0.5</v></c><c s="2"><v>0</v></c></row>'
    const parts = workbookParts(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, {
      'xl/styles.xml': styles(['0']),
    })
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    )
    expect(await rowsOf(zipped(parts))).toEqual([
      [{ day: '2024-03-05' }, { day: '2024-03-05', shows: 'month' }, 0.5, { day: '1904-01-01' }],
    ])
  })

  test('that were made one are listed; sheets that are hidden are told, charts and macros left out', async () => {
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const parts = workbookParts(
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:XFD3"/></x:mergeCells></x:worksheet>',
    )
    parts['xl/workbook.xml'] =
      `<x:workbook xmlns:q="${relation}" xmlns:x="y"><x:sheets><x:sheet name="Chart" q:id="c"/><x:sheet name="A &amp; B" state="veryHidden" q:id="s1"/></x:sheets></x:workbook>`
    parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
      '<Relationships>',
      `<Relationships><Relationship Id="c" Type="${relation}/chartsheet" Target="chartsheets/sheet1.xml"/>
       <Relationship Id="e" Type="${relation}/externalLink" Target="http://example.org/x.xlsx" TargetMode="External"/>`,
    )
    expect(await readSpreadsheet(zipped(parts))).toEqual({
      format: 'xlsx',
      sheets: [
        {
          name: 'A & B',
          hidden: true,
          rows: [[], [null, 1]],
          merged: [{ top: 1, left: 1, bottom: 2, right: 999 }],
        },
      ],
    })
  })
})

test('a text or a day over several rows is in each of them, an amount in the first alone', async () => {
  const text = (cell: string, value: string) => `<c r="${cell}" t="str"><v>${value}</v></c>`
  const rows = `<row r="1">${text('A1', 'Homs')}${text('B1', 'Tadmor')}<c r="C1"><v>5</v></c></row><row r="2">${text('B2', 'Qusayr')}</row><row r="4">${text('B4', 'Hama')}</row>`
  const merged =
    '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="C1:C2"/><mergeCell ref="B4:B900000"/></mergeCells>'
  const sheet = `<worksheet><sheetData>${rows}</sheetData>${merged}</worksheet>`
  expect(await rowsOf(zipped(workbookParts(sheet)))).toEqual([
    ['Homs', 'Tadmor', 5],
    ['Homs', 'Qusayr'],
    [],
    [null, 'Hama'],
  ])
})

test('a sheet that says it reaches XFD1048576 has the two cells that it has', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>'
  const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols><sheetData>${rows}<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData></worksheet>`
  expect(await rowsOf(zipped(workbookParts(sheet)))).toEqual([[1], [null, 2]])
})

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value))
const day = fc.date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
const cell = fc.oneof(fc.constant(null), text, number, day, fc.boolean())

test('random workbooks that another program writes come back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      async (rows) => {
        const filled = [['x'], ...rows]
        const bytes = await writeXlsx({ sheets: [{ name: 'One', rows: filled }] })
        const [sheet] = (await readSpreadsheet(bytes)).sheets
        expect(sheet!.rows).toEqual(trimmed(filled.map((row) => row.map(shown))))
      },
    ),
    { numRuns: 150 },
  )
})

test('what it reads is what the library reads', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.oneof(text, fc.integer()), { maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const bytes = await writeXlsx({ sheets: [{ name: 'One', rows: [['x'], ...rows] }] })
        const { sheets } = await readXlsx(bytes)
        expect(await rowsOf(bytes)).toEqual(
          trimmed(sheets[0]!.rows.map((row) => row.map((value) => value as string | number))),
        )
      },
    ),
    { numRuns: 60 },
  )
})

function shown(value: string | number | boolean | Date | null) {
  if (value instanceof Date) return { day: value.toISOString().slice(0, 10) }
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value
}

function trimmed<Cell>(rows: (Cell | null)[][]): (Cell | null)[][] {
  const ended = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1))
  return ended.slice(0, ended.findLastIndex((row) => row.length > 0) + 1)
}
