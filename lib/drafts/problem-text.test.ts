import fc from 'fast-check'
import { expect, it } from 'vitest'
import { read } from '@/lib/exchange/claim-row-sample'
import { getI18n } from '@/lib/i18n/words'
import { limitProblems, toClaimRows } from './feedback/to-claim-rows'
import { MOST_FIGURES } from './limits'
import { draftProblemText, toldProblem } from './problem-text'
import { emptyDraft, FIGURE_CELLS, newFigure, REPORT_CELLS } from './schema'

const typed = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '1',
    '0',
    '12,5',
    'many',
    '1.2.3',
    '9'.repeat(30),
    '1.5',
    '!!',
    'x\u0000y',
    'a\nb',
  ),
  fc.constantFrom(
    '2020-01-31',
    '2020-02-31',
    '22.09.2017',
    '0017-01-01',
    '2999-01-01',
    'day',
    'month',
    'recent',
  ),
  fc.constantFrom(
    'SY',
    'SY02',
    'Alepo',
    'Deir ez-Zor',
    'Nowhere at all',
    'UA01',
    'SY02;SY02',
    'SY;SY02',
    ';',
  ),
  fc.constantFrom(
    'devices',
    'area',
    'total',
    'period',
    'level',
    'between',
    'at_least',
    'ha',
    'count',
    'ied',
    'zzz',
  ),
  fc.constantFrom('https://a.example/b', 'a b', 'en', 'x'.repeat(300), Array(300).fill('SY02').join(';')),
  fc.string({ maxLength: 8 }),
)
const all = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, typed]))

it('whatever is wrong with a draft is told to a person in their own language', () => {
  fc.assert(
    fc.property(fc.record(all(REPORT_CELLS)), fc.record(all(FIGURE_CELLS)), (report, cells) => {
      const content = {
        ...emptyDraft,
        report: { ...emptyDraft.report, ...report },
        figures: [newFigure('a', cells as never)],
      }
      for (const { message } of toClaimRows(content, 'bulletin', 'en', read).problems)
        expect(toldProblem(message), message).not.toBeNull()
    }),
    { numRuns: 1_000 },
  )
  const figures = Array.from({ length: MOST_FIGURES + 1 }, (_, at) => newFigure(String(at)))
  for (const { message } of limitProblems({ ...emptyDraft, figures }))
    expect(toldProblem(message), message).not.toBeNull()
})

it.each([
  [
    '"Alepo" is not a known place in SY; the nearest is SY02 (Aleppo, admin 1)',
    'ru',
    '«Alepo» — не известное место этой страны; ближайшие: SY02 (Aleppo, admin 1)',
  ],
  ['has no figure yet; add at least one', 'fr', 'pas encore de chiffre ; en ajouter au moins un'],
  ['something that no check says', 'es', 'no se entiende; corríjalo'],
  ['is 1200 characters long; shorten it to 300', 'uk', 'довжина в знаках: 1 200; скоротити до 300'],
] as const)('%s in %s', (message, locale, text) => {
  expect(
    draftProblemText(message, getI18n(locale), 'en').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '),
  ).toBe(text)
})

it('in English it is told as the checks say it', () => {
  expect(draftProblemText('is blank; choose the unit', getI18n('en'), 'en')).toBe('is blank; choose the unit')
})
