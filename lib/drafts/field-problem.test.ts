import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '@/lib/exchange/claim-row-sample'
import { LANGUAGES } from '@/lib/extract/read-languages'
import { commandText } from '@/lib/i18n/problem-text'
import { problemWith } from '@/lib/problems/problem'
import { amountExamples, readTypedAmount } from '@/lib/quantities/typed-amount'
import { entryProblem } from './entry-problem'
import { toClaimRows } from './feedback/to-claim-rows'
import { type DraftContent, emptyDraft, FIGURE_CELLS, newFigure, REPORT_CELLS } from './schema'

/** What files are written in, and nobody at the desk sees. */
const OF_FILES =
  /\blines?\b|\brows?\b|\bcolumns?\b|_id\b|amount_to|_precision|pin\b|at_least|at_most|\bkey\b|\bcode\b|separated by ;/

const said = (content: DraftContent) =>
  toClaimRows(content, 'bulletin', 'en', read).problems.map(({ problem }) => commandText(problem))

describe('what is wrong with a draft is told in words of the desk', () => {
  test('where everything is blank', () => {
    const messages = said({ ...emptyDraft, figures: [newFigure('a')] })
    expect(messages.length).toBeGreaterThan(8)
    expect(messages.filter((message) => OF_FILES.test(message))).toEqual([])
  })

  test('whatever people type, with what can be chosen', () => {
    const typed = fc.constantFrom('', ' ', '1', '12,5', 'many', '1.2.3', '2020-01-31', 'SY', 'SY09')
    const chosen = {
      metric: fc.constantFrom('', 'devices', 'area'),
      basis: fc.constantFrom('', 'total', 'period', 'unclear'),
      qualifier: fc.constantFrom('', 'exact', 'about', 'at_least', 'at_most', 'between'),
      unit: fc.constantFrom('', 'count', 'ha', 'm2'),
      part: fc.constantFrom('', 'ied'),
      from_precision: fc.constant(''),
      to_precision: fc.constant(''),
      places: fc.constantFrom('', 'SY', 'SY09', 'SY09;SY13'),
      from: fc.constantFrom('', '2020-01-01', '2020-02-31'),
      to: fc.constantFrom('', '2020-01-31'),
    }
    const cells = fc.record({ ...all(FIGURE_CELLS, typed), ...chosen })
    const report = fc.record({
      ...all(REPORT_CELLS, typed),
      ...{ country: fc.constantFrom('', 'SY'), language: fc.constantFrom('', 'ru', 'fr') },
      ...{ grade: fc.constant(''), published: fc.constantFrom('', '2020-02-01') },
    })
    fc.assert(
      fc.property(report, cells, (report, cells) => {
        const figures = [newFigure('a', cells)]
        const messages = said({ ...emptyDraft, report: { ...emptyDraft.report, ...report }, figures })
        expect(messages.filter((message) => OF_FILES.test(message))).toEqual([])
      }),
    )
  })

  test('where a figure stands twice', () => {
    const content = { figures: [newFigure('a'), newFigure('b')] }
    const tell = (code: 'sameAsLine' | 'otherThanLine', line: number) => {
      const where = line === 0 ? 'earlier' : 'line'
      return entryProblem({ line: 2, column: 'amount', ...problemWith(code, { where, line }) }, content)
    }
    const first = tell('sameAsLine', 1)
    expect(first).toMatchObject({ figure: 'b', cell: 'amount' })
    expect(commandText(first.problem)).toBe('says the same as figure 1; remove one of the two')
    for (const code of ['sameAsLine', 'otherThanLine'] as const) {
      for (const line of [0, 1]) expect(commandText(tell(code, line).problem)).not.toMatch(OF_FILES)
    }
  })
})

const all = <Name extends string>(names: readonly Name[], value: fc.Arbitrary<string>) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<Name, fc.Arbitrary<string>>

test('examples of amounts are read as what they stand for, in every language', () => {
  for (const language of ['', 'hi', 'pl', 'de-CH', 'ps', 'zz', 'x-y z', ...LANGUAGES]) {
    const read = amountExamples(language).map((example) => readTypedAmount(example, language))
    expect(read).toEqual(['24000', '1.5'])
  }
})
