import type { ReactNode } from 'react'
import type { I18n } from '@/lib/i18n/words'
import type { PlaceView } from '@/lib/views/place-view'
import { ClaimTable } from './claim-table'

/** The latest figures that name a place, with the way to the rest. */
export function PlaceClaims({
  view,
  home,
  better,
  words,
}: {
  view: PlaceView
  home: string
  /** The way to name a better source. */
  better: ReactNode
  words: I18n
}) {
  const { t } = words
  const { claims, title } = view
  const heading = t('place.claims', { place: title })
  return (
    <section id="claims" className="card mt-3">
      <h2 className="text-xl font-semibold">{heading}</h2>
      {claims.count === 0 ? (
        <p className="mt-2">{t(view.filter.sentence === '' ? 'place.claimsNone' : 'filter.none')}</p>
      ) : (
        <ClaimTable groups={claims.groups} caption={heading} home={home} words={words} />
      )}
      {claims.count > 0 && (
        <p className="mt-3 text-sm text-muted">
          {claims.count > claims.listed && (
            <>{t('place.claimsMore', { shown: claims.listed, count: claims.count })} </>
          )}
          <a href={claims.file} className="print:hidden">
            {t('place.claimsAll')}
          </a>
        </p>
      )}
      {better}
    </section>
  )
}
