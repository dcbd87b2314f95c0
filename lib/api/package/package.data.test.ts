import { Mutex } from 'async-mutex'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { answerDownload, type DownloadContext, type DownloadForm } from '@/lib/downloads/answer'
import { claimsTable } from '@/lib/downloads/claims-table'
import { downloadSlots } from '@/lib/downloads/slots'
import { summaryTable } from '@/lib/downloads/summary-table'
import type { DownloadTable } from '@/lib/downloads/table'
import { withSample } from '@/lib/publishing/test-cases'
import { packageTable } from './package-table'

let database: TestDatabase
let house: DownloadContext

beforeEach(async () => {
  database = await testDatabase(withSample)
  house = {
    address: database.address,
    slots: downloadSlots(2, 500),
    turns: new Mutex(),
    now: Date.parse('2026-11-22T12:00:00Z'),
    recordVersion: async () => (await database.database.dataVersion.findUnique({ where: { id: 1 } }))!,
  }
})
afterEach(() => database.close())

function ask<Query extends { bom: boolean }, Scope>(
  address: string,
  form: DownloadForm,
  table: DownloadTable<Query, Scope>,
): Promise<Response> {
  return answerDownload(new Request(`http://localhost/api/v1/${address}`), form, table, house)
}

const bytesOf = async (query: string) =>
  new Uint8Array(await (await ask(`package.zip?${query}`, 'zip', packageTable)).arrayBuffer())

test.each(['country=SY', 'country=SY&metric=devices', 'country=SY&from=2018-01-01&to=2018-12-31'])(
  'a package of %s has the files of claims and totals, and says what is in them',
  async (query) => {
    const files = unzipSync(await bytesOf(query))
    const told = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
    expect(told['claims.csv']).toBe(await (await ask(`claims.csv?${query}`, 'csv', claimsTable)).text())
    expect(told['summary.csv']).toBe(
      await (await ask(`summary.csv?${query}&by=place`, 'csv', summaryTable)).text(),
    )
    const { resources } = JSON.parse(told['datapackage.json']!)
    expect(Object.keys(told)).toEqual([
      'README.md',
      'datapackage.json',
      ...resources.map(({ path }: { path: string }) => path),
    ])
    for (const { path, schema } of resources)
      expect(told[path]!.split('\r\n')[0]).toBe(
        schema.fields.map(({ name }: { name: string }) => name).join(),
      )
  },
)

test('a package is byte for byte the same while the record is', async () => {
  expect(Buffer.from(await bytesOf('country=SY')).equals(Buffer.from(await bytesOf('country=SY')))).toBe(true)
})
