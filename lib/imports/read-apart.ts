import 'server-only'
import { writeFile } from 'node:fs/promises'
import type { SqlConnection } from '@/lib/db/connection'
import { runApart } from '@/lib/spreadsheets/apart/run-apart'
import { loadKnown } from '@/lib/spreadsheets/known'
import type { InspectRequest, MapRequest } from '@/lib/spreadsheets/operations'
import type { FileOffer, MappedFile } from '@/lib/spreadsheets/types'

/** What a file holds, read in a process of its own. @throws SpreadsheetRefused where it cannot be read */
export function inspectApart(asked: InspectRequest, signal: AbortSignal): Promise<FileOffer> {
  return runApart<InspectRequest, FileOffer>('inspect', asked, { signal })
}

/** What a file comes to by a mapping, worked out in a process of its own. @throws SpreadsheetRefused where the file cannot be read */
export function mapApart(
  asked: MapRequest,
  { signal, tell }: { signal: AbortSignal; tell: (done: number, total: number) => void },
): Promise<MappedFile> {
  return runApart<MapRequest, MappedFile>('map', asked, {
    signal,
    onProgress: ({ done, all }) => tell(done, all),
  })
}

/** Writes what is on record to `path`, for files to be understood by: too much to hand from process to process. */
export async function writeKnown(session: SqlConnection, path: string): Promise<string> {
  await writeFile(path, JSON.stringify(await loadKnown(session)))
  return path
}
