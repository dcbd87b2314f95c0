import type { I18n } from '@/lib/i18n/words'
import type { Mark } from '@/lib/ledger/mark'
import { unmirrored } from '@/lib/signs/directions'

const signs = { at_least: '≥', at_most: '≤', about: '~' } as const

/** The word before an amount as a sign, for those who see it; in words for those who hear it. Nothing where it stands alone. */
export function AmountMark({ mark, words: { t, dir } }: { mark: Mark | null; words: I18n }) {
  if (mark === null) return null
  return (
    <>
      <span className="sr-only">{t('cards.mark', { mark })} </span>
      <span aria-hidden="true" className="mark">
        {unmirrored(signs[mark], dir)}
      </span>
    </>
  )
}
