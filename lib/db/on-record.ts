import 'server-only'
import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { type DatabaseAddress, describeAddress } from '@/lib/config/database-address'
import { WrongDatabase } from './migrations'

/**
 * Looks whether a record is at an address, and makes nothing where there is none, be it a file or a folder.
 * @throws WrongDatabase that names the address and the way to make one.
 */
export async function requireRecord(address: DatabaseAddress): Promise<void> {
  if (await holdsRecord(address)) return
  const where = describeAddress(address)
  const found = address.dialect === 'sqlite' && !existsSync(address.file)
  throw new WrongDatabase(
    `${found ? `there is no database ${where}` : `the database ${where} holds no record of Firmground`}; check DATABASE_URL, or make the record there first: npm start, npm run migrate, or npm run import -- FILE.csv`,
  )
}

/** Whether migrations of Firmground have made the tables of a database; a file that is not there holds none. */
export async function holdsRecord(address: DatabaseAddress): Promise<boolean> {
  if (address.dialect === 'sqlite') return existsSync(address.file) && fileHoldsRecord(address.file)
  const client = new pg.Client({ connectionString: address.url })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select 1 from information_schema.tables where table_schema = current_schema() and table_name in (${tables})`,
    )
    return rows.length === 2
  } finally {
    await client.end()
  }
}

function fileHoldsRecord(file: string): boolean {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    return database.prepare(`select 1 from sqlite_master where name in (${tables})`).all().length === 2
  } finally {
    database.close()
  }
}

/** The history of migrations, which other programs have as well, and the version row, which they do not. */
const tables = `'_prisma_migrations', 'DataVersion'`
