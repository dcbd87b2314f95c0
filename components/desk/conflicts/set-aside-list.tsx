import { addressPart } from '@/lib/i18n/address-part'
import type { I18n } from '@/lib/i18n/words'
import type { ConflictSide } from '@/lib/views/conflict-view'
import { SideList } from './side-list'

/** Figures that are set aside, each beside those that it contradicts. */
export function SetAsideList({
  words,
  conflicts,
}: {
  words: I18n
  conflicts: readonly {
    claim: ConflictSide
    against: readonly ConflictSide[]
    more: number
    rounding: boolean
  }[]
}) {
  const { t, locale } = words
  return (
    <ol>
      {conflicts.map(({ claim, against, more, rounding }) => (
        <li
          key={claim.key}
          data-conflict={claim.key}
          className="keep-together grid gap-x-10 gap-y-3 border-t border-rule py-4 sm:grid-cols-2"
        >
          <section>
            <h3 className="mb-1 text-sm text-muted">{t('conflicts.aside')}</h3>
            <SideList words={words} sides={[claim]} />
            {rounding && (
              <p className="mt-2 text-sm">
                {t('conflicts.rounding')}{' '}
                <a
                  href={`/${locale}/desk/conflicts/${encodeURIComponent(claim.key)}?ruling=set_aside&reason=rounding#ruling`}
                >
                  {t('conflicts.decideRounding')}
                  <span className="sr-only"> ({claim.printed})</span>
                </a>
              </p>
            )}
            <p className="mt-2 text-sm">
              <a href={`/${locale}/desk/conflicts/${addressPart(claim.key)}`} className="button plain small">
                {t('conflicts.decide')}
                <span className="sr-only"> ({claim.printed})</span>
              </a>
            </p>
          </section>
          {against.length > 0 && (
            <section>
              <h3 className="mb-1 text-sm text-muted">{t('conflicts.against')}</h3>
              <SideList words={words} sides={against} />
              {more > 0 && <p className="mt-2 text-sm">{t('conflicts.more', { count: more })}</p>}
            </section>
          )}
        </li>
      ))}
    </ol>
  )
}
