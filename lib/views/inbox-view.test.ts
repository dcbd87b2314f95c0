import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { problemWith } from '@/lib/problems/problem'
import type { Duplicate } from '@/lib/sources/types'
import { fileProblemText, sourceName, toDuplicateView } from './inbox-view'

const words = getI18n('en')

it('calls a source by its title, else by its address, else says that it has neither', () => {
  expect(sourceName({ title: 'Weekly bulletin', url: 'https://example.org' }, words)).toBe('Weekly bulletin')
  expect(sourceName({ title: '', url: 'https://www.example.org/a' }, words)).toBe('example.org/a')
  expect(sourceName({ title: '', url: '' }, words)).toBe('Without a title')
})

describe('what seems to be the same', () => {
  const duplicate: Duplicate = {
    ...{ kind: 'source', key: 'k1', title: 'Weekly bulletin', url: '', publisher: 'Example Agency' },
    ...{ published: '2026-01-02', country: 'SY', state: 'taken', by: ['titled', 'near'] },
  }

  it('is said with what is the same and what became of it, and leads to its page', () => {
    expect(toDuplicateView(duplicate, words)).toEqual({
      ...{ kind: 'source', key: 'k1', name: 'Weekly bulletin', href: '/en/desk/inbox/k1' },
      facts:
        'The same title, publisher and day, Nearly the same text, Being read, Example Agency, 2 Jan 2026',
    })
    const report = { ...duplicate, kind: 'report', state: null, key: 'r 1', by: ['address'] } as const
    expect(toDuplicateView(report, words)).toMatchObject({
      href: '/en/sy/reports/r%201',
      facts: 'The same address, Published, Example Agency, 2 Jan 2026',
    })
    expect(toDuplicateView({ ...report, country: '' }, words).href).toBeNull()
  })
})

it('names the line and the column of what is wrong in a file', () => {
  const blank = problemWith('blank', { what: 'address' })
  expect(fileProblemText({ line: 3, column: 'address', ...blank }, words)).toBe(
    'Line 3, address: is blank; fill it in',
  )
  expect(fileProblemText({ line: 1, column: null, ...problemWith('quoteOpen') }, words)).toMatch(/^Line 1: /)
})
