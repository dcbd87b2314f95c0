import 'server-only'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DatabaseAddress } from '@/lib/config/database-address'
import type { SqlConnection } from './connection'
import { WrongDatabase } from './migrations'
import { holdsRecord } from './on-record'

/**
 * The link of the first entry of its audit tells a record from any other. A file beside an SQLite database keeps it, so that another
 * file under the same name is noticed at the next start.
 */
const noteOf = (file: string) => join(dirname(file), `.${basename(file)}.record`)

/** What tells the record from any other; null where nothing was entered yet. */
async function firstLink(session: SqlConnection): Promise<string | null> {
  const [first] = await session.query<{ link: string }>('select "link" from "AuditEntry" where "id" = 1')
  return first?.link || null
}

/**
 * Looks, before anything is made, whether the record that was at an address is there.
 * @throws WrongDatabase where the file is gone, or holds no record any more.
 */
export async function requireFormerRecord(address: DatabaseAddress): Promise<void> {
  if (address.dialect !== 'sqlite' || !existsSync(noteOf(address.file))) return
  if (await holdsRecord(address)) return
  throw new WrongDatabase(
    `the record that was in ${address.file} is not there any more, so nothing was made in its place; put the file back, or restore a backup there (npm run restore -- FILE); where a new record is meant, remove ${noteOf(address.file)}`,
  )
}

/**
 * Looks whether an open database is the record that was at its address before, and notes which it is.
 * @throws WrongDatabase where it is another one.
 */
export async function requireSameRecord(session: SqlConnection): Promise<void> {
  if (session.dialect !== 'sqlite') return
  const note = noteOf(session.database)
  const known = existsSync(note) ? readFileSync(note, 'utf8').trim() : null
  const found = await firstLink(session)
  if (known !== null && known !== found) {
    throw new WrongDatabase(
      `${session.database} holds another record than the one that was there before; put that one back; where this one is meant, remove ${note}`,
    )
  }
  if (known === null && found !== null) writeNote(note, found)
}

/** Notes which record is at an address from now on, whatever was there before: it was restored, or linked by a new key. */
export async function noteRecord(session: SqlConnection): Promise<void> {
  const found = await firstLink(session)
  if (session.dialect === 'sqlite' && found !== null) writeNote(noteOf(session.database), found)
}

function writeNote(note: string, link: string): void {
  const made = `${note}.${process.pid}.unfinished`
  writeFileSync(made, `${link}\n`, { mode: 0o600 })
  renameSync(made, note)
}
