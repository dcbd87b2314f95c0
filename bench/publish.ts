/**
 * `publish.ts FILE.db OPERATORS`: publishes reports of four claims on the record that is there, one after the other, as a
 * desk or a feed would; prints what each took, as JSON.
 */
import { rm } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { openSession } from '@/lib/db/open'
import type { Session } from '@/lib/db/session'
import { sqlitePragmas } from '@/lib/db/sqlite'
import { importFile } from '@/lib/reports/import'
import { reportFile } from './generator/claims-file'
import { fictionalCountry } from './generator/country'
import { operationsIn } from './generator/operations'
import { dayCount, type Plan, reportOfOneDay } from './generator/reports'

/** What publishing took in each repetition. */
export interface Published {
  lastDayMs: number[]
  lateHistoryMs: number[]
  bareCommitMs: number[]
  streams: number
}

const warmUps = 5
const repetitions = 50
const [databaseFile, operatorCount] = [process.argv[2]!, Number(process.argv[3])]
const country = fictionalCountry()
const plan: Plan = { country, operations: operationsIn(country, operatorCount, dayCount), claims: 4 }

const session = await openSession({ dialect: 'sqlite', file: databaseFile })
const measured: Published = {
  lastDayMs: await publishAll(session, 'last', () => dayCount - 1),
  lateHistoryMs: await publishAll(session, 'late', (number) => 366 + 5 * number),
  bareCommitMs: await commitBare(`${databaseFile}.bare`),
  streams: Number((await session.rows<[bigint]>('select count(*) from "Stream"'))[0]![0]),
}
await session.close()
console.log(JSON.stringify(measured))

async function publishAll(
  session: Session,
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
    })
    took.push(performance.now() - started)
    if (outcome.kind !== 'imported') throw new Error(`${report.id} was ${outcome.kind}`)
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
