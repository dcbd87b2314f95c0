import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SqlConnection } from '@/lib/db/connection'
import { type Database, openConnection, openPast } from '@/lib/db/open'
import { recordOnDay } from '@/lib/db/past/past-record'
import { testDatabase } from '@/lib/db/test-database'
import { readCorrections } from '@/lib/figures/corrections/corrections-data'
import { readCountriesOnRecord } from '@/lib/figures/country/countries-data'
import { readOverview } from '@/lib/figures/country/overview-data'
import { allFigures } from '@/lib/figures/figure-filter'
import { readOrganisations } from '@/lib/figures/organisation/organisation-data'
import { addReferenceData } from '@/scripts/commands/record'
import { recordSteps, takeStep } from './test-record-steps'

const histories = Number(process.env.HISTORIES ?? 4)
const daySeconds = 86_400

/** Tables that keep their former rows. */
async function versionedTables(session: SqlConnection): Promise<string[]> {
  const rows = await session.query<{ name: string }>(
    session.dialect === 'sqlite'
      ? `select m."name" from sqlite_master m join pragma_table_info(m."name") c where m."type" = 'table' and c."name" = 'untilVersion'`
      : `select table_name::text as "name" from information_schema.columns where column_name = 'untilVersion' and table_schema = 'public'`,
  )
  return rows.map(({ name }) => name.replace('Former', '')).sort()
}

const told = (value: unknown) =>
  JSON.stringify(value, (_, cell) =>
    typeof cell === 'bigint' ? `${cell}n` : cell instanceof Map ? [...cell] : cell,
  )

/** Every row that readers are shown something of, but for the version since which it stands. */
async function rowsOf(session: SqlConnection, tables: readonly string[]): Promise<string[]> {
  const lines: string[] = []
  for (const table of tables)
    for (const { sinceVersion: _, ...row } of await session.query<{ sinceVersion: number }>(
      `select * from "${table}"`,
    ))
      lines.push(`${table} ${told(Object.entries(row).sort())}`)
  return lines.sort()
}

/** What the pages of all countries on record read. */
async function pagesOf(database: Database): Promise<string[]> {
  const pages: string[] = []
  for (const { code, name } of await readCountriesOnRecord(database, 'en'))
    pages.push(
      name,
      told(await readOverview(database, code, 'en', allFigures)),
      told(await readOrganisations(database, code, 'en')),
      told(await readCorrections(database, code, 'en', 20)),
    )
  return pages
}

/** A new record, as a server begins one. */
async function newRecord(session: SqlConnection): Promise<void> {
  await addReferenceData(session, '2020-01-01T00:00:00Z', 'server')
}

test(
  'each past day is read as it was read on that day, whatever was done to the record since',
  async () => {
    await fc.assert(
      fc.asyncProperty(recordSteps(8), async (steps) => {
        const record = await testDatabase(newRecord)
        try {
          const tables = await versionedTables(record.session)
          expect(tables.length).toBeGreaterThan(30)
          const days: { day: string; rows: string[]; pages: string[] }[] = []
          for (const [number, step] of steps.entries()) {
            await takeStep(record.session, step, number * daySeconds)
            const day = new Date(Date.UTC(2026, 10, 1 + number)).toISOString().slice(0, 10)
            days.push({
              day,
              rows: await rowsOf(record.session, tables),
              pages: await pagesOf(record.database),
            })
          }
          for (const { day, rows, pages } of days) {
            const { past } = await recordOnDay(record.session, day)
            if (past === null) throw new Error(`nothing is known of ${day}`)
            const session = await openConnection(record.address, { past })
            const database = await openPast(record.address, past)
            try {
              expect(await rowsOf(session, tables), day).toEqual(rows)
              expect(await pagesOf(database), day).toEqual(pages)
            } finally {
              await session.close()
              await database.$disconnect()
            }
          }
        } finally {
          await record.close()
        }
      }),
      { numRuns: histories, seed: process.env.HISTORIES === undefined ? 1 : undefined },
    )
  },
  60_000 + histories * 60_000,
)
