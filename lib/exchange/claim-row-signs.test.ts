import { describe, expect, test } from 'vitest'
import { toClaimRows } from '@/lib/drafts/feedback/to-claim-rows'
import { emptyDraft, FIGURE_CELLS, newFigure, REPORT_CELLS } from '@/lib/drafts/schema'
import { commandText } from '@/lib/i18n/problem-text'
import { type Fields, problems, read, row } from './claim-row-sample'
import { CLAIM_COLUMNS } from './claims-format'

/** A cell for every column, together a row in order. */
const FULL: Fields = {
  report_id: 'bh-1',
  report_title: 'Weekly note',
  publisher: 'Hunt Press',
  said_by: 'A speaker',
  grade: 'B',
  language: 'en',
  url: 'https://example.org/a',
  archive_url: 'https://example.org/b',
  published: '2024-03-05',
  accessed: '2024-03-06',
  operator: 'Hunt Operator',
  country: 'SY',
  metric: 'devices',
  part: 'ied',
  verb: 'cleared',
  basis: 'period',
  from: '2024-02-01',
  from_precision: 'month',
  to: '2024-02-29',
  to_precision: 'month',
  places: 'SY09',
  qualifier: 'between',
  amount: '10',
  amount_to: '12',
  unit: 'count',
  words: 'ten to twelve',
  pin: 'accept',
  pin_reason: 'scope',
  pin_date: '2017-10-14',
  accepted: 'fall;scope',
  accepted_reason: 'restatement;scope',
  note: 'a note',
  claim_id: 'c1',
  supersedes: 'c0',
  withdrawn: 'true',
}

const columns = CLAIM_COLUMNS.filter(({ use }) => use !== 'export').map(({ name }) => name)
const SAY_NOTHING = [
  '\u200B',
  '\uFEFF',
  '\u00AD',
  '\u200E',
  '\u200F',
  '\u061C',
  '\u2060',
  '\u200C',
  '\u200D',
  ' \u00A0',
]
const CANNOT_BE_SHOWN = {
  '\u202E': 'U+202E, right-to-left override',
  '\u2066': 'U+2066, left-to-right isolate',
  '\u0000': 'U+0000, null',
  '\u{E0041}': 'U+E0041, tag character',
  '\uE000': 'U+E000, private-use character',
  '\uD800': 'U+D800, half of a character',
  '\u0378': 'U+0378, unassigned character',
}

test('there is a cell for every column that is read', () => {
  expect(columns.filter((name) => !FULL[name])).toEqual([])
})

describe.each(columns)('the column %s', (name) => {
  test('drops what says nothing, before, after and within', () => {
    const usual = row(FULL)
    const cell = FULL[name]!
    for (const sign of SAY_NOTHING) {
      expect(row({ ...FULL, [name]: `${sign}${cell}${sign}` })).toEqual(usual)
      if (/\S/.test(sign))
        expect(row({ ...FULL, [name]: `${cell[0]}${sign}${cell.slice(1)}` })).toEqual(usual)
    }
  })

  test('names what cannot be shown, and says nothing else of the cell', () => {
    for (const [sign, called] of Object.entries(CANNOT_BE_SHOWN)) {
      const cell = FULL[name]!
      const told = problems({ ...FULL, [name]: `${cell}${sign}` }).filter((text) =>
        text.includes(`column ${name}:`),
      )
      expect(told).toEqual([
        `line 17, column ${name}: has a character that cannot be shown (${called}) at position ${cell.length + 1}; remove it`,
      ])
    }
  })
})

describe.each([...REPORT_CELLS, ...FIGURE_CELLS])('the field %s of the desk', (name) => {
  const draft = (change: (cell: string) => string) => {
    const cells: Fields = { ...FULL, [name]: change(FULL[name]!) }
    const pick = (names: readonly (keyof Fields)[]) =>
      Object.fromEntries(names.map((key) => [key, cells[key]!]))
    const report = { ...emptyDraft.report, ...pick(REPORT_CELLS) }
    return toClaimRows(
      { ...emptyDraft, report, figures: [newFigure('a', pick(FIGURE_CELLS))] },
      'bh-1',
      'en',
      read,
    )
  }

  test('is read by the same rule', () => {
    const usual = draft((cell) => cell)
    expect(usual.problems).toEqual([])
    for (const sign of SAY_NOTHING) expect(draft((cell) => `${sign}${cell}${sign}`)).toEqual(usual)
    for (const [sign, called] of Object.entries(CANNOT_BE_SHOWN)) {
      const told = draft((cell) => `${cell}${sign}`).problems.filter(({ cell }) => cell === name)
      expect(told.map(({ problem }) => commandText(problem))).toEqual([
        expect.stringContaining(`cannot be shown (${called})`),
      ])
    }
  })
})
