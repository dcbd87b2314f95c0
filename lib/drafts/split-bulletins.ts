import 'server-only'
import type { Permission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { writeDraft } from './mutations'
import { type DraftContent, newReport } from './schema'
import { draftBulletins } from './text/draft-bulletins'

/** What a text with several bulletins was split into: the first, which stays in its draft, and the drafts of the others. */
export interface SplitText {
  first: string
  drafts: { key: string; heading: string }[]
}

/**
 * Makes a draft of each bulletin of a text but the first, dated by its heading, of the same country and publisher and from the same documents:
 * all or none. Null where the text holds no several bulletins. The draft that it stands in is not changed.
 */
export function splitBulletins(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  { text, report, documents }: Pick<DraftContent, 'text' | 'report' | 'documents'>,
): Promise<SplitText | null> {
  const [first, ...others] = draftBulletins(text)
  if (first === undefined || others.length === 0) return Promise.resolve(null)
  return writeTransaction(session, at, async () => {
    const drafts: SplitText['drafts'] = []
    for (const { start, end, heading, day } of others) {
      const begun = newReport(at.slice(0, 10), report.country)
      const content = {
        ...begun,
        ...{ text: text.slice(start, end).trim(), documents },
        report: {
          ...begun.report,
          ...{ published: day, publisher: report.publisher, said_by: report.said_by, grade: report.grade },
          ...{ language: report.language, url: report.url, archive_url: report.archive_url },
        },
      }
      drafts.push({ key: await writeDraft(session, granted, at, { content }), heading })
    }
    return { first: text.slice(first.start, first.end).trim(), drafts }
  })
}
