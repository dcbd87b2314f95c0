import { z } from 'zod'

const keptEntry = z.object({ draft: z.string() })

/** The keys of the drafts that a document was kept for, by the entries of the audit that say so. */
export function draftsKeptFor(entries: readonly { after: string }[]): Set<string> {
  return new Set(
    entries.flatMap(({ after }) => {
      const read = keptEntry.safeParse(JSON.parse(after))
      return read.success ? read.data.draft : []
    }),
  )
}
