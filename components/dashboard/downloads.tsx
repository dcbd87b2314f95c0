import type { Words } from '@/lib/i18n/words'

/** A country's figures as files to take along. */
export function Downloads({ words: { t, locale }, country }: { words: Words; country: { code: string } }) {
  return (
    <section id="downloads" className="mt-12 border-t-2 border-ink pt-4 print:hidden">
      <h2 className="mb-3 text-xl font-semibold">{t('country.downloads')}</h2>
      <ul className="list-disc ps-5">
        <li>
          <a href={`/api/v1/summary.csv?country=${country.code}&by=place&bom=1`}>
            {t('country.downloadPlaces')}
          </a>
        </li>
        <li>
          <a href={`/api/v1/claims.csv?country=${country.code}&bom=1`}>{t('country.downloadClaims')}</a>
        </li>
        <li>
          <a href={`/${locale}/${country.code.toLowerCase()}/data`}>{t('data.about')}</a>
        </li>
      </ul>
    </section>
  )
}
