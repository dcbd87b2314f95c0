import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDraft, newFigure } from '../schema'
import { addressOfDraftFilter, isFiltered, parseDraftCursor, parseDraftFilter } from './draft-filter'
import { noFilter } from './list-query'
import { listWords, operatorTerm, termsOf } from './list-terms'

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[\p{L}\s]{0,20}$/u),
  fc.constantFrom('\0', '\ud800', '😀'.repeat(80), `${'𞤀'.repeat(60)}a`, `${'𞤀'.repeat(60)}b`, '%_\\'),
)

test('whatever is typed, what a draft is found by can be kept: whole signs, each once, and never nothing', () => {
  fc.assert(
    fc.property(
      typed,
      typed,
      typed,
      fc.array(typed, { maxLength: 5 }),
      (title, publisher, country, operators) => {
        const content = {
          ...emptyDraft,
          report: { ...emptyDraft.report, report_title: title, publisher, country },
          figures: operators.map((operator, at) => newFigure(`f${at}`, { operator })),
        }
        const terms = termsOf(content, { key: 'abc', corrects: '' })
        expect(terms).toContainEqual({ kind: 'key', term: 'abc' })
        for (const { term } of terms) {
          expect(Buffer.from(term).toString(), JSON.stringify(term)).toBe(term)
          expect(term).not.toContain('\0')
          expect(term.length).toBeGreaterThan(0)
          expect(term.length).toBeLessThanOrEqual(100)
        }
        expect(new Set(terms.map(({ kind, term }) => `${kind} ${term}`)).size).toBe(terms.length)
        const named = terms.filter(({ kind }) => kind === 'operator').map(({ term }) => term)
        for (const operator of operators)
          if (operatorTerm(operator) !== '') expect(named).toContain(operatorTerm(operator))
        const words = terms.filter(({ kind }) => kind === 'word').map(({ term }) => term)
        for (const word of listWords(title)) expect(words).toContain(word)
      },
    ),
  )
})

test('a filter is the same behind its address, and an address that means nothing narrows nothing', () => {
  const text = fc.stringMatching(/^[a-zA-Z0-9 &=+%#é]{0,20}$/).map((text) => text.trim().replace(/ +/g, ' '))
  const filter = fc.record({
    ...{ typed: text, operator: text, person: text, reviewer: text },
    country: fc.constantFrom('', 'SY', 'YE'),
    waits: fc.constantFrom('', '1', '7', '30'),
    open: fc.boolean(),
    order: fc.constantFrom('oldest' as const, 'newest' as const),
  })
  const cursor = { at: '2020-03-01T12:00:00.000Z', id: 7 }
  fc.assert(
    fc.property(filter, (filter) => {
      const asked = Object.fromEntries(new URLSearchParams(addressOfDraftFilter(filter, cursor)))
      expect(parseDraftFilter(asked)).toEqual(filter)
      expect(parseDraftCursor(asked.after)).toEqual(cursor)
    }),
  )
  expect(parseDraftFilter({ waits: '8', open: 'no', order: 'x', q: ['a', 'b'] })).toEqual(noFilter)
  expect(isFiltered(noFilter)).toBe(false)
  expect(isFiltered({ ...noFilter, order: 'newest' })).toBe(false)
})

test('a draft that was begun from a template is found by it and its day; what is typed for a day and is none is left out', () => {
  const begun = (published: string) => ({
    ...emptyDraft,
    template: 'ab12',
    report: { ...emptyDraft.report, published },
  })
  const terms = (published: string) =>
    termsOf(begun(published), { key: 'k', corrects: '' }).filter(({ kind }) => kind === 'template')
  expect(terms('2020-03-05')).toEqual([{ kind: 'template', term: 'ab12 2020-03-05' }])
  expect(terms('soon')).toEqual([{ kind: 'template', term: 'ab12' }])
  const untied = termsOf(emptyDraft, { key: 'k', corrects: '' })
  expect(untied.filter(({ kind }) => kind === 'template')).toEqual([])
})
