import 'server-only'
import type { Database } from '@/lib/db/open'
import { readSubjects } from './subject-data'
import type { ReaderLetter } from './types'

/** The letter that a source came by; null where it came by none. */
export async function readLetter(
  database: Database,
  key: string,
  language: string,
): Promise<ReaderLetter | null> {
  const row = key === '' ? null : await database.readerSource.findUnique({ where: { key } })
  if (row === null) return null
  const [about] = await readSubjects(database, [row], language)
  return about === undefined ? null : { about, text: row.text, contact: row.contact, at: row.at }
}
