import 'server-only'
import type { DatabaseAddress } from '@/lib/config/database-address'
import type { SqlConnection } from '@/lib/db/connection'
import { type ConnectionOptions, openConnection } from '@/lib/db/open'
import type { RecordVersion } from './validators'

/** A view of the record that does not move, on a connection of its own. */
export interface Snapshot {
  session: SqlConnection
  record: RecordVersion
  /** Ends the view and closes the connection; again and again it does nothing more. */
  close(): Promise<void>
}

export async function openSnapshot(
  address: DatabaseAddress,
  options: ConnectionOptions = {},
): Promise<Snapshot> {
  const session = await openConnection(address, options)
  let begun = () => {}
  let end = () => {}
  const beginning = new Promise<void>((resolve) => {
    begun = resolve
  })
  const ending = new Promise<void>((resolve) => {
    end = resolve
  })
  const reading = session.snapshot(() => {
    begun()
    return ending
  })
  let closing: Promise<void> | null = null
  const close = () => {
    end()
    closing ??= reading.catch(() => undefined).then(() => session.close())
    return closing
  }
  try {
    await Promise.race([beginning, reading])
    const [record] = await session.query<RecordVersion>(
      'select "version", "changed" from "DataVersion" where "id" = 1',
    )
    return { session, record: record ?? { version: 0, changed: '' }, close }
  } catch (error) {
    await close()
    throw error
  }
}
