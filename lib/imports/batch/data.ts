import 'server-only'
import type { Database } from '@/lib/db/open'
import { parseReview } from './stored'
import type { WaitingBatch } from './types'

/** How many batches a list shows. */
const mostListed = 100

/** Batches that wait for review, the longest waiting first. */
export async function readWaitingBatches(database: Database): Promise<WaitingBatch[]> {
  const rows = await database.fileImport.findMany({
    where: { state: 'sent' },
    select: { key: true, fileName: true, review: true, sentAt: true, author: { select: { name: true } } },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    take: mostListed,
  })
  return rows.map(({ review, author, ...row }) => ({
    ...row,
    author: author.name,
    figures: parseReview(review)?.counts.rows ?? 0,
  }))
}

/** How many batches wait for review. */
export const countWaitingBatches = (database: Database): Promise<number> =>
  database.fileImport.count({ where: { state: 'sent' } })
