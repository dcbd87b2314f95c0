import { describe, expect, it } from 'vitest'
import { headerSigns, readHeader } from './csv-header'
import { problemText, type TableColumn } from './types'

const COLUMNS: TableColumn[] = [
  { name: 'report_id', kind: 'text', use: 'required' },
  { name: 'to', kind: 'text', use: 'required' },
  { name: 'from', kind: 'text', use: 'optional' },
  { name: 'status', kind: 'text', use: 'export' },
]

const problems = (...names: string[]) => {
  const read = readHeader(names, COLUMNS)
  return (read.ok ? read.header.notes : read.problems).map(problemText)
}

describe('how a file is written', () => {
  it.each([
    ['a,b;c,d\n', ',', true, '\n'],
    ['a;b;c\r\n1', ';', true, '\n'],
    ['a\tb\tc\r1', '\t', true, '\r'],
    ['"a,b,c,d";e\n', ';', true, '\n'],
    ['"two\nlines",b\nx', ',', true, '\n'],
    ['one\n', ',', true, '\n'],
    ['a;b,c\n', ',', true, '\n'],
    ['a;b', ';', false, '\n'],
    ['a;b\r', ';', false, '\n'],
    ['', ',', false, '\n'],
  ])('%j has %j, ended %s, lines by %j', (text, separator, ended, newline) => {
    expect(headerSigns(text)).toEqual({ separator, ended, newline })
  })
})

describe('the header line', () => {
  it('may be in any order and any case, with spaces around', () => {
    const read = readHeader(['To', ' report_id ', 'from'], COLUMNS)
    expect(read).toEqual({ ok: true, header: { width: 3, at: [1, 0, 2, -1], notes: [] } })
  })

  it('does without optional columns, and passes over those that are only written', () => {
    const read = readHeader(['status', 'report_id', 'to'], COLUMNS)
    expect(read).toEqual({ ok: true, header: { width: 3, at: [1, 2, -1, -1], notes: [] } })
  })

  it('notes unknown columns with the nearest known, and cells without a name', () => {
    expect(problems('report_id', 'to', 'reporter', '')).toEqual([
      'line 1: cell 4 has no name; the cells below it are not read',
      'line 1, column reporter: is not a known column and is not read; the nearest known is report_id',
    ])
  })

  it('takes a near miss of a missing column for a slip', () => {
    expect(problems('report_id', 'to', 'form')).toEqual([
      'line 1, column form: is not a known column; rename it to from, or remove it',
    ])
    expect(problems('report_id', 'to', 'from', 'frm')).toEqual([
      'line 1, column frm: is not a known column and is not read; the nearest known is from',
    ])
  })

  it('must have the required columns, each once', () => {
    expect(problems('report_id', 'REPORT_ID', 'from')).toEqual([
      'line 1, column report_id: stands in the header line twice; remove or rename one of them',
      'line 1, column to: is missing; add it to the header line and to every row',
    ])
  })
})
