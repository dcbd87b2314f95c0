import fc from 'fast-check'
import { writeOds } from 'hucre/ods'
import { expect, test } from 'vitest'
import { readSpreadsheet } from './read-spreadsheet'
import { odsOf } from './test-workbook'

const rowsOf = async (bytes: Uint8Array) => (await readSpreadsheet(bytes)).sheets[0]!.rows
const p = (text: string) => `<text:p>${text}</text:p>`

test('cells are texts, numbers, days, and what is shown for truth, times and errors', async () => {
  const table = `<table:table table:name="One"><table:table-row>
    <table:table-cell office:value-type="string">${p('two')}${p('lines<text:s text:c="3"/>and<text:tab/><text:span>more</text:span><text:line-break/>x')}</table:table-cell>
    <table:table-cell office:value-type="float" office:value="0.1">${p('0,10')}</table:table-cell>
    <table:table-cell office:value-type="percentage" office:value="0.35">${p('35 %')}</table:table-cell>
    <table:table-cell office:value-type="currency" office:value="12.5">${p('12,50 €')}</table:table-cell>
    <table:table-cell office:value-type="date" office:date-value="2024-03-05T14:30:00">${p('05.03.24')}</table:table-cell>
    <table:table-cell office:value-type="boolean" office:boolean-value="true">${p('WAHR')}</table:table-cell>
    <table:table-cell office:value-type="time" office:time-value="PT12H30M00S">${p('12:30')}</table:table-cell>
    <table:table-cell office:value-type="string" calcext:value-type="error" table:formula="of:=[.Z9]">${p('#N/A')}</table:table-cell>
    <table:table-cell/><table:table-cell office:value-type="string" office:string-value="kept"/>
  </table:table-row></table:table>`
  expect(await rowsOf(odsOf(table))).toEqual([
    [
      'two\nlines   and\tmore\nx',
      0.1,
      0.35,
      12.5,
      { day: '2024-03-05' },
      'TRUE',
      '12:30',
      '#N/A',
      null,
      'kept',
    ],
  ])
})

test('notes, drawings and what was changed are no cells', async () => {
  const table = `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell>${p('old')}</table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>
    <table:table table:name="One"><table:shapes><draw:frame><table:table><table:table-row><table:table-cell>${p('in a frame')}</table:table-cell></table:table-row></table:table></draw:frame></table:shapes>
    <table:table-row><table:table-cell office:value-type="string"><office:annotation>${p('a note')}</office:annotation>${p('a')}</table:table-cell></table:table-row></table:table>`
  expect((await readSpreadsheet(odsOf(table))).sheets).toEqual([
    { name: 'One', hidden: false, rows: [['a']], merged: [] },
  ])
})

test('rows and cells that are repeated, also to the end of the sheet, take what they fill', async () => {
  const table = `<table:table table:name="One"><table:table-row table:number-rows-repeated="2">
    <table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="1"/><table:table-cell table:number-columns-repeated="16381"/></table:table-row>
    <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    <table:table-row><table:table-cell/><table:table-cell office:value-type="float" office:value="2"/></table:table-row>
    <table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`
  expect(await rowsOf(odsOf(table))).toEqual([[1, 1, 1], [1, 1, 1], [], [], [null, 2]])
})

test('cells filled without end are refused before they take memory', async () => {
  const wide = `<table:table table:name="One"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row></table:table>`
  await expect(readSpreadsheet(odsOf(wide))).rejects.toMatchObject({
    refusal: { code: 'too-many-columns', values: { sheet: 'One', cell: 'ALM1' } },
  })
  const long = wide.replace('16384', '1')
  await expect(readSpreadsheet(odsOf(long))).rejects.toMatchObject({
    refusal: { code: 'too-many-rows', values: { sheet: 'One', most: 100_000 } },
  })
})

test('merged cells, hidden sheets and days that show their month alone are known', async () => {
  const styles = `<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>
    <number:date-style style:name="N1"><number:month number:textual="true"/><number:text>-</number:text><number:year/></number:date-style>
    <number:date-style style:name="N2"><number:day/><number:month/><number:year/></number:date-style>
    <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>`
  const day = (style: string) =>
    `<table:table-cell table:style-name="${style}" office:value-type="date" office:date-value="2024-03-01"/>`
  const table = `<table:table table:name="One" table:style-name="ta1"><table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2">${p('a')}</table:table-cell><table:covered-table-cell/>${day('ce1')}${day('ce2')}</table:table-row></table:table>`
  expect((await readSpreadsheet(odsOf(table, styles))).sheets).toEqual([
    {
      name: 'One',
      hidden: true,
      rows: [['a', null, { day: '2024-03-01', shows: 'month' }, { day: '2024-03-01' }]],
      merged: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    },
  ])
})

test('one with a password is told as such', async () => {
  const manifest =
    '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
  await expect(readSpreadsheet(odsOf('', '', manifest))).rejects.toMatchObject({
    refusal: { code: 'password' },
  })
})

/** Texts as the writer keeps them: without what XML cannot hold, and spaces that it does not write as elements. */
const text = fc.stringMatching(/^[\p{L}\p{N}&<>"'.,;-]{1,12}$/u)
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value))
const day = fc.date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })

test('random sheets that another program writes come back', async () => {
  const cell = fc.oneof(fc.constant(null), text, number, day)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), async (rows) => {
      const filled = [['x'], ...rows, ['end']]
      const bytes = await writeOds({ sheets: [{ name: 'One', rows: filled }] })
      const expected = filled.map((row) => {
        const values = row.map((value) =>
          value instanceof Date ? { day: value.toISOString().slice(0, 10) } : value,
        )
        return values.slice(0, values.findLastIndex((value) => value !== null) + 1)
      })
      expect(await rowsOf(bytes)).toEqual(expected)
    }),
    { numRuns: 100 },
  )
})
