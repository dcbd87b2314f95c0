import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_OF_SOURCE, readSource, type SourceInput } from './source'

const typed = (change: Partial<SourceInput> = {}): SourceInput => ({
  ...{ country: 'SY', metric: 'devices', place: 'SY02' },
  ...{ url: 'https://example.org/report', text: '24,000 devices by 5 December 2016', contact: '' },
  ...change,
})
const problems = (change: Partial<SourceInput>) => readSource(typed(change)).problems

it('takes an address and what it says; how to ask is nobody’s duty', () => {
  expect(readSource(typed())).toEqual({ source: typed(), problems: [] })
  const { source } = readSource(typed({ url: '  https://example.org/é?a=1#b ', text: ' one\r\ntwo\r\n' }))
  expect(source).toMatchObject({ url: 'https://example.org/é?a=1#b', text: 'one\ntwo' })
})

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,<p>',
    'ftp://example.org',
    'example.org',
    '//example.org',
    'https://',
    'https://exa mple.org',
    'https://un.org@example.org/',
    'https://un.org:x@example.org/',
  ])('%s is refused', (url) => {
    expect(problems({ url })).toEqual([{ field: 'url', kind: 'address' }])
  })
})

it('tells all that is wrong at once', () => {
  expect(problems({ url: '', text: ' \n ', contact: 'x'.repeat(201) })).toEqual([
    { field: 'url', kind: 'blank' },
    { field: 'text', kind: 'blank' },
    { field: 'contact', kind: 'long', length: 201 },
  ])
  expect(problems({ text: 'x'.repeat(2_001) })).toEqual([{ field: 'text', kind: 'long', length: 2_001 }])
  expect(problems({ text: 'a \u202e b' })).toMatchObject([{ field: 'text', kind: 'unseen' }])
  expect(problems({ contact: 'Eva\n@example.org' })).toEqual([{ field: 'contact', kind: 'break' }])
})

it('whatever is typed, what is taken fits, is seen, and leads to the web alone', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 2_100 })
  const address = fc.oneof(anything, fc.webUrl({ withFragments: true, withQueryParameters: true }))
  fc.assert(
    fc.property(address, anything, anything, (url, text, contact) => {
      const { source, problems } = readSource(typed({ url, text, contact }))
      if (problems.length > 0) return
      expect(new URL(source.url).protocol).toMatch(/^https?:$/)
      for (const field of ['url', 'text', 'contact'] as const) {
        expect(source[field].length).toBeLessThanOrEqual(LONGEST_OF_SOURCE[field])
        // PostgreSQL takes no text with a zero byte or half a character.
        expect(source[field]).not.toMatch(/[\0\p{Surrogate}]/u)
      }
      // What is kept is taken as it is.
      expect(readSource(source)).toEqual({ source, problems: [] })
    }),
  )
})
