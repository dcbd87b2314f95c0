import type { Database } from '@/lib/db/open'
import { readDecision } from '@/lib/drafts/data'
import type { DraftRefusal } from '@/lib/drafts/mutations'
import type { I18n } from '@/lib/i18n/words'
import { instantText } from '@/lib/views/drafts/draft-view'

/** Why a step could not be taken, for whoever asked for it. */
export async function refusalText(
  database: Database,
  refusal: DraftRefusal,
  words: I18n,
  asked: { key: string; by: string },
): Promise<string> {
  const { t } = words
  switch (refusal.kind) {
    case 'unknown':
      return t('review.gone')
    case 'refused': {
      const decided = await readDecision(database, asked.key)
      const own = decided?.id === asked.by ? 'yes' : 'no'
      return decided === null
        ? t(`review.refused.${refusal.why}`)
        : t(`review.decided.${decided.state}`, { own, by: decided.name, at: instantText(decided.at, words) })
    }
    case 'newer': {
      const person = await database.person.findUnique({ where: { id: refusal.by } })
      if (refusal.by === asked.by) return t('review.newerOwn', { at: instantText(refusal.at, words) })
      return t('review.newer', {
        by: person?.name ?? refusal.by,
        at: instantText(refusal.at, words),
      })
    }
  }
}
