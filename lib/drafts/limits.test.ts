import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { LONGEST } from '@/lib/exchange/limits'
import { commandText } from '@/lib/i18n/problem-text'
import { toClaimRows } from './feedback/to-claim-rows'
import { fieldName, readFormData } from './form/form-data'
import { readJsonBody } from './form/json-body'
import { isSame } from './form/merge-edits'
import {
  LONGEST_NOTE,
  LONGEST_TEXT,
  longestPart,
  MOST_BYTES,
  MOST_FIGURES,
  mayBeLarge,
  overLimits,
  sizeOf,
} from './limits'
import {
  type DraftContent,
  emptyDraft,
  FIGURE_CELLS,
  type FigureCell,
  newFigure,
  REPORT_CELLS,
  type ReportCell,
} from './schema'
import { parseStored } from './stored-draft'

const read = claimRowReader({
  places: [],
  metrics: [],
  resolvePlace: () => ({ kind: 'unknown', offers: [] }) as never,
})

const whole: DraftContent = { ...emptyDraft, figures: [{ ...newFigure('a'), claim: 'r.1' }] }
const figure = (changed: object): DraftContent => ({
  ...whole,
  figures: [{ ...whole.figures[0]!, ...changed }],
})
const x = (length: number) => 'x'.repeat(length)

/** What a text column of a file holds at most; the others have words of their own, and say which. */
const columns: Partial<Record<ReportCell | FigureCell, number>> = {
  report_title: LONGEST.title,
  publisher: LONGEST.name,
  said_by: LONGEST.name,
  url: LONGEST.address,
  archive_url: LONGEST.address,
  operator: LONGEST.name,
  verb: LONGEST.name,
  words: LONGEST.words,
  note: LONGEST.words,
}
const isAddress = (cell: string) => cell === 'url' || cell === 'archive_url'
const typed = (cell: string, length: number) =>
  isAddress(cell) ? `https://example.org/${x(Math.max(0, length - 20))}` : x(length)

/** Every part of a draft that somebody types into, with what it holds at most where it is sent; null: no length. */
const parts: { part: string; at: (length: number) => DraftContent; most: number | null }[] = [
  ...REPORT_CELLS.map((cell) => ({
    part: cell,
    at: (length: number) => ({ ...whole, report: { ...whole.report, [cell]: typed(cell, length) } }),
    most: columns[cell] ?? null,
  })),
  ...FIGURE_CELLS.map((cell) => ({
    part: cell,
    at: (length: number) => figure({ cells: { ...whole.figures[0]!.cells, [cell]: typed(cell, length) } }),
    most: columns[cell] ?? null,
  })),
  { part: 'reasonNote', at: (length) => figure({ reasonNote: x(length) }), most: LONGEST_NOTE },
  {
    part: 'answers',
    at: (length) => figure({ answers: [{ check: 'fall', reason: 'scope', note: x(length) }] }),
    most: LONGEST_NOTE,
  },
  { part: 'text', at: (length) => ({ ...whole, text: x(length) }), most: LONGEST_TEXT },
  { part: 'textOperator', at: (length) => ({ ...whole, textOperator: x(length) }), most: LONGEST.name },
]

const request = (body: string) => new Request('http://localhost', { method: 'POST', body })

/** Whether a draft comes back as it was sent; compared as texts, which are short to tell of. */
async function isKept(content: DraftContent): Promise<boolean> {
  const sent = await readJsonBody(request(JSON.stringify({ version: 1, content })))
  const stored = parseStored(JSON.stringify(content))
  return sent.kind === 'draft' && isSame(sent.content, content) && isSame(stored, content)
}

describe.each(parts)('$part', ({ part, at, most }) => {
  test.each([0, 200, 201, 500, 501, 2_001, 4_000, 4_001, 5_001, 100_001, 1_000_000])(
    'of %i is kept as it was typed',
    async (length) => expect(await isKept(at(length))).toBe(true),
  )

  test('is named with its limit where it is over it, and not before', () => {
    if (most === null) return
    const told = (length: number) =>
      toClaimRows(at(length), 'r', 'en', read)
        .problems.filter(({ cell }) => cell === part)
        .map(({ problem }) => commandText(problem).replaceAll(',', ''))
    expect(told(most + 1)).toContainEqual(expect.stringContaining(String(most)))
    expect(told(most).filter((message) => message.includes('characters'))).toEqual([])
  })
})

test('thousands of figures are kept, and one more than may be sent says so', async () => {
  const figures = (count: number): DraftContent => ({
    ...emptyDraft,
    figures: Array.from({ length: count }, (_, at) => newFigure(`f${at}`)),
  })
  for (const count of [199, 200, 201, MOST_FIGURES, MOST_FIGURES + 1])
    expect(await isKept(figures(count))).toBe(true)
  expect(overLimits(figures(MOST_FIGURES))).toEqual([])
  expect(overLimits(figures(MOST_FIGURES + 1))).toEqual([
    { figure: null, part: 'figures', count: MOST_FIGURES + 1, most: MOST_FIGURES },
  ])
})

test('a form without a script brings texts of any length', () => {
  const form = new FormData()
  form.set(fieldName.report('report_title'), x(5_001))
  form.set('text', x(100_001))
  form.set('figures', 'a')
  form.set(fieldName.figure('a', 'words'), x(100_001))
  const sent = readFormData(form, whole)!
  expect(
    [sent.report.report_title, sent.text, sent.figures[0]!.cells.words].map(({ length }) => length),
  ).toEqual([5_001, 100_001, 100_001])
})

test('what is larger than a draft is told apart from what is none', async () => {
  const body = (length: number) => JSON.stringify({ version: 1, content: { ...whole, text: x(length) } })
  expect(await readJsonBody(request(body(MOST_BYTES + 1_001)))).toEqual({ kind: 'too_large' })
  expect((await readJsonBody(request(body(MOST_BYTES - 2_000)))).kind).toBe('draft')
  for (const none of ['', '[]', '{"version":0,"content":{}}', '{"version":1,"content":7}'])
    expect(await readJsonBody(request(none))).toEqual({ kind: 'malformed' })
})

test('the longest part is found wherever it is', () => {
  for (const { part, at } of parts) expect(longestPart(at(50))).toMatchObject({ cell: part, count: 50 })
  expect(overLimits(whole)).toEqual([])
})

test('a draft that is too large may be large, whatever makes it so; one of usual figures is not', () => {
  const sign = fc.constantFrom('a', 'я', '漢', '\u0000', '"', '😀')
  const where = fc.constantFrom('text', 'words', 'reasonNote')
  fc.assert(
    fc.property(sign, where, fc.integer({ min: 1, max: 16_000_000 }), (sign, part, count) => {
      const long = sign.repeat(Math.ceil(count / sign.length))
      const content = {
        ...emptyDraft,
        text: part === 'text' ? long : '',
        figures: [
          {
            ...newFigure('a', { words: part === 'words' ? long : '' }),
            reasonNote: part === 'reasonNote' ? long : '',
          },
        ],
      }
      if (sizeOf(content) > MOST_BYTES) expect(mayBeLarge(content)).toBe(true)
    }),
    { numRuns: 15 },
  )
  const figures = Array.from({ length: MOST_FIGURES }, (_, at) =>
    newFigure(`f${at}`, { words: 'w'.repeat(100) }),
  )
  expect(mayBeLarge({ ...emptyDraft, figures })).toBe(false)
})
