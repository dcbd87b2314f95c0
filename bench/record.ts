import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseAddress } from '@/lib/config/database-address'
import { migrate } from '@/lib/db/migrations'
import { openConnection } from '@/lib/db/open'
import { publishTransaction } from '@/lib/db/transactions'
import { addPlaces } from '@/lib/places/mutations'
import { addReferenceData, root, vouchForEarlierRows } from '@/scripts/commands/record'
import { writeClaimsFile } from './generator/claims-file'
import { fictionalCountry } from './generator/country'

/** A file of generated claims and a database that is ready to take it, both in a folder that the run removes. */
export interface BenchRecord {
  claims: number
  operators: number
  csv: string
  csvBytes: number
  databaseFile: string
  databaseUrl: string
}

/** What a record of so many claims takes on disk at most, with the floor's copy: bytes a claim. */
export const bytesPerClaim = 2_500

export async function prepareRecord(folder: string, claims: number, operators: number): Promise<BenchRecord> {
  const name = join(folder, `${claims}-${operators}`)
  const [csv, file] = [`${name}.csv`, `${name}.db`]
  await writeClaimsFile(csv, claims, operators)
  await prepareDatabase({ dialect: 'sqlite', file })
  return {
    claims,
    operators,
    csv,
    csvBytes: statSync(csv).size,
    databaseFile: file,
    databaseUrl: `file:${file}`,
  }
}

/** Puts everything but reports and claims into a database that is empty, or not there yet. */
export async function prepareDatabase(address: DatabaseAddress): Promise<void> {
  await migrate(address, join(root, 'prisma/migrations', address.dialect))
  const session = await openConnection(address)
  const now = new Date().toISOString()
  await addReferenceData(session, now)
  await publishTransaction(session, now, () => addPlaces(session, fictionalCountry().places))
  await vouchForEarlierRows(session)
  await session.close()
}
