import { instantText } from '@/lib/charts/draft-view'
import type { Database } from '@/lib/db/open'
import type { DraftRefusal } from '@/lib/drafts/mutations'
import type { Words } from '@/lib/i18n/words'

/** Why a step could not be taken, for whoever asked for it. */
export async function refusalText(database: Database, refusal: DraftRefusal, words: Words): Promise<string> {
  const { t } = words
  switch (refusal.kind) {
    case 'unknown':
      return t('review.gone')
    case 'refused':
      return t(`review.refused.${refusal.why}`)
    case 'newer': {
      const person = await database.person.findUnique({ where: { id: refusal.by } })
      return t('review.newer', {
        by: person?.name ?? refusal.by,
        at: instantText(refusal.at, words),
      })
    }
  }
}
