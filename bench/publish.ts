/**
 * `publish.ts FILE.db OPERATORS`: publishes reports of four claims on the record that is there, one after the other, as a
 * desk or a feed would, and then previews others without publishing them; prints what each took, as JSON.
 */

import { rm } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { loadCheckContext } from '@/lib/checks/data'
import type { ReportedRow } from '@/lib/claims/types'
import { placeIndex } from '@/lib/curves/recompute'
import type { SqlConnection } from '@/lib/db/connection'
import { openConnection } from '@/lib/db/open'
import { sqlitePragmas } from '@/lib/db/sqlite'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { readCsv } from '@/lib/exchange/csv/csv-in'
import { elementAt } from '@/lib/lookup/element-at'
import { loadMetrics } from '@/lib/metrics/data'
import { loadPlaces } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'
import { previewChange } from '@/lib/publishing/dry-run/preview'
import { importFile } from '@/lib/publishing/import'
import { reportFile } from './generator/claims-file'
import { fictionalCountry } from './generator/country'
import { operationsIn } from './generator/operations'
import { dayCount, type Plan, reportOfOneDay } from './generator/reports'

/** What publishing took in each repetition. */
export interface Published {
  lastDayMs: number[]
  lateHistoryMs: number[]
  bareCommitMs: number[]
  previewLastDayMs: number[]
  previewLateHistoryMs: number[]
  checkContextMs: number[]
  streams: number
}

const warmUps = 5
const repetitions = 50
const [databaseFile, operatorCount] = [elementAt(process.argv, 2), Number(process.argv[3])]
const country = fictionalCountry()
const plan: Plan = { country, operations: operationsIn(country, operatorCount, dayCount), claims: 4 }

const session = await openConnection({ dialect: 'sqlite', file: databaseFile })
const checkContextMs: number[] = []
const measured: Published = {
  lastDayMs: await publishAll(session, 'last', () => dayCount - 1),
  lateHistoryMs: await publishAll(session, 'late', (number) => 366 + 5 * number),
  bareCommitMs: await commitBare(`${databaseFile}.bare`),
  previewLastDayMs: await previewAll(session, 'seen-last', () => dayCount - 1),
  previewLateHistoryMs: await previewAll(session, 'seen-late', (number) => 366 + 5 * number),
  checkContextMs,
  streams: await countStreams(session),
}
await session.close()
console.log(JSON.stringify(measured))

async function countStreams(session: SqlConnection): Promise<number> {
  const rows = await session.query<{ count: bigint }>('select count(*) as "count" from "Stream"')
  return Number(elementAt(rows, 0).count)
}

async function publishAll(
  session: SqlConnection,
  name: string,
  dayOf: (number: number) => number,
): Promise<number[]> {
  const took: number[] = []
  for (let number = 0; number < warmUps + repetitions; number++) {
    const city = (number * 7) % country.cities.length
    const report = reportOfOneDay(plan, `${name}-${number}`, number % operatorCount, city, dayOf(number))
    const bytes = [Buffer.from(reportFile(report, country.code))]
    const started = performance.now()
    const outcome = await importFile(session, {
      bytes: asStream(bytes),
      author: { by: 'bench', at: new Date().toISOString() },
      dryRun: false,
      acceptFalls: true,
      acceptFindings: 'unexplained',
    })
    took.push(performance.now() - started)
    if (outcome.kind !== 'imported') throw new Error(`${report.id} was ${outcome.kind}`)
  }
  return took.slice(warmUps)
}

/** As a desk asks for it: with the places and metrics read each time. */
async function previewAll(
  session: SqlConnection,
  name: string,
  dayOf: (number: number) => number,
): Promise<number[]> {
  const took: number[] = []
  for (let number = 0; number < warmUps + repetitions; number++) {
    const city = (number * 7 + 3) % country.cities.length
    const report = reportOfOneDay(plan, `${name}-${number}`, number % operatorCount, city, dayOf(number))
    const bytes = [Buffer.from(reportFile(report, country.code))]
    const started = performance.now()
    const places = await loadPlaces(session)
    const known = { places, metrics: await loadMetrics(session), resolvePlace: placeResolver(places) }
    const read = claimRowReader(known)
    const file = await readCsv(asStream(bytes), CLAIM_COLUMNS)
    if (!file.ok) throw new Error(`${report.id} cannot be read`)
    const rows: ReportedRow[] = []
    for await (const batch of file.batches) {
      for (const raw of batch.rows) {
        const result = read(raw)
        if (result.ok) rows.push(result.row)
      }
    }
    const preview = await previewChange(
      session,
      placeIndex(places),
      { rows, withdraw: [], rulings: [] },
      { by: 'bench', at: new Date().toISOString() },
    )
    took.push(performance.now() - started)
    if (preview.kind !== 'preview') throw new Error(`${report.id} was ${preview.kind}`)
    const asked = performance.now()
    await loadCheckContext(session, {
      today: '2026-01-01',
      language: 'en',
      corrects: '',
      figures: rows.map(({ claim }) => claim),
    })
    if (number >= warmUps) checkContextMs.push(performance.now() - asked)
    if (preview.curves.length === 0) throw new Error(`${report.id} changes nothing`)
  }
  return took.slice(warmUps)
}

async function* asStream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

/** The floor: four bare rows put into a table of their own and committed to the disk. */
async function commitBare(file: string): Promise<number[]> {
  const database = new Database(file)
  database.exec(sqlitePragmas)
  database.exec('create table "Bare" ("id" integer primary key, "text" text not null)')
  const insert = database.prepare('insert into "Bare" ("text") values (?)')
  const took: number[] = []
  for (let number = 0; number < warmUps + repetitions; number++) {
    const started = performance.now()
    database.exec('begin immediate')
    for (let row = 0; row < 4; row++)
      insert.run('a row of the length that a claim has, more or less'.repeat(5))
    database.exec('commit')
    took.push(performance.now() - started)
  }
  database.close()
  await rm(file)
  return took.slice(warmUps)
}
