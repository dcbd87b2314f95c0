import 'server-only'
import type { Database } from '@/lib/db/open'
import { byNameIn } from '@/lib/i18n/names'
import { daysBefore } from '../lists/days-before'
import { ofCountries } from '../lists/of-countries'
import { STATES } from '../states'
import type { PersonWeek } from '../types'

/** The week up to an instant with reports of some countries, of any where `only` is null: of everybody who did something in it, by name. A report counts once for each: when it was last sent, and as it stands. */
export async function readWeek(
  database: Database,
  now: string,
  language: string,
  only: readonly string[] | null,
): Promise<PersonWeek[]> {
  const since = daysBefore(now, 7)
  const seen = ofCountries(only)
  const decided = { ...seen, state: { in: ['returned', 'published'] }, decidedAt: { gt: since } }
  const [sent, came, reviewed] = await Promise.all([
    database.draft.groupBy({
      by: ['authorId'],
      where: { ...seen, state: { in: [...STATES] }, sentAt: { gt: since } },
      _count: { _all: true },
    }),
    database.draft.groupBy({ by: ['authorId', 'state'], where: decided, _count: { _all: true } }),
    database.draft.groupBy({ by: ['decidedBy'], where: decided, _count: { _all: true } }),
  ])
  const ids = new Set([
    ...sent.map(({ authorId }) => authorId),
    ...came.map(({ authorId }) => authorId),
    ...reviewed.map(({ decidedBy }) => decidedBy),
  ])
  const people = await database.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  })
  const cameOf = (id: string, state: string) =>
    came.find((row) => row.authorId === id && row.state === state)?._count._all ?? 0
  const byName = byNameIn(language)
  return people
    .map(({ id, name }) => ({
      ...{ id, name },
      sent: sent.find(({ authorId }) => authorId === id)?._count._all ?? 0,
      returned: cameOf(id, 'returned'),
      published: cameOf(id, 'published'),
      reviewed: reviewed.find(({ decidedBy }) => decidedBy === id)?._count._all ?? 0,
    }))
    .sort((a, b) => byName(a.name, b.name))
}
