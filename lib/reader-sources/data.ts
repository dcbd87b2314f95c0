import 'server-only'
import type { Database } from '@/lib/db/open'
import { lastOf } from '@/lib/lookup/element-at'
import { SOURCE_STATES } from './states'
import { readSubjects } from './subject-data'
import type { SourcePage } from './types'

/** How many sources a page of the list shows. */
export const sourcesPerPage = 25

/** How many wait that are about some countries; about any where these are null. */
export const countWaitingSources = (
  database: Database,
  countries: readonly string[] | null,
): Promise<number> => database.readerSource.count({ where: { state: 'waiting', ...about(countries) } })

const about = (countries: readonly string[] | null) =>
  countries === null ? {} : { country: { in: [...countries] } }

/** What waits, the longest waiting first; or what was decided, the latest first; about some countries, any where these are null. `after` is the cursor of a page. */
export async function readReaderSources(
  database: Database,
  { show, countries }: { show: 'waiting' | 'decided'; countries: readonly string[] | null },
  after: number | null,
  language: string,
): Promise<SourcePage> {
  const where = { state: show === 'waiting' ? 'waiting' : { not: 'waiting' }, ...about(countries) }
  const [found, total] = await Promise.all([
    database.readerSource.findMany({
      where,
      orderBy: show === 'waiting' ? [{ id: 'asc' }] : [{ decidedAt: 'desc' }, { id: 'desc' }],
      take: sourcesPerPage + 1,
      ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
    }),
    database.readerSource.count({ where }),
  ])
  const rows = found.slice(0, sourcesPerPage)
  const [subjects, people] = await Promise.all([
    readSubjects(database, rows, language),
    database.person.findMany({
      where: { id: { in: [...new Set(rows.map(({ decidedBy }) => decidedBy))] } },
      select: { id: true, name: true },
    }),
  ])
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return {
    rows: subjects.flatMap((about, at) => {
      const row = rows[at]
      if (row === undefined) return []
      const { key, url, text, contact, decidedBy, decidedAt, reason, draftKey } = row
      const state = SOURCE_STATES.find((known) => known === row.state) ?? 'waiting'
      const by = nameOf.get(decidedBy) ?? decidedBy
      return [
        { key, about, url, text, contact, state, at: row.at, decidedBy: by, decidedAt, reason, draftKey },
      ]
    }),
    total,
    next: found.length > rows.length ? lastOf(rows).id : null,
  }
}
