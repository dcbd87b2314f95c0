import 'server-only'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type DatabaseAddress, describeAddress } from '@/lib/config/database-address'
import { folderOfSecret } from '@/lib/config/secrets'
import type { SqlConnection } from './connection'
import { WrongDatabase } from './migrations'
import { holdsRecord } from './on-record'

/**
 * The link of the first entry of its audit tells a record from any other. A file keeps it, so that another record at the same address
 * is noticed at the next start: beside an SQLite database; of one of PostgreSQL, beside the key of its audit. Null where that key is in
 * the environment, so that there is no such place.
 */
function noteOf(address: DatabaseAddress): string | null {
  if (address.dialect === 'sqlite') {
    return join(dirname(address.file), `.${basename(address.file)}.record`)
  }
  const folder = folderOfSecret('audit')
  if (folder === null) return null
  const { host, pathname } = new URL(address.url)
  const which = createHash('sha256')
    .update(host + pathname)
    .digest('hex')
    .slice(0, 12)
  return join(folder, `.postgresql-${which}.record`)
}

const addressOf = ({ dialect, database }: SqlConnection): DatabaseAddress =>
  dialect === 'sqlite' ? { dialect, file: database } : { dialect, url: database }

/** What tells the record from any other; null where nothing was entered yet. */
async function firstLink(session: SqlConnection): Promise<string | null> {
  const [first] = await session.query<{ link: string }>('select "link" from "AuditEntry" where "id" = 1')
  return first?.link || null
}

/**
 * Looks, before anything is made, whether the record that was at an address is there.
 * @throws WrongDatabase where it is gone: no file, or no record in it any more.
 */
export async function requireFormerRecord(address: DatabaseAddress): Promise<void> {
  const note = noteOf(address)
  if (note === null || !existsSync(note) || (await holdsRecord(address))) return
  const back =
    address.dialect === 'sqlite'
      ? 'put the file back, or restore a backup there (npm run restore -- FILE)'
      : 'name its database in DATABASE_URL, or restore a backup there (npm run restore -- FILE)'
  throw new WrongDatabase(
    `the record that was in ${describeAddress(address)} is not there any more, so nothing was made in its place; ${back}; where a new record is meant, remove ${note}`,
  )
}

/**
 * Looks whether an open database is the record that was at its address before, and notes which it is.
 * @throws WrongDatabase where it is another one.
 */
export async function requireSameRecord(session: SqlConnection): Promise<void> {
  const address = addressOf(session)
  const note = noteOf(address)
  if (note === null) return
  const known = existsSync(note) ? readFileSync(note, 'utf8').trim() : null
  const found = await firstLink(session)
  if (known !== null && known !== found) {
    throw new WrongDatabase(
      `${describeAddress(address)} holds another record than the one that was there before; put that one back; where this one is meant, remove ${note}`,
    )
  }
  if (known === null && found !== null) writeNote(note, found)
}

/** Notes which record is at an address from now on, whatever was there before: it was restored, or linked by a new key. */
export async function noteRecord(session: SqlConnection): Promise<void> {
  const [note, found] = [noteOf(addressOf(session)), await firstLink(session)]
  if (note !== null && found !== null) writeNote(note, found)
}

function writeNote(note: string, link: string): void {
  mkdirSync(dirname(note), { recursive: true, mode: 0o700 })
  const made = `${note}.${process.pid}.unfinished`
  writeFileSync(made, `${link}\n`, { mode: 0o600 })
  renameSync(made, note)
}
