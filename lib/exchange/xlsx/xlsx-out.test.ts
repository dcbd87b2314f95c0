import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import type { WrittenColumn } from './row-xml'
import { type WrittenSheet, xlsxChunks } from './xlsx-out'

async function bytesOf(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of xlsxChunks(sheets)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const columns: WrittenColumn[] = [
  { name: 'words', kind: 'text', width: 40 },
  { name: 'published', kind: 'text', days: true },
  { name: 'amount', kind: 'decimal' },
  { name: 'withdrawn', kind: 'boolean' },
]

async function readBack(rows: string[][]) {
  const { sheets } = await readXlsx(await bytesOf([{ name: 'Figures', columns, rows: [rows] }]))
  return sheets[0]!.rows
}

describe('a workbook', () => {
  test('keeps text as text, numbers as numbers, days as days', async () => {
    const [header, row] = await readBack([['=1+1 & <b>', '2017-10-14', '3677.9285', 'true']])
    expect(header).toEqual(['words', 'published', 'amount', 'withdrawn'])
    expect(row).toEqual(['=1+1 & <b>', new Date('2017-10-14'), 3677.9285, true])
  })

  test('leaves as text what a spreadsheet would change: many digits, days before its calendar, no number', async () => {
    const [, ...rows] = await readBack([
      ['', '1899-12-31', '12345678901234567', ''],
      ['', '2017-02-30', 'about 3', ''],
    ])
    expect(rows).toEqual([
      [null, '1899-12-31', '12345678901234567', null],
      [null, '2017-02-30', 'about 3', null],
    ])
  })

  test('has its sheets in their order, the later read when the earlier are written', async () => {
    const seen: string[] = []
    const sheet = (name: string): WrittenSheet => ({
      name,
      columns: [{ name: 'a', kind: 'text' }],
      rows: (function* () {
        seen.push(name)
        yield [[name]]
      })(),
    })
    const { sheets } = await readXlsx(await bytesOf([sheet('Figures'), sheet('Sources'), sheet('Notes')]))
    expect(sheets.map(({ name, rows }) => [name, rows[1]])).toEqual([
      ['Figures', ['Figures']],
      ['Sources', ['Sources']],
      ['Notes', ['Notes']],
    ])
    expect(seen).toEqual(['Figures', 'Sources', 'Notes'])
  })

  test('gives back any text, with the signs that XML refuses', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const rows = await readBack(texts.map((cell) => [cell, '', '', '']))
        expect(rows.slice(1).map(([cell]) => cell)).toEqual(texts)
      }),
      { numRuns: 60 },
    )
  })

  test('ends a text that a cell cannot hold with a sign that it goes on', async () => {
    const [, row] = await readBack([['x'.repeat(40_000), '', '', '']])
    expect(String(row![0])).toHaveLength(32_767)
    expect(String(row![0]).at(-1)).toBe('…')
  })
})
