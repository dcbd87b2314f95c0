import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable, writeTable } from '@/lib/grid/clipboard-table'
import {
  type GridEntry,
  type NameEdits,
  pastedChanges,
  sentCells,
  shownCell,
  withEdits,
  withTheirs,
} from './cell-edits'
import { cellOfNames, columnsOfNames, SPELLINGS, spellingsIn, withCell } from './columns'

const columns = columnsOfNames('place')
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', '"Afrin"', 'a\tb', 'حلب', 'x;y', ' '))

const entries: GridEntry[] = Array.from({ length: 5 }, (_, at) => ({
  ...{ key: `k${at}`, name: `Place ${at}`, href: '' },
  cells: Object.fromEntries(columns.map((column) => [column, `${column} ${at}`])),
}))

const corner = fc.record({
  row: fc.integer({ min: 0, max: entries.length - 1 }),
  column: fc.integer({ min: 0, max: columns.length - 1 }),
})

test('a rectangle of a spreadsheet, as it quotes its cells, lands cell by cell where it is pasted', () => {
  const table = fc
    .integer({ min: 1, max: 9 })
    .chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 7 }),
    )
  fc.assert(
    fc.property(table, corner, corner, (table, from, at) => {
      const read = readTable(writeTable(table))
      const { changes, left } = pastedChanges(read, { from, at }, entries.length, columns)
      const edits = withEdits(entries, {}, changes)
      const [top, first] = [Math.min(from.row, at.row), Math.min(from.column, at.column)]
      const width = table[0]?.length ?? 0
      let filled = 0
      for (const [down, cells] of table.entries()) {
        for (const [along, cell] of cells.entries()) {
          const [entry, column] = [entries[top + down], columns[first + along]]
          if (entry === undefined || column === undefined) continue
          filled++
          expect(shownCell(entry, column, edits)).toBe(cell.replace(/[\r\n\t]+/g, ' ').trim())
        }
      }
      expect(changes.length).toBeGreaterThanOrEqual(filled)
      expect(changes.length + left).toBeGreaterThanOrEqual(table.length * width)
    }),
  )
})

test('an edit that says what is on record is none, and what is sent is what differs', () => {
  const change = fc.record({ row: corner.map(({ row }) => row), column: fc.constantFrom(...columns), text })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      const edits = changes.reduce<NameEdits>((edits, one) => withEdits(entries, edits, [one]), {})
      for (const { was, now } of sentCells(entries, edits)) expect(now).not.toBe(was)
      const back = withEdits(
        entries,
        edits,
        changes.map(({ row, column }) => ({ row, column, text: entries[row]?.cells[column] ?? '' })),
      )
      expect(back).toEqual({})
    }),
  )
})

test('what somebody else wrote is known, and nothing that was typed is lost', () => {
  const cell = fc.record({ key: fc.constantFrom('k0', 'k1'), column: fc.constantFrom('en', 'ar'), text })
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 4 }), fc.array(cell, { maxLength: 4 }), (typed, theirs) => {
      const edits = withEdits(
        entries,
        {},
        typed.map(({ key, column, text }) => ({ row: Number(key.slice(1)), column, text })),
      )
      const met = withTheirs(entries, edits, theirs)
      for (const entry of entries)
        for (const column of columns) {
          const now = met.entries.find(({ key }) => key === entry.key) ?? entry
          const wasTyped = edits[`${entry.key}\n${column}`]
          if (wasTyped !== undefined) expect(shownCell(now, column, met.edits)).toBe(wasTyped)
        }
    }),
  )
})

test('a cell of spellings says them and reads them again, also one with a semicolon of its own', () => {
  const name = fc.constantFrom('Halab', 'Alep', 'A; B', 'A', 'B', 'The Grey City', 'x;y')
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 6 }), (names) => {
      const kept = names.map((name, id) => ({ id: id + 1, language: '', name, alias: true }))
      const cell = cellOfNames(kept, SPELLINGS)
      const read = spellingsIn(cell, names)
      // What has a semicolon stays whole where it is known.
      for (const one of names.filter((one) => one.includes(';'))) expect(read).toContain(one)
      expect(withCell(kept, 'en', '')).toEqual(kept)
    }),
  )
})
