import 'server-only'
import { mayDoInAll, type RoleHolder } from '@/lib/access/rules'
import type { Database } from '@/lib/db/open'
import { countriesIn } from '@/lib/people/roles/role-countries'
import { parseReview } from './stored'
import type { WaitingBatch } from './types'

/** How many batches a list shows. */
const mostListed = 100

/** Whether somebody reviews a batch: figures of each of the countries that it is about. */
export const reviewsBatch = (person: RoleHolder, { countries }: { countries: string }): boolean =>
  mayDoInAll(person, 'report.review', countriesIn(countries))

/** Batches that wait for somebody's review, the longest waiting first. */
export async function readWaitingBatches(database: Database, person: RoleHolder): Promise<WaitingBatch[]> {
  const rows = await database.fileImport.findMany({
    where: { state: 'sent' },
    select: {
      ...{ key: true, fileName: true, review: true, countries: true },
      sentAt: true,
      author: { select: { name: true } },
    },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    take: mostListed,
  })
  const seen = rows.filter((row) => reviewsBatch(person, row))
  return seen.map(({ review, author, countries: _, ...row }) => ({
    ...row,
    author: author.name,
    figures: parseReview(review)?.counts.rows ?? 0,
  }))
}

/** How many batches wait for somebody's review. */
export async function countWaitingBatches(database: Database, person: RoleHolder): Promise<number> {
  const rows = await database.fileImport.findMany({ where: { state: 'sent' }, select: { countries: true } })
  return rows.filter((row) => reviewsBatch(person, row)).length
}
