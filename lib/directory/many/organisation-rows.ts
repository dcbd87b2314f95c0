import { fold } from '@/lib/places/fold'
import { nameFault, tidiedName } from '../name-rules'
import type { EnteredName } from '../types'
import { mostPastedRows, pastedTable } from './pasted-table'

/** An organisation as a row of a table has it. */
export interface OrganisationRow {
  /** Of the table, from 1, with its headings. */
  line: number
  /** Blank: one is made of its name. */
  key: string
  names: EnteredName[]
  isParty: boolean
  note: string
}

export type RowFaultKind =
  | 'noName'
  | 'noColumn'
  | 'unknownColumn'
  | 'key'
  | 'keyTaken'
  | 'standing'
  | 'noNote'
  | 'longNote'
  | 'twice'
  | 'several'
  | 'taken'
  | 'many'
  | 'noRows'
  | 'choice'

/** What is wrong with a cell; `name`: with a name, as `nameFault` says. */
export type RowFault = { line: number; column: string } & (
  | { fault: RowFaultKind; other: string }
  | { fault: 'name'; name: NonNullable<ReturnType<typeof nameFault>> }
)

const longestNote = 2_000

const KEY = /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}-]{1,79}$/u

type Column = { is: 'key' | 'standing' | 'standing_note' | 'aliases' } | { is: 'name'; language: string }

function columnCalled(heading: string): Column | null {
  const name = heading.trim().toLowerCase().replace(/[ -]/g, '_')
  if (name === 'key' || name === 'standing' || name === 'standing_note' || name === 'aliases')
    return { is: name }
  if (name === 'name') return { is: 'name', language: 'en' }
  const language = /^name_([a-z]{2,3})$/.exec(name)?.[1]
  return language === undefined ? null : { is: 'name', language }
}

/** Organisations from a table whose first row names its columns, and everything that is wrong with it, cell by cell. */
export function readOrganisationRows(text: string): { rows: OrganisationRow[]; faults: RowFault[] } {
  const [headings = [], ...lines] = pastedTable(text)
  const columns = headings.map(columnCalled)
  const faults: RowFault[] = headings.flatMap((heading, at) =>
    columns[at] === null && heading.trim() !== ''
      ? [{ line: 1, column: heading.trim(), fault: 'unknownColumn' as const, other: '' }]
      : [],
  )
  if (!columns.some((column) => column?.is === 'name'))
    return { rows: [], faults: [{ line: 1, column: 'name', fault: 'noColumn', other: '' }] }
  const filled = lines
    .map((cells, at) => ({ cells, line: at + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) faults.push({ line: 2, column: 'name', fault: 'noRows', other: '' })
  if (filled.length > mostPastedRows)
    faults.push({ line: mostPastedRows + 2, column: 'name', fault: 'many', other: String(mostPastedRows) })
  if (faults.length > 0) return { rows: [], faults }
  const rows = filled.map(({ cells, line }) => readRow(cells, line, columns, faults))
  faults.push(...repeated(rows))
  return { rows, faults }
}

function readRow(
  cells: readonly string[],
  line: number,
  columns: readonly (Column | null)[],
  faults: RowFault[],
): OrganisationRow {
  const row: OrganisationRow = { line, key: '', names: [], isParty: false, note: '' }
  const wrong = (column: string, fault: RowFaultKind) => faults.push({ line, column, fault, other: '' })
  const addName = (name: EnteredName, column: string) => {
    const tidied = tidiedName(name)
    const fault = nameFault(tidied)
    if (fault !== null) faults.push({ line, column, fault: 'name', name: fault })
    else if (!row.names.some((one) => one.language === tidied.language && one.name === tidied.name))
      row.names.push(tidied)
  }
  for (const [at, column] of columns.entries()) {
    const text = (cells[at] ?? '').trim()
    if (column === null || text === '') continue
    if (column.is === 'key') {
      if (KEY.test(text)) row.key = text
      else wrong('key', 'key')
    } else if (column.is === 'standing') {
      if (text.toLowerCase() === 'party') row.isParty = true
      else wrong('standing', 'standing')
    } else if (column.is === 'standing_note') {
      if (text.length <= longestNote) row.note = text
      else wrong('standing_note', 'longNote')
    } else if (column.is === 'name') {
      const heading = column.language === 'en' ? 'name' : `name_${column.language}`
      addName({ language: column.language, name: text, alias: false }, heading)
    } else
      for (const name of text.split(';').filter((one) => one.trim() !== ''))
        addName({ language: '', name, alias: true }, 'aliases')
  }
  if (!row.names.some(({ alias }) => !alias)) wrong('name', 'noName')
  if (row.isParty && row.note === '') wrong('standing_note', 'noNote')
  return row
}

/** Rows that share a key or a name with an earlier one: files could not tell the two apart. */
function repeated(rows: readonly OrganisationRow[]): RowFault[] {
  const lines = new Map<string, number>()
  return rows.flatMap(({ line, key, names }) => {
    const own = [
      ...(key === '' ? [] : [{ text: `key ${key}`, column: 'key' }]),
      ...names.map(({ name, language, alias }) => ({
        text: fold(name),
        column: alias ? 'aliases' : language === 'en' ? 'name' : `name_${language}`,
      })),
    ]
    const found = own.find(({ text }) => (lines.get(text) ?? line) !== line)
    for (const { text } of own) if (!lines.has(text)) lines.set(text, line)
    return found === undefined
      ? []
      : [{ line, column: found.column, fault: 'twice' as const, other: String(lines.get(found.text)) }]
  })
}
