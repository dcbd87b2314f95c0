import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { type Database, openPast } from '@/lib/db/open'
import { recordOnDay } from '@/lib/db/past/past-record'
import { testDatabase } from '@/lib/db/test-database'
import { readOverview } from '@/lib/figures/country/overview-data'
import { allFigures } from '@/lib/figures/figure-filter'
import { importRows, type RowCells } from '@/lib/publishing/test-files'
import { addReferenceData, root } from '@/scripts/commands/record'

/** Each report of Syria's sample, in the order of publication. */
async function reports(): Promise<RowCells[][]> {
  const text = await readFile(join(root, 'prisma/seed/record-syria.csv'), 'utf8')
  const rows = (parse(text, { columns: true, bom: true }) as RowCells[]).sort((one, other) =>
    `${one.published}` < `${other.published}` ? -1 : 1,
  )
  const byReport = new Map<string, RowCells[]>()
  for (const row of rows) {
    const key = `${row.report_id}`
    byReport.set(key, [...(byReport.get(key) ?? []), row])
  }
  return [...byReport.values()]
}

const pageOf = async (database: Database) =>
  JSON.stringify(await readOverview(database, 'SY', 'en', allFigures), (_, cell) =>
    typeof cell === 'bigint' ? `${cell}n` : cell instanceof Map ? [...cell] : cell,
  )

test('the sample, entered report by report as it was published, is read on each past day as it was then', async () => {
  const record = await testDatabase()
  try {
    await addReferenceData(record.session, '2010-01-01T00:00:00Z', 'server')
    const days = new Map<string, string>()
    for (const rows of await reports()) {
      const day = `${rows[0]?.published}`
      const outcome = await importRows(record.session, rows, {
        author: { by: 'test', at: `${day}T12:00:00Z` },
        acceptFalls: true,
      })
      expect(outcome.kind, `${rows[0]?.report_id}`).toBe('imported')
      days.set(day, await pageOf(record.database))
    }
    expect(days.size).toBeGreaterThan(10)
    expect(new Set(days.values()).size).toBe(days.size)
    for (const [day, page] of days) {
      const { past } = await recordOnDay(record.session, day)
      if (past === null) throw new Error(`nothing is known of ${day}`)
      const database = await openPast(record.address, past)
      expect(await pageOf(database), day).toBe(page)
      await database.$disconnect()
    }
  } finally {
    await record.close()
  }
}, 120_000)
