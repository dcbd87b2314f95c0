import type { DraftState } from '@/lib/drafts/states'
import type { I18n } from '@/lib/i18n/words'

/** What state a draft is in, as a word; its colour says no more than that. */
export function StateBadge({ words: { t }, state }: { words: Pick<I18n, 't'>; state: DraftState }) {
  return (
    <span className="badge" data-state={state}>
      {t(`badge.${state}`)}
    </span>
  )
}
