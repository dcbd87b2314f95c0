import type { PlaceView } from '@/lib/charts/place-view'
import type { Words } from '@/lib/i18n/words'
import { ClaimTable } from './claim-table'

/** The latest figures that name a place, with the way to the rest. */
export function PlaceClaims({ view, home, words }: { view: PlaceView; home: string; words: Words }) {
  const { t } = words
  const { claims, country, title } = view
  const heading = t('place.claims', { place: title })
  return (
    <section id="claims" className="chapter">
      <h2 className="mb-3 text-xl font-semibold">{heading}</h2>
      {claims.count === 0 ? (
        <p>{t('place.claimsNone')}</p>
      ) : (
        <ClaimTable rows={claims.rows} caption={heading} home={home} words={words} />
      )}
      <p className="mt-3 text-sm text-muted">
        {claims.count > claims.rows.length && (
          <>{t('place.claimsMore', { shown: claims.rows.length, count: claims.count })} </>
        )}
        <a href={`/api/v1/claims.csv?country=${country.code}&bom=1`} className="print:hidden">
          {t('place.claimsAll', { country: country.name })}
        </a>
      </p>
    </section>
  )
}
