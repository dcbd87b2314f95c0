import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { isRare, wordCount } from './list-query'
import { listWords } from './list-terms'

/** So many words of a search are looked up. */
const mostLookedUp = 8

/** The word of a search that the fewest drafts have, where these are few; else null. */
export async function rareWord(session: SqlConnection, typed: string): Promise<string | null> {
  let rarest: { word: string; count: number } | null = null
  for (const word of listWords(typed).slice(0, mostLookedUp)) {
    const { sql, values } = wordCount(word)
    const [found] = await session.query<{ count: number | bigint }>(sql, values)
    const count = Number(found?.count ?? 0)
    if (isRare(count) && (rarest === null || count < rarest.count)) rarest = { word, count }
  }
  return rarest?.word ?? null
}
