import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { type SourceStatement, sourceCount, sourceIds, termCount, termsAsked } from './list-query'
import { newSources, type SourceFilter } from './source-filter'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase()
})
afterEach(() => home.close())

const today = '2026-03-01'
const narrowed: SourceFilter = {
  ...{
    state: 'new',
    typed: 'weekly bulletin',
    assignee: 'ann',
    country: 'SY',
    operator: 'Centre',
    priority: 'high',
  },
  ...{ due: 'week', order: 'queue' },
}
const asked = (change: Partial<SourceFilter> = {}, rare: SourceStatement[] = []) => ({
  filter: { ...newSources, ...change },
  today,
  rare,
  countries: null,
})
const cursor = (place: string) => ({ place, id: 7 })
const first = (filter: SourceFilter): SourceStatement => {
  const [term] = termsAsked(filter)
  if (term === undefined) throw new Error('no term')
  return term
}

const statements: Record<string, SourceStatement> = {
  new: sourceIds(asked(), null, 51),
  'new, a further page': sourceIds(asked(), cursor('3 2026-01-01'), 51),
  'the latest first': sourceIds(asked({ order: 'newest' }), cursor(''), 51),
  'the longest waiting first': sourceIds(asked({ order: 'oldest' }), cursor(''), 51),
  'by the day they are due': sourceIds(asked({ order: 'due' }), cursor('2026-01-01'), 51),
  overdue: sourceIds(asked({ due: 'late' }), null, 51),
  'of one person': sourceIds(asked({ state: 'taken', assignee: 'ann' }), null, 51),
  'of a country': sourceIds(asked({ country: 'SY' }), null, 51),
  'of a priority': sourceIds(asked({ priority: 'high' }), null, 51),
  'narrowed by everything': sourceIds(asked(narrowed), cursor('2026-01-01'), 51),
  'with terms that few have': sourceIds(asked(narrowed, termsAsked(narrowed)), null, 51),
  'searched in all': sourceIds(asked({ state: '', typed: 'weekly' }, [first(narrowed)]), null, 51),
  count: sourceCount(asked({ country: 'SY' }), 100),
  'how many have a term': termCount(first(narrowed)),
}

describe('every list of sources is answered by an index', () => {
  test.each(Object.entries(statements))('%s', async (_, { sql, values }) => {
    const { session } = home
    if (session.dialect === 'sqlite') {
      const plan = await session.query<{ detail: string }>(`explain query plan ${sql}`, values)
      const steps = plan.map(({ detail }) => detail)
      expect(steps.filter((step) => /^SCAN (s|t)\b/.test(step))).toEqual([])
      expect(
        steps.some((step) => /SEARCH [st] USING/.test(step)),
        steps.join('\n'),
      ).toBe(true)
      return
    }
    // An empty table is read whole, whatever indexes it has.
    await session.run('set enable_seqscan = off')
    const plan = await session.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, values)
    const steps = plan.map((row) => row['QUERY PLAN']).join('\n')
    expect(steps).toMatch(/Index (Only )?Scan|Bitmap Index Scan/)
    expect(steps).not.toMatch(/Seq Scan/)
  })

  test('and what comes first of those that nobody has is not sorted for', async () => {
    const { sql, values } = sourceIds(asked(), null, 1)
    if (home.session.dialect !== 'sqlite') return
    const plan = await home.session.query<{ detail: string }>(`explain query plan ${sql}`, values)
    expect(plan.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE')
  })
})
