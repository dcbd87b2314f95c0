import 'server-only'
import type { Person } from '@/lib/access/person'
import { mayDoIn } from '@/lib/access/rules'
import type { SqlConnection } from '@/lib/db/connection'
import { defaultLocale } from '@/lib/i18n/locales'
import { loadStanding } from '@/lib/reports/active-claims'
import { draftLeave } from '../access'
import { draftOfReport } from '../publish/from-report'
import type { DraftContent } from '../schema'
import { findDraft } from '../stored-draft'

/** What a template is made of: a draft, or a published report with the code of one of its countries. */
export type TemplateSource = { draft: string } | { report: string; country: string }

/**
 * What the report says that a template is to be made of; null where there is no such report, or where it is a draft that this person may
 * not see or that is entered for practice.
 */
export async function readTemplateSource(
  session: SqlConnection,
  person: Person,
  source: TemplateSource,
): Promise<DraftContent | null> {
  if ('report' in source) {
    const country = source.country || (await firstCountry(session, source.report))
    const found = await loadStanding(session, source.report, country)
    return found === null || found.claims.length === 0 || !mayDoIn(person, 'draft.write', country)
      ? null
      : draftOfReport(found.report, country, found.claims, defaultLocale)
  }
  const draft = await findDraft(session, source.draft)
  if (draft === null || draft.practice) return null
  const { authorId, state, content } = draft
  const leave = draftLeave({ author: { id: authorId }, state, content }, person)
  return leave === null ? null : content
}

async function firstCountry(session: SqlConnection, report: string): Promise<string> {
  const [first] = await session.query<{ code: string }>(
    `select p."code" from "Report" r join "ReportCountry" c on c."reportId" = r."id" join "Place" p on p."id" = c."countryId"
     where r."key" = ? order by p."code" limit 1`,
    [report],
  )
  return first?.code ?? ''
}
