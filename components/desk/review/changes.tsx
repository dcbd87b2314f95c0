import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import type { I18n } from '@/lib/i18n/words'
import { DraftChanges } from '../draft-changes'

/** The numbers that publishing would change, before and after, and what it would do to other figures. */
export function Changes({ words, look }: { words: I18n; look: DraftFeedback }) {
  return (
    <section className="keep-together my-8">
      <h2 className="mb-3 text-lg font-semibold">{words.t('draft.changes.title')}</h2>
      <DraftChanges words={words} look={look} />
    </section>
  )
}
