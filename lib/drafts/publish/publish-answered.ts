import 'server-only'
import type { Permission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import { recordVersion } from '@/lib/db/transactions'
import type { Locale } from '@/lib/i18n/locales'
import { giveFeedback } from '../feedback/draft-feedback'
import type { ShownFinding } from '../feedback/shown-finding'
import { answersTo } from '../form/review-form'
import { forStep } from '../mutations'
import type { DraftFigure } from '../schema'
import type { ReadDraft } from '../types'
import { type GivenReason, type PublishOutcome, publishDraft, wasPublished } from './publish'

/** A record that is published to more often than this while somebody publishes is left to be looked at again. */
const attempts = 3

/**
 * Publishes a draft with the reasons that were given for its open checks, as the checks say on the very record that it is added
 * to: what others publish between looking and publishing is looked at too. `version` is the draft's, as the reviewer saw it.
 */
export async function publishAnswered(
  session: SqlConnection,
  granted: Permission<'report.publish'>,
  at: string,
  {
    draft,
    version,
    given,
    reasons,
    locale,
  }: {
    draft: ReadDraft
    version: number
    given: ReadonlyMap<string, DraftFigure['answers']>
    reasons?: ReadonlyMap<string, GivenReason>
    locale: Locale
  },
): Promise<PublishOutcome | { kind: 'unanswered'; findings: readonly ShownFinding[] }> {
  for (let attempt = 1; ; attempt++) {
    // What was decided meanwhile is told before what the checks say of it.
    const found = await forStep(session, granted, 'publish', draft.key, version)
    if (found.kind === 'repeated') return wasPublished(found.draft)
    if (found.kind !== 'draft') return found
    const seen = await recordVersion(session)
    const { findings } = await giveFeedback(session, draft, locale, at)
    const { answers, unanswered } = answersTo(findings, given)
    if (unanswered.length > 0) return { kind: 'unanswered', findings: unanswered }
    const outcome = await publishDraft(session, granted, at, {
      key: draft.key,
      version,
      answers,
      reasons,
      seen,
    })
    if (outcome.kind !== 'moved' || attempt === attempts) return outcome
  }
}
