import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { addressDigest } from './address-digest'

/** So many are read at a time. */
const atATime = 2_000

/** Gives reports that an older program entered what they are found by from their addresses; how many got it. */
export async function fillReportAddresses(session: SqlConnection, at: string): Promise<number> {
  let filled = 0
  for (let after = 0; ; ) {
    const found = await session.query<{ id: number; url: string }>(
      `select "id", "url" from "Report" r where "id" > ? and "url" <> ''
         and not exists (select 1 from "ReportAddress" a where a."reportId" = r."id")
       order by "id" limit ${atATime}`,
      [after],
    )
    const last = found.at(-1)
    if (last === undefined) return filled
    const rows = found.flatMap(({ id, url }): [number, string][] => {
      const address = addressDigest(url)
      return address === '' ? [] : [[id, address]]
    })
    await writeTransaction(session, at, () => session.insert('ReportAddress', ['reportId', 'address'], rows))
    filled += rows.length
    after = last.id
  }
}
