import { describe, expect, it } from 'vitest'
import { CLAIM_COLUMNS } from '../claims-format'
import { problemLine, type TableColumn } from '../types'
import { readHeader } from './csv-header'

const COLUMNS: TableColumn[] = [
  { name: 'report_id', kind: 'text', use: 'required' },
  { name: 'to', kind: 'text', use: 'required' },
  { name: 'from', kind: 'text', use: 'optional' },
  { name: 'status', kind: 'text', use: 'export' },
]

const problems = (...names: string[]) => {
  const read = readHeader(names, COLUMNS)
  return (read.ok ? read.header.notes : read.problems).map(problemLine)
}

describe('the header line', () => {
  it('may be in any order and any case, with spaces around', () => {
    const read = readHeader(['To', ' report_id ', 'from'], COLUMNS)
    expect(read).toEqual({ ok: true, header: { width: 3, at: [1, 0, 2, -1], absent: new Set(), notes: [] } })
  })

  it('does without optional columns, and passes over those that are only written', () => {
    const read = readHeader(['status', 'report_id', 'to'], COLUMNS)
    expect(read).toEqual({
      ok: true,
      header: { width: 3, at: [1, 2, -1, -1], absent: new Set(['from']), notes: [] },
    })
  })

  it('notes unknown columns, and cells without a name', () => {
    expect(problems('report_id', 'to', 'Reporter', '', 'reporter')).toEqual([
      'line 1, column Reporter: is not a known column and is not read',
      'line 1: cell 4 has no name; the cells below it are not read',
    ])
    expect(problems('report_id', 'to', '', '', ' ')).toEqual([
      'line 1: cells 3 to 5 have no name; the cells below them are not read',
    ])
    expect(problems('', 'report_id', '', 'to')).toEqual([
      'line 1: cells 1, 3 have no name; the cells below them are not read',
    ])
  })

  it('takes a near miss of a missing column for a slip', () => {
    expect(problems('report_id', 'to', 'form')).toEqual([
      'line 1, column form: is not a known column; rename it to from, or remove it',
    ])
    expect(problems('report_id', 'to', 'from', 'frm', 'form')).toEqual([
      'line 1, column frm: is not a known column and is not read',
      'line 1, column form: is not a known column and is not read',
    ])
  })

  it('says in one sentence what is missing and what is not understood', () => {
    expect(problems('Report No', 'When')).toEqual([
      'line 1: 2 columns are missing: report_id, to; not understood: "Report No", "When"; add them to the header line and to every row',
    ])
    expect(problems('Report-ID', 'to')).toEqual([
      'line 1, column report_id: is missing; not understood: "Report-ID"; rename "Report-ID" to report_id',
    ])
    expect(problems('reprot_id', 'until')).toEqual([
      'line 1: 2 columns are missing: report_id, to; not understood: "reprot_id", "until"; rename "reprot_id" to report_id; add the others to the header line and to every row',
    ])
    const many = Array.from({ length: 30 }, (_, at) => `Column ${at}`)
    expect(problems(...many)[0]).toMatch(/"Column 19" and 10 more; add them/)
  })

  it('must have the required columns, each once', () => {
    expect(problems('report_id', 'REPORT_ID', 'from')).toEqual([
      'line 1, column report_id: stands in the header line twice; remove or rename one of them',
      'line 1, column to: is missing; add it to the header line and to every row',
    ])
  })
})

describe('a column that a table does not have', () => {
  const required = CLAIM_COLUMNS.filter(({ use }) => use === 'required').map(({ name }) => name)
  const read = (...names: string[]) => readHeader([...required, ...names], CLAIM_COLUMNS)
  const ordinary =
    `date day month year time period start end start_date end_date org organisation agency partner donor
    name title type kind category sector activity status_note id no number ref code key link source sources author email
    phone lat lon latitude longitude x y coordinates admin0 admin1 admin2 governorate district ward wards village town city
    camp site area_m2 location pcode p_code men women boys girls total value quantity qty sum count party parties team
    comment comments remarks notes word verbs grades links urls pins report_no report_type report_date amount_m2 assessed
    publication_date hazard tool method priority depth version updated created region zone color rate port form_id`
      .split(/\s+/)
      .map((name) => [name])

  it.each(ordinary)('%s is a note, and the file is read', (name) => {
    const header = read(name)
    expect(header.ok && header.header.notes.map(({ column }) => column)).toEqual([name])
  })

  it('is never read as the one that it resembles', () => {
    const header = read('notes')
    expect(header.ok && header.header.notes.map(problemLine)).toEqual([
      'line 1, column notes: is not a known column and is not read; rename it to note if it is that',
    ])
  })

  const optional = CLAIM_COLUMNS.filter(({ use }) => use === 'optional').map(({ name }) => name)
  const swapped = (name: string) => `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}`
  const misspelt = optional
    .filter((name) => name.length > 3)
    .flatMap((name) => [
      ...(name.includes('_')
        ? [
            [name, name.replace('_', ' ')],
            [name, name.replace('_', '')],
          ]
        : []),
      [name, swapped(name)],
      ...(name.length > 5 ? [[name, `${name.slice(0, 2)}${name.slice(3)}`]] : []),
    ])

  it.each(misspelt)('%s is meant by %s', (name, slip) => {
    const header = read(slip)
    expect(header.ok ? [] : header.problems.map(problemLine)).toEqual([
      `line 1, column ${slip}: is not a known column; rename it to ${name}, or remove it`,
    ])
    const both = read(slip, name)
    expect(both.ok && both.header.notes).toHaveLength(1)
  })
})
