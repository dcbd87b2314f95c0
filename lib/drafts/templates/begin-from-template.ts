import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { limitedTo } from '@/lib/access/rules'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { isDay } from '@/lib/periods/day'
import { undated } from '../begin/begin-draft'
import { isSame } from '../form/merge-edits'
import { writeDraft } from '../mutations'
import { findDraft } from '../stored-draft'
import { readLatestSteps } from './series-data'
import { nearestStep } from './series-step'
import { findTemplate, type StoredTemplate } from './stored-template'
import { reportOf } from './template-content'

export type TemplateBegun = { kind: 'begun'; draft: string } | { kind: 'unknown' | 'retired' }

/** So many open drafts from a template are looked through for one in which nothing was typed. */
const mostOpen = 20

/**
 * Begins the next report of a series, or the one nearest to `day`. Whoever has one from the template in which nothing is typed yet is led to
 * that: a button may be pressed twice.
 */
export function beginFromTemplate(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  { key, day = '' }: { key: string; day?: string },
): Promise<TemplateBegun> {
  return writeTransaction(session, at, async () => {
    const template = await findTemplate(session, key, limitedTo(granted.person))
    if (template === null) return { kind: 'unknown' }
    if (template.retired) return { kind: 'retired' }
    const today = at.slice(0, 10)
    const asked = isDay(day) ? nearestStep(template.day, day, template.step) : null
    const begun = await untouched(session, granted.by, template, asked, today)
    if (begun !== null) return { kind: 'begun', draft: begun }
    const latest = (await readLatestSteps(session, [template])).get(key) ?? 0
    const content = reportOf(template, key, asked ?? latest + 1, today)
    return { kind: 'begun', draft: await writeDraft(session, granted, at, { content }) }
  })
}

/** A draft of somebody's own in which nothing was changed since it was begun from the template, the one `asked` for where one is; or null. */
async function untouched(
  session: SqlConnection,
  by: string,
  template: StoredTemplate,
  asked: number | null,
  today: string,
): Promise<string | null> {
  const open = await session.query<{ key: string }>(
    `select d."key" from "DraftTerm" t join "Draft" d on d."id" = t."draftId"
     where t."kind" = 'template' and t."term" >= ? and t."term" < ? and d."state" = 'open' and d."authorId" = ?
     order by d."id" desc limit ${mostOpen}`,
    // All terms that begin with the key: behind it stands a blank, or nothing.
    [template.key, `${template.key}!`, by],
  )
  for (const { key } of open) {
    const draft = await findDraft(session, key)
    if (draft === null) continue
    const times = nearestStep(template.day, draft.content.report.published || template.day, template.step)
    const isAsked = asked === null || asked === times
    if (isAsked && isSame(undated(draft.content), undated(reportOf(template, template.key, times, today))))
      return key
  }
  return null
}
