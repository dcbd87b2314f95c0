import 'server-only'
import { limitedTo } from '@/lib/access/rules'
import type { Database } from '@/lib/db/open'
import { loadPeople } from '@/lib/people/data'
import { listedDraft } from '../data'
import { ofCountries } from '../lists/of-countries'
import { OWN_STATES } from '../states'
import type { ListedDraft } from '../types'

/** So many drafts of those who left are shown. */
const mostLeft = 50

/**
 * Drafts that are not decided on and whose authors cannot sign in any more, or write of their country, what was changed last first; of
 * some countries, of any where `only` is null.
 */
export async function readLeftDrafts(
  database: Database,
  only: readonly string[] | null,
): Promise<{ rows: ListedDraft[]; total: number }> {
  const people = await loadPeople(database)
  const gone = people.filter(({ disabled }) => disabled).map(({ id }) => id)
  const limited = people.flatMap((person) => {
    const countries = person.disabled ? null : limitedTo(person)
    return countries === null ? [] : { id: person.id, countries: [...countries] }
  })
  const where = {
    state: { in: [...OWN_STATES] },
    NOT: { state: 'open', figures: 0 },
    AND: [
      ofCountries(only),
      {
        OR: [
          { authorId: { in: gone } },
          ...limited.map(({ id, countries }) => ({
            authorId: id,
            terms: { some: { kind: 'country', term: { notIn: countries } } },
          })),
        ],
      },
    ],
  }
  const [found, total] = await Promise.all([
    database.draft.findMany({
      where,
      omit: { content: true },
      include: { author: true },
      orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
      take: mostLeft,
    }),
    database.draft.count({ where }),
  ])
  return { rows: found.map(listedDraft), total }
}
